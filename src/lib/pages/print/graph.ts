/** The axes on which pupils draw their guess, and the answer of the models, laid out in millimetres of paper. */
import type { Edition } from '#lib/edition/edition.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { ClassGraph, MeasuredAxis } from '#lib/narrative/classroom.ts';
import type { Step } from '#lib/narrative/types.ts';

/** Room around the axes: for the marks below and beside them, and for the label above. */
const ROOM = { left: 12, right: 7, top: 8, bottom: 11 };
/** Where columns are narrower than this, every other name stands a line lower. */
const NARROW = 20;
const LINE = 4;
/** Values of a setting that are worked out one by one; with more, as many as this. */
const MOST = 120;

export interface Mark {
	readonly at: number;
	readonly label: string;
	/** How much lower than its neighbours it stands. */
	readonly drop: number;
}

/** A value that the answer names: where it stands, and how it is written. */
export interface Value {
	readonly x: number;
	readonly y: number;
	readonly label: string;
	/** Where that is written: from the left, with its foot at this height. */
	readonly beside: readonly [x: number, y: number];
}

/** Everything that is drawn, in millimetres from the top left. */
export interface GraphPlan {
	readonly width: number;
	readonly height: number;
	/** The field between the axes. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly xLabel: string;
	readonly yLabel: string;
	readonly xMarks: readonly Mark[];
	readonly yMarks: readonly Mark[];
	/** Whether the horizontal axis lists things, each with a column of its own. */
	readonly listed: boolean;
	readonly answer: Answer;
}

export interface Answer {
	/** Corners of the curve; empty where there are columns. */
	readonly curve: readonly (readonly [x: number, y: number])[];
	/** Along a setting, its value in the story; otherwise one for each place that the models answer for. */
	readonly values: readonly Value[];
	/** Places that no model answers for. */
	readonly unknown: readonly number[];
}

/**
 * Lays a graph out.
 * @param step whose state the figures are read at: the one whose picture is on the sheet
 * @param width of the drawing, and its height, in millimetres
 */
export function planGraph(
	edition: Edition,
	graph: ClassGraph,
	step: Step,
	width: number,
	height: number
): GraphPlan {
	const { lang, locale } = edition;
	const [left, right] = [ROOM.left, width - ROOM.right];
	const crowded = 'names' in graph.x && (right - left) / graph.x.names.length < NARROW;
	const [top, bottom] = [ROOM.top, height - ROOM.bottom - (crowded ? LINE : 0)];
	const y = scale(graph.y, bottom, top);
	const listed = 'names' in graph.x;
	const x = 'names' in graph.x ? places(graph.x.names.length, left, right) : scale(graph.x, left, right);
	const marks = ({ ticks, format }: MeasuredAxis, place: (value: number) => number): Mark[] =>
		ticks.map((tick) => ({ at: place(tick), label: formatFigure(tick, format, locale), drop: 0 }));
	return {
		width,
		height,
		left,
		right,
		top,
		bottom,
		listed,
		xLabel: graph.x.label[lang] ?? '',
		yLabel: graph.y.label[lang] ?? '',
		xMarks:
			'names' in graph.x
				? graph.x.names.map((name, index) => ({
						at: x(index),
						label: name[lang] ?? '',
						drop: crowded && index % 2 ? LINE : 0
					}))
				: marks(graph.x, x),
		yMarks: marks(graph.y, y),
		answer: answerTo(edition, graph, step, x, y)
	};
}

type Place = (value: number) => number;

/** From the first mark of an axis to its last. */
function scale({ ticks }: MeasuredAxis, from: number, to: number): Place {
	const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
	return (value) => from + ((value - first) / (last - first)) * (to - from);
}

/** The middle of each of `count` columns. */
const places =
	(count: number, from: number, to: number): Place =>
	(index) =>
		from + ((index + 0.5) / count) * (to - from);

function answerTo(edition: Edition, graph: ClassGraph, step: Step, x: Place, y: Place): Answer {
	const { locale, choices, number } = edition;
	const write = (value: number) => formatFigure(value, graph.values, locale);
	if ('figures' in graph) {
		const values = graph.figures.map((name) => number(name, step.state, choices));
		return {
			curve: [],
			values: values.map((value, index) => ({
				x: x(index),
				y: y(value),
				label: write(value),
				beside: [x(index), y(value) + 4] as const
			})),
			unknown: graph.x.names.slice(values.length).map((_, index) => x(values.length + index))
		};
	}
	const { setting, figure } = graph;
	const at = (value: number) =>
		number(figure, step.state, { ...choices, settings: { ...choices.settings, [setting]: value } });
	const told = choices.settings[setting] ?? 0;
	const curve = valuesOf(edition, setting, graph.x).map((value) => [x(value), y(at(value))] as const);
	const [left, top] = [x(told), y(at(told))];
	return {
		curve,
		values: [{ x: left, y: top, label: write(at(told)), beside: besideCurve(curve, left, top, y) }],
		unknown: []
	};
}

/** Beside a point of a curve, where the curve is not: under one that rises, if the axis leaves room, or over it. */
function besideCurve(curve: Answer['curve'], x: number, y: number, scaled: Place): readonly [number, number] {
	const next = curve.find(([along]) => along > x);
	if (next && next[1] > y) return [x + 2, y - 1];
	return scaled(0) - y > 8 ? [x + 2, y + 4] : [x - 2, y - 2.5];
}

/**
 * Values of a setting from one end of the axis to the other: each that it can take, or as many as are worth drawing.
 * An axis may begin at nought where its setting does not: the curve begins with the setting.
 */
function valuesOf({ story }: Edition, setting: string, { ticks }: MeasuredAxis): number[] {
	const { min = 0, step = 1, choices } = story.settings.find(({ id }) => id === setting) ?? {};
	const [first, last] = [Math.max(ticks[0] ?? 0, min), ticks.at(-1) ?? 1];
	const count = choices ? MOST : Math.min(MOST, Math.round((last - first) / step));
	return Array.from({ length: count + 1 }, (_, index) => first + ((last - first) * index) / count);
}
