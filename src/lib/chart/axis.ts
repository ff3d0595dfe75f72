/** Axes: a line, ticks, and as many tick labels as fit without overlap. */
import { textWidth } from './text-width.ts';
import { clearLine } from './clear-line.ts';
import type { Drawing } from './drawing.ts';
import { round } from './path.ts';
import type { TextLine } from './text-lines.ts';
import { LABEL } from './viewport.ts';

/** Options of an axis. */
export interface AxisSetting {
	readonly id: string;
	/** Position of a value along the axis, in units. */
	readonly scale: (value: number) => number;
	readonly ticks: readonly number[];
	readonly write: (value: number) => string;
	/** Both ends of the axis line, in units. */
	readonly ends: readonly [from: number, to: number];
	/** Position of the axis on the other axis: `y` of a horizontal axis, `x` of a vertical one. */
	readonly at: number;
	/** Class names of the tick labels. */
	readonly style?: string;
	/** Far end of the grid lines, which start at each tick; without it there is no grid. */
	readonly grid?: number;
	/** Text lines on the plot: grid lines stop before them. */
	readonly clear?: readonly TextLine[];
}

/** Distance from an axis to its labels, and length of a tick, in units. */
const LABEL_GAP = 3;
const TICK_LENGTH = 3;
/** Minimum gap between two tick labels, in units. */
const MIN_LABEL_DISTANCE = LABEL * 0.6;

/** Height below the line that a horizontal axis takes, in units. */
export const AXIS_HEIGHT = LABEL_GAP + LABEL;

/**
 * Draws a horizontal axis with its labels below. When they would overlap, only every second, third … tick is
 * labelled.
 */
export function axisAcross({
	id,
	scale,
	ticks,
	write,
	ends,
	at,
	style = 'machine',
	grid,
	clear = []
}: AxisSetting): Drawing {
	const words = thinTicks(
		ticks.map((value) => {
			const [text, x] = [write(value), scale(value)];
			const half = textWidth(text, LABEL) / 2;
			return { value, text, x: Math.min(ends[1] - half, Math.max(ends[0] + half, x)), half };
		}),
		({ x, half }) => [x - half, x + half]
	);
	return {
		shapes: [
			...gridShapes(
				id,
				words.map(({ value }) => clearLine([scale(value), at], [scale(value), grid ?? at], clear)),
				grid
			),
			{
				id: `${id}-line`,
				style: 'axis',
				d: `M${round(ends[0])} ${round(at)}H${round(ends[1])}${words.map(({ value }) => `M${round(scale(value))} ${round(at)}v${TICK_LENGTH}`).join('')}`
			}
		],
		casts: [],
		texts: words.map(({ value, text, x }) => ({
			id: `${id}-${value}`,
			text,
			x: round(x),
			y: round(at + LABEL_GAP + LABEL * 0.8),
			size: LABEL,
			anchor: 'middle',
			style
		}))
	};
}

/** Draws a vertical axis with its labels on the left. With a grid it has no axis line. */
export function axisDown({
	id,
	scale,
	ticks,
	write,
	ends,
	at,
	style = 'machine',
	grid,
	clear = []
}: AxisSetting): Drawing {
	const shown = thinTicks(ticks, (value) => [scale(value) - LABEL / 2, scale(value) + LABEL / 2]);
	return {
		shapes: [
			...gridShapes(
				id,
				shown.map((value) => clearLine([at, scale(value)], [grid ?? at, scale(value)], clear)),
				grid
			),
			...(grid === undefined
				? [{ id: `${id}-line`, style: 'axis', d: `M${round(at)} ${round(ends[0])}V${round(ends[1])}` }]
				: [])
		],
		casts: [],
		texts: shown.map((value) => ({
			id: `${id}-${value}`,
			text: write(value),
			x: round(at - LABEL_GAP),
			y: round(scale(value) + LABEL * 0.36),
			size: LABEL,
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
