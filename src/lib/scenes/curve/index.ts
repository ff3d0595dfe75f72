/**
 * Scene “curve”: real events that reach an operator, by threshold. With a low threshold their alerts are lost in
 * the queue; with a high one they raise no alert.
 */
import { area as areaOf, line as lineOf } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { horizontalAxis, verticalAxis, AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { textBlock, translate, stackBlocks } from '#lib/chart/text/text-block.ts';
import { lineAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textExtent } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { placeCallouts, type PlotGeometry, type CurveScales } from './callouts.ts';
import { data, MAX_THRESHOLD, type CurveData, type CurvePoint } from './data.ts';
import { table } from './table.ts';

const THRESHOLD_TICKS = [0, 20, 40, 60, 80, MAX_THRESHOLD];
const HANDLE_HEIGHT = LABEL_SIZE * 1.6;
/** Height in units below which the title is smaller. */
const LOW_HEIGHT = 240;
/** Width and height in units above which text on the plot is larger. */
const LARGE_PLOT_SIZE = 500;

function layout(view: CurveData, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const isLow = whole.height < LOW_HEIGHT;
	const head = stackBlocks(
		[
			textBlock('title', titleWordings(view, world), whole, {
				style: 'chart-title',
				size: isLow ? LABEL_SIZE : TITLE_SIZE,
				maxLines: isLow ? 1 : 2
			}),
			textBlock('desk', isLow ? '' : deskText(view, world), whole, { style: 'soft', maxLines: 2 })
		],
		LABEL_SIZE * 0.4
	);
	const plotted = plotGeometry(view, whole, head.height, world);
	const { rect } = plotted;
	const x = scaleLinear([0, MAX_THRESHOLD], [rect.x, rect.x + rect.width]);
	const y = scaleLinear([0, Math.max(1, view.events)], [rect.y + rect.height, rect.y]);
	const own = drawHandle(view, x(view.own.threshold), whole, world);
	const across = horizontalAxis({
		id: 'threshold',
		scale: x,
		ticks: THRESHOLD_TICKS,
		format: (value) => formatCount(world, value),
		ends: [rect.x, rect.x + rect.width],
		at: rect.y + rect.height
	});
	const drawn =
		view.events > 0 ? drawCurves(view, { x, y }, plotted, world) : drawNoEvents(view, plotted, world);
	return mergeDrawings(
		verticalAxis({
			id: 'events',
			scale: y,
			ticks: view.events > 0 ? y.ticks(isLow ? 3 : 5).filter(Number.isInteger) : [0],
			format: (value) => formatCount(world, value),
			ends: [rect.y, rect.y + rect.height],
			at: rect.x,
			gridEnd: rect.x + rect.width,
			labelsToAvoid: drawn.texts
		}),
		// Tick labels that the line of the handle would cross are left out.
		{ ...across, texts: across.texts.filter((text) => !crosses(textExtent(text), x(view.own.threshold))) },
		{ texts: head.texts },
		drawn,
		drawOwnPoint(view, { x, y }, plotted, whole),
		own
	);
}

const crosses = ({ left, right }: { left: number; right: number }, x: number): boolean =>
	left < x + 1 && right > x - 1;

/** Returns the geometry of the plot, which has the space left by heading, handle and axis. */
function plotGeometry({ events }: CurveData, whole: Rect, head: number, world: World): PlotGeometry {
	const isLarge = whole.width > LARGE_PLOT_SIZE && whole.height > LARGE_PLOT_SIZE;
	const left = textWidth(formatCount(world, events), LABEL_SIZE) + LABEL_SIZE;
	const gap = whole.height < LOW_HEIGHT ? LABEL_SIZE * 0.5 : LABEL_SIZE;
	// Above the plot is the label of the best threshold.
	const top = head + gap + LABEL_SIZE + gap;
	const rect = {
		x: whole.x + left,
		y: whole.y + top,
		width: whole.width - left - LABEL_SIZE * 0.4,
		height: whole.height - top - AXIS_HEIGHT - HANDLE_HEIGHT - LABEL_SIZE * 0.6
	};
	const size = isLarge ? TITLE_SIZE : LABEL_SIZE;
	return {
		rect,
		size,
		mark: isLarge ? 8 : 4.5,
		maxLineWidth: Math.max(size * 7.5, Math.min(size * 13, rect.width * 0.26)),
		isShort: rect.width < 480
	};
}

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

/** Draws the curves of flagged and reached events, the hatched loss between them, the best point, and the callouts. */
function drawCurves(view: CurveData, { x, y }: CurveScales, plotted: PlotGeometry, world: World): Drawing {
	const { points, own, best } = view;
	const along = (what: 'flagged' | 'reached') =>
		lineOf<CurvePoint>(
			(point) => x(point.threshold),
			(point) => y(point[what])
		).digits(1)(points) ?? '';
	const under =
		areaOf<CurvePoint>(
			(point) => x(point.threshold),
			y(0),
			(point) => y(point.reached)
		).digits(1)(points) ?? '';
	const [unit, mark] = [x(1) - x(0), plotted.mark];
	const every = Math.max(1, Math.ceil(4 / unit));
	const labels = placeCallouts(view, { x, y }, plotted, world);
	const lost = points
		.filter(({ threshold, flagged, reached }) => threshold % every === 0 && y(reached) - y(flagged) > 1)
		.map((point) =>
			lineAroundText([x(point.threshold), y(point.flagged)], [x(point.threshold), y(point.reached)], labels)
		)
		.join('');
	const top = best && { x: x(best.threshold), y: y(best.reached) };
	// Two points that would touch are drawn as one.
	const isApart = top && Math.hypot(top.x - x(own.threshold), top.y - y(own.reached)) > 2.4 * mark;
	return mergeDrawings(
		{
			shapes: [
				{ id: 'under', style: 'tone-1', d: under },
				{ id: 'lost', style: 'hair', d: lost },
				{ id: 'flagged', style: 'axis', d: along('flagged') },
				{ id: 'reached', style: 'curve', d: along('reached') },
				...(top
					? [
							{
								id: 'best-line',
								style: 'hair',
								d: `M${roundToTenth(top.x)} ${roundToTenth(plotted.rect.y - 3)}V${roundToTenth(top.y - mark)}`
							}
						]
					: []),
				...(top && isApart
					? [{ id: 'best-point', style: 'point open', d: circlePath(top.x, top.y, mark) }]
					: [])
			]
		},
		{ texts: [...bestLabel(view, x, plotted, world), ...labels] }
	);
}

/** Lays out the label of the best point, shifted to stay within the plot. */
function bestLabel({ best, events }: CurveData, x: CurveScales['x'], { rect }: PlotGeometry, world: World) {
	if (!best) return [];
	const words = textBlock(
		'best',
		['curve.best', 'curve.best-short'].map((key) =>
			world.fill(key, {
				reached: formatTenths(world, best.reached),
				events: formatCount(world, events),
				threshold: formatCount(world, best.threshold)
			})
		),
		rect,
		{ style: 'strong', maxLines: 1 }
	);
	const wide = words.width * 1.04;
	const left = Math.max(0, Math.min(rect.width - wide, x(best.threshold) - rect.x - wide / 2));
	return translate(words, left, -LABEL_SIZE * 1.5).texts;
}

/** Draws the point at the reader’s threshold, and a line from it down to the handle. */
function drawOwnPoint(
	{ own, events }: CurveData,
	{ x, y }: CurveScales,
	{ mark }: PlotGeometry,
	whole: Rect
): Drawing {
	const [at, from] = [roundToTenth(x(own.threshold)), events > 0 ? y(own.reached) : y(0)];
	return mergeDrawings({
		shapes: [
			{
				id: 'own-line',
				style: 'cut',
				d: `M${at} ${roundToTenth(from)}V${roundToTenth(whole.y + whole.height - HANDLE_HEIGHT)}`
			},
			...(events > 0 ? [{ id: 'own-point', style: 'point', d: circlePath(at, from, mark) }] : [])
		]
	});
}

/** Draws the reader's threshold on a plate, and beside it the number of events that reach an operator. */
function drawHandle({ own, events }: CurveData, x: number, whole: Rect, world: World): Drawing {
	const text = world.fill('curve.threshold', { threshold: formatCount(world, own.threshold) });
	// The font of the plate is monospaced.
	const wide = [...text].length * LABEL_SIZE * 0.62 + LABEL_SIZE;
	const end = whole.x + whole.width;
	const from = Math.min(end - wide, Math.max(whole.x, x - wide / 2));
	const top = whole.y + whole.height - HANDLE_HEIGHT;
	const gap = LABEL_SIZE * 0.6;
	const [after, before] = [end - from - wide - gap, from - gap - whole.x];
	const needs = (words: string, size: number) => textWidth(words, size) * 1.04;
	const reached = formatTenths(world, own.reached);
	const resultWordings =
		events > 0
			? [world.fill('curve.result', { reached, events: formatCount(world, events) }), reached]
			: [''];
	// As large as one side of the plate allows; when the text does not fit, only the number.
	const { words: result, size } = resultWordings
		.flatMap((words) => [COUNT_SIZE, TITLE_SIZE, LABEL_SIZE].map((each) => ({ words, size: each })))
		.find((each) => needs(each.words, each.size) <= Math.max(after, before)) ?? {
		words: '',
		size: LABEL_SIZE
	};
	const fits = needs(result, size) <= after;
	return mergeDrawings({
		shapes: [
			{
				id: 'handle',
				style: 'plate',
				d: `M${roundToTenth(from)} ${roundToTenth(top)}h${roundToTenth(wide)}v${HANDLE_HEIGHT}h-${roundToTenth(wide)}z`
			}
		],
		texts: [
			{
				id: 'handle-text',
				text,
				x: roundToTenth(from + wide / 2),
				y: roundToTenth(top + HANDLE_HEIGHT / 2 + LABEL_SIZE * 0.36),
				size: LABEL_SIZE,
				anchor: 'middle',
				style: 'machine'
			},
			{
				id: 'result',
				text: result,
				x: roundToTenth(fits ? from + wide + gap : from - gap),
				y: roundToTenth(top + HANDLE_HEIGHT - Math.max(0, HANDLE_HEIGHT - size * 0.75) / 2),
				size,
				anchor: fits ? ('start' as const) : ('end' as const),
				style: 'strong'
			}
		].filter(({ text: words }) => words !== '') as Drawing['texts']
	});
}

/**
 * Draws the text that replaces the curves if there are no real events: the number of false alerts at the reader’s
 * threshold.
 */
function drawNoEvents({ own }: CurveData, { rect }: PlotGeometry, world: World): Drawing {
	const forms = ['one', 'many'].map((form) => world.word(`curve.alerts-${form}`));
	const alerts =
		own.perHour > 0
			? world
					.format(own.perHour, { type: 'plural', forms })
					.replace('{count}', formatTenths(world, own.perHour))
			: world.word('curve.alerts-none');
	const words = stackBlocks([
		textBlock('nothing', world.word('curve.nothing'), rect, {
			size: TITLE_SIZE,
			style: 'strong',
			anchor: 'middle'
		}),
		textBlock('false', alerts, rect, { anchor: 'middle' })
	]);
	return mergeDrawings({ texts: translate(words, 0, (rect.height - words.height) / 2).texts });
}

/** Formats with one decimal, the precision of the model. */
const formatTenths = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: value === 0 ? 0 : 1 });

export default defineMarkScene({ data, layout, table });
