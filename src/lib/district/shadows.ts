import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { add, itemAt, sides } from './vector.ts';

/** Where the top of a house throws its shadow at noon, from its foot in metres: as people throw theirs. */
const SHADOW: Point = [-3.2, -1.5];

/** Returns where the top of a point throws its shadow. */
export const throwShadow = (foot: Point): Point => add(foot, SHADOW);

/** Returns the outline of what a footprint and its shadow cover: the area that the footprint sweeps towards the shadow. */
export function projectShadow(footprint: Ring): Ring {
	const edges = sides(footprint);
	const isThrown = (at: number) => {
		const { out } = itemAt(edges, at);
		return out[0] * SHADOW[0] + out[1] * SHADOW[1] > 0;
	};
	return footprint.flatMap((corner, at) => {
		const thrown = throwShadow(corner);
		const [before, after] = [isThrown(at - 1), isThrown(at)];
		if (before === after) return [after ? thrown : corner];
		return after ? [corner, thrown] : [thrown, corner];
	});
}
