/** In the lowest rooms: scenes on the line itself, as near to their scores as they can be, and no words but the line's. */
import { round } from '#lib/chart/path.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { Scored } from './rail.ts';
import type { Tile } from './tiles.ts';

/** Largest picture of a scene, and the least that is told apart. */
const [LARGEST, LEAST] = [LABEL * 2.6, LABEL * 0.6];
/** Between two scenes, and between a scene and the cut. */
const CLEAR = 1.5;

/**
 * On the lowest level where each is free, as large as lets all stand; alerts on the right of the cut.
 * @param cut where the threshold stands
 */
export function swarmOf(
	scored: readonly Scored[],
	{ x, cut, threshold }: { x: (score: number) => number; cut: number; threshold: number },
	rect: Rect
): Tile[] {
	const sorted = [...scored].sort((a, b) => a.score - b.score);
	const at = (size: number): (Tile & { readonly level: number })[] => {
		const ends: number[] = [];
		return sorted.map((scene) => {
			const side = size / 2 + CLEAR;
			const wish = x(scene.score);
			const left = rect.x + size / 2;
			const placed = scene.score > threshold ? Math.max(wish, cut + side) : Math.min(wish, cut - side);
			const middle = Math.min(rect.x + rect.width - size / 2, Math.max(left, placed));
			const free = ends.findIndex((end) => end + CLEAR <= middle - size / 2);
			const level = free < 0 ? ends.length : free;
			ends[level] = middle + size / 2;
			const y = rect.y + rect.height - LABEL * 0.4 - (level + 0.5) * (size + CLEAR);
			return { scene, level, size: round(size), x: round(middle), y: round(y) };
		});
	};
	for (let size = LARGEST; size > LEAST; size--) {
		const tiles = at(size);
		const highest = Math.max(0, ...tiles.map(({ level }) => level));
		if ((highest + 1) * (size + CLEAR) + LABEL * 0.4 <= rect.height) return tiles;
	}
	return at(LEAST);
}
