import { describe, expect, it } from 'vitest';
import areas from './areas/index.ts';
import bars from './bars/index.ts';
import funnel from './funnel/index.ts';
import lines from './lines/index.ts';
import shares from './shares/index.ts';
import { createTestWorld } from './testing/world.ts';
import tree from './tree/index.ts';
import type { Choices, Scene } from './scene.ts';

const OUTCOMES = { right: 35, missed: 5, false: 25, ignored: 235 };
/** A world in which each word is its own key. */
const world = {
	...createTestWorld('fr'),
	records: () => [{ id: 'one', name: 'Une', value: 58 }],
	value: (_: string, when: string) => OUTCOMES[when as keyof typeof OUTCOMES],
	pictures: {
		areas: { scene: 'areas', records: 'areas', classes: [60, 70] },
		bars: { scene: 'bars', records: 'bars' },
		funnel: { scene: 'funnel', records: 'funnel' },
		lines: { scene: 'lines', series: ['rising'] },
		shares: { scene: 'shares', records: 'shares' },
		tree: { scene: 'tree', series: ['tree'] }
	},
	word: (key: string) => key,
	fill: (key: string, values: Readonly<Record<string, string>>) => [key, ...Object.values(values)].join(' ')
};
const viewport = { width: 600, height: 400, showTitle: true };

/** Draws a picture of a step whose guess has a value: -1 before it is made. */
function draw(scene: Scene, picture: string, guess: number) {
	const choices: Choices = { settings: { 'guess-one': guess }, placement: [] };
	return scene.layout(scene.data({ picture, asks: 'guess-one' }, world, choices), viewport, world);
}
const numbersIn = (drawing: ReturnType<Scene['layout']>) =>
	drawing.texts.flatMap(({ id, text }) => (id.startsWith('title') ? [] : (text.match(/\d+/g) ?? [])));

describe('a picture of any data, in a step with a guess', () => {
	it.each([
		['bars', bars, '58'],
		['tree', tree, '35']
	] as const)('hides its numbers until the guess is made or skipped: %s', (name, scene, number) => {
		expect(numbersIn(draw(scene, name, -1))).toEqual([]);
		for (const guess of [20, -2]) expect(numbersIn(draw(scene, name, guess))).toContain(number);
	});

	it('hides the outcomes of cases too, which keep their marks', () => {
		const marks = (guess: number) => draw(tree, 'tree', guess).series.flatMap(({ marks: all }) => all);
		const [before, after] = [marks(-1), marks(20)];
		expect(new Set(before.map(({ core, frame }) => `${core} ${frame ?? ''}`)).size).toBe(1);
		expect(new Set(after.map(({ core, frame }) => `${core} ${frame ?? ''}`)).size).toBe(4);
		expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
	});

	it('hides bars, whose lengths would tell', () => {
		expect(draw(bars, 'bars', -1).shapes).toEqual([]);
		expect(draw(bars, 'bars', 20).shapes).not.toEqual([]);
	});

	/** The same names with two values, in one order or the other. */
	const worldOf = (values: readonly number[]) => ({
		...world,
		records: () =>
			values.map((value, index) => ({ id: `${index}`, name: `Name ${index}`, value, high: value })),
		series: () => ({
			label: 'Name 0',
			points: values.map((value, index) => ({ when: `${2016 + index}`, value }))
		})
	});
	it.each([
		['areas', areas, { drawn: 100 }],
		['funnel', funnel, { drawn: 100 }],
		['lines', lines, { drawn: 100, line: 1, mark: 2016, from: 0 }],
		['shares', shares, { by: 'group' }],
		['shares', shares, { by: 'part' }]
	] as const)(
		'keeps its title and names, and is the same whatever the values are: %s %#',
		(picture, scene, state) => {
			const [asked, answered] = [-1, 20].map((guess) =>
				[worldOf([58, 31]), worldOf([31, 58])].map((own) => {
					const choices = { settings: { 'guess-one': guess }, placement: [] };
					const shown = scene.data({ picture, ...state, asks: 'guess-one' }, own, choices);
					const { series, ...drawing } = scene.layout(shown, viewport, own);
					// The id of a mark names its part from the beginning, but is not visible.
					const marks = series.flatMap((one) => one.marks.map((mark) => ({ ...mark, id: '' })));
					return { ...drawing, marks };
				})
			);
			const words = asked?.[0]?.texts.map(({ text }) => text).join(' ');
			for (const kept of [`${picture}.title`, 'Name 0', '?']) expect(words).toContain(kept);
			expect(asked?.[0]).toEqual(asked?.[1]);
			expect(answered?.[0]).not.toEqual(answered?.[1]);
		}
	);
});
