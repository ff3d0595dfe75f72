import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import { histogram, row, type Band, type Sizes, type Spot } from './histogram.ts';
import { scaleOf, TOP, type Scale } from './scale.ts';
import type { ScoreHistogramLayout, Kind } from './view.ts';

/** Of each kind of scene. */
export interface Both<T> {
	readonly real: T;
	readonly ordinary: T;
}

export interface Threshold {
	/** Displayed score. */
	readonly value: number;
	readonly x: number;
}

/** Measures of one way of drawing the plot. */
export interface Measures {
	readonly left: number;
	readonly width: number;
	/** Height of the handle, and where it hangs. */
	readonly handle: { readonly y: number; readonly height: number };
	/** Baselines of the counts of each kind, and the bands below them where marks go. */
	readonly realCounts: number;
	readonly real: Band;
	readonly ordinaryCounts: number;
	readonly ordinary: Band;
	/** Marks of real events, and of false alerts where they are few. */
	readonly marks: Both<Sizes>;
	readonly size: { readonly count: number; readonly title: number; readonly label: number };
	/** Room for the name of a kind, at the left. */
	readonly title: number;
	/** Ending of the words for counts: there is room for whole ones or not. */
	readonly words: '' | '-short';
}

const WIDE: Measures = {
	left: 6,
	width: 228,
	handle: { y: 3, height: 9 },
	realCounts: 23,
	real: { top: 31, bottom: 64 },
	ordinaryCounts: 77,
	ordinary: { top: 86, bottom: 190 },
	marks: { real: { largest: 9, fine: 3.4 }, ordinary: { largest: 5.2, fine: 3.4 } },
	size: { count: 8, title: 4.6, label: 3.8 },
	title: 40,
	words: ''
};
const TALL: Measures = {
	left: 3,
	width: 144,
	handle: { y: 2, height: 8 },
	realCounts: 19,
	real: { top: 26.5, bottom: 51 },
	ordinaryCounts: 61,
	ordinary: { top: 69, bottom: 148 },
	marks: { real: { largest: 8, fine: 5 }, ordinary: { largest: 5.2, fine: 3.2 } },
	size: { count: 7, title: 4.7, label: 4.4 },
	title: 32,
	words: '-short'
};

/** Room between the threshold's line and the counts on both its sides. */
export const CLEAR = 2.5;
const TICK = 20;

/** The plot, from the handle at its top to the axis at its bottom. */
export function layOut(
	wide: boolean,
	spots: Both<readonly Spot[]>,
	kinds: Both<Kind>,
	value: number,
	world: World
): ScoreHistogramLayout {
	const measures = wide ? WIDE : TALL;
	const { left, width } = measures;
	const highest = Math.max(0, ...[...spots.real, ...spots.ordinary.slice(-1)].map(({ point }) => point));
	const scale = scaleOf(highest, left, width);
	const threshold: Threshold = { value, x: scale.line(value) };
	return drawPlot(
		{ spots, kinds, threshold, scale, measures },
		plateOf(threshold, measures, world),
		countLines,
		world
	);
}

/** What a plot shows, and where. */
interface Plot {
	readonly spots: Both<readonly Spot[]>;
	readonly kinds: Both<Kind>;
	readonly threshold: Threshold;
	readonly scale: Scale;
	readonly measures: Measures;
}

/**
 * Humps, axis and handle on a scale.
 * @param counts how many scenes of a kind are on each side of the threshold, in words
 */
export function drawPlot(
	{ spots, kinds, threshold, scale, measures }: Plot,
	plate: ScoreHistogramLayout['handle'],
	counts: typeof countLines,
	world: World
): ScoreHistogramLayout {
	const { real, ordinary, marks, handle } = measures;
	return {
		real: row(spots.real, real, scale, threshold.x, marks.real),
		ordinary: histogram(spots.ordinary, ordinary, scale, threshold.x, marks.ordinary),
		line: `M${round(threshold.x)} ${handle.y + handle.height}V${ordinary.bottom}`,
		handle: plate,
		axis: axisOf(scale, ordinary.bottom),
		beyond: beyondOf(scale, measures),
		lines: [
			...handleLines(plate, threshold, measures, world),
			...counts('real', kinds.real, threshold, measures, world),
			...counts('ordinary', kinds.ordinary, threshold, measures, world),
			...axisLines(scale, measures, world)
		]
	};
}

export function plateOf({ value, x }: Threshold, { left, width, handle, size }: Measures, world: World) {
	const text = world.fill('score-histogram.threshold', { threshold: integer(world, value) });
	// Letters of the machine's voice are all as wide.
	const room = [...text].length * size.label * 0.62 + 4;
	const from = Math.min(left + width - room, Math.max(left, x - room / 2));
	return { x: round(from), y: handle.y, width: round(room), height: handle.height };
}

