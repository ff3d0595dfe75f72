/** Joins the ways of a multipolygon into rings. */
import type { Position } from 'geojson';

/**
 * Returns the closed rings that lines form when they are joined at their ends. A line that closes with no other, as at
 * the edge of an extract, is closed by a straight edge.
 * @param lines at least two positions each; shorter ones are left out
 */
export function joinRings(lines: readonly (readonly Position[])[]): Position[][] {
	const remaining = lines.filter(({ length }) => length > 1).map((line) => [...line]);
	const rings: Position[][] = [];
	for (let ring = remaining.pop(); ring; ring = remaining.pop()) {
		while (!isClosed(ring)) {
			const end = String(ring.at(-1));
			const next = remaining.findIndex((line) => [line[0], line.at(-1)].map(String).includes(end));
			const [line] = next < 0 ? [] : remaining.splice(next, 1);
			if (!line) break;
			ring.push(...(String(line[0]) === end ? line : line.reverse()).slice(1));
		}
		if (!isClosed(ring)) ring.push(ring[0] as Position);
		if (ring.length > 3) rings.push(ring);
	}
	return rings;
}

const isClosed = (ring: readonly Position[]): boolean =>
	ring.length > 2 && String(ring[0]) === String(ring.at(-1));

/** Returns polygons: each outer ring with the holes whose first point is inside it. */
export function placeHoles(outer: readonly Position[][], inner: readonly Position[][]): Position[][][] {
	return outer.map((ring) => [ring, ...inner.filter(([start]) => start && isInside(ring, start))]);
}

/** Tests whether a position is inside a closed ring (even–odd rule). */
function isInside(ring: readonly Position[], [x = NaN, y = NaN]: Position): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax = NaN, ay = NaN] = ring[i - 1] ?? [];
		const [bx = NaN, by = NaN] = ring[i] ?? [];
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
	}
	return inside;
}
