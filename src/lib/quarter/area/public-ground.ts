/** Public ground on the grid of a quarter: mapped ways with their width, pedestrian areas and squares. */
import type { StreetGrid } from '#lib/model/cameras/coverage.ts';
import { contains, distanceToSegment, type Ring, type Segment } from '#lib/model/maths/geometry.ts';
import type { Quarter } from './quarter.ts';

/**
 * Returns a grid of public ground: the cells without buildings whose centre is on a way, in a pedestrian area or on a
 * square. Where a map has no ways, all ground without buildings is taken, except courtyards.
 * @param unbuilt grid of the cells outside all buildings
 */
export function markPublicGround(
	{ streets, areas, hasStreets }: Pick<Quarter, 'streets' | 'areas' | 'hasStreets'>,
	unbuilt: StreetGrid
): StreetGrid {
	if (!hasStreets) return unbuilt;
	const { columns, rows } = unbuilt;
	const street = new Uint8Array(columns * rows);
	const mark = (
		[left, top, right, bottom]: readonly [number, number, number, number],
		isPublic: (x: number, y: number) => boolean
	) => {
		const [lastRow, lastColumn] = [Math.min(rows, Math.ceil(bottom)), Math.min(columns, Math.ceil(right))];
		for (let row = Math.max(0, Math.floor(top)); row < lastRow; row++) {
			for (let column = Math.max(0, Math.floor(left)); column < lastColumn; column++) {
				const cell = row * columns + column;
				if (unbuilt.street[cell] && !street[cell] && isPublic(column + 0.5, row + 0.5)) street[cell] = 1;
			}
		}
	};
	for (const { line, width } of streets) {
		const half = width / 2;
		for (const wall of segmentsOf(line)) {
			const [x1, y1, x2, y2] = wall;
			mark(
				[Math.min(x1, x2) - half, Math.min(y1, y2) - half, Math.max(x1, x2) + half, Math.max(y1, y2) + half],
				(x, y) => distanceToSegment(x, y, wall) <= half
			);
		}
	}
	for (const { kind, rings } of areas) {
		if (kind === 'public') mark(boundsOf(rings.flat()), (x, y) => isInArea(rings, x, y));
	}
	return { columns, rows, street, area: street.reduce((sum, cell) => sum + cell, 0) };
}

/** Tests whether a point is inside an area and outside its holes. */
export const isInArea = (rings: readonly Ring[], x: number, y: number): boolean =>
	rings.reduce((inside, ring) => inside !== contains(ring, x, y), false);

/** Returns the segments between the points of a line. */
export const segmentsOf = (line: Ring): Segment[] =>
	line.slice(1).map(([x, y], i) => {
		const [fromX, fromY] = line[i] as readonly [number, number];
		return [fromX, fromY, x, y];
	});

/** Returns the smallest box around points: left, top, right, bottom. */
export function boundsOf(points: Ring): [number, number, number, number] {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return [left, top, right, bottom];
}
