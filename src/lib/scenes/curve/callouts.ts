import { textWidth } from '#lib/chart/text/text-width.ts';
import { wrapText } from '#lib/chart/text/wrap-text.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Rect as Room } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { MAX_THRESHOLD, type CurveData } from './data.ts';
import {
	findTextPosition,
	boxAroundLine,
	type CurveProfile,
	type TextBox,
	type Region
} from './text-positions.ts';

/** Share of alerts lost at threshold 0 from which the queue is said to overflow. */
const OVERFLOW_SHARE = 0.2;
/**
 * Minimum share of events that still raise an alert just before the strictest threshold, for the callout of the
 * cliff.
 */
const CLIFF_SHARE = 0.06;
/** Maximum distance of a callout from its subject, in units. */
const MAX_CALLOUT_DISTANCE = 70;
/** Line height, as a factor of the font size. */
const LINE_HEIGHT = 1.2;

/** Scales from thresholds and numbers of events to units. */
export interface CurveScales {
	x(threshold: number): number;
	y(events: number): number;
}

/** A callout on the plot: its text, and its preferred top left corner. */
interface Callout {
	readonly id: string;
	readonly head: string;
	readonly text: string;
	readonly wanted: readonly [x: number, y: number];
	/** Regions in which the text may be, the best first. */
	readonly regions: readonly Region[];
}

/** Geometry and font sizes of the plot. */
export interface PlotGeometry {
	/** Rectangle of the plot. */
	readonly rect: Room;
	/** Radius of a marked point. */
	readonly mark: number;
	readonly size: number;
	/** Maximum width of a line, in units. */
	readonly maxLineWidth: number;
	/**
	 * Whether there is space for few callouts only. Those about the two failures then come first, with short
	 * texts.
	 */
	readonly isShort: boolean;
}

/**
 * Returns the callouts as text lines near their subjects, without overlap with any curve; those without space are
 * left out.
 */
export function placeCallouts(
	plot: CurveData,
	scale: CurveScales,
	plotted: PlotGeometry,
	world: World
): TextLine[] {
	const { rect: room, mark, size } = plotted;
	const [left, right, top, bottom] = [room.x, room.x + room.width, room.y, room.y + room.height];
	const { x, y } = scale;
	const taken: TextBox[] = [boxAroundLine(x(plot.own.threshold), y(plot.own.reached) - mark, bottom)];
	if (plot.best) taken.push(boxAroundLine(x(plot.best.threshold), top, y(plot.best.reached) + mark));
	const within = { left: left + 2, right: right + 3, top: top - 3, bottom: bottom - 1.5 };
	return chooseCallouts(plot, scale, plotted, world).flatMap(({ id, head, text, wanted, regions }) => {
		const [lines, needs] = calloutSize(head, text, plotted);
		const rect = regions.reduce<TextBox | undefined>(
			(found, region) => found ?? findTextPosition(needs, wanted, region, within, taken),
			undefined
		);
		if (!rect) return [];
		taken.push(rect);
		return lines.map(({ text: line, style }, index): TextLine => ({
			id: `${id}-${index}`,
			text: line,
			x: roundToTenth(rect.left),
			y: roundToTenth(rect.top + size * (0.8 + index * LINE_HEIGHT)),
			size,
			anchor: 'start',
			style
		}));
	});
}

function calloutSize(head: string, text: string, { size, maxLineWidth }: PlotGeometry) {
	const lines = [
		...(head ? [{ text: head, style: 'halo strong' }] : []),
		...wrapText(text, size, maxLineWidth).map((line) => ({ text: line, style: 'halo' }))
	];
	const width = Math.max(
		...lines.map((line) => textWidth(line.text, size) * (line.style === 'halo' ? 1 : 1.04))
	);
	return [lines, { width, height: size * (lines.length * LINE_HEIGHT - 0.1) }] as const;
}

/** Returns the callouts that apply to the shape of the curves, the most important first. */
function chooseCallouts(
	plot: CurveData,
	{ x, y }: CurveScales,
	{ rect, isShort, size }: PlotGeometry,
	world: World
): Callout[] {
	const { x: left, y: top, height } = rect;
	const profile = (what: 'flagged' | 'reached'): CurveProfile => ({
		left,
		pitch: x(1) - x(0),
		ys: plot.points.map((point) => y(point[what]))
	});
	const [flagged, reached] = [profile('flagged'), profile('reached')];
	const between = { under: flagged, over: reached };
	// Threshold at which fewer than a share of events raise an alert; a very good detector never gets so low.
	const at = (share: number) =>
		x(
			(plot.points.find((point) => point.flagged < share * plot.events) ?? { threshold: MAX_THRESHOLD })
				.threshold
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
	const overflows = loose !== undefined && loose.lost > OVERFLOW_SHARE;
	const sensitive: Callout = {
		id: 'sensitive',
		head: word(overflows ? 'sensitive' : 'keeps-up'),
		text: word(overflows ? `sensitive-${isShort ? 'short' : 'then'}` : 'keeps-up-then'),
		wanted: overflows ? [left + 4, y(plot.events * 0.9)] : [left + 4, top + height / 2],
		regions: overflows ? [between, { under: reached }] : [{ under: reached }]
	};
	const deaf: Callout = {
		id: 'deaf',
		head: word('deaf'),
		text: word('deaf-then'),
		wanted: [at(0.4), y(plot.events * 0.5)],
		regions: isShort
			? [
					{ over: flagged, within: MAX_CALLOUT_DISTANCE },
					{ under: reached, from: x(plot.best?.threshold ?? 0) },
					{ under: reached }
				]
			: [{ over: flagged, within: 6 * size }, { under: reached }]
	};
	// The curve ends in a vertical step: at the strictest threshold no score is higher.
	const last = plot.points.at(-2)?.flagged ?? 0;
	const foot = rect.y + height;
	const cliff: Callout = {
		id: 'cliff',
		head: '',
		text: world.fill('curve.cliff', { threshold: formatCount(world, MAX_THRESHOLD) }),
		wanted: [rect.x + rect.width - size * 9.5, Math.min(foot - size * 3, y(last) + size * 0.4)],
		regions: [{ under: reached, within: 12 * size }]
	};
	const steep = last > CLIFF_SHARE * plot.events ? [cliff] : [];
	return isShort ? [deaf, sensitive, signalled, ...steep] : [signalled, sensitive, deaf, ...steep];
}
