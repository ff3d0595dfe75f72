import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { chapterLessons } from '../sheets/data/lessons.ts';
import { renderStillFile } from './still-file.ts';

if (!story) throw new Error('The story has an error');
const edition = createEdition(story, story.languages[0]?.id ?? '');

it('draws the pictures of the sheets in ink, for day and night scenes', async () => {
	for (const { step } of chapterLessons(edition)) {
		const svg = await renderStillFile(edition, step, edition.choices, { theme: 'encre' });
		expect(svg).toContain('class="encre"');
		expect(svg).toContain('id="hatch"');
	}
});

it('adapts only pictures with the paper theme to dark mode', async () => {
	const [first] = edition.steps;
	const night = edition.story.chapters.find(({ theme }) => theme === 'nuit')?.steps[0];
	if (!first || !night) throw new Error('The story has no step, or none at night');
	const [paper, dark] = [await renderStillFile(edition, first), await renderStillFile(edition, night)];
	expect(paper).toContain('prefers-color-scheme: dark');
	expect(dark).toContain('class="nuit"');
	expect(dark).not.toContain('prefers-color-scheme: dark');
	expect(paper + dark).not.toContain('id="hatch"');
});
