import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach, canSee } from '../cameras/coverage.ts';
import { isStreet } from '../district/hit-test.ts';
import { wallsOf } from '../district/district.ts';
import { segmentDistance, type Point } from '../maths/geometry.ts';
import { hash } from '../maths/random.ts';
import { isLongRun } from '../../../../tests/random.ts';
import { requireDefined, district, optics, placement } from '../testing/fixtures.ts';
import { walkEndsOf, type WalkEnds } from './walk-ends.ts';
import { readerWalk, walkPositions, filmedDensities, type ReaderWalk } from './reader-walk.ts';

const DURATION_SECONDS = 720;
const SEED = 20260;
const cameras = placement.slice(0, 12).map(({ camera }) => camera);
const walkOf = (from: number, to: number, seed = SEED): ReaderWalk =>
	requireDefined(readerWalk(district, seed, DURATION_SECONDS, { from, to }));

/** Random walks: seeds and entrances. */
const WALKS = Array.from({ length: isLongRun ? 200 : 60 }, (_, i) => {
	const draw = (what: string) => hash(7, i, what);
	const ends: WalkEnds = { from: 1 + (draw('from') % 10), to: 1 + (draw('to') % 10) };
	return { seed: draw('seed') % 100_000, ends };
});
const ends = fc.record({ from: fc.integer({ min: 1, max: 10 }), to: fc.integer({ min: 1, max: 10 }) });

/** Returns four positions per second of a walk on the plan, from edge to edge. */
function positions(walk: ReaderWalk) {
	const ticks = Array.from({ length: walk.seconds * 4 - 4 }, (_, tick) => 0.5 + tick / 4);
	return walkPositions(walk, ticks);
}

describe('random walks', () => {
	it('never cross or touch a wall', () => {
		// Walkers keep a quarter of a metre; sampled steps cut corners slightly.
		const isClear = ([x, y]: Point, [x0, y0]: Point) =>
			isStreet(district, x, y) &&
			wallsOf(district).every((wall) => segmentDistance([x0, y0, x, y], wall) > 0.15);
		const crossing = WALKS.filter(({ seed, ends: way }) => {
			const points = positions(walkOf(way.from, way.to, seed));
			return !points.every((point, i) => isClear(point, points[i - 1] ?? point));
		});
		expect(crossing).toEqual([]);
	});

	it('finish within the twelve minutes, at the chosen entrance, at walking speed', () => {
		for (const { seed, ends: way } of WALKS) {
			const { track, enters, seconds, metres, stops } = walkOf(way.from, way.to, seed);
			expect(track.start).toBeGreaterThan(0);
			expect(track.end).toBeLessThan(DURATION_SECONDS);
			expect(metres / (seconds - stops)).toBeGreaterThan(1.05);
			expect(metres / (seconds - stops)).toBeLessThan(1.5);
			const places = [
				[way.from, enters],
				[way.to, enters + seconds]
			] as const;
			for (const [number, time] of places) {
				const { at } = requireDefined(district.entrances[number - 1]);
				const { x, y } = requireDefined(track.at(time));
				// Tolerance: half a second of rounding, and the width of a street.
				expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(4);
			}
		}
	});

	it('are half-way at half the duration, so that they are visible at 12:06', () => {
		for (const { seed, ends: way } of WALKS) {
			const { track, enters, seconds } = walkOf(way.from, way.to, seed);
			expect(Math.abs(enters + seconds / 2 - DURATION_SECONDS / 2)).toBeLessThan(0.51);
			const { x, y } = requireDefined(track.at(DURATION_SECONDS / 2));
			expect(isStreet(district, x, y)).toBe(true);
		}
	});
});

