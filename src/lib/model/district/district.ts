/**
 * The district as the models use it: walls, places and the walking network.
 * Coordinates are metres, x to the east, y to the south. This module ships to the browser, so it reads no file.
 */
import { memoizeFor } from '../maths/memoize.ts';
import { edges, signedArea, type Point, type Ring, type Segment } from '../maths/geometry.ts';

/** A building: its footprint, and what it is used for. */
export interface Building {
	readonly id: string;
	readonly use: string;
	readonly ring: Ring;
}

/** A place where people linger, one party at a time: a table, a bench, a stall, a place to chat. */
export interface Spot {
	readonly kind: 'table' | 'bench' | 'trader' | 'stall' | 'stop' | 'chat';
	/** One position per member of the party. Each is a node of the network. */
	readonly seats: readonly Point[];
	/** Direction in which people face, in degrees; if undefined, they face each other. */
	readonly facing?: number;
}

/** The plan of the district. */
export interface District {
	/** Size of the plan in metres: 240 × 160. */
	readonly width: number;
	readonly height: number;
	readonly buildings: readonly Building[];
	readonly entrances: readonly { readonly id: string; readonly at: Point }[];
	readonly places: Readonly<Record<string, Point>>;
	/** Obstacles to walking but not to sight: stalls, tables, benches, tree pits. */
	readonly furniture: readonly Ring[];
	/** Axis of the tram line, from west to east. It extends beyond the plan at both ends. */
	readonly tram: readonly Point[];
	/**
	 * Walking graph: every link is clear of walls and furniture. Places, entrances and seats are nodes. `links[i]`
	 * lists neighbours of node i; each link is listed once, at one of its ends, to halve the size.
	 */
	readonly network: {
		readonly nodes: readonly Point[];
		readonly links: readonly (readonly number[])[];
	};
	readonly spots: readonly Spot[];
}

/** What the models of sight need of a place of any shape: its size in metres, and its walls. */
export type BuiltPlan = Pick<District, 'width' | 'height' | 'buildings'>;

/** A position on a wall for a camera. */
export interface Mount {
	readonly building: string;
	/** Metres along the footprint, from its first corner. */
	readonly along: number;
}

/** A camera on a wall: its mount and its direction. */
export interface Placement extends Mount {
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
}

/** Precision of the position of a mount: a multiple of this length, in metres. */
export const MOUNT_STEP_METRES = 0.001;
/** Precision of a heading: a multiple of this angle, in degrees. */
export const HEADING_STEP_DEGREES = 0.5;

/** Distance in metres between a wall and a camera on it. */
export const BRACKET_METRES = 0.6;

/** Returns the length of a building's footprint in metres. */
export function perimeter(building: Building): number {
	return edges(building.ring).reduce((sum, [x1, y1, x2, y2]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);
}

/**
 * Returns the position of a camera on a mount: 0.6 m from the wall, at a right angle to it. The `along` of the mount
 * may be any number, as it wraps around the footprint; a corner belongs to the wall that begins there.
 * @throws RangeError if the district does not have the building
 */
export function mountPosition(district: BuiltPlan, mount: Mount): Point {
	const building = district.buildings.find(({ id }) => id === mount.building);
	if (!building) throw new RangeError(`No building “${mount.building}” in this district.`);
	const length = perimeter(building);
	let remaining = ((mount.along % length) + length) % length;
	const out = outward(building.ring);
	let position: Point = [0, 0];
	for (const [x1, y1, x2, y2] of edges(building.ring)) {
		const wallLength = Math.hypot(x2 - x1, y2 - y1);
		const [ux, uy] = [(x2 - x1) / wallLength, (y2 - y1) / wallLength];
		position = [x1 + ux * remaining + uy * out, y1 + uy * remaining - ux * out];
		// The tolerance keeps rounding from assigning a corner to the previous wall.
		if (remaining < wallLength - 1e-9) break;
		remaining -= wallLength;
	}
	return position;
}

/**
 * Returns the valid placement for a position and a heading: the position becomes a multiple of {@link
 * MOUNT_STEP_METRES} that is less than the perimeter, the heading a multiple of {@link HEADING_STEP_DEGREES}. An
 * address can encode exactly the valid placements.
 * @param along metres along the footprint; any number, wraps around
 * @param heading degrees; any number, wraps around
 */
export function snapPlacement(building: Building, along: number, heading: number): Placement {
	const length = perimeter(building);
	const wrap = (value: number, period: number) => ((value % period) + period) % period;
	// Rounds down, so that the end of a wall never becomes the start of the next; 1e-6 because 4.35 m is 4349.9999… mm.
	const snapped = Math.floor(wrap(along, length) / MOUNT_STEP_METRES + 1e-6) * MOUNT_STEP_METRES;
	const turn = wrap(Math.round(heading / HEADING_STEP_DEGREES) * HEADING_STEP_DEGREES, 360);
	return { building: building.id, along: Number(snapped.toFixed(3)), heading: turn };
}

/**
 * Returns the camera of a placement.
 * @throws RangeError if the district does not have the building
 */
export function cameraAt(
	district: BuiltPlan,
	placement: Placement
): { x: number; y: number; heading: number } {
	const [x, y] = mountPosition(district, placement);
	return { x, y, heading: placement.heading };
}

/** Returns all walls of a district, which block the view of cameras. Memoized per district. */
export const wallsOf: (district: BuiltPlan) => readonly Segment[] = memoizeFor(({ buildings }: BuiltPlan) =>
	buildings.flatMap(({ ring }) => edges(ring))
);

/**
 * Returns {@link BRACKET_METRES} with the sign that makes it point out of the ring, whether the ring is clockwise or
 * not.
 */
function outward(ring: Ring): number {
	return Math.sign(signedArea(ring)) * BRACKET_METRES;
}
