import fc from 'fast-check';
import { compute, breakIntersections } from 'visibility-polygon';
import { describe, expect, it } from 'vitest';
import {
	countMarked,
	coverageShare,
	pixelDensity,
	reach,
	markVisibleCells,
	visibleCells,
	canSee,
	streetGrid,
	viewPolygon,
	visibilityPolygon,
	type Camera
} from './coverage.ts';
import { isStreet } from '../district/hit-test.ts';
import { mountPosition, wallsOf, type District } from '../district/district.ts';
import { contains, radians, signedArea, type Point, type Ring } from '../maths/geometry.ts';
import { requireDefined, district, optics } from '../testing/fixtures.ts';

const grid = streetGrid(district);
const REACH = reach(25, optics);
const open: District = { ...district, buildings: [] };

/** Random cameras on walls, with any heading. */
const camera: fc.Arbitrary<Camera> = fc
	.record({
		building: fc.constantFrom(...district.buildings.map(({ id }) => id)),
		along: fc.double({ min: 0, max: 200, noNaN: true }),
		heading: fc.double({ min: 0, max: 360, noNaN: true })
	})
	.map(({ heading, ...mount }) => {
		const [x, y] = mountPosition(district, mount);
		return { x, y, heading };
	});
const street: fc.Arbitrary<Point> = fc
	.tuple(fc.double({ min: 0, max: 240, noNaN: true }), fc.double({ min: 0, max: 160, noNaN: true }))
	.filter(([x, y]) => isStreet(district, x, y));

/**
 * Tests whether a camera sees a point, in steps of 2 cm from one to the other: reference implementation of `canSee`.
 */
function seesBySteps({ x, y, heading }: Camera, [px, py]: Point): boolean {
	const [dx, dy] = [px - x, py - y];
	const away = Math.hypot(dx, dy);
	if (away > REACH) return false;
	const turn = Math.abs(((Math.atan2(dy, dx) - radians(heading)) * 180) / Math.PI) % 360;
	if (Math.min(turn, 360 - turn) > optics.angle / 2) return false;
	for (let t = 0.02; t < away; t += 0.02) {
		const [mx, my] = [x + (dx * t) / away, y + (dy * t) / away];
		if (district.buildings.some(({ ring }) => contains(ring, mx, my))) return false;
	}
	return true;
}

/** Returns the visible area in a box around a point, as an independent library computes it. */
function libraryPolygon([x, y]: Point, radius: number): Ring {
	const box: [number, number][] = [
		[x - radius, y - radius],
		[x + radius, y - radius],
		[x + radius, y + radius],
		[x - radius, y + radius]
	];
	const sides = box.map((corner, i): [number, number][] => [corner, requireDefined(box[(i + 1) % 4])]);
	const walls = wallsOf(district).map(([x1, y1, x2, y2]): [number, number][] => [
		[x1, y1],
		[x2, y2]
	]);
	return compute([x, y], breakIntersections([...walls, ...sides]));
}

describe('pixel density', () => {
	it('gives the distances of the method page', () => {
		const row = (width: number) =>
			[25, 62.5, 125, 250, 500].map((q) => reach(q, { width, angle: 90 }).toFixed(1));
		expect(row(1920)).toEqual(['38.4', '15.4', '7.7', '3.8', '1.9']);
		expect(row(3840)).toEqual(['76.8', '30.7', '15.4', '7.7', '3.8']);
	});

	it('is the inverse of reach', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 1500, noNaN: true }),
				fc.double({ min: 10, max: 150, noNaN: true }),
				(required, angle) => {
					const lens = { width: 1920, angle };
					expect(pixelDensity(reach(required, lens), lens)).toBeCloseTo(required, 6);
				}
			)
		);
	});
});

