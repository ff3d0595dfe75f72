/**
 * Plane geometry in metres, x to the east, y to the south (as on screen).
 * Angles are degrees: 0 = east, 90 = south.
 */

export type Point = readonly [x: number, y: number];

/** A simple polygon, not closed: the last point differs from the first. */
export type Ring = readonly Point[];

/** A straight piece between two points, flat because the models read millions of them. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** The edges of a ring, from its first corner on, the closing one included. */
export function edges(ring: Ring): Segment[] {
	return ring.map(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
		return [x, y, nextX, nextY];
	});
}

/** Area in square metres; positive where the ring runs clockwise on screen. */
export function signedArea(ring: Ring): number {
	let twice = 0;
	for (const [x1, y1, x2, y2] of edges(ring)) twice += x1 * y2 - x2 * y1;
	return twice / 2;
}

/**
 * Distance in metres between two points. `Math.sqrt` is exact to the last bit everywhere, which
 * `Math.hypot` is not: the people of the story must stand at the same place on every machine.
 */
export function distance(x1: number, y1: number, x2: number, y2: number): number {
	return Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}

// Below, coordinates are read by index: taking tuples apart is slow until an engine has warmed up, and these
// run some ten thousand times before the first picture.

/** Whether a point is inside a ring (even–odd rule); on the edge, either answer may come. */
export function contains(ring: Ring, x: number, y: number): boolean {
	let inside = false;
	let a = ring[ring.length - 1] as Point;
	for (const b of ring) {
		if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
		a = b;
	}
	return inside;
}

/** Distance in metres from a point to a segment. */
export function distanceToSegment(x: number, y: number, segment: Segment): number {
	const x1 = segment[0];
	const y1 = segment[1];
	const dx = segment[2] - x1;
	const dy = segment[3] - y1;
	const squared = dx * dx + dy * dy;
	const along = squared && Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
	return distance(x, y, x1 + along * dx, y1 + along * dy);
}

/** Distance in metres between two segments: 0 where they cross. */
export function segmentDistance(a: Segment, b: Segment): number {
	if (side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3])) return 0;
	return Math.min(
		distanceToSegment(a[0], a[1], b),
		distanceToSegment(a[2], a[3], b),
		distanceToSegment(b[0], b[1], a),
		distanceToSegment(b[2], b[3], a)
	);
}

/** Whether a point is to the right of the line through a segment. */
function side(line: Segment, x: number, y: number): boolean {
	return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]) > 0;
}
