/** Axes: a line, ticks, and as many of their words as stand apart. */
import { textWidth } from './text-width.ts';
import { clearLine } from './clear-line.ts';
import type { Drawing } from './drawing.ts';
import { round } from './path.ts';
import type { TextLine } from './text-lines.ts';
import { LABEL } from './viewport.ts';

export interface AxisSetting {
	readonly id: string;
	/** Where values lie along it, in units. */
	readonly scale: (value: number) => number;
	readonly ticks: readonly number[];
	readonly write: (value: number) => string;
	/** The two ends of the line, in units. */
	readonly ends: readonly [from: number, to: number];
	/** How far the line, and the words, lie from the other edge: `y` of a line that runs across, `x` of one that runs down. */
	readonly at: number;
	/** Class names of the words. */
	readonly style?: string;
	/** Lines across the plot from each tick to here; none without it. */
	readonly grid?: number;
	/** Words on the plot: no line of the grid strikes them through. */
	readonly clear?: readonly TextLine[];
}

/** Room from an axis to its words, and length of a tick. */
const GAP = 3;
const TICK = 3;
/** Least room between the words of two ticks, in units. */
const APART = LABEL * 0.6;

/** Height that an axis running across takes under its line. */
export const AXIS_HEIGHT = GAP + LABEL;

/** An axis across, with its words under it. Where they would touch, every second tick is left out, or more. */
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
	const words = everyFew(
		ticks.map((value) => {
			const [text, x] = [write(value), scale(value)];
			const half = textWidth(text, LABEL) / 2;
			return { value, text, x: Math.min(ends[1] - half, Math.max(ends[0] + half, x)), half };
		}),
		({ x, half }) => [x - half, x + half]
	);
	return {
		shapes: [
			...gridOf(
				id,
				words.map(({ value }) => clearLine([scale(value), at], [scale(value), grid ?? at], clear)),
				grid
			),
			{
				id: `${id}-line`,
				style: 'axis',
				d: `M${round(ends[0])} ${round(at)}H${round(ends[1])}${words.map(({ value }) => `M${round(scale(value))} ${round(at)}v${TICK}`).join('')}`
			}
		],
		casts: [],
		texts: words.map(({ value, text, x }) => ({
			id: `${id}-${value}`,
			text,
			x: round(x),
			y: round(at + GAP + LABEL * 0.8),
			size: LABEL,
			anchor: 'middle',
			style
		}))
	};
}

/** An axis down the left side, with its words before it; without a line of its own where it has a grid. */
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
	const shown = everyFew(ticks, (value) => [scale(value) - LABEL / 2, scale(value) + LABEL / 2]);
	return {
		shapes: [
			...gridOf(
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
			x: round(at - GAP),
			y: round(scale(value) + LABEL * 0.36),
			size: LABEL,
			anchor: 'end',
			style
		}))
	};
}

const gridOf = (id: string, lines: readonly string[], grid: number | undefined) =>
	grid === undefined ? [] : [{ id: `${id}-grid`, style: 'grid-line', d: lines.join('') }];

/** Every tick, or every second, third …: the most whose words stand apart. */
function everyFew<Tick>(
	ticks: readonly Tick[],
	spanOf: (tick: Tick) => readonly [from: number, to: number]
): readonly Tick[] {
	for (let step = 1; step < ticks.length; step++) {
		const kept = ticks.filter((_, index) => index % step === 0);
		const spans = kept.map(spanOf).sort((a, b) => a[0] - b[0]);
		if (spans.every(([from], index) => from >= (spans[index - 1]?.[1] ?? -Infinity) + APART)) return kept;
	}
	return ticks.slice(0, 1);
}