describe('the view', () => {
	it('in open space identifies 1 % of the area that it detects, for every camera', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(640, 1920, 3840),
				fc.double({ min: 20, max: 120, noNaN: true }),
				(width, angle) => {
					const eye = { x: 0, y: 0, heading: 10 };
					const [detect, identify] = [25, 250].map((q) =>
						signedArea(viewPolygon(open, eye, { width, angle }, q))
					);
					expect(requireDefined(identify) / requireDefined(detect)).toBeCloseTo(0.01, 3);
				}
			)
		);
	});

	it('in open space is a sector', () => {
		const area = signedArea(viewPolygon(open, { x: 0, y: 0, heading: 0 }, optics, 25));
		expect(area).toBeCloseTo((Math.PI * REACH ** 2) / 4, 0);
		expect(signedArea(visibilityPolygon(open, [0, 0], 20))).toBeCloseTo(Math.PI * 400, -1);
	});

	it('matches an independent library', () => {
		fc.assert(
			fc.property(street, (eye) => {
				// Inside a box within the disc, both must agree on every point.
				const radius = 30;
				const ours = visibilityPolygon(district, eye, radius);
				const theirs = libraryPolygon(eye, radius);
				let different = 0;
				for (let i = -20; i < 20; i++) {
					for (let j = -20; j < 20; j++) {
						const [x, y] = [eye[0] + i + 0.37, eye[1] + j + 0.41];
						if (contains(ours, x, y) !== contains(theirs, x, y)) different++;
					}
				}
				// Points very close to an edge may be on either side.
				expect(different).toBeLessThanOrEqual(2);
			})
		);
	});

	it('has the area of its grid cells, within half a per cent of the street', () => {
		fc.assert(
			fc.property(camera, (eye) => {
				const cells = visibleCells(grid, district, eye, optics, 25);
				const ring = viewPolygon(district, eye, optics, 25);
				// The edge of the plan limits the grid but not the view.
				const inPlan = clip(ring, 240, 160);
				expect(Math.abs(cells.length - Math.abs(signedArea(inPlan))) / grid.area).toBeLessThan(0.005);
			})
		);
	});

	it('agrees with stepping along every ray', () => {
		fc.assert(
			fc.property(camera, street, (eye, point) => {
				expect(canSee(district, eye, optics, 25, point)).toBe(seesBySteps(eye, point));
			})
		);
	});

	it('is the same cell by cell', () => {
		fc.assert(
			fc.property(camera, fc.constantFrom(25, 62.5, 250), (eye, required) => {
				const cells = new Set(visibleCells(grid, district, eye, optics, required));
				const [column, row] = [Math.floor(eye.x), Math.floor(eye.y)];
				for (let r = Math.max(0, row - 40); r < Math.min(160, row + 40); r += 3) {
					for (let c = Math.max(0, column - 40); c < Math.min(240, column + 40); c += 3) {
						const cell = r * 240 + c;
						if (!grid.street[cell]) continue;
						expect(cells.has(cell)).toBe(canSee(district, eye, optics, required, [c + 0.5, r + 0.5]));
					}
				}
			})
		);
	});

	it('is narrower with a longer lens, and reaches farther', () => {
		const eye = { x: 108, y: 114.6, heading: -45 };
		const far = reach(25, { width: 1920, angle: 40 });
		expect(far).toBeGreaterThan(REACH * 2);
		for (const [x, y] of viewPolygon(district, eye, { width: 1920, angle: 40 }, 25)) {
			expect(Math.hypot(x - eye.x, y - eye.y)).toBeLessThanOrEqual(far + 1e-6);
		}
	});
});

describe('the grid', () => {
	it('has 16,250 m² of street, and agrees cell by cell', () => {
		expect(grid.area).toBe(16250);
		for (let cell = 0; cell < grid.street.length; cell++) {
			const [x, y] = [(cell % 240) + 0.5, Math.floor(cell / 240) + 0.5];
			expect(grid.street[cell] === 1).toBe(isStreet(district, x, y));
		}
	});

	it('never covers less with another camera, nor more than the sum of both', () => {
		fc.assert(
			fc.property(fc.array(camera, { minLength: 1, maxLength: 6 }), (cameras) => {
				const all = coverageShare(grid, district, cameras, optics, 25);
				const fewer = coverageShare(grid, district, cameras.slice(1), optics, 25);
				const one = coverageShare(grid, district, cameras.slice(0, 1), optics, 25);
				expect(all).toBeGreaterThanOrEqual(fewer);
				expect(all).toBeLessThanOrEqual(fewer + one + 1e-12);
				expect(coverageShare(grid, district, cameras, optics, 250)).toBeLessThanOrEqual(all);
			})
		);
	});

	it('counts a cell once if several cameras see it', () => {
		const eye = { x: 108, y: 114.6, heading: -45 };
		const twice = markVisibleCells(grid, district, [eye, eye], optics, 25);
		expect(countMarked(twice)).toBe(visibleCells(grid, district, eye, optics, 25).length);
	});

	it('is not covered at all without cameras', () => {
		expect(coverageShare(grid, district, [], optics, 25)).toBe(0);
	});
});

/** Clips a ring to the plan (Sutherland–Hodgman). */
function clip(ring: Ring, width: number, height: number): Ring {
	const cut = (points: Ring, inside: (p: Point) => number): Ring =>
		points.flatMap((point, i) => {
			const previous = requireDefined(points.at(i - 1));
			const [before, after] = [inside(previous), inside(point)];
			const share = before / (before - after);
			const crossing: Point = [
				previous[0] + (point[0] - previous[0]) * share,
				previous[1] + (point[1] - previous[1]) * share
			];
			if (before >= 0) return after >= 0 ? [point] : [crossing];
			return after >= 0 ? [crossing, point] : [];
		});
	return [
		([x]: Point) => x,
		([, y]: Point) => y,
		([x]: Point) => width - x,
		([, y]: Point) => height - y
	].reduce<Ring>((points, inside) => cut(points, inside), ring);
}
