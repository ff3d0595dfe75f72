import { describe, expect, it } from 'vitest';
import bars from './bars/index.ts';
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
		bars: { scene: 'bars', records: 'bars' },
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
});
