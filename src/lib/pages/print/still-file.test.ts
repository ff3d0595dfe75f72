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

it('lets other pictures on paper, and no others, follow whoever reads in the dark', async () => {
	const [first] = edition.steps;
	const night = edition.story.chapters.find(({ theme }) => theme === 'nuit')?.steps[0];
	if (!first || !night) throw new Error('no step, or none at night');
	const [paper, dark] = [await stillFile(edition, first), await stillFile(edition, night)];
	expect(paper).toContain('prefers-color-scheme: dark');
	expect(dark).toContain('class="nuit"');
	expect(dark).not.toContain('prefers-color-scheme: dark');
	expect(paper + dark).not.toContain('id="hatch"');
});
