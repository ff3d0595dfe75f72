import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { lessonsIn } from './sheets.ts';
import { stillFile } from './still-file.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, story.languages[0]?.id ?? '');

it('draws the pictures of the sheets in ink, by day and by night', async () => {
	for (const { step } of lessonsIn(edition)) {
		const svg = await stillFile(edition, step, edition.choices, { theme: 'encre' });
		expect(svg).toContain('class="encre"');
		expect(svg).toContain('id="hatch"');
	}
});

it('leaves other pictures as they were', async () => {
	const [first] = edition.steps;
	if (!first) throw new Error('no step');
	const svg = await stillFile(edition, first);
	expect(svg).toContain('class="papier"');
	expect(svg).not.toContain('id="hatch"');
});
