/** Labels at the ends of lines, in a band on the right of a plot, instead of a legend. */
import { createShape, mergeDrawings } from '../drawing.ts';
import type { Rect } from '../viewport.ts';
import { middleOf, type Box, type Size } from './box.ts';
import { dodge } from './dodge.ts';
import type { Frame, PlotMark } from './plot.ts';

/** The label of a line, and the point of the plot at which the line ends. */
export interface LineEnd {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly content: Box;
}

/** Gap between the frame and the labels, and between two labels, in units. */
const [BAND_GAP, LABEL_GAP] = [6, 2];
/** Distance between a label and the end of its line from which a leader line joins them, in units. */
const MIN_LEADER = 4;

/** Smallest width of the frame, in units: a year below it has as much. */
const MIN_WIDTH = 32;

/**
 * Labels of lines at the height of their ends, moved apart where they would overlap. They do not fit if they are higher
 * than the frame, or leave it too narrow.
 * @param maxShare largest width of the band, as a share of the width of the plot
 */
export function lineEndMark(ends: readonly LineEnd[], maxShare = 0.4): PlotMark {
	const measure = (width: number) =>
		ends.map(({ content }) => content.measure({ width: Math.max(0, width), height: Infinity }));
	const bandWidth = ({ width }: Size) =>
		Math.ceil(Math.max(0, ...measure(width * maxShare).map((label) => label.width))) + BAND_GAP;
	const labelsIn = (band: Rect) => measure(band.width - BAND_GAP);
	return {
		band: { side: 'right', size: bandWidth },
		fits({ rect }, band) {
			const labels = labelsIn(band);
			const height = labels.reduce((total, label) => total + label.height + LABEL_GAP, -LABEL_GAP);
			return rect.width >= MIN_WIDTH && height <= band.height && labels.every(({ fits }) => fits);
		},
		draw({ x, y, rect }: Frame, band, rects) {
			const labels = labelsIn(band);
			const order = ends.map((_, index) => index).sort((a, b) => y(ends[a]?.y ?? 0) - y(ends[b]?.y ?? 0));
			const sorted = order.flatMap((index) => {
				const [end, label] = [ends[index], labels[index]];
				return end && label ? [{ end, label }] : [];
			});
			const heights = sorted.map(({ label }) => label.height);
			const wanted = sorted.map(({ end }) => y(end.y));
			const centres = dodge(wanted, heights, [band.y, band.y + band.height], LABEL_GAP);
			return mergeDrawings(
				...sorted.map(({ end, label }, index) => {
					const centre = centres[index] ?? 0;
					const [from, to] = [
						[x(end.x), y(end.y)],
						[band.x + BAND_GAP - 2, centre]
					] as const;
					const isJoined =
						Math.abs(to[1] - from[1]) > MIN_LEADER || from[0] < rect.x + rect.width - MIN_LEADER;
					const leader = isJoined ? `M${from[0]} ${from[1]}L${to[0]} ${to[1]}` : '';
					return mergeDrawings(
						{ shapes: [createShape(`${end.id}-leader`, 'hair', leader)] },
						label.draw(band.x + BAND_GAP, centre - middleOf(label), rects)
					);
				})
			);
		}
	};
}
