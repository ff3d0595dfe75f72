import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { allStepsData } from '#lib/edition/client/client-data.ts';
import { MAX_PLACED_CAMERAS, readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { current } from './current.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { world, steps, number } = edition;
const data = await allStepsData(edition);

const step = (id: string) => {
	const found = steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};
const yours = step(current('cameras-yours'));
const twelve = step(current('cameras-twelve'));

/** Choices of a reader who starts from a number of the best places and opens the link to it again. */
function readerWithBestPlaces(cameras: number, changes: Readonly<Record<string, number>>) {
	const settings = { ...edition.choices.settings, ...changes, cameras };
	const placement = world.best.slice(0, cameras).map(({ placement: at }) => at);
	const link = writeChoices({ settings, placement }, data.settings);
	return { link, given: { settings, placement: [] }, hung: readChoices(link, data.settings, data.walls) };
}

describe('a reader who starts from the best places', () => {
	it.each([
		[1, {}],
		[7, { lens: 40 }],
		[MAX_PLACED_CAMERAS, {}],
		[MAX_PLACED_CAMERAS, { sensor: 3840, standard: 2025 }]
	])('gets the numbers of the best %i, also from a link (%o)', (cameras, changes) => {
		const walk = { 'walk-from': 3, 'walk-to': 8 };
		const { given, hung } = readerWithBestPlaces(cameras, { ...changes, ...walk });
		expect(hung.placement).toHaveLength(cameras);
		const ownFigure = (name: string) => number(name, yours.state, hung);
		for (const name of ['filmed', 'blind', 'identified', 'cameras'])
			expect([name, ownFigure(`coverage.${name}`)]).toEqual([
				name,
				number(`coverage.${name}`, twelve.state, given)
			]);
		expect(ownFigure('coverage.filmed')).toBe(ownFigure('coverage.greedy'));
		expect([ownFigure('tried.filmed'), ownFigure('tried.cameras')]).toEqual([
			ownFigure('tried.greedy'),
			cameras
		]);
		expect(ownFigure('walk.filmed-here')).toBe(ownFigure('walk.filmed-best'));
		expect(ownFigure('walk.identified-seconds')).toBe(ownFigure('walk.identified-best'));
	});

	it('finds every later step unchanged', async () => {
		const { given, hung } = readerWithBestPlaces(MAX_PLACED_CAMERAS, {});
		for (const { id, scene: name, state } of steps.slice(steps.indexOf(yours) + 1)) {
			const scene = await loadScene(name);
			const shown = [given, hung].map((choices) => scene.table(scene.data(state, world, choices), world));
			// The sentence on the owner of the cameras does change.
			if (name !== 'settings') expect([id, shown[1]]).toEqual([id, shown[0]]);
		}
	});

	it('is compared with the same number of cameras, whatever the story’s default', () => {
		const { hung } = readerWithBestPlaces(3, { 'walk-from': 3, 'walk-to': 8 });
		const more = { ...hung, settings: { ...hung.settings, cameras: 24 } };
		expect(number('walk.filmed-best', yours.state, more)).toBe(number('walk.filmed-here', yours.state, more));
		expect(number('tried.cameras', yours.state, more)).toBe(3);
	});

	it('sees the result of the best places while none is placed', () => {
		const none = (name: string) => number(name, yours.state, edition.choices);
		expect(none('coverage.cameras')).toBe(0);
		expect(none('tried.filmed')).toBe(number('coverage.filmed', twelve.state, edition.choices));
		expect(none('tried.random')).toBe(number('coverage.random', twelve.state, edition.choices));
		expect(none('tried.unseen')).toBe(number('walks.unseen', twelve.state, edition.choices));
	});
});
