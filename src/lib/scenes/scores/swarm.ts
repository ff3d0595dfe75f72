/**
 * For very low layout boxes: places scenes directly on the line, as near to their scores as possible, without
 * words.
 */
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { SceneWithScore } from './rail.ts';
import type { Tile } from './tiles.ts';

/** Largest and smallest size of the picture of a scene, in units. */
const [MAX_SIZE, MIN_SIZE] = [LABEL_SIZE * 2.6, LABEL_SIZE * 0.6];
/** Gap between two scenes, and between a scene and the threshold, in units. */
const SCENE_GAP = 1.5;

/**
 * Stacks the filmed scenes above the axis of scores, each as near to its score as possible and on the lowest
 * free level. All have the largest size at which they fit. Those to the right of the threshold are alerts.
 * @param cut x of the threshold, in units
 */
export function layOutSwarm(
	scored: readonly SceneWithScore[],
	{ x, cut, threshold }: { x: (score: number) => number; cut: number; threshold: number },
	rect: Rect
): Tile[] {
	const sorted = [...scored].sort((a, b) => a.score - b.score);
	const tilesOfSize = (size: number): (Tile & { readonly level: number })[] => {
		const ends: number[] = [];
		return sorted.map((scene) => {
			const side = size / 2 + SCENE_GAP;
			const wanted = x(scene.score);
			const left = rect.x + size / 2;
			const placed = scene.score > threshold ? Math.max(wanted, cut + side) : Math.min(wanted, cut - side);
			const middle = Math.min(rect.x + rect.width - size / 2, Math.max(left, placed));
			const free = ends.findIndex((end) => end + SCENE_GAP <= middle - size / 2);
			const level = free < 0 ? ends.length : free;
			ends[level] = middle + size / 2;
			const y = rect.y + rect.height - LABEL_SIZE * 0.4 - (level + 0.5) * (size + SCENE_GAP);
			return { scene, level, size: roundToTenth(size), x: roundToTenth(middle), y: roundToTenth(y) };
		});
	};
	for (let size = MAX_SIZE; size > MIN_SIZE; size--) {
		const tiles = tilesOfSize(size);
		const highest = Math.max(0, ...tiles.map(({ level }) => level));
		if ((highest + 1) * (size + SCENE_GAP) + LABEL_SIZE * 0.4 <= rect.height) return tiles;
	}
	return tilesOfSize(MIN_SIZE);
}
