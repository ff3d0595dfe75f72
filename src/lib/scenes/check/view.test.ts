import { describe, expect, it } from 'vitest';
import { best, scenario as plain } from '../testing/district.ts';
import { collisions, outside } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view } from './view.ts';

/** How much the scenes that the story flags look like an event; the others hardly do. */
const RESEMBLES: Readonly<Record<string, number>> = { suitcase: 0.9918, rucksack: 0.4562, sleeper: 0.9965 };
const scenario = {
	...plain,
	incidents: plain.incidents.map((incident) => ({
		...incident,
		resembles: RESEMBLES[incident.id] ?? 0.1
	}))
};
const choices = { settings: {}, placement: [] };
const state = { time: 720, build: 0.5 };
const worlds = (['fr', 'en'] as const).map((lang) => {
	const world = worldIn(lang, { scenario, best });
	return { ...world, word: (key: string) => (key === 'person.ines' ? 'Inès' : world.word(key)) };
});

describe.each(worlds)('the square at the end', (world) => {
	const shown = view(state, world, choices);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;
	const styles = (strokes: (typeof shown.wide)['strokes']) => strokes.map(({ style }) => style);

	it('shows what twelve cameras see, the alerts of the twelve minutes, and who is on the list', () => {
		expect(shown.cameras).toHaveLength(12);
		expect(shown.sectors.every((path) => path.startsWith('M'))).toBe(true);
		expect(shown.filmed).toBeCloseTo(0.558, 2);
		expect(shown.raised.filter(({ right }) => !right).map(({ id }) => id)).toEqual(['suitcase', 'sleeper']);
		expect(shown.raised.filter(({ right }) => right).map(({ id }) => id)).toEqual(['rucksack']);
		expect(shown.listed.map(({ id }) => id)).toEqual(['ines']);
	});

	it('keeps the shapes that the chapters taught: solid for right, dashed for wrong, a double ring for the list', () => {
		const key = 1;
		for (const [{ strokes }] of layouts) {
			const count = (style: string) => styles(strokes).filter((one) => one === style).length;
			expect(count('alert-right')).toBe(1 + key);
			expect(count('alert-false')).toBe(2 + key);
			expect(count('on-list band')).toBe(1 + key);
		}
	});

	it('follows the settings: a high threshold raises no alert, and no camera films nothing', () => {
		expect(view(state, world, { ...choices, settings: { threshold: 100 } }).raised).toEqual([]);
		const blind = view(state, world, { ...choices, settings: { cameras: 0 } });
		expect([blind.filmed, blind.sectors.length, blind.raised.length]).toEqual([0, 0, 0]);
	});

	it('sets no word over another and none over the edge', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('says all of it in its table', () => {
		const { head, rows } = table(shown, world);
		expect(rows).toHaveLength(1 + 3 + 1);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[0]?.[1]).toContain('56');
		expect(rows.at(-1)?.[1]).toBe('Inès');
	});

	it('shows every alert and everybody on the list on a slide, with the key beside them', () => {
		for (const [width, height] of [
			[457, 201],
			[365, 214]
		] as const) {
			const { lines } = slide(shown, { width, height }, world);
			const key = Math.min(...lines.filter(({ id }) => id.startsWith('key-')).map(({ x }) => x));
			const labels = [...shown.raised, ...shown.listed].map(({ id }) =>
				lines.find((line) => line.id.startsWith(`${id}-label`))
			);
			for (const label of labels) {
				expect(label?.x).toBeGreaterThan(0);
				expect(label?.x).toBeLessThan(key);
			}
		}
	});
});
