import { textWidth } from '#lib/chart/text-width.ts';
import { wrap } from '#lib/chart/wrap.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import type { Rect as Room } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { STRICTEST, type CurveView } from './data.ts';
import { placeFor, strip, type Profile, type Rect, type Region } from './places.ts';

/** Share of alerts lost at threshold 0 from which on the queue is said to overflow. */
const OVERFLOW = 0.2;
/** Share of the events that still raise an alert before the strictest threshold, from which on there is a cliff. */
const CLIFF = 0.06;
/** Farthest that words stand from what they speak of. */
const NEAR = 70;
/** From one line to the next. */
const LEADING = 1.2;

/** From values to the plane. */
export interface Scale {
	x(threshold: number): number;
	y(events: number): number;
}

/** Words that belong somewhere on the plot: first and second line, and where they would like to be. */
interface Callout {
	readonly id: string;
	readonly head: string;
	readonly text: string;
	readonly wanted: readonly [x: number, y: number];
	/** Places that will do, the best first. */
	readonly regions: readonly Region[];
}

/** How words are set on a plot. */
export interface Plotted {
	/** Of the plot. */
	readonly rect: Room;
	/** Radius of a marked point. */
	readonly mark: number;
	readonly size: number;
	/** Widest line. */
	readonly widest: number;
	/** Whether there is room for few words: those of both ways to fail come first, and in short. */
	readonly short: boolean;
}

/** Words next to what they speak of, off every line; none where there is no room for them. */
export function callouts(plot: CurveView, scale: Scale, plotted: Plotted, world: World): TextLine[] {
	const { rect: room, mark, size } = plotted;
	const [left, right, top, bottom] = [room.x, room.x + room.width, room.y, room.y + room.height];
	const { x, y } = scale;
	const taken: Rect[] = [strip(x(plot.own.threshold), y(plot.own.reached) - mark, bottom)];
	if (plot.best) taken.push(strip(x(plot.best.threshold), top, y(plot.best.reached) + mark));
	const within = { left: left + 2, right: right + 3, top: top - 3, bottom: bottom - 1.5 };
	return calloutsOf(plot, scale, plotted, world).flatMap(({ id, head, text, wanted, regions }) => {
		const [lines, needs] = calloutSize(head, text, plotted);
		const rect = regions.reduce<Rect | undefined>(
			(found, region) => found ?? placeFor(needs, wanted, region, within, taken),
			undefined
		);
		if (!rect) return [];
		taken.push(rect);
		return lines.map(({ text: line, style }, index): TextLine => ({
			id: `${id}-${index}`,
			text: line,
			x: round(rect.left),
			y: round(rect.top + size * (0.8 + index * LEADING)),
			size,
			anchor: 'start',
			style
		}));
	});
}

function calloutSize(head: string, text: string, { size, widest }: Plotted) {
	const lines = [
		...(head ? [{ text: head, style: 'halo strong' }] : []),
		...wrap(text, size, widest).map((line) => ({ text: line, style: 'halo' }))
	];
	const width = Math.max(
		...lines.map((line) => textWidth(line.text, size) * (line.style === 'halo' ? 1 : 1.04))
	);
	return [lines, { width, height: size * (lines.length * LEADING - 0.1) }] as const;
}

/** What there is to say, by what the curves do. */
function calloutsOf(
	plot: CurveView,
	{ x, y }: Scale,
	{ rect, short, size }: Plotted,
	world: World
): Callout[] {
	const { x: left, y: top, height } = rect;
	const profile = (what: 'flagged' | 'reached'): Profile => ({
		left,
		pitch: x(1) - x(0),
		ys: plot.points.map((point) => y(point[what]))
	});
	const [flagged, reached] = [profile('flagged'), profile('reached')];
	const between = { under: flagged, over: reached };
	// Where so few raise an alert; a very good detector never comes so low.
	const at = (share: number) =>
		x(
			(plot.points.find((point) => point.flagged < share * plot.events) ?? { threshold: STRICTEST }).threshold
		);
	const word = (key: string) => world.word(`curve.${key}`);
	const signalled: Callout = {
		id: 'flagged',
		head: '',
		text: word('flagged'),
		wanted: [at(0.72), y(plot.events * 0.86)],
		regions: [{ over: flagged }]
	};
	if (plot.operators === 0)
		return [
			signalled,
			{
				id: 'nobody',
				head: word('nobody'),
				text: word('nobody-then'),
				wanted: [left + 8, y(plot.events * 0.55)],
				regions: [between]
			}
		];
	const [loose] = plot.points;
	const overflows = loose !== undefined && loose.lost > OVERFLOW;
	const sensitive: Callout = {
		id: 'sensitive',
		head: word(overflows ? 'sensitive' : 'keeps-up'),
		text: word(overflows ? `sensitive-${short ? 'short' : 'then'}` : 'keeps-up-then'),
		wanted: overflows ? [left + 4, y(plot.events * 0.9)] : [left + 4, top + height / 2],
		regions: overflows ? [between, { under: reached }] : [{ under: reached }]
	};
	const deaf: Callout = {
		id: 'deaf',
		head: word('deaf'),
		text: word('deaf-then'),
		wanted: [at(0.4), y(plot.events * 0.5)],
		regions: short
			? [
					{ over: flagged, within: NEAR },
					{ under: reached, from: x(plot.best?.threshold ?? 0) },
					{ under: reached }
				]
			: [{ over: flagged, within: 6 * size }, { under: reached }]
	};
	// The last step falls straight down: at the strictest threshold no score is higher.
	const last = plot.points.at(-2)?.flagged ?? 0;
	const foot = rect.y + height;
	const cliff: Callout = {
		id: 'cliff',
		head: '',
		text: world.fill('curve.cliff', { threshold: integer(world, STRICTEST) }),
		wanted: [rect.x + rect.width - size * 9.5, Math.min(foot - size * 3, y(last) + size * 0.4)],
		regions: [{ under: reached, within: 12 * size }]
	};
	const steep = last > CLIFF * plot.events ? [cliff] : [];
	return short ? [deaf, sensitive, signalled, ...steep] : [signalled, sensitive, deaf, ...steep];
}
