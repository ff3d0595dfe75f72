/** The axis of the histogram: scores from 0 to 100 in even steps, and a block for those at or below 0. */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { custom, exactly, sized, type Box } from '#lib/chart/layout/box.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { note } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { MAX_SCORE } from '#lib/model/alerts/detector.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { ScoreScale } from './marks.ts';

/** A full-width box as high as a part, which is drawn at its place. */
export const alongScale = (height: number, draw: (rect: Rect) => Partial<Drawing>): Box =>
	exactly({ height }, custom(draw));

/** Scores with a tick. */
const TICKS = [20, 40, 60, 80, MAX_SCORE] as const;

/**
 * The axis of scores, with a line of its own below the block at 0. Scores below 0 or above 100 are displayed as 0 and 100: the
 * block of the latter ends at its tick.
 */
export const scoreAxis = (scale: ScoreScale, world: World): Box =>
	alongScale(AXIS_HEIGHT, ({ x, y }) => {
		const at = (score: number) => x + (score < MAX_SCORE ? scale.x(score) : scale.end);
		const half = scale.unit / 2;
		const edges = (score: number) => {
			const columns = scale.columns(score);
			return [x + (columns[0] ?? 0) - half, x + (columns.at(-1) ?? 0) + half] as const;
		};
		const [left, right] = edges(0);
		return mergeDrawings(
			{ shapes: [createShape('zero', 'axis', `M${left} ${y}H${right}`)] },
			drawAt(
				note('zero-name', [world.word('score-histogram.zero'), formatCount(world, 0)], { maxLines: 1 }),
				[(left + right) / 2, y + AXIS_HEIGHT - LABEL_SIZE],
				{ y: 'start' },
				{ x, width: at(TICKS[0]) - LABEL_SIZE - x }
			),
			horizontalAxis({
				id: 'axis',
				scale: at,
				ticks: TICKS,
				format: (value) => formatCount(world, value),
				ends: [edges(1)[0], at(MAX_SCORE)],
				at: y
			})
		);
	});

export const axisName = (scale: ScoreScale, world: World): Box =>
	sized(({ width }) => {
		const name = note('axis-name', world.word('score-histogram.axis'));
		const { height } = name.measure({ width, height: Infinity });
		return alongScale(height, ({ x, y }) =>
			drawAt(name, [x + scale.x(MAX_SCORE / 2), y], { y: 'start' }, { x, width })
		);
	});
