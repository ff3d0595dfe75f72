/** The axis of the histogram: scores from 0 to 100 in even steps, and a block for those at or below 0. */
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { custom, exactly, sized, type Box } from '#lib/chart/layout/box.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { note } from '#lib/chart/layout/text.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { MAX_SCORE } from '#lib/model/alerts/detector.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { ScoreScale } from './marks.ts';

/** A full-width box as high as a part, which is drawn at its place. */
export const alongScale = (height: number, draw: (rect: Rect) => Partial<Drawing>): Box =>
	exactly({ height }, custom(draw));

/** Scores with a tick. */
const TICKS = [20, 40, 60, 80, MAX_SCORE] as const;

/** Returns the ends of the block of marks at a score, from the left of the histogram. */
function edgesAt({ columns, unit }: ScoreScale, score: number): readonly [left: number, right: number] {
	const all = columns(score);
	return [(all[0] ?? 0) - unit / 2, (all.at(-1) ?? 0) + unit / 2];
}

/**
 * The axis of scores, with a line of its own below the block at 0. Scores below 0 or above 100 are displayed as 0 and 100: the
 * block of the latter ends at its tick.
 */
export const scoreAxis = (scale: ScoreScale, world: World): Box =>
	alongScale(AXIS_HEIGHT, ({ x, y }) => {
		const [left, right] = edgesAt(scale, 0);
		const shared = { format: (value: number) => formatCount(world, value), at: y };
		return mergeDrawings(
			horizontalAxis({
				...{ ...shared, id: 'zero', ticks: [0], scale: () => x + (left + right) / 2 },
				ends: [x + left, x + right]
			}),
			horizontalAxis({
				...{ ...shared, id: 'axis', ticks: TICKS },
				scale: (score) => x + (score < MAX_SCORE ? scale.x(score) : scale.end),
				ends: [x + edgesAt(scale, 1)[0], x + scale.end]
			})
		);
	});

/** The name of the axis, in the middle below both of its lines. */
export const axisName = (scale: ScoreScale, world: World): Box =>
	sized(({ width }) => {
		const name = note('axis-name', world.word('score-histogram.axis'));
		const { height } = name.measure({ width, height: Infinity });
		return alongScale(height, ({ x, y }) =>
			drawAt(name, [x + (edgesAt(scale, 0)[0] + scale.end) / 2, y], { y: 'start' }, { x, width })
		);
	});