/** What the handle says, and what each side of it means where there is room. */
export function handleLines(
	plate: ScoreHistogramLayout['handle'],
	{ value }: Threshold,
	{ left, width, size }: Measures,
	world: World
): TextLine[] {
	const y = round(plate.y + plate.height / 2 + size.label * 0.36);
	const [quiet, alert] = [world.word('score-histogram.quiet'), world.word('score-histogram.alert')];
	const lines: TextLine[] = [
		{
			id: 'threshold',
			text: world.fill('score-histogram.threshold', { threshold: integer(world, value) }),
			x: round(plate.x + plate.width / 2),
			y,
			size: size.label,
			anchor: 'middle',
			style: 'machine'
		}
	];
	const [before, after] = [plate.x - CLEAR, plate.x + plate.width + CLEAR];
	const beside = { y, size: size.label, style: '' };
	if (before - textWidth(quiet, size.label) >= left)
		lines.push({ id: 'quiet', text: quiet, x: round(before), anchor: 'end', ...beside });
	if (after + textWidth(alert, size.label) <= left + width)
		lines.push({ id: 'alert', text: alert, x: round(after), anchor: 'start', ...beside });
	return lines;
}

export const OUTCOMES = {
	real: { below: 'missed', above: 'right', colour: ' right-ink' },
	ordinary: { below: 'ignored', above: 'false', colour: ' wrong-ink' }
} as const;

/** How many scenes of a kind there are, at the left, and how many on each side of the threshold. */
function countLines(
	id: 'real' | 'ordinary',
	{ count, alerts }: Kind,
	threshold: Threshold,
	measures: Measures,
	world: World
): TextLine[] {
	const { left, size, title, words } = measures;
	const y = id === 'real' ? measures.realCounts : measures.ordinaryCounts;
	const { bottom, top } = measures[id];
	const name = wrap(plural(world, `score-histogram.${id}`, count), size.title, title);
	const nameAt =
		id === 'real' ? bottom - 1.5 - (name.length - 1) * size.title * 1.18 : top + (bottom - top) * 0.3;
	const { below, above, colour } = OUTCOMES[id];
	const side = (
		outcome: string,
		value: number,
		x: number,
		anchor: 'start' | 'end',
		style: string
	): TextLine[] => [
		{
			id: outcome,
			text: integer(world, value),
			x,
			y,
			size: size.count,
			anchor,
			style: `figure-number${style}`
		},
		{
			id: `${outcome}-name`,
			text: plural(world, `score-histogram.${outcome}${words}`, value),
			x,
			y: round(y + size.label * 1.2),
			size: size.label,
			anchor,
			style: ''
		}
	];
	return [
		...stacked(name, { id, x: left, y: nameAt, size: size.title, anchor: 'start', style: 'strong' }),
		...side(below, count - alerts, round(threshold.x - CLEAR), 'end', ''),
		// Beyond a threshold of 100 there is nothing, not even room.
		...(threshold.value < TOP ? side(above, alerts, round(threshold.x + CLEAR), 'start', colour) : [])
	];
}

export function axisOf({ x }: Scale, y: number): string {
	let path = `M${round(x(0))} ${y}H${round(x(TOP))}`;
	for (let score = 0; score <= TOP; score += TICK) path += `M${round(x(score))} ${y}v1.6`;
	return path;
}

/** Baselines outside 0 … 100, and the one that real events stand on. */
export function beyondOf({ x }: Scale, { left, width, real, ordinary }: Measures): string {
	return [
		`M${left} ${ordinary.bottom}H${round(x(0))}`,
		`M${round(x(TOP))} ${ordinary.bottom}H${left + width}`,
		`M${left} ${real.bottom}H${left + width}`
	].join('');
}

export function axisLines({ x }: Scale, { ordinary, size }: Measures, world: World): TextLine[] {
	const y = round(ordinary.bottom + 2.2 + size.label);
	const lines: TextLine[] = [];
	for (let score = 0; score <= TOP; score += TICK)
		lines.push({
			id: `tick-${score}`,
			text: integer(world, score),
			x: round(x(score)),
			y,
			size: size.label,
			anchor: 'middle',
			style: 'machine'
		});
	const soft = { size: size.label, style: 'soft' };
	const zero = world.word('score-histogram.zero');
	// Before the first number, or nowhere where a long scale leaves no room there.
	const half = textWidth(zero, size.label) / 2;
	const at = Math.min(x(-26), x(0) - size.label * 0.55 - half);
	return [
		...lines,
		{
			id: 'axis',
			text: world.word('score-histogram.axis'),
			x: round(x(TOP / 2)),
			y: round(y + size.label * 1.3),
			anchor: 'middle',
			...soft
		},
		...(at - half < 0
			? []
			: [{ id: 'zero', text: zero, x: round(at), y, anchor: 'middle' as const, ...soft }])
	];
}
