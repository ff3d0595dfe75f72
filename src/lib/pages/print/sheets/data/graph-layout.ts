/**
 * Layout of the graph on which pupils draw their guess, and of the answer of the models. All lengths are in mm on
 * paper.
 */
import type { Edition } from '#lib/edition/edition.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { ClassGraph, MeasuredAxis } from '#lib/narrative/types/lesson.ts';
import type { Step } from '#lib/narrative/types/story.ts';

/** Margins around the axes, for the tick labels and the axis label. */
const MARGIN = { left: 12, right: 7, top: 8, bottom: 11 };
/** Column width below which every second label is one line lower. */
const MIN_COLUMN = 20;
const LINE = 4;
/** Maximum number of intervals between values of a curve. */
const MAX_INTERVALS = 120;

/** A tick of an axis. */
export interface AxisTick {
	readonly at: number;
	readonly label: string;
	/** Offset of the label downwards. */
	readonly labelOffset: number;
}

/** A labelled value of the answer. */
export interface AnswerValue {
	readonly x: number;
	readonly y: number;
	readonly label: string;
	/** Position of the label: left end, baseline. */
	readonly labelPosition: readonly [x: number, y: number];
}

/** The layout of a graph, in mm from the top left. */
export interface GraphLayout {
	readonly width: number;
	readonly height: number;
	/** The plot area between the axes. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly xLabel: string;
	readonly yLabel: string;
	readonly xTicks: readonly AxisTick[];
	readonly yTicks: readonly AxisTick[];
	/** Whether the horizontal axis has categories, each with its own column. */
	readonly hasCategories: boolean;
	readonly answer: GraphAnswer;
}

/** The answer of the models. */
export interface GraphAnswer {
	/** Points of the curve; empty for categories. */
	readonly curve: readonly (readonly [x: number, y: number])[];
	/** For a curve, the value at the story’s own setting; for categories, the value of each that the models compute. */
	readonly values: readonly AnswerValue[];
	/** Horizontal positions of categories without a model. */
	readonly unknown: readonly number[];
}

/**
 * Lays out a graph on which pupils draw their guess, and the answer that the models give.
 * @param step the step whose picture is on the sheet; the answer is computed for its state
 * @param width width of the drawing in mm
 * @param height height of the drawing in mm
 */
export function layOutGraph(
	edition: Edition,
	graph: ClassGraph,
	step: Step,
	width: number,
	height: number
): GraphLayout {
	const { lang, locale } = edition;
	const [left, right] = [MARGIN.left, width - MARGIN.right];
	const isStaggered = 'names' in graph.x && (right - left) / graph.x.names.length < MIN_COLUMN;
	const [top, bottom] = [MARGIN.top, height - MARGIN.bottom - (isStaggered ? LINE : 0)];
	const y = scale(graph.y, bottom, top);
	const listed = 'names' in graph.x;
	const x =
		'names' in graph.x ? columnScale(graph.x.names.length, left, right) : scale(graph.x, left, right);
	const marks = ({ ticks, format }: MeasuredAxis, place: (value: number) => number): AxisTick[] =>
		ticks.map((tick): AxisTick => ({
			at: place(tick),
			label: formatFigure(tick, format, locale),
			labelOffset: 0
		}));
	return {
		width,
		height,
		left,
		right,
		top,
		bottom,
		hasCategories: listed,
		xLabel: graph.x.label[lang] ?? '',
		yLabel: graph.y.label[lang] ?? '',
		xTicks:
			'names' in graph.x
				? graph.x.names.map((name, index): AxisTick => ({
						at: x(index),
						label: name[lang] ?? '',
						labelOffset: isStaggered && index % 2 ? LINE : 0
					}))
				: marks(graph.x, x),
		yTicks: marks(graph.y, y),
		answer: answerTo(edition, graph, step, x, y)
	};
}

type Scale = (value: number) => number;

/** Returns a linear scale from the first to the last tick of an axis. */
function scale({ ticks }: MeasuredAxis, from: number, to: number): Scale {
	const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
	return (value) => from + ((value - first) / (last - first)) * (to - from);
}

/** Returns the scale from the index of a column to the x position of its centre. */
const columnScale =
	(count: number, from: number, to: number): Scale =>
	(index) =>
		from + ((index + 0.5) / count) * (to - from);

function answerTo(edition: Edition, graph: ClassGraph, step: Step, x: Scale, y: Scale): GraphAnswer {
	const { locale, choices, number } = edition;
	const write = (value: number) => formatFigure(value, graph.values, locale);
	if ('figures' in graph) {
		const values = graph.figures.map((name) => number(name, step.state, choices));
		return {
			curve: [],
			values: values.map((value, index): AnswerValue => ({
				x: x(index),
				y: y(value),
				label: write(value),
				labelPosition: [x(index), y(value) + 4] as const
			})),
			unknown: graph.x.names.slice(values.length).map((_, index) => x(values.length + index))
		};
	}
	const { setting, figure } = graph;
	const at = (value: number) =>
		number(figure, step.state, { ...choices, settings: { ...choices.settings, [setting]: value } });
	const storyValue = choices.settings[setting] ?? 0;
	const curve = valuesOf(edition, setting, graph.x).map((value) => [x(value), y(at(value))] as const);
	const [left, top] = [x(storyValue), y(at(storyValue))];
	return {
		curve,
		values: [
			{ x: left, y: top, label: write(at(storyValue)), labelPosition: besideCurve(curve, left, top, y) }
		],
		unknown: []
	};
}

/**
 * Returns the position of a label beside a point of a curve: above if the curve falls there; if it rises, below, or
 * above if there are not 8 mm down to the axis.
 */
function besideCurve(
	curve: GraphAnswer['curve'],
	x: number,
	y: number,
	yScale: Scale
): readonly [number, number] {
	const next = curve.find(([along]) => along > x);
	if (next && next[1] > y) return [x + 2, y - 1];
	return yScale(0) - y > 8 ? [x + 2, y + 4] : [x - 2, y - 2.5];
}

/**
 * Returns the values of a setting at which to compute the curve: evenly spaced from the start of the axis, or the
 * minimum of the setting if that is greater, to the end of the axis; at most `MAX_INTERVALS + 1`.
 */
function valuesOf({ story }: Edition, setting: string, { ticks }: MeasuredAxis): number[] {
	const { min = 0, step = 1, choices } = story.settings.find(({ id }) => id === setting) ?? {};
	const [first, last] = [Math.max(ticks[0] ?? 0, min), ticks.at(-1) ?? 1];
	const count = choices ? MAX_INTERVALS : Math.min(MAX_INTERVALS, Math.round((last - first) / step));
	return Array.from({ length: count + 1 }, (_, index) => first + ((last - first) * index) / count);
}
