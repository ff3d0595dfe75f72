/**
 * Cameras that the printed plan of a district offers: places along the walls, each with a direction, named by the letter of
 * the building and a digit, such as `B3`. Pupils find a name sooner than a metre and a compass point, and say it sooner.
 */
import { reach } from '../cameras/coverage.ts';
import { PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '../cameras/placement.ts';
import { hitDistance } from '../cameras/rays.ts';
import {
	mountPosition,
	wallsOf,
	type Building,
	type District,
	type Mount,
	type Placement
} from '../district/district.ts';
import { facades, type Facade } from '../district/facades.ts';
import { radians } from '../maths/geometry.ts';
import { memoizeFor } from '../maths/memoize.ts';
import { GRID_DEGREES, MAX_GRID_TURN, snapToGrid, wallFacing } from './placement-grid.ts';

/** A camera that the printed plan offers. */
export interface NumberedCamera {
	/** Letter of the building, and a digit from 1. */
	readonly name: string;
	/** On the grid. */
	readonly placement: Placement;
}

/** Approximate distance in metres between two neighbours on a wall. */
export const SPACING_METRES = 14;
/** Distance in metres from a corner to the nearest camera, so that the names on two walls stay apart. */
export const FROM_CORNER_METRES = 9;
/** Largest number of cameras of a building, as their numbers have one digit. */
export const MAX_PER_BUILDING = 9;
/** Length in metres below which a wall has no camera of its own, unless its building has no longer one. */
export const SHORT_METRES = 17;
/** Distance in metres from the edge of the plan within which a wall that faces it has none: little lies between. */
export const EDGE_METRES = 12;

/** Share of the largest area from which on a camera may look to the other side. */
const MIN_OTHER_SHARE = 0.5;
/** Difference of two areas, in square metres times a constant, below which they count as equal. */
const AREA_TOLERANCE = 1e-3;

/** Returns the cameras of the printed plan, by building and along its walls. Memoized per district. */
export const numberedCameras: (district: District) => readonly NumberedCamera[] = memoizeFor(
	(district: District) => district.buildings.flatMap((building) => camerasOf(district, building))
);

/** Returns the camera with a name, such as `B3`; undefined if there is none. */
export const findNumberedCamera = (district: District, name: string): NumberedCamera | undefined =>
	numberedCameras(district).find((camera) => camera.name === name);

/** Returns the name of a camera of the printed plan; undefined for any other camera. */
export const nameOfCamera = (
	district: District,
	{ building, along, heading }: Placement
): string | undefined =>
	numberedCameras(district).find(
		({ placement }) =>
			placement.building === building && placement.along === along && placement.heading === heading
	)?.name;

function camerasOf(district: District, building: Building): NumberedCamera[] {
	const inner = facades(building).filter((facade) => !facesEdge(district, building, facade));
	const long = inner.filter(({ length }) => length >= SHORT_METRES);
	return spread(long.length > 0 ? long : inner).map((along, index) => ({
		name: building.id + String(index + 1),
		placement: aim(district, { building: building.id, along }, index % 2 === 1)
	}));
}

/** Returns positions on the walls of a building, evenly between its corners, farther apart until one digit numbers them. */
function spread(walls: readonly Facade[]): number[] {
	for (let spacing = SPACING_METRES; ; spacing++) {
		const isWidest = walls.every(({ length }) => length < spacing);
		const mounts = walls.flatMap(({ start, length }) => {
			const between = length - 2 * FROM_CORNER_METRES;
			const gaps = Math.round(between / spacing);
			if (gaps < 1) return start + length / 2;
			return Array.from(
				{ length: gaps + 1 },
				(_, index) => start + FROM_CORNER_METRES + (index * between) / gaps
			);
		});
		if (mounts.length <= MAX_PER_BUILDING || isWidest) return mounts.slice(0, MAX_PER_BUILDING);
	}
}

/** Tests whether a wall faces the edge of the plan. */
function facesEdge(district: District, building: Building, { start, length, facing }: Facade): boolean {
	const [x, y] = mountPosition(district, { building: building.id, along: start + length / 2 });
	const [dx, dy] = [Math.cos(radians(facing)), Math.sin(radians(facing))];
	const edge = distanceToEdge(district, x, y, dx, dy);
	return edge < EDGE_METRES && distanceToWall(district, x, y, dx, dy) > edge;
}

/** Returns the distance at which a ray with a direction of length 1 hits a wall. */
const distanceToWall = (district: District, x: number, y: number, dx: number, dy: number): number =>
	wallsOf(district).reduce((least, wall) => Math.min(least, hitDistance(wall, x, y, dx, dy)), Infinity);

/** Returns the distance at which a ray with a direction of length 1 leaves the plan. */
function distanceToEdge({ width, height }: District, x: number, y: number, dx: number, dy: number): number {
	const toX = dx === 0 ? Infinity : ((dx > 0 ? width : 0) - x) / dx;
	const toY = dy === 0 ? Infinity : ((dy > 0 ? height : 0) - y) / dy;
	return Math.min(toX, toY);
}

/**
 * Returns the camera on a mount that films the largest area, or the largest one on the other side of the direction straight
 * out of the wall, so that neighbours look both ways along a street.
 * @param isOther whether it looks to the other side, unless little is filmed there
 */
function aim(district: District, mount: Mount, isOther: boolean): Placement {
	const { building, along } = snapToGrid(district, { ...mount, heading: 0 });
	const areas = areasByHeading(district, { building, along });
	const facing = wallFacing(district, { building, along });
	const widest = (side: 1 | -1) => {
		const turned = Array.from({ length: MAX_GRID_TURN / GRID_DEGREES }, (_, step) => {
			const turn = side * (step + 0.5) * GRID_DEGREES;
			const { heading } = snapToGrid(district, { building, along, heading: facing + turn });
			return { heading, area: areas[heading / GRID_DEGREES] ?? 0 };
		});
		return turned.reduce((most, each) => (isLarger(each, most) ? each : most));
	};
	const [left, right] = [widest(-1), widest(1)];
	const [largest, other] = isLarger(right, left) ? [right, left] : [left, right];
	const { heading } = isOther && other.area >= MIN_OTHER_SHARE * largest.area ? other : largest;
	return { building, along, heading };
}

/** Compares areas. Those that differ by rounding alone are equal, so that the first one wins on every machine. */
const isLarger = (a: { readonly area: number }, b: { readonly area: number }): boolean =>
	a.area > b.area + AREA_TOLERANCE;

/**
 * Returns for each heading of the grid the area that a camera films there, as the sum of the squares of the lengths of rays
 * in the middle between headings: each ray stands for a sector of `GRID_DEGREES`.
 */
function areasByHeading(district: District, mount: Mount): number[] {
	const [x, y] = mountPosition(district, mount);
	const metres = reach(PLACEMENT_DENSITY, PLACEMENT_OPTICS);
	const squares = Array.from({ length: 360 / GRID_DEGREES }, (_, step) => {
		const angle = radians((step + 0.5) * GRID_DEGREES);
		const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
		const wall = distanceToWall(district, x, y, dx, dy);
		return Math.min(metres, wall, distanceToEdge(district, x, y, dx, dy)) ** 2;
	});
	const rays = PLACEMENT_OPTICS.angle / GRID_DEGREES;
	return squares.map((_, step) =>
		Array.from(
			{ length: rays },
			(_ray, ray) => squares[(step - rays / 2 + ray + squares.length) % squares.length] ?? 0
		).reduce((sum, square) => sum + square, 0)
	);
}
