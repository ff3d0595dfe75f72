/** Axes: a line, ticks, and as many tick labels as fit without overlap. */
import { textWidth } from '../text/text-width.ts';
import { lineAroundText } from '../text/line-around-text.ts';
import type { Drawing } from '../drawing.ts';
import { roundToTenth } from '../path.ts';
import type { TextLine } from '../text/text-lines.ts';
import { LABEL_SIZE } from '../viewport.ts';

/** What an axis shows, where it lies, and how it is drawn. */
export interface AxisOptions {
	readonly id: string;
	/** Position of a value along the axis, in units. */
	readonly scale: (value: number) => number;
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	/** Both ends of the axis line, in units. */
	readonly ends: readonly [from: number, to: number];
	/** `y` of a horizontal axis, or `x` of a vertical one, in units. */
	readonly at: number;
	/** Class names of the tick labels. */
	readonly style?: string;
	/**
	 * Position at which the grid lines end, in units. They start on the axis at each labelled tick; if undefined, there
	 * is no grid.
	 */
	readonly gridEnd?: number;
	/** Text lines on the plot, where the grid lines have gaps. */
	readonly labelsToAvoid?: readonly TextLine[];
}

/** Distance from an axis to its labels, in units. */
const LABEL_GAP = 3;
/** Length of a tick, in units. */
const TICK_LENGTH = 3;
/** Minimum gap between two tick labels, in units. */
const MIN_LABEL_DISTANCE = LABEL_SIZE * 0.6;

/** Height that a horizontal axis takes below its line, in units. */
export const AXIS_HEIGHT = LABEL_GAP + LABEL_SIZE;

/**
 * Draws a horizontal axis with its labels below. If all labels would overlap, only every second, third … tick is drawn.
 */
export function horizontalAxis({
	id,
	scale,
	ticks,
	format,
	ends,
	at,
	style = 'machine',
	gridEnd,
	labelsToAvoid = []
}: AxisOptions): Drawing {
	const words = thinTicks(
		ticks.map((value) => {
			const [text, x] = [format(value), scale(value)];
			const half = textWidth(text, LABEL_SIZE) / 2;
			return { value, text, x: Math.min(ends[1] - half, Math.max(ends[0] + half, x)), half };
		}),
		({ x, half }) => [x - half, x + half]
	);
	return {
		shapes: [
			...gridShapes(
				id,
				words.map(({ value }) =>
					lineAroundText([scale(value), at], [scale(value), gridEnd ?? at], labelsToAvoid)
				),
				gridEnd
			),
			{
				id: `${id}-line`,
				style: 'axis',
				d: `M${roundToTenth(ends[0])} ${roundToTenth(at)}H${roundToTenth(ends[1])}${words.map(({ value }) => `M${roundToTenth(scale(value))} ${roundToTenth(at)}v${TICK_LENGTH}`).join('')}`
			}
		],
		series: [],
		texts: words.map(({ value, text, x }) => ({
			id: `${id}-${value}`,
			text,
			x: roundToTenth(x),
			y: roundToTenth(at + LABEL_GAP + LABEL_SIZE * 0.8),
			size: LABEL_SIZE,
			anchor: 'middle',
			style
		}))
	};
}

/** Draws a vertical axis with its labels on the left. If it has a grid, it has no axis line. */
export function verticalAxis({
	id,
	scale,
	ticks,
	format,
	ends,
	at,
	style = 'machine',
	gridEnd,
	labelsToAvoid = []
}: AxisOptions): Drawing {
	const shown = thinTicks(ticks, (value) => [scale(value) - LABEL_SIZE / 2, scale(value) + LABEL_SIZE / 2]);
	return {
		shapes: [
			...gridShapes(
				id,
				shown.map((value) =>
					lineAroundText([at, scale(value)], [gridEnd ?? at, scale(value)], labelsToAvoid)
				),
				gridEnd
			),
			...(gridEnd === undefined
				? [
						{
							id: `${id}-line`,
							style: 'axis',
							d: `M${roundToTenth(at)} ${roundToTenth(ends[0])}V${roundToTenth(ends[1])}`
						}
					]
				: [])
		],
		series: [],
		texts: shown.map((value) => ({
			id: `${id}-${value}`,
			text: format(value),
			x: roundToTenth(at - LABEL_GAP),
			y: roundToTenth(scale(value) + LABEL_SIZE * 0.36),
			size: LABEL_SIZE,
			anchor: 'end',
			style
		}))
	};
}

const gridShapes = (id: string, lines: readonly string[], grid: number | undefined) =>
	grid === undefined ? [] : [{ id: `${id}-grid`, style: 'grid-line', d: lines.join('') }];

/** Returns every n-th tick, with the smallest n whose labels do not overlap. */
function thinTicks<Tick>(
	ticks: readonly Tick[],
	spanOf: (tick: Tick) => readonly [from: number, to: number]
): readonly Tick[] {
	for (let step = 1; step < ticks.length; step++) {
		const kept = ticks.filter((_, index) => index % step === 0);
		const spans = kept.map(spanOf).sort((a, b) => a[0] - b[0]);
		if (spans.every(([from], index) => from >= (spans[index - 1]?.[1] ?? -Infinity) + MIN_LABEL_DISTANCE))
			return kept;
	}
	return ticks.slice(0, 1);
}
