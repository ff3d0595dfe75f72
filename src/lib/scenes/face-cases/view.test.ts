import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { CARD, type Tally } from './drawer.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const one = (id: string, kind: string, rest: Partial<WorldRecord> = {}): WorldRecord => ({
	id,
	name: `Nom de ${id}`,
	kind,
	...rest
});
const RECORDS = [
	one('eucalyptus', 'lycee', { name: 'Les Eucalyptus, Nice', value: 60 }),
	one('ampere', 'lycee', { name: 'Ampère, Marseille' }),
	one('ruling', 'decision', { name: 'Le tribunal annule', when: '2020-02-27' }),
	one('vote', 'decision', { name: 'La région vote l’essai', when: '2018-12-14' }),
	one('opinion', 'decision', { name: 'La CNIL : non', when: '2019-10-29' }),
	one('cameras', 'cameras', { value: 6, when: '2019-02' }),
	one('sought', 'sought', { value: 5, high: 4, when: '2019-02-16' }),
	one('photos', 'photos', { value: 8_000_000, when: '2018' }),
	one('searches', 'searches', { value: 375_747, when: '2019' })
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

/** How many strokes the dashes of a tally make. */
function dashesIn({ d, dashes }: Tally): number {
	const pitch = dashes.split(' ').reduce((sum, part) => sum + Number(part), 0);
	return [...d.matchAll(/h([\d.]+)/g)].reduce(
		(sum, [, length]) => sum + Math.floor(Number(length) / pitch + 1e-6) + 1,
		0
	);
}

describe.each(worlds)('two lycées, one carnival, one file', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;
	const stroke = (layout: (typeof layouts)[number][0], id: string) =>
		layout.strokes.find((drawn) => drawn.id === id)?.d ?? '';

	it('strikes out a gate for each lycée', () => {
		for (const [{ strokes }] of layouts)
			expect(strokes.filter(({ id }) => /^gate-\d-cross$/.test(id))).toHaveLength(2);
	});

	it('puts the decisions in the order of time, the ruling in ink', () => {
		expect(shown.facts.decisions.map(({ id }) => id)).toEqual(['vote', 'opinion', 'ruling']);
		for (const [{ strokes }] of layouts) {
			const styles = shown.facts.decisions.map(
				({ id }) => strokes.find((drawn) => drawn.id === `${id}-mark`)?.style
			);
			expect(styles).toEqual(['sign', 'sign', 'sign full']);
		}
	});

	it('has six cameras, two rings around each person sought, and a frame around each found', () => {
		for (const [layout] of layouts) {
			expect(layout.strokes.filter(({ id }) => id.startsWith('camera-'))).toHaveLength(6);
			expect(starts(stroke(layout, 'rings'))).toHaveLength(5 * 2);
			expect(starts(stroke(layout, 'frames'))).toHaveLength(4);
		}
	});

	it.each([
		[457, 201],
		[365, 214]
	])('counts as much on a slide of %d × %d as on the page', (width, height) => {
		const drawn = slide(shown, { width, height }, world);
		expect(drawn.strokes.filter(({ id }) => /^gate-\d-cross$/.test(id))).toHaveLength(2);
		expect(drawn.strokes.filter(({ id }) => id.startsWith('camera-'))).toHaveLength(6);
		expect(starts(stroke(drawn, 'frames'))).toHaveLength(4);
		expect(dashesIn(drawn.tally)).toBe(1029);
	});

	it('has a card for every hundred thousand faces, and a stroke for every search of a day', () => {
		expect(shown.facts.daily).toBe(1029);
		for (const [layout, [, , width, height]] of layouts) {
			expect(starts(stroke(layout, 'cards'))).toHaveLength(8_000_000 / CARD);
			const { d, count } = layout.tally;
			expect([dashesIn(layout.tally), count]).toEqual([1029, 1029]);
			for (const [x, y] of starts(d)) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
		}
	});

	it('writes the dates of one story alike', () => {
		for (const [{ lines }] of layouts) {
			const dates = lines.filter(({ id }) => id.endsWith('-date')).map(({ text }) => text);
			expect(dates).toHaveLength(3);
			expect(new Set(dates.map((text) => /^\d{4}$/.test(text))).size).toBe(1);
		}
	});

	it('says that no law allows it live, and as of when', () => {
		for (const [{ lines }] of layouts) {
			const law = lines.filter(({ id }) => id.startsWith('law')).map(({ text }) => text);
			expect(law.join(' ')).toContain('2026');
		}
	});

	it('sets no word over another nor over the edge, and none too small for a phone', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
		expect(Math.min(...shown.tall.lines.map(({ size }) => size))).toBeGreaterThan(4.25);
	});

	it('says all of it in its table, and how the day was worked out', () => {
		const { head, rows } = table(world);
		expect(rows).toHaveLength(RECORDS.length + 1);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows.at(-1)?.[2]).toBe(world.format(1029, { type: 'integer' }));
	});
});

it('draws what there is where a story leaves parts out', () => {
	const [world] = worlds;
	if (!world) throw new Error('no world');
	const empty = { ...world, records: () => [] };
	const shown = view(empty);
	expect(shown.wide.tally.d).toBe('');
	const wall = slide(shown, { width: 457, height: 201 }, empty);
	expect(JSON.stringify([shown.wide, wall])).not.toMatch(/NaN|Infinity/);
});
