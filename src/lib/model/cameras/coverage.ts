/**
 * M1, seeing: what a fixed camera sees of the street, and at what pixel density.
 *
 * A camera sees a point that no wall hides, that is inside its horizontal field of view, and that is near enough
 * for the required number of pixels per metre (EN 62676-4 sets that number for each surveillance task).
 */
import { wallsOf, type BuiltPlan } from '../district/district.ts';
import { memoizeFor } from '../maths/memoize.ts';
import { edges, radians, type Point, type Ring, type Segment } from '../maths/geometry.ts';
import {
	distanceToLine,
	firstWallHit,
	hitDistance,
	clipToDisc,
	isNearby,
	isOnSameSide,
	ANGLE_TOLERANCE,
	clockwiseAngle
} from './rays.ts';

/** A camera seen from above: its position in metres, and the direction in which it looks. */
export interface Camera {
	readonly x: number;
	readonly y: number;
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
}

/** Sensor and lens of a camera. */
export interface Optics {
	/** Image width in pixels. */
	readonly width: number;
	/** Horizontal field of view in degrees, more than 0 and less than 180. */
	readonly angle: number;
}

/**
 * Returns the pixels per metre at a distance d in metres, for an image width W and a field of view φ:
 * `W / (2·d·tan(φ/2))`.
 */
export function pixelDensity(distance: number, { width, angle }: Optics): number {
	return width / (2 * distance * Math.tan(radians(angle / 2)));
}

/**
 * Returns the distance in metres at which the density falls to q = `required` pixels per metre: `W / (2·q·tan(φ/2))`.
 */
export function reach(required: number, optics: Optics): number {
	return pixelDensity(required, optics);
}

/**
 * What is visible from a point over a range of directions. Between two neighbouring `angles` (radians, ascending), the
 * view ends at a single wall, or at the radius.
 */
interface Sweep {
	readonly angles: readonly number[];
	/** Wall at which the view between angles i and i + 1 ends; undefined if it ends at the radius. */
	readonly walls: readonly (Segment | undefined)[];
}

/** Returns the area visible from a point in all directions, up to the walls and at most up to a radius in metres. */
export function visibilityPolygon(district: BuiltPlan, origin: Point, radius: number): Ring {
	return outline(sweep(district, origin, radius, 0, 2 * Math.PI), origin, radius);
}

/**
 * Returns the area that a camera sees at the required density (pixels per metre) or better. The ring starts at the
 * camera; arcs are approximated to within 1 cm.
 */
export function viewPolygon(district: BuiltPlan, camera: Camera, optics: Optics, required: number): Ring {
	const radius = reach(required, optics);
	const origin: Point = [camera.x, camera.y];
	const from = radians(camera.heading - optics.angle / 2);
	return [origin, ...outline(sweep(district, origin, radius, from, radians(optics.angle)), origin, radius)];
}

/** The plan as a grid of cells of 1 m. A cell is street if its centre is outside all buildings. */
export interface StreetGrid {
	readonly columns: number;
	readonly rows: number;
	/** One value for each cell, at the index row × columns + column: 1 if the cell is street, else 0. */
	readonly street: Uint8Array;
	/** Number of street cells, which is also their area in square metres. */
	readonly area: number;
}

/** Caches results by camera, optics and density: when a control changes, most cameras stay as they were. */
export const CACHE_BY_CAMERA = {
	keyOf: ({ x, y, heading }: Camera, { width, angle }: Optics, required: number): string =>
		[x, y, heading, width, angle, required].join(),
	/** Enough for all cameras at several values of a control. */
	max: 500
};

/** Caches results by several cameras, optics and density: sentences use the same few numbers repeatedly. */
export const CACHE_BY_CAMERAS = {
	keyOf: (cameras: readonly Camera[], { width, angle }: Optics, required: number): string =>
		[width, angle, required, ...cameras.flatMap(({ x, y, heading }) => [x, y, heading])].join(),
	max: 200
};

