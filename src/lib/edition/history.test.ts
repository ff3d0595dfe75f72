import { describe, expect, it } from 'vitest';
import type { Story } from '#lib/narrative/types/story.ts';
import { publicationHistory } from './history.ts';

const what = { en: 'Something' };
const log = (
	versions: readonly string[],
	corrections: readonly string[]
): Pick<Story, 'versions' | 'corrections'> => ({
	versions: versions.map((date) => ({ date, what })),
	corrections: corrections.map((date) => ({ date, what, step: 'cameras-count' }))
});
const anchors = (...lists: Parameters<typeof log>) =>
	publicationHistory(log(...lists)).map(({ anchor }) => anchor);

describe('historyOf', () => {
	it('sorts versions and corrections together, newest first', () => {
		expect(anchors(['2027-02-01', '2026-11-25'], ['2027-03-01', '2027-02-01'])).toEqual([
			'correction-2027-03-01',
			'correction-2027-02-01',
			'version-2027-02-01',
			'version-2026-11-25'
		]);
	});

	it('keeps the anchors of older entries when one is added on the same day', () => {
		const before = anchors(['2026-11-25'], ['2027-03-01']);
		const after = anchors(['2026-11-25'], ['2027-03-01', '2027-03-01']);
		expect(new Set(after).size).toBe(after.length);
		expect(after.slice(1)).toEqual(before);
	});
});
