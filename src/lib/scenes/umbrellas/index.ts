/**
 * Draws a hundred passers-by with an umbrella for each number of screens, with the share that operators
 * spotted.
 */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { noticeProbability, noticedByMonitors } from '#lib/model/alerts/supervision.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices, Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';
import { PER_ROW_CHOICES, CELL_RATIO, monitorsPath, umbrellaPath } from './umbrella.ts';

/** Size of the sample of passers-by. */
const SAMPLE_SIZE = 100;

/** Shares of umbrellas spotted by number of screens. */
export interface UmbrellasView {
	/** The reader’s number of screens. */
	readonly monitors: number;
	/** Number of a hundred umbrellas that are spotted with it. */
	readonly spotted: number;
	/** Whether this share was measured; otherwise it is interpolated. */
	readonly measured: boolean;
	/** The same for every number of screens, from the smallest to the largest one measured. */
	readonly all: readonly {
		readonly monitors: number;
		readonly spotted: number;
		readonly measured: boolean;
	}[];
}

/** Half the width of a column, as a share of the distance between two numbers of screens. */
const COLUMN_SHARE = 0.88;
/** Gap between a column and its frame, in units. */
const FRAME_GAP = 2.5;
/** Height above which screens are drawn below the columns, in units. */
const MIN_HEIGHT_FOR_SCREENS = 250;

function data(_state: StateOf<typeof parameters>, _world: World, { settings }: Choices): UmbrellasView {
	const { monitors: ownMonitors = 1 } = settings;
	const measurements = noticedByMonitors(settings);
	const shareFor = (monitors: number) => ({
		monitors,
		spotted: Math.round(noticeProbability(monitors, settings) * SAMPLE_SIZE),
		measured: measurements.some(([count]) => count === monitors)
	});
	const [least = 1, most = least] = [measurements[0]?.[0], measurements.at(-1)?.[0]];
	return { ...shareFor(ownMonitors), all: range(least, most + 1).map(shareFor) };
}

/** Returns the smallest and the largest number of screens that was measured. */
const measuredRange = (all: UmbrellasView['all']) =>
	[all[0]?.monitors ?? 1, all.at(-1)?.monitors ?? 1] as const;

/** Layout of the columns, in units. */
interface Plot {
	readonly floor: number;
	readonly ceiling: number;
	/** Horizontal distance between umbrellas. */
	readonly pitch: number;
	/** Vertical distance between rows of umbrellas. */
	readonly rowHeight: number;
	/** Number of umbrellas per row. */
	readonly perRow: number;
	/** Returns the centre of a column. */
	readonly x: (monitors: number) => number;
	/** Half the width of a column, in units. */
	readonly halfWidth: number;
}

function layout(view: UmbrellasView, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const head = layOutHeading(viewport, whole, world);
	const rest = trimTop(whole, head.height + LABEL_SIZE);
	const hasScreens = rest.height > MIN_HEIGHT_FOR_SCREENS;
	const plot = layOutColumns(view, rest, hasScreens);
	const ownText = layOutOwnText(view, plot, rest, world);
	return mergeDrawings(
		{ texts: [...head.texts, ...ownText.texts] },
		{ shapes: ownShapes(view, plot) },
		...view.all.flatMap(({ monitors, spotted, measured }) =>
			measured ? [drawColumn(monitors, spotted, view, plot, hasScreens, world)] : []
		),
		{ shapes: [{ id: 'axis', style: 'axis', d: axisPath(view, plot) }] }
	);
}

function layOutHeading({ showTitle }: Viewport, whole: Rect, world: World): TextBlock {
	return stackBlocks(
		[
			textBlock(
				'title',
				showTitle ? ['umbrellas.title', 'umbrellas.title-short'].map(world.word) : '',
				whole,
				{
					style: 'chart-title',
					size: TITLE_SIZE,
					maxLines: 1
				}
			),
			textBlock('source', world.word('umbrellas.source'), whole, { style: 'soft' })
		],
		LABEL_SIZE * 0.4
	);
}

/** Returns the layout with the largest umbrellas at which a hundred fit in each column. */
function layOutColumns({ all }: UmbrellasView, rest: Rect, hasScreens: boolean): Plot {
	const inner = insetRect(rest, FRAME_GAP);
	const [first, last] = measuredRange(all);
	const step = inner.width / (last - first + 2 * COLUMN_SHARE);
	const heightBelow = LABEL_SIZE * 1.4 + (hasScreens ? Math.min(step * 1.6, rest.height * 0.14) : 0);
	const heightAbove = TITLE_SIZE * 1.4 + COUNT_SIZE;
	const height = rest.height - heightBelow - heightAbove;
	const candidates = PER_ROW_CHOICES.map((perRow) => {
		const pitch = Math.min((2 * COLUMN_SHARE * step) / perRow, height / (SAMPLE_SIZE / perRow) / CELL_RATIO);
		return { perRow, pitch };
	});
	const { perRow, pitch } = candidates.reduce((a, b) => (b.pitch > a.pitch ? b : a));
	const [floor, maxRowHeight] = [rest.y + rest.height - heightBelow, height / (SAMPLE_SIZE / perRow)];
	// Rows may be farther apart than the umbrellas need, up to 1.35 times.
	const rowHeight = Math.min(maxRowHeight, pitch * CELL_RATIO * 1.35);
	return {
		floor,
		ceiling: floor - (SAMPLE_SIZE / perRow) * rowHeight,
		pitch,
		rowHeight,
		perRow,
		x: scaleLinear(
			[first, last],
			[inner.x + COLUMN_SHARE * step, inner.x + inner.width - COLUMN_SHARE * step]
		),
		halfWidth: (perRow * pitch) / 2
	};
}

