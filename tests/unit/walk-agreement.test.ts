import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { createFigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { Scores } from '#lib/scenes/scores/data.ts';
import type { Yours } from '#lib/scenes/yours/index.ts';
import { current } from './current.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'fr');
const { world, steps } = edition;
const numbers = createFigureLookup(world, edition.figures);

/** Any value that a control can have. */
const settings: fc.Arbitrary<Settings> = fc.record(
	Object.fromEntries(
		story.settings.map(({ id, min, max, step, choices }) => [
			id,
			choices
				? fc.constantFrom(...choices.map(({ value }) => value))
				: fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
		])
	)
);

const step = (id: string) => {
	const found = steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};

/** The sentences of a step and its picture, for some choices. */
async function stepContent(id: string) {
	const { state, scene: name } = step(id);
	const scene = await loadScene(name);
	return {
		data: (choices: Choices) => scene.data(state, world, choices),
		figure: (name: string, choices: Choices) => numbers(name, state, choices)
	};
}

describe('the reader’s own walk is the same in sentences and pictures at every setting', async () => {
	const yours = await stepContent(current('cameras-yours'));
	const scores = await stepContent(current('analysis-scores'));
	/** The reader's own cameras, or none. */
	const placement = fc.array(
		fc.record({
			building: fc.constantFrom(...world.district.buildings.map(({ id }) => id)),
			along: fc.integer({ min: 0, max: 100 }),
			heading: fc.integer({ min: 0, max: 359 })
		}),
		{ maxLength: 12 }
	);
	/** Length in metres of all pieces of a polyline. */
	const lengthOf = (path: string) => {
		const points = [...path.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)];
		return points.reduce((sum, [, command, x, y], i) => {
			const [, , x0, y0] = points[i - 1] ?? [];
			return command === 'M' ? sum : sum + Math.hypot(Number(x) - Number(x0), Number(y) - Number(y0));
		}, 0);
	};

	it('on the plan', () => {
		fc.assert(
			fc.property(settings, placement, (chosen, cameras) => {
				const choices = { settings: chosen, placement: cameras };
				const printedFigure = (name: string) => yours.figure(`walk.${name}`, choices);
				const { trail, names } = yours.data(choices) as Yours;
				expect(trail !== null).toBe(printedFigure('seconds') > 0);
				expect(names.includes('you')).toBe(trail !== null);
				if (!trail) return;
				const [filmed, unfilmed] = [lengthOf(trail.filmed), lengthOf(trail.unfilmed)];
				// Tolerance: a tenth of a metre each, a second at the edges, and corners cut between seconds.
				expect(Math.abs(filmed + unfilmed - printedFigure('distance'))).toBeLessThan(6);
				expect(trail.filmed !== '').toBe(printedFigure('filmed-here') > 0);
				expect(trail.unfilmed !== '').toBe(printedFigure('filmed-here') < printedFigure('seconds'));
				expect(filmed).toBeLessThanOrEqual(1.5 * printedFigure('filmed-here') + 1);
			})
		);
	});

	it('on the scale of scores', () => {
		fc.assert(
			fc.property(settings, placement, (chosen, cameras) => {
				const choices = { settings: chosen, placement: cameras };
				const printedFigure = (name: string) => scores.figure(`walk.${name}`, choices);
				const { you } = scores.data(choices) as Scores;
				expect(you !== null).toBe(printedFigure('seconds') > 0);
				expect(you?.score ?? 0).toBe(printedFigure('score'));
				expect(typeof you?.score === 'number').toBe(printedFigure('filmed-seconds') > 0);
				expect(you?.verdict === 'wrong').toBe(printedFigure('flagged') === 1);
			})
		);
	});
});
