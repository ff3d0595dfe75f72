/**
 * Scene “curve”: real events that reach an operator, by threshold. With a low threshold their alerts are lost in
 * the queue; with a high one they raise no alert.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { axisX, axisY } from '#lib/chart/layout/axis.ts';
import { atMost, card, grow, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { annotation, boxMark, labelMark, margin, pointMark } from '#lib/chart/layout/marks.ts';
import { areaMark, lineMark } from '#lib/chart/layout/path-marks.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { describeRound, type RoundPlotData } from '../shared/round-plot-data.ts';
import { roundPlot } from '../shared/round-plot.ts';
import { tableOf } from '../shared/table-of.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, MAX_THRESHOLD, type CurveData, type CurvePoint } from './data.ts';
import { eventTicks, flaggedAt, LOW_HEIGHT, plotLabels, reachedAt, thresholdOf } from './labels.ts';

/** Width and height of a plot in units above which its text is larger. */
const LARGE_SIZE = 440;
/** Height of a plot in units below which no rounds are shown beside it. */
const MIN_HEIGHT_BESIDE_ROUNDS = 105;
/** Largest height of the chart of rounds, divided by its width. */
const MAX_ROUNDS_RATIO = 1.2;

const layout = (view: CurveData, viewport: Viewport, world: World): Drawing => {
	const { rounds } = view;
	const [large, small] = [
		(minHeight: number) =>
			column(
				{ gap: 'l' },
				column(
					{ gap: 's' },
					title(titleWordings(view, world)),
					note('desk', deskText(view, world), { maxLines: 2 })
				),
				grow(curvePlot(view, minHeight, world))
			),
		(minHeight: number) =>
			column(
				{ gap: 's' },
				title(titleWordings(view, world), { size: LABEL_SIZE, maxLines: 1 }),
				grow(curvePlot(view, minHeight, world))
			)
	];
	return layOut(
		viewport,
		fit(
			...(rounds
				? [large, small].map((main) => withRounds(main(MIN_HEIGHT_BESIDE_ROUNDS), rounds, world))
				: []),
			large(LOW_HEIGHT),
			small(0)
		)
	);
};

/** The curve, and the rounds beside or below it: they have a scale of their own. */
const withRounds = (main: Box, rounds: RoundPlotData, world: World): Box =>
	sized(({ width, height }) => {
		const remark = ['round.chart-remark', 'round.chart-remark-short'].map((key) => world.word(key));
		const panel = sized((space) =>
			atMost({ height: MAX_ROUNDS_RATIO * space.width }, roundPlot(rounds, world, remark))
		);
		return width > height
			? row({ gap: 'xl' }, grow(main, 3), grow(panel, 2))
			: column({ gap: 'l' }, grow(main), grow(panel));
	});

const titleWordings = ({ events }: CurveData, world: World): string[] =>
	events === 0
		? [world.word('curve.title-none')]
		: ['curve.title', 'curve.title-short'].map((key) =>
				world.fill(key, { events: formatCount(world, events) })
			);

const deskText = ({ operators, handling }: CurveData, world: World): string =>
	operators > 0
		? pluralWord(world, 'curve.desk', operators).replace('{seconds}', formatCount(world, handling))
		: world.word('curve.desk-none');

/** @param minHeight height below which the plot does not fit, in units */
const curvePlot = (view: CurveData, minHeight: number, world: World): Box =>
	sized(({ width, height }) => {
		const { events, own } = view;
		const isLarge = width > LARGE_SIZE && height > LARGE_SIZE;
		return plot(
			{ x: [0, MAX_THRESHOLD], y: [0, Math.max(1, events)], least: { height: minHeight } },
			axisY({
				id: 'events',
				ticks: (y) => (events > 0 ? eventTicks(y, height) : [0]),
				format: (value) => formatCount(world, value)
			}),
			axisX({
				id: 'threshold',
				ticks: (x) => x.ticks(5),
				format: (value) => formatCount(world, value),
				omitted: own.threshold
			}),
			margin('right', 4),
			...(events > 0
				? curveMarks(view, isLarge, world)
				: [margin('top', LABEL_SIZE * 1.5), boxMark(emptyText(view, world))]),
			ownAnnotation(view, world),
			ownHandle(view)
		);
	});

/** The curves of flagged and reached events, with the loss between them, the best point and the reader's own. */
function curveMarks(view: CurveData, isLarge: boolean, world: World): PlotMark[] {
	const { points, own, best } = view;
	const radius = isLarge ? 8 : 4.5;
	return [
		areaMark('under', 'tone-1', points, thresholdOf, reachedAt),
		lineMark('flagged', 'axis', points, thresholdOf, flaggedAt),
		lineMark('reached', 'curve', points, thresholdOf, reachedAt),
		...(best ? bestMarks(best, view, radius, world) : [margin('top', LABEL_SIZE * 1.5)]),
		pointMark('own-point', 'point', [[own.threshold, own.reached]], radius),
		labelMark((frame) => plotLabels(view, frame, isLarge ? TITLE_SIZE : LABEL_SIZE, world))
	];
}

