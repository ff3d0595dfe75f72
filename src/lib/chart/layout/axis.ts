/** Axes: a line, ticks, and as many tick labels as fit without overlap. */
import { createShape, type Drawing } from '../drawing.ts';
import { roundToTenth } from '../path.ts';
import { textWidth } from '../text/text-width.ts';
import { LABEL_SIZE } from '../viewport.ts';
import type { PlotMark, PlotScale } from './plot.ts';

/** Distance from an axis to its labels, and length of a tick, in units. */
const [LABEL_GAP, TICK_LENGTH] = [3, 3];
/** Minimum gap between two tick labels, in units. */
const MIN_LABEL_DISTANCE = LABEL_SIZE * 0.6;

/** Height that a horizontal axis takes below its line, in units. */
export const AXIS_HEIGHT = LABEL_GAP + LABEL_SIZE;

/** Ticks and labels of an axis. */
export interface AxisOptions {
	readonly id: string;
	/** Returns the values with a tick. */
	readonly ticks: (scale: PlotScale) => readonly number[];
	readonly format: (value: number) => string;
	/** Class names of the tick labels. */
	readonly style?: string;
}

/**
 * An axis below the frame of a plot.
 * @param omitted value at which another line crosses the axis: it leaves out the tick label there
 */
export const axisX = ({
	ticks,
	omitted,
	...options
}: AxisOptions & { readonly omitted?: number | undefined }): PlotMark => ({
	band: { side: 'bottom', size: AXIS_HEIGHT },
	draw({ rect, x }) {
		const axis = horizontalAxis({
			...options,
			scale: x,
			ticks: ticks(x),
			ends: [rect.x, rect.x + rect.width],
			at: rect.y + rect.height
		});
		if (omitted === undefined) return axis;
		const isFree = ({ x: middle, text, size, style }: Drawing['texts'][number]) =>
			Math.abs(middle - x(omitted)) > textWidth(text, size, style) / 2 + 1;
		return { ...axis, texts: axis.texts.filter(isFree) };
	}
});

/** An axis on the left of the frame of a plot, with a grid instead of a line. */
export const axisY = ({ id, ticks, format, style = 'machine' }: AxisOptions): PlotMark => ({
	band: {
		side: 'left',
		size: (_, { y }) =>
			Math.max(0, ...ticks(y).map((value) => textWidth(format(value), LABEL_SIZE, style))) + LABEL_GAP
	},
	draw({ rect, y }) {
		const shown = thinTicks(ticks(y), (value) => [y(value) - LABEL_SIZE / 2, y(value) + LABEL_SIZE / 2]);
		const grid = shown.map((value) => `M${rect.x} ${y(value)}H${rect.x + rect.width}`).join('');
		return {
			shapes: [createShape(`${id}-grid`, 'grid-line', grid)],
			texts: shown.map((value) => ({
				id: `${id}-${value}`,
				text: format(value),
				x: rect.x - LABEL_GAP,
				y: y(value) + LABEL_SIZE * 0.36,
				size: LABEL_SIZE,
				anchor: 'end',
				style
			}))
		};
	}
});

/** What a horizontal axis shows, where it lies, and how it is drawn. */
export interface HorizontalAxis {
	readonly id: string;
	/** Position of a value along the axis, in units. */
	readonly scale: (value: number) => number;
	readonly ticks: readonly number[];
	readonly format: (value: number) => string;
	/** Both ends of the axis line, and its `y`, in units. */
	readonly ends: readonly [from: number, to: number];
	readonly at: number;
	/** Class names of the tick labels. */
	readonly style?: string;
}

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
	style = 'machine'
}: HorizontalAxis): Drawing {
	const words = thinTicks(
		ticks.map((value) => {
			const [text, x] = [format(value), scale(value)];
			const half = textWidth(text, LABEL_SIZE, style) / 2;
			return { value, text, x: Math.min(ends[1] - half, Math.max(ends[0] + half, x)), half };
		}),
		({ x, half }) => [x - half, x + half]
	);
	const tickPath = words.map(
		({ value }) => `M${roundToTenth(scale(value))} ${roundToTenth(at)}v${TICK_LENGTH}`
	);
	return {
		shapes: [
			createShape(
				`${id}-line`,
				'axis',
				`M${roundToTenth(ends[0])} ${roundToTenth(at)}H${roundToTenth(ends[1])}${tickPath.join('')}`
			)
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
