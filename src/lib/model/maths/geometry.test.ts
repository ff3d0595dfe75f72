import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	contains,
	degrees,
	distance,
	distanceToSegment,
	edges,
	radians,
	segmentDistance,
	signedArea,
	type Ring,
	type Segment
} from './geometry.ts';

const square: Ring = [
	[0, 0],
	[4, 0],
	[4, 3],
	[0, 3]
];
const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const segment = fc.tuple(coordinate, coordinate, coordinate, coordinate) as fc.Arbitrary<Segment>;

/** Returns the smallest distance between sampled points of two segments. */
function sampledDistance(a: Segment, b: Segment): number {
	const at = ([x1, y1, x2, y2]: Segment, t: number) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t] as const;
	let least = Infinity;
	for (let i = 0; i <= 100; i++) {
		for (let j = 0; j <= 100; j++) least = Math.min(least, distance(...at(a, i / 100), ...at(b, j / 100)));
	}
	return least;
}

describe('rings', () => {
	it('have a closing edge', () => {
		expect(edges(square)).toHaveLength(4);
		expect(edges(square)[3]).toEqual([0, 3, 0, 0]);
	});

	it('have an area with the sign of their winding order', () => {
		expect(signedArea(square)).toBe(12);
		expect(signedArea([...square].reverse())).toBe(-12);
	});

	it('contain the points within their sides', () => {
		fc.assert(
			fc.property(coordinate, coordinate, (x, y) => {
				expect(contains(square, x, y)).toBe(x >= 0 && x < 4 && y >= 0 && y < 3);
			})
		);
		expect(contains(square, 2, 1)).toBe(true);
	});
});

describe('distances', () => {
	it('agree with sampling', () => {
		fc.assert(
			fc.property(segment, segment, (a, b) => {
				const tried = sampledDistance(a, b);
				const exact = segmentDistance(a, b);
				expect(exact).toBeLessThanOrEqual(tried + 1e-9);
				// Sampling can miss at most half a step of each segment.
				expect(exact).toBeGreaterThanOrEqual(
					tried - (distance(a[0], a[1], a[2], a[3]) + distance(b[0], b[1], b[2], b[3])) / 200 - 1e-9
				);
			})
		);
	});

	it('work for segments of length 0', () => {
		expect(distanceToSegment(3, 4, [0, 0, 0, 0])).toBe(5);
	});
});

it('converts degrees to radians and back', () => {
	expect(radians(180)).toBe(Math.PI);
	fc.assert(
		fc.property(coordinate, (angle) => {
			expect(degrees(radians(angle))).toBeCloseTo(angle, 9);
		})
	);
});
