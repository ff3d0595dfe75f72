/** The axis of the histogram: scores from 0 to 100, whose ends are blocks of their own. */
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
const TICKS = [20, 40, 60, 80] as const;

/** The axis of scores, with a line of its own below each block. Scores below 0 or above 100 are displayed as 0 and 100. */
export const scoreAxis = (scale: ScoreScale, world: World): Box =>
	alongScale(AXIS_HEIGHT, ({ x, y, width }) => {
		const at = (score: number) => x + scale.x(score);
		const half = scale.unit / 2;
		const line = (id: string, from: number, to: number) =>
			createShape(id, 'axis', `M${from - half} ${y}H${to + half}`);
		const [firstTick, lastTick] = [at(TICKS[0]) - LABEL_SIZE, at(TICKS[3]) + LABEL_SIZE];
		const block = (
			id: string,
			score: number,
			wordings: readonly string[],
			within: Pick<Rect, 'x' | 'width'>
		) => {
			const [first = 0, last = first] = [scale.columns(score)[0], scale.columns(score).at(-1)];
			return mergeDrawings(
				{ shapes: [line(id, x + first, x + last)] },
				drawAt(
					note(`${id}-name`, wordings, { maxLines: 1 }),
					[at(score), y + AXIS_HEIGHT - LABEL_SIZE],
					{ y: 'start' },
					within
				)
			);
		};
		return mergeDrawings(
			horizontalAxis({
				id: 'axis',
				scale: at,
				ticks: TICKS,
				format: (value) => formatCount(world, value),
				ends: [at(1) - half, at(MAX_SCORE - 1) + half],
				at: y
			}),
			block('zero', 0, [world.word('score-histogram.zero'), formatCount(world, 0)], {
				x,
				width: firstTick - x
			}),
			block('top', MAX_SCORE, [formatCount(world, MAX_SCORE)], { x: lastTick, width: x + width - lastTick })
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