/** Lays out the result for the reader's number of screens above its column, within the layout box. */
function layOutOwnText(
	{ monitors, spotted, measured }: UmbrellasView,
	{ x }: Plot,
	rest: Rect,
	world: World
) {
	const source = measured ? 'measured' : 'between';
	const wordings = [`yours-${source}`, `yours-${source}-short`].map((key) =>
		world.fill(`umbrellas.${key}`, {
			monitors: pluralWord(world, 'umbrellas.axis', monitors),
			seen: formatCount(world, spotted)
		})
	);
	const size = rest.width > 500 ? TITLE_SIZE : LABEL_SIZE;
	const words = textBlock(
		'yours',
		wordings,
		{ ...rest, width: rest.width - 3 * LABEL_SIZE },
		{ style: 'strong', maxLines: 1, size }
	);
	const wide = words.width * 1.05;
	const left = Math.min(rest.x + rest.width - wide, Math.max(rest.x, x(monitors) - wide / 2));
	return translate(words, left - rest.x, 0);
}

/**
 * Draws a frame around the column of the reader's number of screens, or a mark if that number was not
 * measured.
 */
function ownShapes({ monitors, spotted, measured }: UmbrellasView, plot: Plot): Shape[] {
	const { x, halfWidth, floor, ceiling } = plot;
	const top = ceiling - COUNT_SIZE * 0.75 - LABEL_SIZE;
	const middle = roundToTenth(x(monitors));
	if (measured) {
		const [left, width] = [
			roundToTenth(middle - halfWidth - FRAME_GAP),
			roundToTenth(2 * (halfWidth + FRAME_GAP))
		];
		const height = roundToTenth(floor - top);
		return [
			{ id: 'chosen', style: 'outline', d: `M${left} ${roundToTenth(top)}h${width}v${height}h-${width}z` }
		];
	}
	const y = roundToTenth(floor - (spotted / SAMPLE_SIZE) * (floor - ceiling));
	return [
		{ id: 'yours-line', style: 'hair', d: `M${middle} ${roundToTenth(top)}V${roundToTenth(floor)}` },
		{ id: 'yours-umbrella', style: 'yours', d: umbrellaPath(middle, y + plot.pitch, plot.pitch * 2) }
	];
}

/**
 * Draws a hundred umbrellas, the spotted ones at the bottom, with their count above and the screens below.
 */
function drawColumn(
	monitors: number,
	spotted: number,
	view: UmbrellasView,
	{ floor, ceiling, pitch, rowHeight, perRow, x: xOf, halfWidth }: Plot,
	hasScreens: boolean,
	world: World
): Drawing {
	const x = xOf(monitors);
	const paths = Array.from({ length: SAMPLE_SIZE }, (_, index) =>
		umbrellaPath(
			x + ((index % perRow) - (perRow - 1) / 2) * pitch,
			floor - (Math.floor(index / perRow) + 0.12) * rowHeight,
			pitch
		)
	);
	const columnBox = { x: x - halfWidth, width: 2 * halfWidth };
	const shortName = formatCount(world, monitors);
	const longName = pluralWord(world, 'umbrellas.axis', monitors);
	const name = textWidth(longName, LABEL_SIZE) * 1.05 <= columnBox.width ? longName : shortName;
	const number = formatCount(world, spotted);
	const size = textWidth(number, COUNT_SIZE) <= columnBox.width ? COUNT_SIZE : TITLE_SIZE;
	return mergeDrawings({
		shapes: [
			{ id: `missed-${monitors}`, style: 'umbrella missed', d: paths.slice(spotted).join('') },
			{ id: `spotted-${monitors}`, style: 'umbrella', d: paths.slice(0, spotted).join('') },
			...(hasScreens
				? [
						{
							id: `wall-${monitors}`,
							style: view.monitors === monitors ? 'monitor chosen' : 'monitor',
							d: monitorsPath(monitors, x, floor + LABEL_SIZE * 1.6, Math.min(2 * halfWidth, rowHeight * 6))
						}
					]
				: [])
		],
		texts: [
			...textBlock(
				`number-${monitors}`,
				number,
				{ ...columnBox, y: ceiling - size * 0.75 - LABEL_SIZE * 0.4 },
				{ style: 'figure-number', size, anchor: 'middle' }
			).texts,
			...textBlock(
				`monitors-${monitors}`,
				name,
				{ ...columnBox, y: floor + LABEL_SIZE * 0.4 },
				{ anchor: 'middle' }
			).texts
		]
	});
}

/** Returns the path of the axis, with a tick at each number of screens that was not measured. */
function axisPath({ all }: UmbrellasView, { x, floor, halfWidth }: Plot): string {
	const [first, last] = measuredRange(all);
	const ticks = all.map(({ monitors, measured }) =>
		measured ? '' : `M${roundToTenth(x(monitors))} ${roundToTenth(floor)}v3`
	);
	return `M${roundToTenth(x(first) - halfWidth)} ${roundToTenth(floor)}H${roundToTenth(x(last) + halfWidth)}${ticks.join('')}`;
}

/** Returns a row for each number of screens, with whether its share was measured or interpolated. */
function table({ all }: UmbrellasView, world: World): Table {
	return {
		caption: world.word('umbrellas.caption'),
		head: ['umbrellas.monitors', 'umbrellas.spotted', 'umbrellas.how'].map(world.word),
		rows: all.map(({ monitors, spotted, measured }) => [
			formatCount(world, monitors),
			formatCount(world, spotted),
			world.word(measured ? 'umbrellas.measured' : 'umbrellas.between')
		])
	};
}

export default defineMarkScene({ data, layout, table });
