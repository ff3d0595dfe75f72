import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { around, distance, filed, shot } from '#lib/model/faces.ts';
import { conditionsOf } from '#lib/model/settings.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { figure } from '../testing/recognising.ts';
import { worldIn } from '../testing/world.ts';
import Cloud from './Cloud.svelte';
import { CELL, dotsOf } from './dots.ts';
import { CENTRE, entryPlaces, MOST, nearby } from './places.ts';
import { table } from './table.ts';
import { view, type CloudView } from './view.ts';

const SEED = 20260;
const worlds = { fr: worldIn('fr'), en: worldIn('en') };
const degree = fc.integer({ min: 0, max: 10 });
const settings = fc.record({
	match: fc.integer({ min: 40, max: 70 }),
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	light: degree,
	angle: degree,
	age: degree
});
const lang = fc.constantFrom('fr' as const, 'en' as const);
const see = (chosen: Record<string, number>, language: 'fr' | 'en' = 'fr') =>
	view({ build: 0 }, worlds[language], { settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: CloudView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
/** Middle and radius of a ring. */
function ringOf({ strokes }: CloudView['wide'], id: string): [x: number, y: number, radius: number] {
	const d = strokes.find((one) => one.id === id)?.d ?? '';
	const [x, y, radius] = (/M(-?[\d.]+) (-?[\d.]+)a([\d.]+)/.exec(d) ?? []).slice(1).map(Number);
	return [(x ?? NaN) + (radius ?? NaN), y ?? NaN, radius ?? NaN];
}
const ids = ({ strokes }: CloudView['wide']) => strokes.map(({ id }) => id);
const middle = filed(SEED, 4117);

describe('the cloud', () => {
	it('counts as the sentences do', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { measured } = see(chosen);
				expect(measured.radius).toBe(figure('faces.radius', chosen));
				expect(measured.comparisons).toBe(figure('faces.fmr-one-in', chosen));
				expect(measured.faces).toBe(figure('faces.one-in', chosen));
				expect(measured.list).toBe(figure('faces.list', chosen));
				expect(measured.street.apart).toBe(figure('faces.lookalike-distance', chosen));
				expect(Number(measured.inside)).toBe(figure('faces.mistaken', chosen));
				expect(measured.dots * measured.each).toBe(chosen.list);
			})
		);
		expect(see({}).measured).toMatchObject({ comparisons: 60_000_000, faces: 6000, dots: 10_000, each: 1 });
	});

	it('has Inès in the circle of entry 4,117 with the story’s settings, and lets her go when more is asked for', () => {
		const first = Array.from({ length: 31 }, (_, n) => see({ match: 40 + n }).measured.inside).indexOf(false);
		expect(see({}).measured.inside).toBe(true);
		expect(40 + first).toBe(57);
		expect(see({ match: 70 }).measured.inside).toBe(false);
		expect(see({ light: 10 }).measured.inside).toBe(false);
	});

	it('draws her where she is, in the circle or out of it, and frames her only in it', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const seen = see(chosen);
				const apart = distance(middle, shot(SEED, 'ines', conditionsOf(chosen)));
				expect(seen.measured.street.apart).toBe(apart);
				for (const [drawn] of layouts(seen)) {
					const { lens, map } = drawn;
					const [x, y, radius] = ringOf(drawn, 'near');
					expect(Math.abs(radius - seen.measured.radius * lens.scale)).toBeLessThan(0.06);
					expect(Math.hypot(x - lens.x, y - lens.y)).toBeLessThan(0.15);
					const [hers, small] = [ringOf(drawn, 'her-near'), ringOf(drawn, 'her')];
					expect(Math.abs(Math.hypot(small[0] - map.x, small[1] - map.y) - apart * map.scale)).toBeLessThan(
						0.3
					);
					if (apart <= lens.reach) {
						expect(Math.abs(Math.hypot(hers[0] - x, hers[1] - y) - apart * lens.scale)).toBeLessThan(0.3);
					} else expect(ids(drawn)).toContain('her-beyond');
					expect(ids(drawn).includes('alarm')).toBe(seen.measured.inside);
					expect(ids(drawn).includes('her-frame')).toBe(seen.measured.inside);
				}
			})
		);
	});

	it('has nothing in ochre of an entry that a short list does not hold', () => {
		const { measured, wide } = see({ list: 1_000 });
		expect(measured).toMatchObject({ listed: false, inside: false });
		expect(wide.strokes.filter(({ style }) => style.startsWith('on-list')).map(({ id }) => id)).toEqual([
			'key-list'
		]);
		expect(wide.lines.map(({ text }) => text).join(' ')).toContain('Cette liste s’arrête');
	});

	it('has no passer-by in the circle at the story’s threshold', () => {
		const { street, radius } = see({}).measured;
		expect(street.passers).toHaveLength(48);
		expect(Math.min(...street.passers.map(([x, y]) => Math.hypot(x, y)))).toBeGreaterThan(2 * radius);
		expect(starts(see({}).wide.passing.join(''))).toHaveLength(48);
	});

	it('is told of in words that touch neither one another nor the edge', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [{ lines }, box] of layouts(see(chosen, language))) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
					expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(4.5);
				}
			})
		);
	});

	it('has a table that counts every other entry once', () => {
		for (const list of [1_000, 10_000]) {
			const { rows } = table(see({ list }, 'en'), worlds.en);
			const bands = rows.slice(2, -2).map(([, count]) => Number(count?.replace(',', '')));
			expect(bands.slice(0, 2)).toEqual([0, 0]);
			expect(bands.reduce((sum, count) => sum + count)).toBe(list === 1_000 ? 1_000 : 9_999);
		}
	});
});

