/** Intervals of a country along a horizontal line, for labels that must lie inside it. */
import type { parseRings } from '#lib/chart/plan/map-outline.ts';

/** The outline of a part of a country, in kilometres. */
export type Ring = ReturnType<typeof parseRings>[number];
/** A part of a horizontal line, in kilometres. */
export type Interval = readonly [from: number, to: number];

/**
 * Returns the intervals of x, in kilometres, in which a horizontal line lies inside a country and outside its
 * holes.
 */
export function intervalsAt(rings: readonly Ring[], y: number): Interval[] {
	const borders: number[] = [];
	for (const ring of rings) {
		let before = ring.at(-1);
		for (const corner of ring) {
			if (before && before[1] > y !== corner[1] > y)
				borders.push(corner[0] + ((y - corner[1]) / (before[1] - corner[1])) * (before[0] - corner[0]));
			before = corner;
		}
	}
	borders.sort((a, b) => a - b);
	return borders.flatMap((from, index) =>
		index % 2 === 0 ? [[from, borders[index + 1] ?? from] as const] : []
	);
}

/** Returns whether a part of a line lies within one of several. */
export const containsInterval = (land: readonly Interval[], from: number, to: number): boolean =>
	land.some(([west, east]) => west <= from && to <= east);
