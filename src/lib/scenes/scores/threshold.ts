/** The line of the threshold of the scores, its label and its handle. */
import { pairs } from 'd3-array';
import { createShape, mergeDrawings, type Handle } from '#lib/chart/drawing.ts';
import type { PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { thresholdOfValue, thresholdValue, type Scores } from './data.ts';

/** Height of the band with the label, in units. */
export const THRESHOLD_HEIGHT = 14;

/** Returns the y of the end of the line of the threshold, which comes down over a rectangle. */
export const cutEnd = ({ y, height }: Rect, { cut }: Scores): number => y + (height * cut) / 100;

/** Heights between which the line of the threshold is interrupted, in units from the top of the rows. */
export type Interval = readonly [from: number, to: number];

/**
 * The line of the threshold, with its label and the meanings of its two sides.
 * @param skipped intervals without the line, in their order: those of scenes without a score
 */
export const thresholdMark = (
	scores: Scores,
	free: 'top' | 'bottom',
	skipped: readonly Interval[],
	world: World
): PlotMark => ({
	band: { side: 'top', size: THRESHOLD_HEIGHT },
	draw({ rect, x }, band, rects) {
		const { cut, threshold } = scores;
		if (cut === 0) return {};
		const at = x(thresholdValue(threshold));
		const [words, below, above] = [
			text('threshold', world.fill('scores.threshold', { threshold: formatCount(world, threshold) }), {
				style: 'strong'
			}),
			note('below', world.word('scores.below')),
			note('above', threshold < 100 ? world.word('scores.above') : '')
		].map((box) => box.measure({ width: Infinity, height: band.height }));
		if (!words || !below || !above) return {};
		const handle: Handle = {
			...{ setting: 'threshold', axis: 'x', x: at },
			y: free === 'top' ? rect.y + HANDLE_RADIUS : rect.y + rect.height - HANDLE_RADIUS,
			valueAt: (pointed) => thresholdOfValue(x.invert(pointed))
		};
		const end = cutEnd(rect, scores) + (cut === 100 ? 4 : 0);
		const ends = [band.y + LABEL_SIZE * 1.2, ...skipped.flat().map((y) => rect.y + y), Infinity];
		const cutPath = pairs(ends)
			.filter(([from], index) => index % 2 === 0 && from < end)
			.map(([from, to]) => `M${at} ${from}V${Math.min(to, end)}`)
			.join('');
		const left = Math.max(band.x, Math.min(band.x + band.width - words.width, at - words.width / 2));
		const [belowX, aboveX] = [left - LABEL_SIZE * 1.2 - below.width, left + words.width + LABEL_SIZE * 1.2];
		return mergeDrawings(
			{
				shapes: [createShape('cut', 'curve', cutPath)],
				handles: cut === 100 ? [handle] : []
			},
			words.draw(left, band.y, rects),
			belowX >= band.x ? below.draw(belowX, band.y, rects) : {},
			aboveX + above.width <= band.x + band.width ? above.draw(aboveX, band.y, rects) : {}
		);
	}
});