function bestMarks(best: CurvePoint, { own, events }: CurveData, radius: number, world: World): PlotMark[] {
	const values = {
		reached: formatTenths(world, best.reached),
		events: formatCount(world, events),
		threshold: formatCount(world, best.threshold)
	};
	const wordings = ['curve.best', 'curve.best-short'].map((key) => world.fill(key, values));
	const point = pointMark('best-point', 'point open', [[best.threshold, best.reached]], radius);
	return [
		annotation({
			x: best.threshold,
			side: 'top',
			content: text('best', wordings, { style: 'strong', maxLines: 1 }),
			leader: { id: 'best-line', style: 'hair', to: best.reached, gap: radius }
		}),
		{
			draw(frame, band, rects) {
				const distance = Math.hypot(
					frame.x(best.threshold) - frame.x(own.threshold),
					frame.y(best.reached) - frame.y(own.reached)
				);
				// Two points that would touch are drawn as one.
				return distance > 2.4 * radius ? (point.draw?.(frame, band, rects) ?? {}) : {};
			}
		}
	];
}

/** The reader's threshold on a plate, and beside it the number of events that reach an operator, as large as fits. */
function ownAnnotation({ own, events }: CurveData, world: World): PlotMark {
	const reached = formatTenths(world, own.reached);
	const result = [world.fill('curve.result', { reached, events: formatCount(world, events) }), reached];
	const threshold = world.fill('curve.threshold', { threshold: formatCount(world, own.threshold) });
	return annotation({
		x: own.threshold,
		side: 'bottom',
		content: card('handle', 'plate', text('handle-text', threshold, { style: 'machine' })),
		beside: text('result', events > 0 ? result : '', {
			style: 'strong',
			size: [COUNT_SIZE, TITLE_SIZE, LABEL_SIZE],
			maxLines: 1
		}),
		leader: { id: 'own-line', style: 'cut', to: events > 0 ? own.reached : 0 }
	});
}

/** The handle at the reader’s point of the curve. */
const ownHandle = ({ own, events }: CurveData): PlotMark => ({
	draw({ x, y }) {
		const valueAt = (at: number) => x.invert(at);
		const point = { x: x(own.threshold), y: y(events > 0 ? own.reached : 0) };
		return { handles: [{ setting: 'threshold', axis: 'x', ...point, valueAt }] };
	}
});

/** The text instead of the curves if there are no real events: the number of false alerts at the reader’s threshold. */
function emptyText({ own }: CurveData, world: World): Box {
	const forms = ['one', 'many'].map((form) => world.word(`curve.alerts-${form}`));
	const alerts =
		own.perHour > 0
			? world
					.format(own.perHour, { type: 'plural', forms })
					.replace('{count}', formatTenths(world, own.perHour))
			: world.word('curve.alerts-none');
	return place(
		{ x: 'middle', y: 'middle' },
		column(
			{ gap: 's', align: 'middle' },
			text('nothing', world.word('curve.nothing'), { size: TITLE_SIZE, style: 'strong', anchor: 'middle' }),
			text('false', alerts, { anchor: 'middle' })
		)
	);
}

/** Formats with one decimal, the precision of the model. */
const formatTenths = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: value === 0 ? 0 : 1 });

function table({ selection, own, events, rounds }: CurveData, world: World): Table {
	const curve = tableOf(
		world,
		'curve',
		selection,
		{
			threshold: ({ threshold }) =>
				threshold === own.threshold
					? world.fill('curve.own', { threshold: formatCount(world, threshold) })
					: formatCount(world, threshold),
			alerts: ({ perHour }) => world.format(perHour, { type: 'decimal', digits: 1 }),
			lost: ({ lost }) => world.format(lost, { type: 'percent', digits: 0 }),
			flagged: ({ flagged }) => world.format(flagged, { type: 'decimal', digits: 1 }),
			reached: ({ reached }) => world.format(reached, { type: 'decimal', digits: 1 })
		},
		{ events: formatCount(world, events) }
	);
	const { rounds: played = [], falls = 0 } = rounds ?? {};
	const roundRows = played.map((round, index) => [
		world.fill('round.chart-row', {
			index: formatCount(world, index + 1),
			round: describeRound(round, world)
		}),
		...['–', '–', '–'],
		world.fill('round.chart-row-seen', {
			seen: formatCount(world, round.seen),
			falls: formatCount(world, falls)
		})
	]);
	return { ...curve, rows: [...curve.rows, ...roundRows] };
}

export default defineMarkScene({ data, layout, table });
