/** Pictures of town editions in all of their viewports: nothing overlaps, and the town is in each of them. */
import { readFileSync } from 'node:fs';
import { story as shipped } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { mergeTown } from '#lib/narrative/town/merge-town.ts';
import { loadTown } from '#lib/narrative/town/load-town.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { sample } from '../random.ts';
import { findPictureFaults, pictureData } from './picture-faults.ts';
import { TESTED_TOWN } from './tested-town.ts';

if (!shipped) throw new Error('the story holds a mistake');
const story: Story = shipped;
const UNKNOWN = TESTED_TOWN.replace(/cameras:\n( {2}.*\n)+/, 'cameras: unknown\n')
	.replace(/operators: .*/, 'operators: unknown')
	.replace(/trials:\n( {2}.*\n)+/, 'trials: unknown\n');
const TOWNS = {
	Toulouse: readFileSync('towns/toulouse.yaml', 'utf8'),
	Valenciennes: readFileSync('towns/valenciennes.yaml', 'utf8'),
	'a town of staff alone': TESTED_TOWN.replace('watching: 4', 'staff: 36'),
	'a town of which little is known': UNKNOWN
};
const { counts, ratio, map, questions } = story.town ?? {};
const PICTURES = [counts, ratio, map, questions];

describe.each(Object.entries(TOWNS))('%s', (key, text) => {
	const { town } = loadTown(text, 'town.yaml', story, catalogue);
	if (!town) throw new Error('the file is invalid');
	const edition = createEdition(mergeTown(story, town), 'fr');
	const name = typeof town.name === 'string' ? town.name : (town.name['fr'] ?? '');

	it.each(PICTURES)('is in the picture %s at every size', async (picture) => {
		const step = edition.steps.find(({ state }) => state['picture'] === picture);
		if (!step) throw new Error('no step shows it');
		const shown = await pictureData(edition, step);
		const scene = await loadScene(step.scene);
		// The towns share the sizes of each picture.
		const turn = Object.keys(TOWNS).indexOf(key) + PICTURES.indexOf(picture);
		for (const [viewport, size] of sample(Object.entries(viewports), 3, turn)) {
			expect([viewport, await findPictureFaults(edition, step, size, shown)]).toEqual([viewport, []]);
			const { texts, shapes } = scene.layout(shown, size, edition.world);
			// The questions fill the smallest panels of slides, which have their heading above them.
			const isNamed =
				texts.some((line) => line.text.includes(name)) || (picture === questions && size.height < 230);
			expect([viewport, isNamed]).toEqual([viewport, true]);
			const isKnown = {
				[counts ?? '']: town.cameras,
				[ratio ?? '']: town.operators,
				[map ?? '']: town.trials
			};
			if (isKnown[picture ?? ''] === 'unknown')
				expect([viewport, shapes.some(({ id }) => /^town.*-hatching$/.test(id))]).toEqual([viewport, true]);
		}
		const rows = scene.table(shown, edition.world)?.rows.map((cells) => cells.join(' ')) ?? [];
		expect(rows.some((row) => row.includes(name)) || picture === questions).toBe(true);
	});
});
