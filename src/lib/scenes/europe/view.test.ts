import { countries as outlines, others } from 'virtual:europe';
import { describe, expect, it } from 'vitest';
import { collisions, outside } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { hatch } from '#lib/chart/hatch.ts';
import { ringsOf } from '#lib/chart/outline.ts';
import { CODES, NAMES } from './labels.ts';
import { lookOf } from './looks.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const USES = ['at', 'fr', 'de'];
const EXPECTED = ['es', 'se'];
const RECORDS = Object.keys(outlines).map((id): WorldRecord => ({
	id,
	name: id.toUpperCase(),
	when: '2021-10',
	kind: USES.includes(id) ? 'uses' : EXPECTED.includes(id) ? 'expected' : 'unlisted',
	...(id === 'gb' ? { status: 'outside' } : {})
}));
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

/** Area of a shape without holes, in square kilometres. */
const area = (path: string): number =>
	Math.abs(
		ringsOf(path)
			.map((ring) =>
				ring.reduce((sum, [x, y], index) => {
					const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
					return sum + (x * nextY - nextX * y) / 2;
				}, 0)
			)
			.reduce((sum, one) => sum + one, 0)
	);

describe('the map', () => {
	it('has the Union of 2021 and the United Kingdom, at their true size', () => {
		expect(Object.keys(outlines)).toHaveLength(28);
		expect(area(outlines['fr'] ?? '') / 551_000).toBeCloseTo(1, 1);
		expect(area(outlines['de'] ?? '') / 357_000).toBeCloseTo(1, 1);
		expect(area(outlines['es'] ?? '') / 499_000).toBeCloseTo(1, 1);
	});

	it('holds land around them, not the sea: no point of the Norwegian Sea or of the Bay of Biscay', () => {
		const holds = (px: number, py: number) =>
			ringsOf(others).reduce((inside, ring) => {
				let crossings = 0;
				for (const [index, [ax, ay]] of ring.entries()) {
					const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
					if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) crossings++;
				}
				return crossings % 2 === 1 ? !inside : inside;
			}, false);
		expect([holds(-300, -1500), holds(-1000, 700)]).toEqual([false, false]);
		// Norway, Switzerland, the Balkans, Turkey
		expect([holds(-50, -900), holds(-140, 580), holds(850, 930), holds(2000, 1150)]).toEqual([
			true,
			true,
			true,
			true
		]);
	});

	it('has a place for every name and for every code', () => {
		for (const code of Object.keys(outlines)) expect([NAMES[code], CODES[code]]).not.toContain(undefined);
	});
});

describe.each(worlds)('the study', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('keeps “on neither list” apart from the rest, and says what that does not say', () => {
		expect(ringsOf(shown.outlines.uses)).toHaveLength(
			USES.flatMap((code) => ringsOf(outlines[code] ?? '')).length
		);
		for (const [{ lines }] of layouts) {
			const said = lines.map(({ text }) => text).join(' ');
			expect(said).toContain(`22 ${world.word('europe.unlisted')}`);
			const note = lines.filter(({ id }) => id.startsWith('note')).map(({ text }) => text);
			expect(note.join(' ')).toBe(world.word('europe.note'));
		}
		expect(lookOf({ id: 'xx', name: 'X', kind: 'unlisted' })).toBe('unlisted');
		expect(lookOf({ id: 'gb', name: 'GB', kind: 'unlisted', status: 'outside' })).toBe('outside');
	});

	it('carries its date', () => {
		const date = world.lang === 'fr' ? 'octobre 2021' : 'October 2021';
		for (const [{ lines }] of layouts) {
			const title = lines.filter(({ id }) => id.startsWith('title')).map(({ text }) => text);
			expect(title.join(' ')).toContain(date);
		}
		expect(table(world).caption).toContain(date);
	});

	it('sets no word over the edge, and none of its key over a name', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
		expect(Math.min(...shown.tall.lines.map(({ size }) => size))).toBeGreaterThan(4.25);
	});

	it('lists every country in its table, those that use it first', () => {
		const { rows } = table(world);
		expect(rows).toHaveLength(28);
		expect(rows.slice(0, 3).map(([, code]) => code)).toEqual(['AT', 'DE', 'FR']);
		expect(rows.at(-1)?.[2]).toBe(world.word('europe.in-outside'));
	});
});

describe('strokes', () => {
	it('fill a square, leave its hole blank and stay inside', () => {
		const strokes = hatch('M0 0L100 0L100 100L0 100ZM40 40L60 40L60 60L40 60Z', 10);
		const ends = [...strokes.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
		expect(ends.length).toBeGreaterThan(20);
		for (const [x = 0, y = 0] of ends) {
			expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
			expect(x > 41 && x < 59 && y > 41 && y < 59).toBe(false);
		}
	});

	it('are cut as finely as asked', () => {
		expect(hatch('M0 0L1.5 0L1.5 1L0 1Z', 0.5, 0.1)).toMatch(/\d\.\d/);
	});
});
