import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { canSee } from '#lib/model/cameras/coverage.ts';
import { numRuns, sample } from '../../../../tests/random.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { data, dataAfter, measureBox, type PersonBoxes } from './data.ts';
import frames from './index.ts';

const world = createTestWorld('fr', { scenario, best });
const anySettings = fc.record({
	cameras: fc.integer({ min: 0, max: 24 }),
	lens: fc.constantFrom(40, 90),
	sensor: fc.constantFrom(1920, 3840),
	boxes: fc.constantFrom(0, 1)
});
const anyTime = fc.integer({ min: 0, max: 720 });
const anyViewport = fc.constantFrom(...Object.keys(viewports));
const seen = (time: number, settings: Record<string, number>) =>
	data({ time, boxed: 100, listed: 100 }, world, { settings: { ...constants, ...settings }, placement: [] });
const drawn = (shown: PersonBoxes, testViewport = 'desk') => {
	const viewport = viewports[testViewport];
	return (viewport && frames.layout(shown, viewport, world)) ?? EMPTY_DRAWING;
};
const numbersIn = ({ boxes }: PersonBoxes) => new Map(boxes.map(({ figure, number }) => [figure.id, number]));

const { width, height } = world.district;
const isOnPlan = (x: number, y: number) => x >= 0 && y >= 0 && x <= width && y <= height;

describe('the boxes', () => {
	it('surround exactly the people whom a camera detects', () => {
		fc.assert(
			fc.property(anyTime, anySettings, anyViewport, (time, settings, testViewport) => {
				const shown = seen(time, settings);
				const { cameras, optics, threshold } = shown.detection;
				const framed = numbersIn(shown);
				const inSight = world.timeline
					.at(time)
					.figures.filter(
						({ x, y }) =>
							isOnPlan(x, y) &&
							cameras.some((camera) => canSee(world.district, camera, optics, threshold, [x, y]))
					);
				expect([...framed.keys()].sort()).toEqual(inSight.map(({ id }) => id).sort());
				const path = drawn(shown, testViewport).shapes.find(({ id }) => id === 'boxes')?.d ?? '';
				expect(path.split('z')).toHaveLength(framed.size + 1);
			}),
			{ numRuns: numRuns(15) }
		);
	});

	it('become rows of numbers on the sheet, as many as fit', () => {
		fc.assert(
			fc.property(anyTime, anySettings, anyViewport, (time, settings, testViewport) => {
				const shown = seen(time, settings);
				const lines = drawn(shown, testViewport).texts.filter(({ id }) => id.startsWith('line-'));
				expect(lines.length).toBeLessThanOrEqual(shown.boxes.length);
				expect(lines.length).toBeGreaterThanOrEqual(Math.min(shown.boxes.length, 2));
				for (const { text } of lines) expect(text).toHaveLength(23);
			}),
			{ numRuns: numRuns(15) }
		);
	});

	it('measure people at their real size, in decimetres, on the sheet and in the table', () => {
		fc.assert(
			fc.property(anyTime, (time) => {
				const shown = seen(time, {});
				for (const box of shown.boxes) {
					const [left = 0, top = 0, wide = 0, tall = 0] = measureBox(box, world);
					const isUpright = /walking|standing/.test(box.figure.pose);
					const length = isUpright ? tall : Math.max(wide, tall);
					expect(length).toBeGreaterThanOrEqual(isUpright ? 15 : 11);
					expect(length).toBeLessThanOrEqual(19.5);
					// The person stands, sits or lies in the box.
					expect(Math.abs(left + wide / 2 - box.figure.x * 10)).toBeLessThanOrEqual(1);
					expect(top + tall).toBeGreaterThanOrEqual(box.figure.y * 10 - 1);
				}
				const rows = frames.table(shown, world)?.rows.slice(0, 12) ?? [];
				const lines = drawn(shown).texts.filter(({ id }) => id.startsWith('line-'));
				for (const [name, ...cells] of rows) {
					const line = lines.find(({ text }) => text.startsWith(name ?? ''))?.text;
					const digits = cells.map((cell) => cell.replace(/\D/g, ''));
					if (line) expect(line.split(/\s+/).slice(-4)).toEqual(digits);
				}
			}),
			{ numRuns: numRuns(8) }
		);
	});

	it('omit the person who falls, who keeps a name, but include them while a camera detects them on the way', () => {
		const named = (shown: PersonBoxes) => drawn(shown).texts.some(({ id }) => id.startsWith('unboxed'));
		expect(named(seen(240, {}))).toBe(true);
		expect(named(seen(240, { boxes: 0 }))).toBe(false);
		const seconds = Array.from({ length: 120 }, (_, second) => second);
		const way = sample(seconds, 4).map((second) => seen(240 + second, {}));
		const boxed = way.filter(({ unboxed }) => unboxed === null);
		expect(boxed.length).toBeGreaterThan(0);
		expect(boxed.some(named)).toBe(false);
	});

	it('remain when the reader hides the plan', () => {
		const [with_, without] = [seen(240, { boxes: 1 }), seen(240, { boxes: 0 })];
		expect(drawn(with_).baseMaps?.[0]?.plan).not.toBe('none');
		for (const { plan, shapes, people } of drawn(without).baseMaps ?? [])
			expect([plan, shapes, people?.moment.figures]).toEqual(['none', [], []]);
		expect(without.boxes).toEqual(with_.boxes);
		// A dozen lines, and one that counts the others.
		const rows = frames.table(without, world)?.rows ?? [];
		expect(rows).toHaveLength(13);
		expect(rows.at(-1)?.[0]).toContain(String(without.boxes.length - 12));
	});
});

describe('boxes of walking people', () => {
	it('keep the numbers of people who stay in view, and number newcomers in order', () => {
		const shown = seen(240, {});
		const [before, after] = [numbersIn(shown), numbersIn(dataAfter(shown, 30, world))];
		for (const [id, number] of after) expect(number).toBe(before.get(id) ?? number);
		expect(new Set(after.values()).size).toBe(after.size);
		expect(Math.max(...after.values())).toBeGreaterThan(before.size);
	});

	it('do not depend on which times were asked for before', () => {
		const [steady, hasty] = [seen(240, {}), seen(240, {})];
		for (let look = 0; look <= 120; look++) dataAfter(steady, look / 12, world);
		dataAfter(hasty, 15, world);
		expect(dataAfter(hasty, 10, world)).toEqual(dataAfter(steady, 10, world));
		expect(dataAfter(hasty, 0, world)).toEqual(hasty);
	});

	it('update twelve times a second, together with the people', () => {
		const shown = seen(240, {});
		const path = (walked: number) =>
			drawn(dataAfter(shown, walked, world)).shapes.find(({ id }) => id === 'boxes')?.d;
		expect(path(0.08)).toBe(path(0));
		expect(path(0.09)).not.toBe(path(0));
		expect(path(0.16)).toBe(path(0.09));
		expect(frames.animation?.pace).toBe(12);
		expect(frames.peopleAt?.(shown, 240.16, world)).toEqual(dataAfter(shown, 0.09, world).moment);
	});
});
