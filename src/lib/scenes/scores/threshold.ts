/** The line of the threshold of the scores, its label and its handle. */
import { pairs } from 'd3-array';
import { createShape, mergeDrawings, type Handle } from '#lib/chart/drawing.ts';
import type { Size } from '#lib/chart/layout/box.ts';
import type { Frame, PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { HANDLE_RADIUS } from '../shared/handle-size.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { thresholdOfValue, thresholdValue, type Scores } from './data.ts';

/** Size of a plot with a large label, in units. */
const MIN_SIZE_LARGE = { width: 450, height: 330 };

/** Returns the font size of the label, for the size of the whole plot. */
const labelSize = ({ width, height }: Size): number =>
	width < MIN_SIZE_LARGE.width || height < MIN_SIZE_LARGE.height ? LABEL_SIZE : TITLE_SIZE;

/** Returns the height of the band with the label, in units, for the size of the whole plot. */
export const thresholdHeight = (available: Size): number => labelSize(available) * 1.4;

/** Returns the y of the end of the line of the threshold, which comes down over a rectangle. */
export const cutEnd = ({ y, height }: Rect, { cut }: Scores): number => y + (height * cut) / 100;

/** Heights between which the line of the threshold is interrupted, in units from the top of the rows. */
export type Interval = readonly [from: number, to: number];

/** Returns the stretches of the line of the threshold, in units. */
const stretches = ({ rect }: Frame, scores: Scores, skipped: readonly Interval[]): Interval[] => {
	const end = cutEnd(rect, scores);
	const ends = [rect.y, ...skipped.flat().map((y) => rect.y + y), Infinity];
	return pairs(ends)
		.filter(([from], index) => index % 2 === 0 && from < end)
		.map(([from, to]) => [from, Math.min(to, end)]);
};

/**
 * The scores that raise an alert, as an area beside the line of the threshold, and like it without the scenes that have none.
 * @param margin width by which it extends beyond the last score, behind verdicts, in units
 */
export const alertArea = (scores: Scores, skipped: readonly Interval[], margin: number): PlotMark => ({
	draw(frame) {
		const x = frame.x(thresholdValue(scores.threshold));
		const width = frame.rect.x + frame.rect.width + margin - x;
		const area = stretches(frame, scores, skipped)
			.map(([from, to]) => rectPath({ x, y: from, width, height: to - from }))
			.join('');
		return { shapes: [createShape('alert-area', 'ticket', area)] };
	}
});

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
	band: { side: 'top', size: thresholdHeight },
	draw(frame, band, rects) {
		const { rect, x } = frame;
		const { cut, threshold } = scores;
		if (cut === 0) return {};
		const at = x(thresholdValue(threshold));
		const size = band.height / 1.4;
		const [words, below, above] = [
			text('threshold', world.fill('scores.threshold', { threshold: formatCount(world, threshold) }), {
				style: 'strong',
				size
			}),
			note('below', world.word('scores.below'), { size }),
			note('above', threshold < 100 ? world.word('scores.above') : '', { size })
		].map((box) => box.measure({ width: Infinity, height: band.height }));
		if (!words || !below || !above) return {};
		const handle: Handle = {
			...{ setting: 'threshold', axis: 'x', x: at },
			y: free === 'top' ? rect.y + HANDLE_RADIUS : rect.y + rect.height - HANDLE_RADIUS,
			valueAt: (pointed) => thresholdOfValue(x.invert(pointed))
		};
		const [top, foot] = [band.y + size * 1.2, cut === 100 ? 4 : 0];
		const cutPath = stretches(frame, scores, skipped)
			.map(([from, to], index, { length }) => {
				const [start, end] = [index === 0 ? top : from, index === length - 1 ? to + foot : to];
				return `M${at} ${start}V${end}`;
			})
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
