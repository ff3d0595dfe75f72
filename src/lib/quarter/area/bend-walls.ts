/**
 * Closes the narrow gaps between neighbouring footprints. Maps draw a party wall twice, a few centimetres apart; once both
 * buildings have the same corners there, they can be united.
 */
import Flatbush from 'flatbush';
import { distance, type Point, type Ring } from '#lib/model/maths/geometry.ts';

/** Walls and corners less than this far apart, in metres, are taken for the same. */
export const GAP_METRES = 0.2;

/**
 * Returns the rings with common corners: each corner is moved to a nearby one that came before it, and each wall is bent
 * to pass through the corners beside it. No point moves by more than {@link GAP_METRES}.
 */
export function bendWalls(rings: readonly Ring[]): Ring[] {
	const moved = mergeCorners(rings);
	const corners = moved.flat();
	if (corners.length === 0) return [];
	const index = new Flatbush(corners.length);
	for (const [x, y] of corners) index.add(x, y);
	index.finish();
	return moved.map((ring) => ring.flatMap((start, i) => bend(start, ring[(i + 1) % ring.length] as Point)));

	/** Returns the start of a wall and the corners through which it passes. */
	function bend(start: Point, end: Point): Point[] {
		const [x1, y1, x2, y2] = [...start, ...end];
		const length = distance(x1, y1, x2, y2);
		if (length === 0) return [];
		const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
		const near = index
			.search(
				Math.min(x1, x2) - GAP_METRES,
				Math.min(y1, y2) - GAP_METRES,
				Math.max(x1, x2) + GAP_METRES,
				Math.max(y1, y2) + GAP_METRES
			)
			.flatMap((found) => {
				const corner = corners[found] as Point;
				const [dx, dy] = [corner[0] - x1, corner[1] - y1];
				const along = dx * ux + dy * uy;
				const isBeside = Math.abs(dx * uy - dy * ux) < GAP_METRES;
				return isBeside && along > GAP_METRES && along < length - GAP_METRES ? [{ along, corner }] : [];
			})
			.sort((a, b) => a.along - b.along);
		return [start, ...near.map(({ corner }) => corner)].filter(
			(corner, i, all) => i === 0 || String(corner) !== String(all[i - 1])
		);
	}
}

/** Moves corners to the first corner within {@link GAP_METRES}. */
function mergeCorners(rings: readonly Ring[]): Ring[] {
	const cells = new Map<string, Point[]>();
	const key = (x: number, y: number) => `${Math.floor(x / GAP_METRES)} ${Math.floor(y / GAP_METRES)}`;
	const merge = ([x, y]: Point): Point => {
		for (const [dx, dy] of NEIGHBOURS) {
			const known = cells
				.get(key(x + dx * GAP_METRES, y + dy * GAP_METRES))
				?.find((point) => distance(x, y, point[0], point[1]) < GAP_METRES);
			if (known) return known;
		}
		const own: Point = [x, y];
		const cell = cells.get(key(x, y));
		if (cell) cell.push(own);
		else cells.set(key(x, y), [own]);
		return own;
	};
	return rings.map((ring) => {
		const merged = ring.map(merge);
		return merged.filter((point, i) => point !== merged[(i + 1) % merged.length]);
	});
}

const NEIGHBOURS = [0, -1, 1].flatMap((dx) => [0, -1, 1].map((dy) => [dx, dy] as const));
