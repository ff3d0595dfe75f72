/** Places the labels of the curves, as their shape requires. */
import { column } from '#lib/chart/layout/line.ts';
import {
	above,
	below,
	inAll,
	leftOf,
	nearPoint,
	rightOf,
	type Label,
	type Placement,
	type Region
} from '#lib/chart/layout/labels.ts';
import type { Frame, PlotScale } from '#lib/chart/layout/plot.ts';
import { text } from '#lib/chart/layout/text.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { MAX_THRESHOLD, type CurveData, type CurvePoint } from './data.ts';

/** Height of a plot in units below which there are fewer ticks. */
export const LOW_HEIGHT = 190;

/** Returns the numbers of events with a tick. @param height height of the plot, in units */
export const eventTicks = (y: PlotScale, height: number): number[] =>
	y.ticks(height < LOW_HEIGHT ? 3 : 5).filter(Number.isInteger);

export const thresholdOf = ({ threshold }: CurvePoint) => threshold;
export const flaggedAt = ({ flagged }: CurvePoint) => flagged;
export const reachedAt = ({ reached }: CurvePoint) => reached;

/** Share of alerts lost at threshold 0 from which the queue is said to overflow. */
const OVERFLOW_SHARE = 0.2;
/** Minimum share of events that still raise an alert just before the strictest threshold, for the label of the cliff. */
const CLIFF_SHARE = 0.06;
/** Width in units below which labels are short, and those of the two failures come first. */
const NARROW_WIDTH = 480;

/** Returns the labels that apply to the shape of the curves, the most important first. */
export function plotLabels(
	{ points, events, operators, best }: CurveData,
	frame: Frame,
	size: number,
	world: World
): Label[] {
	const { rect, x, y } = frame;
	const isNarrow = rect.width < NARROW_WIDTH;
	const lineOf = (value: (point: CurvePoint) => number) =>
		points.map((point) => [x(point.threshold), y(value(point))] as const);
	const [flagged, reached] = [lineOf(flaggedAt), lineOf(reachedAt)];
	const between = inAll(below(flagged), above(reached));
	const grid = eventTicks(y, rect.height).map((value) => y(value));
	/** As near as possible to a point: between the two lines of the grid around it or, if there is no space, on them. */
	const near = (point: readonly [x: number, y: number], region: Region, within?: number): Placement[] => {
		const strip: Region = () => [
			Math.max(-Infinity, ...grid.filter((line) => line <= point[1])) + size / 3,
			Math.min(Infinity, ...grid.filter((line) => line > point[1])) - size / 3
		];
		return [inAll(region, strip), region].map((each) => nearPoint(point, each, within));
	};
	const word = (key: string) => world.word(`curve.${key}`);
	const label = (id: string, head: string, body: string, ...placements: readonly Placement[][]): Label => ({
		id,
		content: column(
			{ gap: 'none' },
			text(`${id}-head`, head, { style: 'halo strong', size }),
			text(id, body, { style: 'halo', size })
		),
		maxSize: { width: Math.max(size * 7.5, Math.min(size * 13, rect.width * 0.26)) },
		placements: placements.flat()
	});
	/** X from which fewer than a share of the events raise an alert; a very good detector never gets so low. */
	const whereFlagged = (share: number) =>
		x(points.find((point) => point.flagged < share * events)?.threshold ?? MAX_THRESHOLD);
	const signalled = label(
		'flagged',
		'',
		word('flagged'),
		near([whereFlagged(0.86), y(events * 0.93)], above(flagged))
	);
	if (operators === 0) {
		const place = near([rect.x + 8, y(events * 0.55)], between);
		return [signalled, label('nobody', word('nobody'), word('nobody-then'), place)];
	}
	const [start, middle] = [rect.x + 4, rect.y + rect.height / 2];
	const sensitive =
		(points[0]?.lost ?? 0) > OVERFLOW_SHARE
			? label(
					'sensitive',
					word('sensitive'),
					word(`sensitive-${isNarrow ? 'short' : 'then'}`),
					near([start, y(events * 0.9)], between),
					near([start, y(events * 0.9)], inAll(below(reached), leftOf(x(MAX_THRESHOLD / 2)))),
					near([start, y(events * 0.9)], below(reached))
				)
			: label('sensitive', word('keeps-up'), word('keeps-up-then'), near([start, middle], below(reached)));
	const wanted = [whereFlagged(0.4), y(events * 0.5)] as const;
	const deaf = label(
		'deaf',
		// Beside the curve of a class, a second line has no space to the right of the best threshold, where the label belongs.
		...(isNarrow ? (['', word('deaf')] as const) : ([word('deaf'), word('deaf-then')] as const)),
		near(wanted, inAll(above(flagged), rightOf(x(best?.threshold ?? 0))), 7 * size),
		near(wanted, inAll(below(reached), rightOf(x(best?.threshold ?? 0)))),
		near(wanted, below(reached))
	);
	// The curve ends in a vertical step: at the strictest threshold no score is higher.
	const last = points.at(-2)?.flagged ?? 0;
	const cliff: Label = {
		...label(
			'cliff',
			'',
			'',
			near(
				[rect.x + rect.width - size * 9.5, Math.min(rect.y + rect.height - size * 3, y(last) + size * 0.4)],
				inAll(below(reached), rightOf(x(MAX_THRESHOLD * 0.6))),
				12 * size
			)
		),
		// It is always on the area below the curve, where a halo would be a blotch.
		content: text('cliff', world.fill('curve.cliff', { threshold: formatCount(world, MAX_THRESHOLD) }), {
			size
		})
	};
	const steep = last > CLIFF_SHARE * events ? [cliff] : [];
	return isNarrow ? [deaf, sensitive, signalled, ...steep] : [signalled, sensitive, deaf, ...steep];
}
