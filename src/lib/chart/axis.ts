/** Axes: a line, ticks, and as many of their words as stand apart. */
import { textWidth } from './text-width.ts';
import type { Drawing } from './drawing.ts';
import { round } from './path.ts';
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
}

/** Room from an axis to its words, and length of a tick. */
const GAP = 3;
const TICK = 3;
/** Least room between the words of two ticks, in units. */
const APART = LABEL * 0.6;

/** Height that an axis running across takes under its line. */
export const AXIS_HEIGHT = GAP + LABEL;

/** An axis across, with its words under it. Of words that would touch, the first and the last stay. */
export function axisAcross({
	id,
	scale,
	ticks,
	write,
	ends,
	at,
	style = 'machine',
	grid
}: AxisSetting): Drawing {
	const words = ticks.map((value) => {
		const [text, x] = [write(value), scale(value)];
		const half = textWidth(text, LABEL) / 2;
		return { value, text, x: Math.min(ends[1] - half, Math.max(ends[0] + half, x)), half };
	});
	const shown = apart(words.map(({ x, half }) => [x - half, x + half]));
	return {
		shapes: [
			...gridOf(
				id,
				ticks.map((value) => `M${round(scale(value))} ${round(at)}V${round(grid ?? 0)}`),
				grid
			),
			{
				id: `${id}-line`,
				style: 'axis',
				d: `M${round(ends[0])} ${round(at)}H${round(ends[1])}${ticks.map((value) => `M${round(scale(value))} ${round(at)}v${TICK}`).join('')}`
			}
		],
		casts: [],
		texts: words
			.filter((_, index) => shown.has(index))
			.map(({ value, text, x }) => ({
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
	grid
}: AxisSetting): Drawing {
	const shown = apart(ticks.map((value) => [scale(value) - LABEL / 2, scale(value) + LABEL / 2]));
	return {
		shapes: [
			...gridOf(
				id,
				ticks.map((value) => `M${round(at)} ${round(scale(value))}H${round(grid ?? 0)}`),
				grid
			),
			...(grid === undefined
				? [{ id: `${id}-line`, style: 'axis', d: `M${round(at)} ${round(ends[0])}V${round(ends[1])}` }]
				: [])
		],
		casts: [],
		texts: ticks
			.filter((_, index) => shown.has(index))
			.map((value) => ({
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

/** Which of some spans stand apart: the first, the last, and from the first on those that touch neither. */
function apart(spans: readonly (readonly [from: number, to: number])[]): ReadonlySet<number> {
	const shown = new Set<number>();
	const touches = (index: number, other: number) => {
		const [a, b] = [spans[index] ?? [0, 0], spans[other] ?? [0, 0]];
		return a[0] < b[1] + APART && b[0] < a[1] + APART;
	};
	for (const index of [0, spans.length - 1, ...spans.keys()])
		if (index >= 0 && !shown.has(index) && ![...shown].some((other) => touches(index, other)))
			shown.add(index);
	return shown;
}
