/** For low viewports: draws the scenes without words, stacked above the axis. */
import { createShape, mergeDrawings } from '#lib/chart/drawing.ts';
import { dodgeLevels } from '#lib/chart/layout/dodge.ts';
import type { PlotMark } from '#lib/chart/layout/plot.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import { placedShare, thresholdValue, withoutVerdict, type Scores } from './data.ts';
import type { SceneWithScore } from './rail.ts';
import { drawTile } from './words.ts';

/** The points of the scores on the axis. */
const pointsShape = (xs: readonly number[], y: number) =>
	createShape('points', 'points', xs.map((x) => circlePath(x, y, LABEL_SIZE * 0.22)).join(''));

/** Largest and smallest size of the picture of a scene in a low viewport, in units. */
const SWARM_SIZE = { most: LABEL_SIZE * 2.6, least: LABEL_SIZE * 0.6 };
/** Gap between two scenes, and between a scene and the threshold, in units. */
const SWARM_GAP = 1.5;

/**
 * For low viewports: the scenes without words, stacked above the axis as near to their scores as possible, with the
 * largest tiles that fit. Those to the right of the threshold are alerts.
 */
export const swarmMark = (scored: readonly SceneWithScore[], scores: Scores): PlotMark => ({
	draw({ rect, x }) {
		const { threshold } = scores;
		const sorted = scored.toSorted((a, b) => a.score - b.score);
		const cut = x(thresholdValue(threshold));
		const place = (size: number) => {
			const side = size / 2 + SWARM_GAP;
			const middles = sorted.map(({ score }) => {
				const wanted = score > threshold ? Math.max(x(score), cut + side) : Math.min(x(score), cut - side);
				return Math.min(rect.x + rect.width - size / 2, Math.max(rect.x + size / 2, wanted));
			});
			const levels = dodgeLevels(
				middles.map((middle) => [middle - size / 2, middle + size / 2]),
				SWARM_GAP
			);
			const height = (Math.max(0, ...levels) + 1) * (size + SWARM_GAP) + LABEL_SIZE * 0.4;
			return { size, middles, levels, fits: height <= rect.height };
		};
		let placed = place(SWARM_SIZE.most);
		while (!placed.fits && placed.size > SWARM_SIZE.least) placed = place(placed.size - 1);
		const { size, middles, levels } = placed;
		const bottom = rect.y + rect.height - LABEL_SIZE * 0.4;
		const shares = sorted.map((_, rank) => placedShare(rank, sorted.length, scores));
		const arrived = sorted.filter((_, rank) => shares[rank] === 1).map(({ score }) => x(score));
		// They wait in a row.
		const pitch = Math.min(size + SWARM_GAP, rect.width / Math.max(1, sorted.length));
		return mergeDrawings(
			{ shapes: [pointsShape(arrived, rect.y + rect.height)] },
			...sorted.map((scene, rank) => {
				const share = shares[rank] ?? 1;
				const start = rect.x + (rank + 0.5) * pitch;
				const at = start + ((middles[rank] ?? start) - start) * share;
				const y = bottom - ((levels[rank] ?? 0) * share + 0.5) * (size + SWARM_GAP);
				return drawTile(scores.cut === 100 ? scene : withoutVerdict(scene), at, y, size);
			})
		);
	}
});