describe('the places of the list', () => {
	it('are the same however few of them are asked for at a time', () => {
		const slowly = worldIn('fr');
		for (let entries = 1_000; entries <= MOST; entries += 1_000) entryPlaces(slowly, entries);
		expect(entryPlaces(slowly, MOST)).toEqual(entryPlaces(worldIn('en'), MOST));
	});

	it('are those of the model', () => {
		const points = entryPlaces(worlds.fr, MOST);
		for (const entry of [1, 2, 999, 4116, 4117, 4118, 10_000]) {
			const [x, y] = around(middle, filed(SEED, entry));
			expect(points[2 * entry - 2]).toBeCloseTo(x, 5);
			expect(points[2 * entry - 1]).toBeCloseTo(y, 5);
		}
		expect(nearby(points, 0, MOST, 2.2)).toEqual([]);
		expect(nearby(points, 0, MOST, 2.4)).toHaveLength(1);
	});
});

describe('a still of the list', () => {
	/** Cells of all dashes. */
	function cells(d: string): string[] {
		const found: string[] = [];
		let [x, y] = [0, 0];
		for (const [, move, right, down, length] of d.matchAll(/([Mm])(-?\d+) (-?\d+)h(\d+)/g)) {
			[x, y] = move === 'M' ? [Number(right), Number(down)] : [x + Number(right), y + Number(down)];
			for (let i = 0; i < Number(length); i++) found.push(`${x + i} ${y}`);
			x += Number(length);
		}
		return found;
	}

	it('fills a cell for each entry, where the entry is or just beside it', () => {
		const points = entryPlaces(worlds.fr, MOST);
		const filled = cells(dotsOf(points, MOST, CENTRE));
		expect(filled).toHaveLength(9_999);
		expect(new Set(filled).size).toBe(9_999);
		const known = new Set(filled);
		for (let n = 0; n < MOST; n++) {
			const at = [points[2 * n], points[2 * n + 1]]
				.map((value) => Math.round((value as number) / CELL))
				.join(' ');
			expect(known.has(at) || n === CENTRE).toBe(true);
		}
		expect(known.has('0 0')).toBe(false);
	});

	it('puts entries that share a place side by side', () => {
		const same = Float32Array.from({ length: 20 }, () => 1);
		const filled = cells(dotsOf(same, 10, -1)).map((cell) => cell.split(' ').map(Number) as [number, number]);
		expect(filled).toHaveLength(10);
		const at = Math.round(1 / CELL);
		for (const [x, y] of filled) expect(Math.max(Math.abs(x - at), Math.abs(y - at))).toBeLessThanOrEqual(2);
	});

	it('is small enough for a page', () => {
		for (const list of [1_000, 10_000, 1_000_000]) {
			const seen = see({ list });
			const { body } = render(Cloud, { props: { view: seen, world: worlds.fr, wide: true } });
			expect(body.length).toBeLessThan(60_000);
			expect(body).not.toMatch(/NaN|undefined/);
		}
	});
});
