import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '../edition.ts';
import { openingPageData, deferredPageData, allStepsData } from './client-data.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'en');

describe('data in the reading page and data fetched later', () => {
	it('contain the label and the figures of every step, without repetition', async () => {
		const [opening, rest, whole] = await Promise.all([
			openingPageData(edition),
			deferredPageData(edition),
			allStepsData(edition)
		]);
		expect(opening.steps.map((step, index) => ({ ...step, ...rest.steps[index] }))).toEqual(whole.steps);
		for (const [index, { picture }] of rest.steps.entries())
			expect([picture ?? '', opening.steps[index]?.picture]).toContain('');
	});
});
