/** The shortest walks between the entrances, and how much of them cameras film. */
import {
	CACHE_BY_CAMERA,
	CACHE_BY_CAMERAS,
	countMarked,
	reach,
	visibilityTest,
	type Camera,
	type Optics
} from '../cameras/coverage.ts';
import { wallsOf, type District } from '../district/district.ts';
import {
	distance,
	segmentDistance,
	signedArea,
	type Point,
	type Ring,
	type Segment
} from '../maths/geometry.ts';
import { areBoxesApart } from '../maths/segment-boxes.ts';
import { memoizeFor } from '../maths/memoize.ts';
import { WalkNetwork } from './walk-network.ts';

/** Distance in metres at which walks pass the corners of buildings. */
export const CORNER_METRES = 0.5;
/** Smallest distance in metres between a walk and a wall. */
export const WALL_CLEARANCE_METRES = 0.3;

/** A walk, as the midpoints of its pieces of about one metre. */
export type Walk = readonly Point[];

/** How much of the walks is filmed. */
export interface WalkExposure {
	/** Number of walks; both directions count. */
	readonly count: number;
	/** Mean share of a walk that is filmed, 0 … 1. */
	readonly seen: number;
	/** Mean filmed length of a walk, in metres. */
	readonly metres: number;
	/** Share of the walks that are filmed at least once, 0 … 1. */
	readonly met: number;
	/** Share of the walks that are never filmed, 0 … 1. */
	readonly unseen: number;
}

/**
 * Returns the shortest walk around the buildings for each pair of entrances: 45 walks for ten entrances, each valid in
 * both directions. Memoized per district.
 */
export const shortestWalks: (district: District) => readonly Walk[] = memoizeFor(findWalks);

/**
 * Returns how much of the shortest walks the cameras film. Memoized.
 * @param required pixels per metre from which on a walker counts as filmed
 */
export const walkExposure = memoizeFor(measureExposure, CACHE_BY_CAMERAS);

function measureExposure(
	district: District,
	cameras: readonly Camera[],
	optics: Optics,
	required: number
): WalkExposure {
	const all = shortestWalks(district);
	const seen = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
	for (const camera of cameras)
		for (const piece of seenPieces(district, camera, optics, required)) seen[piece] = 1;
	return exposureOf(all, seen);
}

/**
 * Returns how much of walks is filmed. Each walk counts twice, as both directions are equally likely.
 * @param walks at least one
 * @param seen one value for each piece, counted through all walks: 1 if it is filmed, else 0
 */
export function exposureOf(walks: readonly Walk[], seen: Uint8Array): WalkExposure {
	let first = 0;
	const filmed = walks.map(({ length }) => {
		const pieces = countMarked(seen.subarray(first, (first += length)));
		return { pieces, share: pieces / length };
	});
	return {
		count: 2 * walks.length,
		seen: filmed.reduce((sum, { share }) => sum + share, 0) / walks.length,
		// Each piece is about one metre long.
		metres: filmed.reduce((sum, { pieces }) => sum + pieces, 0) / walks.length,
		met: filmed.filter(({ pieces }) => pieces > 0).length / walks.length,
		unseen: filmed.filter(({ pieces }) => pieces === 0).length / walks.length
	};
}

/** Largest distance in metres between two pieces that follow each other. */
const MAX_PIECE_METRES = 1.5;

/** Returns the indices of the pieces that a camera sees, counted through all walks. Memoized. */
export const seenPieces = memoizeFor(
	(district: District, camera: Camera, optics: Optics, required: number) => {
		const isSeen = visibilityTest(district, camera, optics, required);
		const radius = reach(required, optics);
		const seen: number[] = [];
		let first = 0;
		for (const walk of shortestWalks(district)) {
			for (let piece = 0; piece < walk.length;) {
				const at = walk[piece] as Point;
				if (isSeen(at)) seen.push(first + piece);
				// As many pieces as there are between here and the reach of the camera are not seen.
				const beyond = distance(camera.x, camera.y, at[0], at[1]) - radius;
				piece += Math.max(1, Math.floor(beyond / MAX_PIECE_METRES));
			}
			first += walk.length;
		}
		return seen;
	},
	CACHE_BY_CAMERA
);

/**
 * Returns the indices of the walks that a camera sees at least once at the required density (pixels per metre) or
 * better. Memoized.
 */
export const walksInView = memoizeFor(
	(district: District, camera: Camera, optics: Optics, required: number): readonly number[] => {
		const seen = seenPieces(district, camera, optics, required);
		let [first, next] = [0, 0];
		return shortestWalks(district).flatMap(({ length }, walk) => {
			first += length;
			const before = next;
			while ((seen[next] ?? Infinity) < first) next++;
			return next > before ? [walk] : [];
		});
	},
	CACHE_BY_CAMERA
);

/** Computes the shortest walks over a visibility graph of the corners of buildings. */
function findWalks(district: District): Walk[] {
	const nodes = [
		...district.entrances.map(({ at }) => at),
		...district.buildings.flatMap(({ ring }) => corners(ring))
	];
	const walls = wallsOf(district);
	const isFree = (line: Segment) =>
		walls.every(
			(wall) =>
				areBoxesApart(line, wall, WALL_CLEARANCE_METRES) ||
				segmentDistance(line, wall) >= WALL_CLEARANCE_METRES
		);
	const links = nodes.map((from, a) =>
		nodes.slice(0, a).flatMap((to, b) => (isFree([from[0], from[1], to[0], to[1]]) ? [b] : []))
	);
	const network = new WalkNetwork({ ...district, network: { nodes, links } });
	return network.entrances.flatMap((from, i) =>
		network.entrances
			.slice(i + 1)
			.map((to) => everyMetre(network.path(from, to).map((node) => nodes[node] as Point)))
	);
}

/** Returns the points at which walks pass the corners of a building: outside, at an equal distance from both walls. */
function corners(ring: Ring): Point[] {
	const out = Math.sign(signedArea(ring)) * CORNER_METRES;
	return ring.map((corner, i) => {
		const [ax, ay] = normal(ring.at(i - 1) as Point, corner);
		const [bx, by] = normal(corner, ring[(i + 1) % ring.length] as Point);
		const share = out / (1 + ax * bx + ay * by);
		return [corner[0] + (ax + bx) * share, corner[1] + (ay + by) * share];
	});
}

/** Returns the unit normal of the line between two points. */
function normal([x1, y1]: Point, [x2, y2]: Point): Point {
	const length = distance(x1, y1, x2, y2);
	return [(y2 - y1) / length, (x1 - x2) / length];
}

/** Returns the midpoints of pieces of about one metre along a path. */
export function everyMetre(path: readonly Point[]): Point[] {
	return path.slice(1).flatMap(([x2, y2], i) => {
		const [x1, y1] = path[i] as Point;
		const parts = Math.max(1, Math.round(distance(x1, y1, x2, y2)));
		return Array.from({ length: parts }, (_, part): Point => {
			const share = (part + 0.5) / parts;
			return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
		});
	});
}
