import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sees } from '#lib/model/coverage.ts';
import { best, scenario } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { boxesAt } from './boxes.ts';
import { TALL, WIDE } from './sheet.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const world = worldIn('fr', { scenario, best });
const anySettings = fc.record({
	cameras: fc.integer({ min: 0, max: 24 }),
	lens: fc.constantFrom(40, 90),
	sensor: fc.constantFrom(1920, 3840),
	boxes: fc.constantFrom(0, 1)
});
const time = fc.integer({ min: 0, max: 720 });
const drawn = (seconds: number, settings: Record<string, number>) =>
	view({ time: seconds, build: 0 }, world, { settings, placement: [] });
const count = (path: string) => path.split('z').length - 1;

const { width: wideness, height: tallness } = world.district;
const isOnPlan = (x: number, y: number) => x >= 0 && y >= 0 && x <= wideness && y <= tallness;

describe('the frames', () => {
	it('stand around everybody whom a camera sees, and around nobody else', () => {
		fc.assert(
			fc.property(time, anySettings, (seconds, settings) => {
				const { boxes, sight, wide, tall } = drawn(seconds, settings);
				const framed = new Set(boxes.map(({ id }) => id));
				for (const { id, x, y } of world.timeline.at(seconds).figures)
					expect(framed.has(id)).toBe(
						isOnPlan(x, y) &&
							sight.cameras.some((camera) => sees(world.district, camera, sight.optics, sight.detect, [x, y]))
					);
				expect([count(wide.frames), count(tall.frames)]).toEqual([boxes.length, boxes.length]);
			})
		);
	});

	it('become lines of numbers, as many as there is room for; the rest is counted', () => {
		fc.assert(
			fc.property(time, anySettings, (seconds, settings) => {
				const { boxes, wide, tall } = drawn(seconds, settings);
				for (const [{ lines, rest }, sheet] of [
					[wide, WIDE],
					[tall, TALL]
				] as const) {
					expect(lines.length + rest).toBe(boxes.length);
					const [left, top, width, height] = sheet.plate;
					for (const { text, x, y } of lines) {
						expect(text).toHaveLength(23);
						expect(x).toBeGreaterThan(left);
						expect(x + 23 * 0.66 * sheet.size).toBeLessThan(left + width);
						expect(y).toBeGreaterThan(top);
						expect(y).toBeLessThan(top + height - sheet.size);
					}
				}
			})
		);
	});

	it('are named only where a name touches no frame and no other name', () => {
		fc.assert(
			fc.property(time, anySettings, (seconds, settings) => {
				const { boxes, wide } = drawn(seconds, settings);
				const names = wide.labels.map(({ text, x, y }) => ({
					x,
					y: y - WIDE.size,
					width: text.length * 0.66 * WIDE.size,
					height: WIDE.size
				}));
				for (const [index, name] of names.entries())
					for (const other of [...boxes, ...names.slice(index + 1)])
						expect(
							name.x >= other.x + other.width ||
								other.x >= name.x + name.width ||
								name.y >= other.y + other.height ||
								other.y >= name.y + name.height
						).toBe(true);
			})
		);
	});

	it('are all that is left where the reader puts the drawing away', () => {
		const [with_, without] = [drawn(240, { boxes: 1 }), drawn(240, { boxes: 0 })];
		expect(without).toMatchObject({ moment: null, cameras: [], sectors: [] });
		expect(without.boxes).toEqual(with_.boxes);
		// A dozen lines, and one that counts the others.
		const { rows } = table(without, world);
		expect(rows).toHaveLength(13);
		expect(rows.at(-1)?.[0]).toContain(String(without.boxes.length - 12));
	});

	it('keep the number of somebody who stays in view, and give the next one to whoever comes', () => {
		const { boxes, sight } = drawn(240, {});
		const numbers = new Map(boxes.map(({ id, number }) => [id, number]));
		const later = boxesAt(270, world, sight, numbers);
		for (const { id, number } of boxes) {
			const same = later.find((box) => box.id === id);
			if (same) expect(same.number).toBe(number);
		}
		const given = later.map(({ number }) => number);
		expect(new Set(given).size).toBe(given.length);
		expect(Math.max(...given)).toBeGreaterThan(boxes.length);
	});
});