/** Returns the grid of a district, with cells of 1 m. Memoized per district. */
export const streetGrid: (district: BuiltPlan) => StreetGrid = memoizeFor(computeGrid);

function computeGrid(district: BuiltPlan): StreetGrid {
	const { width: columns, height: rows } = district;
	const street = new Uint8Array(columns * rows).fill(1);
	for (let row = 0; row < rows; row++) {
		const y = row + 0.5;
		const line = street.subarray(row * columns, (row + 1) * columns);
		for (const { ring } of district.buildings) {
			// A building may extend beyond the plan.
			const crossings = edges(ring)
				.filter(([, y1, , y2]) => y1 > y !== y2 > y)
				.map(([x1, y1, x2, y2]) => Math.max(0, Math.ceil(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) - 0.5)))
				.sort((a, b) => a - b);
			for (let i = 0; i < crossings.length; i += 2) line.fill(0, crossings[i], crossings[i + 1]);
		}
	}
	return { columns, rows, street, area: countMarked(street) };
}

/**
 * Returns the indices of the street cells whose centre a camera sees at the required density (pixels per metre) or
 * better, in ascending order.
 */
export function visibleCells(
	grid: StreetGrid,
	district: BuiltPlan,
	camera: Camera,
	optics: Optics,
	required: number
): number[] {
	const { x, y, heading } = camera;
	const radius = reach(required, optics);
	const [from, span] = [radians(heading - optics.angle / 2), radians(optics.angle)];
	const { angles, walls } = sweep(district, [x, y], radius, from, span);
	const cells: number[] = [];
	const [firstRow, lastRow] = cellRange(y, radius, grid.rows);
	for (let row = firstRow; row <= lastRow; row++) {
		const dy = row + 0.5 - y;
		const [first, last] = cellRange(x, Math.sqrt(Math.max(0, radius * radius - dy * dy)), grid.columns);
		for (let column = first; column <= last; column++) {
			const cell = row * grid.columns + column;
			if (!grid.street[cell]) continue;
			const dx = column + 0.5 - x;
			const turn = clockwiseAngle(from, Math.atan2(dy, dx));
			if (turn > span + ANGLE_TOLERANCE) continue;
			const wall = walls[sectorOf(angles, from + turn)];
			if (!wall || isOnSameSide(wall, x, y, dx, dy)) cells.push(cell);
		}
	}
	return cells;
}

/**
 * Returns one value for each cell of the grid: 1 if it is street and at least one of the cameras sees it, else 0.
 * @param required pixels per metre from which on a cell counts as seen
 */
export function markVisibleCells(
	grid: StreetGrid,
	district: BuiltPlan,
	cameras: readonly Camera[],
	optics: Optics,
	required: number
): Uint8Array {
	const seen = new Uint8Array(grid.street.length);
	for (const camera of cameras) {
		for (const cell of visibleCells(grid, district, camera, optics, required)) seen[cell] = 1;
	}
	return seen;
}

/**
 * Returns the share of the street, 0 … 1, that at least one of the cameras sees at the required density (pixels per
 * metre) or better.
 */
export function coverageShare(
	grid: StreetGrid,
	district: BuiltPlan,
	cameras: readonly Camera[],
	optics: Optics,
	required: number
): number {
	return countMarked(markVisibleCells(grid, district, cameras, optics, required)) / grid.area;
}

/** Returns the number of cells that are marked with 1. Each cell is 1 m², so it is also their area in square metres. */
export const countMarked = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0);

/** Tests whether a camera sees a point at the required density (pixels per metre) or better. */
export function canSee(
	district: BuiltPlan,
	camera: Camera,
	optics: Optics,
	required: number,
	point: Point
): boolean {
	return visibilityTest(district, camera, optics, required)(point);
}

/**
 * Returns a function that tests whether a camera sees a point, like {@link canSee}. It selects the walls near the
 * camera only once, so it is faster for many points.
 */
