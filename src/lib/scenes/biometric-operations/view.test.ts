import { describe, expect, it } from 'vitest';
import { writeDate } from '#lib/i18n/dates.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { OPERATIONS } from './operations.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const worlds = [worldIn('fr'), worldIn('en')];

describe.each(worlds)('three operations', (world) => {
	const shown = view({ build: 0 }, world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;
	const stroke = (layout: (typeof layouts)[number][0], id: string) =>
		layout.strokes.find((one) => one.id === id)?.d ?? '';

	it('compare one face with one, with every row of a list, and with words', () => {
		for (const [layout] of layouts) {
			const lines = OPERATIONS.map((operation) => starts(stroke(layout, `${operation}-links`)).length);
			expect(lines[0]).toBe(1);
			expect(lines[1]).toBeGreaterThan(4);
			expect(lines[2]).toBe(4);
		}
	});

	it('bar what may not be drawn from a face: three drawers of four', () => {
		for (const [layout] of layouts) {
			// A ring and a stroke each.
			expect(starts(stroke(layout, 'forbidden'))).toHaveLength(3 * 2);
		}
	});

	it('draw the same Inès three times, and mark the list as one', () => {
		for (const [layout] of layouts) {
			const lines = OPERATIONS.map((operation) => stroke(layout, `${operation}-face`).split('M').length);
			expect(new Set(lines).size).toBe(1);
			expect(stroke(layout, 'tab')).not.toBe('');
		}
	});

	it('say what the law says, in France and in the Union, and as of when', () => {
		const { rows, caption, head } = table(world);
		expect(rows).toHaveLength(3);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(caption).toContain('2026');
		for (const [{ lines }] of layouts) {
			const said = lines.map(({ text }) => text).join(' ');
			expect(said).toContain(
				world.fill('biometric-operations.as-of', { date: writeDate(world.locale, world.lawAsOf) })
			);
			for (const operation of OPERATIONS)
				expect(said).toContain(world.word(`biometric-operations.${operation}`));
		}
	});

	it('set no word over another nor over the edge, and none too small for a phone', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
		expect(Math.min(...shown.tall.lines.map(({ size }) => size))).toBeGreaterThan(4.25);
	});
});
