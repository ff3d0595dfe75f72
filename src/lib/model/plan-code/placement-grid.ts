/**
 * The grid of the plans of a class: cameras at whole metres along the walls, with headings at multiples of 5° that look
 * out of the wall. Its steps are those of the keys and handles that move a camera. A code can name only what is on it.
 */
import { perimeter, type Building, type District, type Mount, type Placement } from '../district/district.ts';
import { facadeAt, type Facade } from '../district/facades.ts';
import { memoizeFor } from '../maths/memoize.ts';

/** Distance in metres between two positions along the walls, measured from the first corner of the building. */
export const GRID_METRES = 1;
/** Degrees between two headings. */
export const GRID_DEGREES = 5;
/** Largest angle in degrees between a heading and the direction straight out of the wall. */
export const MAX_GRID_TURN = 90;

/** Tolerance for façades whose start and direction are computed: 85.999… m is 86 m, and 269.999…° is 270°. */
const ROUNDING_TOLERANCE = 1e-6;

/** A position on a wall with its headings. */
interface GridMount {
	readonly building: string;
	/** Metres along the footprint. */
	readonly along: number;
	/** First heading, in multiples of `GRID_DEGREES`; may be negative. */
	readonly firstHeading: number;
	/** Number of headings, one every `GRID_DEGREES`. */
	readonly headings: number;
	/** Index on the grid of the camera with the first heading. */
	readonly index: number;
}

/** All cameras of the grid, numbered from 0: by building, position and heading. */
export interface PlacementGrid {
	readonly mounts: readonly GridMount[];
	/** Number of cameras on the grid. */
	readonly size: number;
}

/** Returns the grid of a district. Memoized per district. */
export const placementGrid: (district: District) => PlacementGrid = memoizeFor(({ buildings }: District) => {
	const mounts: GridMount[] = [];
	let size = 0;
	for (const building of [...buildings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		for (let along = 0; along < perimeter(building) - ROUNDING_TOLERANCE; along += GRID_METRES) {
			const [first, last] = headingRange(building, along);
			const headings = last - first + 1;
			mounts.push({ building: building.id, along, firstHeading: first, headings, index: size });
			size += headings;
		}
	}
	return { mounts, size };
});

/** Returns the first and the last heading that looks out of the wall at a position, in multiples of `GRID_DEGREES`. */
function headingRange(building: Building, along: number): readonly [first: number, last: number] {
	const { facing } = facadeOf(building, along);
	return [
		Math.ceil((facing - MAX_GRID_TURN - ROUNDING_TOLERANCE) / GRID_DEGREES),
		Math.floor((facing + MAX_GRID_TURN + ROUNDING_TOLERANCE) / GRID_DEGREES)
	];
}

/** Returns the façade at a position. At a corner, it is the one that begins there. */
const facadeOf = (building: Building, along: number): Facade =>
	facadeAt(building, { building: building.id, along: along + ROUNDING_TOLERANCE });

/**
 * Returns the camera of the grid that is nearest to a placement: on the same façade, and looking out of it.
 * @throws RangeError if the district does not have the building
 */
export function snapToGrid(district: District, { building: id, along, heading }: Placement): Placement {
	const building = buildingOf(district, id);
	const metres = nearestMetre(building, along);
	const [first, last] = headingRange(building, metres);
	const middle = ((first + last) / 2) * GRID_DEGREES;
	// The turn from straight out, between −180° and 180°.
	const turn = ((((heading - middle + 180) % 360) + 360) % 360) - 180;
	const nearest = Math.min(last, Math.max(first, Math.round((middle + turn) / GRID_DEGREES)));
	return { building: id, along: metres, heading: toDegrees(nearest) };
}

/** Returns whether a camera looks out of its wall, so that it need only be rounded to be on the grid. */
export function looksOut(district: District, placement: Placement): boolean {
	const turn = Math.abs(
		((((placement.heading - wallFacing(district, placement) + 180) % 360) + 360) % 360) - 180
	);
	return turn <= MAX_GRID_TURN + GRID_DEGREES / 2;
}

/** Returns the direction straight out of the wall on which a camera hangs, in degrees. */
export function wallFacing(district: District, { building: id, along }: Mount): number {
	const building = buildingOf(district, id);
	return facadeAt(building, { building: id, along: nearestMetre(building, along) }).facing;
}

function buildingOf(district: District, id: string): Building {
	const building = district.buildings.find((each) => each.id === id);
	if (!building) throw new RangeError(`No building “${id}” in this district.`);
	return building;
}

/** Returns the whole metre that is nearest to a position and on the same façade. */
function nearestMetre(building: Building, along: number): number {
	const length = perimeter(building);
	const position = ((along % length) + length) % length;
	const { start, length: wall } = facadeOf(building, position);
	const first = Math.ceil(start - ROUNDING_TOLERANCE);
	const last = Math.ceil(start + wall - ROUNDING_TOLERANCE) - 1;
	return Math.min(last, Math.max(first, Math.round(position)));
}

const toDegrees = (heading: number): number => (((heading * GRID_DEGREES) % 360) + 360) % 360;

/** Returns the camera of the grid with an index, from 0 to less than the size of the grid. */
export function placementAt({ mounts }: PlacementGrid, index: number): Placement {
	let [low, high] = [0, mounts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((mounts[middle] as GridMount).index <= index) low = middle;
		else high = middle - 1;
	}
	const { building, along, firstHeading, index: first } = mounts[low] as GridMount;
	return { building, along, heading: toDegrees(firstHeading + index - first) };
}

/**
 * Returns the index of a camera of the grid.
 * @throws RangeError if the camera is not on the grid
 */
export function indexOnGrid({ mounts }: PlacementGrid, camera: Placement): number {
	const mount = mounts.find(({ building, along }) => building === camera.building && along === camera.along);
	const step = camera.heading / GRID_DEGREES;
	const turn = mount && (((step - mount.firstHeading) % FULL_TURN) + FULL_TURN) % FULL_TURN;
	if (!mount || turn === undefined || !Number.isInteger(turn) || turn >= mount.headings)
		throw new RangeError(`No camera ${JSON.stringify(camera)} on the grid.`);
	return mount.index + turn;
}

/** Number of headings in a full turn. */
const FULL_TURN = 360 / GRID_DEGREES;
