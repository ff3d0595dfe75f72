import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { extent, stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import type { World } from '../world.ts';
import { callouts } from './callouts.ts';
import { scaleOf, type Measures, type Scale } from './measures.ts';
import type { CurveLayout, Plot, Point } from './view.ts';

const TOP = 100;
const TICK = 20;

/** The plot, with the best threshold's words above it and the reader's own below. */
export function layOut(measures: Measures, plot: Plot, world: World): CurveLayout {
	const { left, right, bottom, mark } = measures;
	const scale = scaleOf(measures, plot.events);
	const { x, y } = scale;
	const shown = plot.events > 0;
	const own = { x: x(plot.own.threshold), y: y(plot.own.reached) };
	const best = plot.best && { x: x(plot.best.threshold), y: y(plot.best.reached) };
	// Two points that would touch are drawn as one.
	const apart = best && Math.hypot(best.x - own.x, best.y - own.y) > 2.4 * mark;
	const handle = handleOf(own.x, plot.own.threshold, measures, world);
	const bestWords = bestLine(plot, scale, measures, world);
	return {
		grid: scale.ticks.map((value) => `M${left} ${round(y(value))}H${right}`).join(''),
		axis: `M${left} ${bottom}H${right}${axisTicks(scale, bottom)}`,
		lost: shown ? strokes(plot, scale, measures.every) : '',
		flagged: shown ? curveOf(plot.points, scale, 'flagged') : '',
		reached: shown ? curveOf(plot.points, scale, 'reached') : '',
		own: shown ? ring(own.x, own.y, mark) : '',
		ownLine: `M${round(own.x)} ${round(shown ? own.y : bottom)}V${handle.y}`,
		handle,
		best: best && apart ? ring(best.x, best.y, mark) : '',
		bestLine: best ? `M${round(best.x)} ${measures.best + 1.5}V${round(best.y - mark)}` : '',
		lines: [
			...titleLines(plot, measures, world),
			...tickLines(scale, measures, world).filter((line) => !underHandle(line, own.x, bottom)),
			...handleLines(handle, plot, measures, world),
			...bestWords,
			...(shown ? callouts(plot, scale, measures, world) : nothing(plot, measures, world))
		]
	};
}

function curveOf(points: readonly Point[], { x, y }: Scale, what: 'flagged' | 'reached'): string {
	return `M${points.map((point) => `${round(x(point.threshold))} ${round(y(point[what]))}`).join('L')}`;
}

/** A stroke for every few thresholds from what is flagged down to what is reached. */
function strokes({ points }: Plot, { x, y }: Scale, every: number): string {
	return points
		.filter(({ threshold, flagged, reached }) => threshold % every === 0 && y(reached) - y(flagged) > 0.6)
		.map((point) => `M${round(x(point.threshold))} ${round(y(point.flagged))}V${round(y(point.reached))}`)
		.join('');
}

function axisTicks({ x }: Scale, bottom: number): string {
	let path = '';
	for (let score = 0; score <= TOP; score += TICK) path += `M${round(x(score))} ${bottom}v1.6`;
	return path;
}

/** What is shown, in words. */
const titleOf = ({ events }: Plot, { short, margin, right, size }: Measures, world: World): string => {
	if (events === 0) return world.word('curve.title-none');
	const [long, brief] = ['curve.title', 'curve.title-short'].map((key) =>
		world.fill(key, { events: integer(world, events) })
	) as [string, string];
	return short && textWidth(long, size.title) > right - margin ? brief : long;
};

function titleLines(plot: Plot, measures: Measures, world: World): TextLine[] {
	const { operators, handling } = plot;
	const { margin, right, title, size } = measures;
	const lines = wrap(titleOf(plot, measures, world), size.title, right - margin);
	const desk =
		operators > 0
			? plural(world, 'curve.desk', operators).replace('{seconds}', integer(world, handling))
			: world.word('curve.desk-none');
	return [
		...stacked(lines, {
			id: 'title',
			x: margin,
			y: title,
			size: size.title,
			anchor: 'start',
			style: 'strong'
		}),
		{
			id: 'desk',
			text: desk,
			x: margin,
			y: round(title + (lines.length - 1) * size.title * 1.18 + size.label * 1.4),
			size: size.label,
			anchor: 'start',
			style: 'soft'
		}
	];
}

function tickLines({ x, y, ticks }: Scale, { left, bottom, size }: Measures, world: World): TextLine[] {
	const machine = { size: size.label, style: 'machine' } as const;
	const lines: TextLine[] = ticks.map((value) => ({
		id: `value-${value}`,
		text: integer(world, value),
		x: left - 2,
		y: round(y(value) + size.label * 0.36),
		anchor: 'end',
		...machine
	}));
	for (let score = 0; score <= TOP; score += TICK)
		lines.push({
			id: `tick-${score}`,
			text: integer(world, score),
			x: round(x(score)),
			y: round(bottom + 2 + size.label),
			anchor: 'middle',
			...machine
		});
	return lines;
}

/** Whether the line down to the handle runs through a number of the axis. */
function underHandle(line: TextLine, x: number, bottom: number): boolean {
	const { left, right, top } = extent(line);
	return top > bottom && left < x + 1 && right > x - 1;
}

function handleOf(x: number, threshold: number, { margin, right, handle, size }: Measures, world: World) {
	const text = world.fill('curve.threshold', { threshold: integer(world, threshold) });
	// Letters of the machine's voice are all as wide.
	const width = [...text].length * size.label * 0.62 + Math.max(4, size.label * 0.9);
	const from = Math.min(right - width, Math.max(margin, x - width / 2));
	return { x: round(from), y: handle.y, width: round(width), height: handle.height };
}

/** The reader's threshold in its handle, and beside it how many events reach a human there. */
function handleLines(
	plate: CurveLayout['handle'],
	{ own, events }: Plot,
	{ right, size }: Measures,
	world: World
): TextLine[] {
	const middle = plate.y + plate.height / 2;
	const result = world.fill('curve.result', {
		reached: tenths(world, own.reached),
		events: integer(world, events)
	});
	const apart = Math.max(3, size.label * 0.6);
	const after = plate.x + plate.width + apart;
	const fits = after + textWidth(result, size.result) <= right;
	const lines: TextLine[] = [
		{
			id: 'threshold',
			text: world.fill('curve.threshold', { threshold: integer(world, own.threshold) }),
			x: round(plate.x + plate.width / 2),
			y: round(middle + size.label * 0.36),
			size: size.label,
			anchor: 'middle',
			style: 'machine'
		}
	];
	if (events > 0)
		lines.push({
			id: 'result',
			text: result,
			x: round(fits ? after : plate.x - apart),
			y: round(middle + size.result * 0.36),
			size: size.result,
			anchor: fits ? 'start' : 'end',
			style: 'strong'
		});
	return lines;
}

/** Above the best point, and moved inwards where it would leave the picture. */
function bestLine(
	{ best, events }: Plot,
	{ x }: Scale,
	{ margin, right, best: y, size }: Measures,
	world: World
) {
	if (!best) return [];
	const text = world.fill('curve.best', {
		reached: tenths(world, best.reached),
		events: integer(world, events),
		threshold: integer(world, best.threshold)
	});
	const half = textWidth(text, size.label) / 2;
	const at = Math.min(right - half, Math.max(margin + half, x(best.threshold)));
	const line: TextLine = {
		id: 'best',
		text,
		x: round(at),
		y,
		size: size.label,
		anchor: 'middle',
		style: 'strong'
	};
	return [line];
}

/** Where there is no event: what the reader's threshold raises all the same. */
function nothing({ own }: Plot, { left, right, top, bottom, size }: Measures, world: World): TextLine[] {
	const forms = ['one', 'many'].map((form) => world.word(`curve.alerts-${form}`));
	const alerts =
		own.perHour > 0
			? world.format(own.perHour, { type: 'plural', forms }).replace('{count}', tenths(world, own.perHour))
			: world.word('curve.alerts-none');
	const middle = { x: (left + right) / 2, anchor: 'middle' } as const;
	const y = (top + bottom) / 2;
	return [
		{ id: 'nothing', text: world.word('curve.nothing'), y, size: size.result, style: 'strong', ...middle },
		{ id: 'false', text: alerts, y: y + size.result * 1.1, size: size.label, style: '', ...middle }
	];
}

/** To a tenth: a model knows no more. */
export const tenths = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: value === 0 ? 0 : 1 });