describe('a walk', () => {
	it('is the same for the same seed and entrances, independent of other walks', () => {
		fc.assert(
			fc.property(ends, ends, fc.nat(), (one, other, seed) => {
				const places = (walk: ReaderWalk) => [
					walk.enters,
					walk.stops,
					walk.resembles,
					...positions(walk).flat()
				];
				const first = places(walkOf(one.from, one.to, seed));
				walkOf(other.from, other.to, seed);
				expect(places(walkOf(one.from, one.to, seed))).toEqual(first);
			})
		);
	});

	it('differs by seed and direction', () => {
		expect(walkOf(6, 9).seed).not.toBe(walkOf(6, 9, 1).seed);
		expect(walkOf(6, 9).seed).not.toBe(walkOf(9, 6).seed);
	});

	it('goes to the square and back if start and end are equal', () => {
		const [x, y] = requireDefined(district.places['square-middle']);
		for (let gate = 1; gate <= 10; gate++) {
			const { track } = walkOf(gate, gate);
			const there = requireDefined(track.at(DURATION_SECONDS / 2));
			expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(3);
		}
	});

	it('stops for the stated time, and only if it resembles an event', () => {
		for (const { seed, ends: way } of WALKS) {
			const { track, stops, resembles } = walkOf(way.from, way.to, seed);
			const still = Array.from({ length: DURATION_SECONDS }, (_, second) => track.at(second)?.pose).filter(
				(pose) => pose === 'standing'
			).length;
			expect(Math.abs(still - stops)).toBeLessThanOrEqual(1);
			expect(stops > 0).toBe(resembles >= 0.6);
			if (stops > 0) expect(stops).toBeGreaterThanOrEqual(10);
			expect(stops).toBeLessThanOrEqual(90);
		}
	});
});

describe('the two settings', () => {
	it('give no walk at zero, and the same entrance twice if only one is set', () => {
		expect(walkEndsOf({})).toBeUndefined();
		expect(walkEndsOf({ 'walk-from': 0, 'walk-to': 0 })).toBeUndefined();
		expect(walkEndsOf({ 'walk-from': 3, 'walk-to': 0 })).toEqual({ from: 3, to: 3 });
		expect(walkEndsOf({ 'walk-from': 0, 'walk-to': 8 })).toEqual({ from: 8, to: 8 });
		expect(walkEndsOf({ 'walk-from': 3, 'walk-to': 8 })).toEqual({ from: 3, to: 8 });
	});

	it('give no walk for an unknown entrance', () => {
		for (const number of [-1, 0.5, 11, NaN, Infinity]) {
			expect(readerWalk(district, SEED, DURATION_SECONDS, { from: number, to: 3 })).toBeUndefined();
		}
		expect(readerWalk(district, SEED, DURATION_SECONDS, undefined)).toBeUndefined();
	});
});

describe('the density along the walk', () => {
	it('is positive exactly in the seconds at whose middle a camera sees the walker', () => {
		fc.assert(
			fc.property(ends, (way) => {
				const walk = walkOf(way.from, way.to);
				const found = filmedDensities(district, walk, cameras, optics, 25);
				expect(found).toHaveLength(walk.seconds);
				for (const [second, density] of found.entries()) {
					const { x, y } = requireDefined(walk.track.at(walk.enters + second + 0.5));
					const seeing = cameras.filter((camera) => canSee(district, camera, optics, 25, [x, y]));
					expect(density > 0).toBe(seeing.length > 0);
					const nearest = Math.min(...seeing.map((camera) => Math.hypot(camera.x - x, camera.y - y)));
					if (density > 0) expect(density).toBeCloseTo(reach(Math.max(1, nearest), optics), 9);
				}
			})
		);
	});

	it('is zero without cameras, and never decreases with another camera', () => {
		const walk = walkOf(6, 9);
		const seconds = (count: number) =>
			filmedDensities(district, walk, cameras.slice(0, count), optics, 25).filter((density) => density > 0)
				.length;
		const counts = [0, 1, 3, 6, 12].map(seconds);
		expect(counts[0]).toBe(0);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts.at(-1)).toBeGreaterThan(60);
	});
});
