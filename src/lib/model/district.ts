/**
 * The district as the models see it: walls, places, and the ways people walk.
 * Metres, x to the east, y to the south. No topology and no file here: it ships to the browser.
 */
import { edges, signedArea, type Point, type Ring, type Segment } from './geometry.ts';

export interface Building {
	readonly id: string;
	readonly use: string;
	readonly ring: Ring;
}

/** Where people linger: a table, a bench, a stall, a good place for a chat. One party at a time. */
export interface Spot {
	readonly kind: 'table' | 'bench' | 'trader' | 'stall' | 'stop' | 'chat';
	/** One place a member of the party. Each is a node of the network. */
	readonly seats: readonly Point[];
	/** Direction they look in, in degrees; where it is missing they face each other. */
	readonly facing?: number;
}

export interface District {
	/** 240 × 160 m. */
	readonly width: number;
	readonly height: number;
	readonly buildings: readonly Building[];
	readonly entrances: readonly { readonly id: string; readonly at: Point }[];
	readonly places: Readonly<Record<string, Point>>;
	/** Where feet do not go but sight does: stalls, tables, benches, tree pits. */
	readonly furniture: readonly Ring[];
	/** Axis of the tram line, from west to east, beyond the plan at both ends. */
	readonly tram: readonly Point[];
	/**
	 * Walking graph: every link is clear of walls and furniture. Places, entrances and seats are nodes. A link stands
	 * once, in the list of either of its ends: half the bytes of pairs.
	 */
	readonly network: {
		readonly nodes: readonly Point[];
		readonly links: readonly (readonly number[])[];
	};
	readonly spots: readonly Spot[];
}

/** A spot on a wall where a camera may hang. */
export interface Mount {
	readonly building: string;
	/** Metres along the footprint, from its first corner on. */
	readonly along: number;
}

export interface Placement extends Mount {
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
}

/** Metres between two neighbouring mounts, and degrees between two headings: as finely as a camera may be placed. */
export const MOUNTS = 0.001;
export const HEADINGS = 0.5;

/** Metres between a wall and the camera that hangs on it. */
export const BRACKET = 0.6;

/** Length of a building's footprint in metres. */
export function perimeter(building: Building): number {
	return edges(building.ring).reduce((sum, [x1, y1, x2, y2]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);
}

/**
 * Where a camera on this mount hangs: 0.6 m out of the wall, at right angles to it.
 * `along` may be any number: the footprint is walked round and round. A corner belongs to the wall that
 * begins there. Throws a RangeError if the district has no such building.
 */
export function mountAt(district: District, mount: Mount): Point {
	const building = district.buildings.find(({ id }) => id === mount.building);
	if (!building) throw new RangeError(`No building “${mount.building}” in this district.`);
	const length = perimeter(building);
	let left = ((mount.along % length) + length) % length;
	const out = outward(building.ring);
	let at: Point = [0, 0];
	for (const [x1, y1, x2, y2] of edges(building.ring)) {
		const long = Math.hypot(x2 - x1, y2 - y1);
		const [ux, uy] = [(x2 - x1) / long, (y2 - y1) / long];
		at = [x1 + ux * left + uy * out, y1 + uy * left - ux * out];
		// The tolerance keeps a corner from falling back to the wall before it through rounding.
		if (left < long - 1e-9) break;
		left -= long;
	}
	return at;
}

/**
 * The placement that is meant by any numbers: a whole number of `MOUNTS` from the first corner, which never passes the
 * last one, and of `HEADINGS` from the east. An address can write every such placement, and only such ones.
 */
export function placed(building: Building, along: number, heading: number): Placement {
	const length = perimeter(building);
	const around = (value: number, whole: number) => ((value % whole) + whole) % whole;
	// To the mount before, so that the end of a wall never becomes the beginning of the next; 4.35 is 4349.9999… mm.
	const before = Math.floor(around(along, length) / MOUNTS + 1e-6) * MOUNTS;
	const turn = around(Math.round(heading / HEADINGS) * HEADINGS, 360);
	return { building: building.id, along: Number(before.toFixed(3)), heading: turn };
}

/** A camera on its wall. Throws a RangeError if the district has no such building. */
export function cameraAt(
	district: District,
	placement: Placement
): { x: number; y: number; heading: number } {
	const [x, y] = mountAt(district, placement);
	return { x, y, heading: placement.heading };
}

const walls = new WeakMap<District, readonly Segment[]>();

/** All the walls of a district, which is what hides things from cameras. Kept as long as the district is. */
export function wallsOf(district: District): readonly Segment[] {
	let known = walls.get(district);
	if (!known) walls.set(district, (known = district.buildings.flatMap(({ ring }) => edges(ring))));
	return known;
}

/** The bracket's length, signed so that it leads out of a ring whichever way its corners run. */
function outward(ring: Ring): number {
	return Math.sign(signedArea(ring)) * BRACKET;
}
