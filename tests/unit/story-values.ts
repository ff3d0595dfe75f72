/** The sentences and pictures of a story side by side, for any choices. */
import fc from 'fast-check';
import { story } from 'virtual:story';
import { createEdition } from '#lib/edition/edition.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { createFigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';

if (!story) throw new Error('The story holds a mistake');
export const edition = createEdition(story, 'fr');
const { world, steps } = edition;
export const numbers = createFigureLookup(world, edition.figures);

/** Any value that a control can have. */
export const anySettings: fc.Arbitrary<Settings> = fc.record(
	Object.fromEntries(
		story.settings.map(({ id, min, max, step, choices }) => [
			id,
			choices
				? fc.constantFrom(...choices.map(({ value }) => value))
				: fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
		])
	)
);

/** Any values of the controls, and any cameras that the reader can place. */
export const anyChoices: fc.Arbitrary<Choices> = fc.record({
	settings: anySettings,
	placement: fc.oneof(
		fc.constant([]),
		fc.array(
			fc.record({
				building: fc.constantFrom(...world.district.buildings.map(({ id }) => id)),
				along: fc.integer({ min: 0, max: 100 }),
				heading: fc.integer({ min: 0, max: 359 })
			}),
			{ maxLength: 12 }
		)
	)
});

const step = (id: string) => {
	const found = steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};

/** The first step that shows a scene in a given state. */
export const firstStepShowing = (scene: string, state: Readonly<Record<string, unknown>> = {}) => {
	const found = steps.find(
		(candidate) =>
			candidate.scene === scene &&
			Object.entries(state).every(([key, value]) => candidate.state[key] === value)
	);
	if (!found) throw new Error(`no step shows ${scene} as ${JSON.stringify(state)}`);
	return found.id;
};

/** The sentences of a step and its picture, for some choices. */
export async function stepPicture(id: string) {
	const { state, scene: name } = step(id);
	const scene = await loadScene(name);
	return {
		data: (choices: Choices) => scene.data(state, world, choices),
		figure: (name: string, choices: Choices) => numbers(name, state, choices)
	};
}