export function visibilityTest(
	district: BuiltPlan,
	{ x: cameraX, y: cameraY, heading }: Camera,
	optics: Optics,
	required: number
): (point: Point) => boolean {
	const [radius, span] = [reach(required, optics), radians(optics.angle)];
	const from = radians(heading) - span / 2;
	let near: readonly Segment[] | undefined;
	return (point) => {
		const dx = point[0] - cameraX;
		const dy = point[1] - cameraY;
		if (Math.abs(dx) > radius || Math.abs(dy) > radius || Math.hypot(dx, dy) > radius) return false;
		if (clockwiseAngle(from, Math.atan2(dy, dx)) > span + ANGLE_TOLERANCE) return false;
		near ??= wallsOf(district).filter((wall) => isNearby(wall, cameraX, cameraY, radius + 1));
		return !near.some((wall) => hitDistance(wall, cameraX, cameraY, dx, dy) < 1);
	};
}

/**
 * Returns what is visible from a point in the directions from `from` to `from + span`, in radians. Walls meet only at
 * their ends, so the nearest wall cannot change between two neighbouring directions towards wall ends or towards
 * entries into the disc: one ray through the middle finds it. Rays never hit a corner, so there are no degenerate
 * cases.
 */
function sweep(district: BuiltPlan, [x, y]: Point, radius: number, from: number, span: number): Sweep {
	const near: Segment[] = [];
	const turns = [0, span];
	const add = (px: number, py: number) => {
		const turn = clockwiseAngle(from, Math.atan2(py - y, px - x));
		if (turn < span) turns.push(turn);
	};
	for (const wall of wallsOf(district)) {
		const within = clipToDisc(wall, x, y, radius);
		if (!within) continue;
		near.push(wall);
		add(within[0], within[1]);
		add(within[2], within[3]);
	}
	turns.sort((a, b) => a - b);
	const angles = turns.filter((turn, i) => i === 0 || turn - (turns[i - 1] as number) > ANGLE_TOLERANCE);
	const walls = angles.slice(1).map((turn, i) => {
		const middle = from + (turn + (angles[i] as number)) / 2;
		return firstWallHit(near, x, y, radius * Math.cos(middle), radius * Math.sin(middle));
	});
	return { angles: angles.map((turn) => from + turn), walls };
}

/** Returns the outline of the visible area, as points in the order of their directions. */
function outline({ angles, walls }: Sweep, [x, y]: Point, radius: number): Ring {
	const ring: [number, number][] = [];
	const push = (angle: number, distance: number) => {
		const point: [number, number] = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
		const last = ring[ring.length - 1];
		if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) > 1e-6) ring.push(point);
	};
	// The distance between chord and arc is r·(1 − cos(step/2)), here at most 1 cm.
	const step = 2 * Math.acos(Math.max(0, 1 - 0.01 / radius));
	walls.forEach((wall, i) => {
		const start = angles[i] as number;
		const end = angles[i + 1] as number;
		const pieces = wall ? 1 : Math.ceil((end - start) / step);
		for (let piece = 0; piece <= pieces; piece++) {
			const angle = start + ((end - start) * piece) / pieces;
			push(angle, wall ? distanceToLine(wall, x, y, angle) : radius);
		}
	});
	return ring;
}

/** Returns the index i for which a direction is between angles i and i + 1, by binary search. */
function sectorOf(angles: readonly number[], angle: number): number {
	let low = 0;
	let high = angles.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((angles[middle] as number) <= angle) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * Returns the indices of the first and last cell of a row or column whose centre is within a radius of a coordinate,
 * clamped to the grid. If there is none, the first is greater than the last.
 */
function cellRange(centre: number, radius: number, cells: number): [number, number] {
	return [
		Math.max(0, Math.ceil(centre - radius - 0.5)),
		Math.min(cells - 1, Math.floor(centre + radius - 0.5))
	];
}
