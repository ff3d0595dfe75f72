/**
 * Draws a hundred passers-by with an umbrella for each number of screens, with the share that operators
 * spotted.
 */
import { greatest, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { custom, grow, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import {
	COUNT_SIZE,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { noticeProbability, noticedByMonitors } from '#lib/model/alerts/supervision.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';

/** Size of the sample of passers-by. */
const SAMPLE_SIZE = 100;

/** How many of a hundred umbrellas are spotted with a number of screens. */
interface SpottedShare {
	readonly monitors: number;
	readonly spotted: number;
	/** Whether this share was measured; otherwise it is interpolated. */
	readonly measured: boolean;
}

/** The share with the reader’s number of screens. */
interface UmbrellasView extends SpottedShare {
	/** The same for every number of screens, from the smallest to the largest one measured. */
	readonly all: readonly SpottedShare[];
}

function data(_state: unknown, _world: World, { settings }: Choices): UmbrellasView {
	const measurements = noticedByMonitors(settings);
	const shareFor = (monitors: number) => ({
		monitors,
		spotted: Math.round(noticeProbability(monitors, settings) * SAMPLE_SIZE),
		measured: measurements.some(([count]) => count === monitors)
	});
	const [least = 1, most = least] = [measurements[0]?.[0], measurements.at(-1)?.[0]];
	return { ...shareFor(settings['monitors'] ?? 1), all: range(least, most + 1).map(shareFor) };
}

/** Half the width of a column, as a share of the distance between two numbers of screens. */
const COLUMN_SHARE = 0.88;
/** Gap between a column and its frame, in units. */
const FRAME_GAP = 2.5;
/** Height above which screens are drawn below the columns, and width from which the result is large, in units. */
const [MIN_HEIGHT_FOR_SCREENS, MIN_WIDTH_FOR_LARGE_TEXT] = [250, 500];
/** Candidate numbers of umbrellas per row that divide a hundred. */
const PER_ROW_CHOICES = [4, 5, 10];
/** Ratio of height to width of an umbrella’s cell, and how much farther apart rows may be. */
const [CELL_RATIO, MAX_ROW_STRETCH] = [0.94, 1.35];

function layout(view: UmbrellasView, viewport: Viewport, world: World): Drawing {
	const titles = viewport.showTitle ? ['umbrellas.title', 'umbrellas.title-short'].map(world.word) : '';
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			column({ gap: 's' }, title(titles, { maxLines: 1 }), note('source', world.word('umbrellas.source'))),
			grow(custom((rect) => drawPlot(view, rect, world)))
		)
	);
}

/** Positions of the columns, in units. */
interface Columns {
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
	/** Half the width of a column. */
	readonly halfWidth: number;
	readonly hasScreens: boolean;
}

function drawPlot(view: UmbrellasView, rect: Rect, world: World): Drawing {
	const columns = layOutColumns(view, rect);
	const { x, floor, halfWidth } = columns;
	const [first, last] = ends(view);
	const ticks = view.all.map(({ monitors, measured }) => (measured ? '' : `M${x(monitors)} ${floor}v3`));
	const axis = `M${x(first) - halfWidth} ${floor}H${x(last) + halfWidth}${ticks.join('')}`;
	return mergeDrawings(
		drawAt(ownText(view, rect.width, world), [x(view.monitors), rect.y], BELOW, rect),
		{ shapes: ownShapes(view, columns) },
		...view.all
			.filter(({ measured }) => measured)
			.map((share) => drawColumn(share, view.monitors, columns, world)),
		{ shapes: [createShape('axis', 'axis', axis)] }
	);
}

/** Places a text below a point. */
const BELOW = { x: 'middle', y: 'start' } as const;

/** Returns the smallest and the largest number of screens that was measured. */
const ends = ({ all }: UmbrellasView) => [all[0]?.monitors ?? 1, all.at(-1)?.monitors ?? 1] as const;

/** Returns the columns with the largest umbrellas at which a hundred fit in each. */
function layOutColumns(view: UmbrellasView, rect: Rect): Columns {
	const hasScreens = rect.height > MIN_HEIGHT_FOR_SCREENS;
	const inner = insetRect(rect, FRAME_GAP);
	const [first, last] = ends(view);
	const step = inner.width / (last - first + 2 * COLUMN_SHARE);
	const heightBelow = LABEL_SIZE * 1.4 + (hasScreens ? Math.min(step * 1.6, rect.height * 0.14) : 0);
	const height = rect.height - heightBelow - TITLE_SIZE * 1.4 - COUNT_SIZE;
	const candidates = PER_ROW_CHOICES.map((perRow) => {
		const maxRowHeight = height / (SAMPLE_SIZE / perRow);
		const pitch = Math.min((2 * COLUMN_SHARE * step) / perRow, maxRowHeight / CELL_RATIO);
		return { perRow, pitch, rowHeight: Math.min(maxRowHeight, pitch * CELL_RATIO * MAX_ROW_STRETCH) };
	});
	const { perRow = 10, pitch = 1, rowHeight = 1 } = greatest(candidates, (each) => each.pitch) ?? {};
	const floor = rect.y + rect.height - heightBelow;
	const x = [inner.x + COLUMN_SHARE * step, inner.x + inner.width - COLUMN_SHARE * step];
	return {
		floor,
		ceiling: floor - (SAMPLE_SIZE / perRow) * rowHeight,
		pitch,
		rowHeight,
		perRow,
		x: scaleLinear([first, last], x),
		halfWidth: (perRow * pitch) / 2,
		hasScreens
	};
}

/** The result for the reader’s number of screens. */
function ownText({ monitors, spotted, measured }: UmbrellasView, width: number, world: World): Box {
	const source = measured ? 'measured' : 'between';
	const wordings = [`yours-${source}`, `yours-${source}-short`].map((key) =>
		world.fill(`umbrellas.${key}`, {
			monitors: pluralWord(world, 'umbrellas.axis', monitors),
			seen: formatCount(world, spotted)
		})
	);
	const size = width > MIN_WIDTH_FOR_LARGE_TEXT ? TITLE_SIZE : LABEL_SIZE;
	return text('yours', wordings, { style: 'strong', maxLines: 1, size });
}

/**
 * Draws a frame around the column of the reader’s number of screens, or a mark if that number was not
 * measured.
 */
function ownShapes({ monitors, spotted, measured }: UmbrellasView, columns: Columns): Shape[] {
	const { halfWidth, floor, ceiling, pitch } = columns;
	const [x, y, half] = [columns.x(monitors), ceiling - COUNT_SIZE * 0.75 - LABEL_SIZE, halfWidth + FRAME_GAP];
	if (measured) {
		const frame = { x: x - half, y, width: 2 * half, height: floor - y };
		return [createShape('chosen', 'outline', rectPath(frame))];
	}
	const level = floor - (spotted / SAMPLE_SIZE) * (floor - ceiling);
	return [
		createShape('yours-line', 'hair', `M${x} ${y}V${floor}`),
		createShape('yours-umbrella', 'yours', umbrellaPath(x, level + pitch, pitch * 2))
	];
}

/** Draws a hundred umbrellas, the spotted ones at the bottom, with their count above and the screens below. */
function drawColumn(
	{ monitors, spotted }: SpottedShare,
	chosen: number,
	{ floor, ceiling, pitch, rowHeight, perRow, x: xOf, halfWidth, hasScreens }: Columns,
	world: World
): Drawing {
	const x = xOf(monitors);
	const paths = range(SAMPLE_SIZE).map((index) =>
		umbrellaPath(
			x + ((index % perRow) - (perRow - 1) / 2) * pitch,
			floor - (Math.floor(index / perRow) + 0.12) * rowHeight,
			pitch
		)
	);
	const screens = monitorsPath(monitors, x, floor + LABEL_SIZE * 1.6, Math.min(2 * halfWidth, rowHeight * 6));
	const names = [pluralWord(world, 'umbrellas.axis', monitors), formatCount(world, monitors)];
	const count = number(`number-${monitors}`, formatCount(world, spotted), {
		size: [COUNT_SIZE, TITLE_SIZE],
		anchor: 'middle'
	});
	const column = { x: x - halfWidth, width: 2 * halfWidth };
	const { height } = count.measure({ ...column, height: Infinity });
	return mergeDrawings(
		{
			shapes: [
				createShape(`missed-${monitors}`, 'umbrella missed', paths.slice(spotted).join('')),
				createShape(`spotted-${monitors}`, 'umbrella', paths.slice(0, spotted).join('')),
				createShape(
					`wall-${monitors}`,
					chosen === monitors ? 'monitor chosen' : 'monitor',
					hasScreens ? screens : ''
				)
			]
		},
		drawAt(count, [x, ceiling - height * 0.75 - 4], BELOW, column),
		drawAt(
			text(`monitors-${monitors}`, names, { maxLines: 1, anchor: 'middle' }),
			[x, floor + 4],
			BELOW,
			column
		)
	);
}

/** Width of an umbrella, as a share of the width of its cell. */
const WIDTH_SHARE = 0.82;

/**
 * Returns the path of an umbrella.
 * @param x centre, in units
 * @param bottom end of its handle, in units
 * @param cellWidth width of its cell, in units
 */
function umbrellaPath(x: number, bottom: number, cellWidth: number): string {
	const [r, handle] = [(cellWidth * WIDTH_SHARE) / 2, cellWidth * 0.36];
	return `M${x} ${bottom}v${-handle}h${r}a${r} ${r} 0 0 0 ${-2 * r} 0h${r}v${handle}h${-r / 3}`;
}

/**
 * Returns the path of screens in a grid, which has as many columns as rows or one more.
 * @param x centre of the grid, in units
 * @param top top of the grid, in units
 * @param width width of three screens with their gaps, in units
 */
function monitorsPath(monitors: number, x: number, top: number, width: number): string {
	const across = Math.ceil(Math.sqrt(monitors));
	const pitch = width / 3;
	return range(monitors)
		.map((index) =>
			rectPath({
				x: x + ((index % across) - across / 2 + 0.09) * pitch,
				y: top + Math.floor(index / across) * pitch * 0.7,
				width: pitch * 0.82,
				height: pitch * 0.56
			})
		)
		.join('');
}

/** Returns a row for each number of screens, with whether its share was measured or interpolated. */
const table = ({ all }: UmbrellasView, world: World) =>
	tableOf(world, 'umbrellas', all, {
		'umbrellas.monitors': ({ monitors }) => formatCount(world, monitors),
		'umbrellas.spotted': ({ spotted }) => formatCount(world, spotted),
		'umbrellas.how': ({ measured }) => world.word(measured ? 'umbrellas.measured' : 'umbrellas.between')
	});

export default defineMarkScene({ data, layout, table });
