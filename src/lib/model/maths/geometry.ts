/**
 * Plane geometry in metres, x to the east, y to the south (as on screen).
 * Angles are degrees: 0 = east, 90 = south.
 */

/** Coordinates in metres. */
export type Point = readonly [x: number, y: number];

/** A simple polygon, not closed: the last point differs from the first. */
export type Ring = readonly Point[];

/** A line segment between two points; one flat tuple, because the models read millions of them. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Converts degrees to radians. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Converts radians to degrees. */
export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Returns the edges of a ring from its first corner, including the closing edge. */
export function edges(ring: Ring): Segment[] {
	return ring.map(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
		return [x, y, nextX, nextY];
	});
}

/** Returns the area in square metres; positive if the ring is clockwise on screen. */
export function signedArea(ring: Ring): number {
	let twice = 0;
	for (const [x1, y1, x2, y2] of edges(ring)) twice += x1 * y2 - x2 * y1;
	return twice / 2;
}

/**
 * Returns the distance in metres between two points. It uses `Math.sqrt`, which is exact to the last bit in every
 * engine, unlike `Math.hypot`: people must be at the same position on every machine.
 */
export function distance(x1: number, y1: number, x2: number, y2: number): number {
	return Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}

// The functions below read coordinates by index: destructuring is slow before the engine optimizes, and they run
// about ten thousand times before the first picture.

/** Tests whether a point is inside a ring (even–odd rule). For a point on an edge, the result may be true or false. */
export function contains(ring: Ring, x: number, y: number): boolean {
	let inside = false;
	let a = ring[ring.length - 1] as Point;
	for (const b of ring) {
		if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
		a = b;
	}
	return inside;
}

/** Returns the distance in metres from a point to a segment. */
export function distanceToSegment(x: number, y: number, segment: Segment): number {
	const x1 = segment[0];
	const y1 = segment[1];
	const dx = segment[2] - x1;
	const dy = segment[3] - y1;
	const squared = dx * dx + dy * dy;
	const along = squared && Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
	return distance(x, y, x1 + along * dx, y1 + along * dy);
}

/** Returns the distance in metres between two segments: 0 if they cross. */
export function segmentDistance(a: Segment, b: Segment): number {
	if (
		isRightOf(a, b[0], b[1]) !== isRightOf(a, b[2], b[3]) &&
		isRightOf(b, a[0], a[1]) !== isRightOf(b, a[2], a[3])
	)
		return 0;
	return Math.min(
		distanceToSegment(a[0], a[1], b),
		distanceToSegment(a[2], a[3], b),
		distanceToSegment(b[0], b[1], a),
		distanceToSegment(b[2], b[3], a)
	);
}

/** Tests whether a point is to the right of the line through a segment. */
function isRightOf(line: Segment, x: number, y: number): boolean {
	return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]) > 0;
}
