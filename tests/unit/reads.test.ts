/**
 * The story parts that scenes declare to read: a world with nothing else gives the same pictures, tables and
 * slides.
 */
import { best, district } from 'virtual:district';
import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { clientWorld } from '#lib/edition/client/client-world.ts';
import { EMPTY_SCENARIO } from '#lib/narrative/types/scenario.ts';
import { sceneReads } from '#lib/scenes/scene-reads.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { createWorld, type World } from '#lib/scenes/world.ts';
import { numRuns, sample } from '../random.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const editions = typedStory.languages.map(({ id }) => createEdition(typedStory, id));

/** Any value of a setting, with its ends more often than others. */
const settings = fc.record(
	Object.fromEntries(
		typedStory.settings.map(({ id, min, max, step, choices: offered }) => [
			id,
			offered
				? fc.constantFrom(...offered.map(({ value }) => value))
				: fc.oneof(
						fc.constantFrom(min, max),
						fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
					)
		])
	)
);
/** The viewports that show most and fewest words. */
const viewports: readonly Viewport[] = [
	{ width: 769, height: 653, showTitle: true },
	{ width: 260, height: 226, showTitle: true }
];
const rounds = 'a_1_1_0-64_2_4_6';
const ownCameras = [{ building: district.buildings[0]?.id ?? '', along: 20, heading: 90 }];

// A scene's reads depend on its state and not on the language, so the languages split the steps.
const shares = editions.map(
	(edition, turn) => [edition.lang, edition, sample(edition.steps, 2, turn)] as const
);

describe.each(shares)('%s', (_lang, edition, steps) => {
	it.each(steps.map((step, index) => [step.id, step, index] as const))('%s', async (_id, step, index) => {
		const scene = await loadScene(step.scene);
		const source = clientWorld(edition, [step], []);
		const scenario = sceneReads(step.scene).district ? source.scenario : EMPTY_SCENARIO;
		const reducedWorld = createWorld({ ...source, scenario, district, best });
		const drawn = (world: World, choices: Choices) => {
			const view = scene.data(step.state, world, choices);
			// A table that does not depend on choices is made where the whole story is available.
			const table = scene.isStatic ? undefined : scene.table(view, world);
			// Without the functions of handles, which are never equal.
			return JSON.stringify([viewports.map((viewport) => scene.layout(view, viewport, world)), table]);
		};
		for (const [turn, chosen] of fc.sample(settings, numRuns(1, 40)).entries())
			for (const placement of sample([[], ownCameras], 2, turn + index)) {
				const choices = { settings: chosen, placement, rounds };
				expect(drawn(reducedWorld, choices)).toBe(drawn(edition.world, choices));
			}
	});
});
