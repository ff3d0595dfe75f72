/**
 * The neighbourhood of an entry of the watchlist, as a field of cells, one for each entry: the entry in the middle, around it
 * the circle of the threshold and the passers-by at their true distances from it. The entry that resembles the lookalike
 * has the cell in the middle of the field, and the view is a part around it. The last view enlarges its circle; small ones stand
 * around for the others. Where other entries are has no meaning.
 */
import { minIndex, range } from 'd3-array';
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { World } from '../world.ts';
import { positionsAround, type CloudData } from './data.ts';
import {
	keptClear,
	maxSheetWidth,
	portraitSheets,
	SHEET_GAP,
	spiralAround,
	thinOut,
	type PortraitSheets
} from './last-view.ts';

/** Half the side of a cell, as a distance between faces. Passers-by farther from its middle are not drawn. */
const HALF_CELL = 6.5;
/** Largest diameter of a dot, in units. */
const MAX_DOT = LABEL_SIZE * 0.7;
/** Diameters in the last view, in units: of the entry and of the lookalike. */
const LAST = { entry: LABEL_SIZE * 1.4, lookalike: LABEL_SIZE * 2.1 };
/** Width and height of a view of ten cells, in cells. */
const TEN = [5, 2] as const;
/** In the last view: radius of the large circle as a share of the smaller side of the view, and that of the others as a share of it. */
const [LARGE, SMALL] = [0.49, 0.075];
/** Smallest radius of the other circles of the last view, in units. */
const MIN_SMALL = LABEL_SIZE * 0.8;
/** Matching radius below which circles of the last view are smaller; above it, the scale of distances is. */
const LARGE_RADIUS = 0.84;

/** A row of cells, counted from the upper left of the field. */
interface Row {
	/** Index of its first cell, and the number of cells to the left of it in the rectangle around the field. */
	readonly first: number;
	readonly start: number;
	readonly length: number;
}

/** The neighbourhood in a rectangle. Lengths are in units. */
export interface Field {
	/** Centre of the entry that resembles the lookalike, and the length of a distance of 1 between faces around it. */
	readonly middle: Point;
	readonly unit: number;
	/** The same in the view of ten entries, where passers-by stand around them. */
	readonly start: { readonly middle: Point; readonly unit: number };
	/** Position of the lookalike: like all directions, hers is a layout. */
	readonly lookalike: Point;
	/** Portraits of the last view. */
	readonly sheets: PortraitSheets;
	/** Side of a cell. */
	readonly cell: number;
	/**
	 * The other entries in view; those of the last view alone have no number. Their circles have a share of their size while
	 * they come, or go for lack of space.
	 */
	readonly others: readonly { readonly entry?: number; readonly at: Point; readonly share: number }[];
	/** Length of a distance of 1 around the other entries. */
	readonly otherUnit: number;
	/** Progress from the view of ten entries to the last one, which enlarges a single circle. */
	readonly progress: number;
}

/** Returns how far the picture is from the view of ten entries, 0, to that of all of them, 1. */
export const progressOf = ({ circles, cells }: CloudData): number =>
	Math.max(0, Math.log(circles / 10) / Math.log(Math.max(11, cells) / 10));

/** Returns the rows of an oval of cells. */
function ovalRows(count: number, aspect: number): Row[] {
	const high = Math.sqrt(count / (Math.PI * aspect));
	const height = Math.max(3, Math.round(2 * high));
	const widths = range(height).map((row) => Math.sqrt(1 - ((2 * row + 1) / height - 1) ** 2));
	const total = widths.reduce((sum, width) => sum + width, 0);
	const lengths = widths.map((width) => Math.floor((count * width) / total));
	// The cells that are lost by rounding are added to the rows in the middle.
	const rest = count - lengths.reduce((sum, length) => sum + length, 0);
	const from = Math.floor((height - rest) / 2);
	for (const row of range(rest)) lengths[from + row] = (lengths[from + row] ?? 0) + 1;
	const widest = Math.max(...lengths);
	let first = 0;
	return lengths.map((length) => {
		const row = { first, start: Math.round((widest - length) / 2), length };
		first += length;
		return row;
	});
}

/** Returns the column and the row of a cell. */
function positionOf(rows: readonly Row[], index: number): Point {
	const at = rows.findLastIndex(({ first }) => first <= index);
	const { first = 0, start = 0 } = rows[at] ?? {};
	return [start + index - first, at];
}

/**
 * Returns the field that fits a rectangle.
 * @param rect where one to ten cells are
 * @param last where the last view is
 */
export function fitField(measured: CloudData, rect: Rect, last: Rect, world: World): Field {
	const { circles, cells, isListed, street, radius } = measured;
	const aspect = rect.width / rect.height;
	const rows = ovalRows(isListed ? cells : cells + 1, aspect);
	const columns = Math.max(...rows.map(({ length }) => length));
	const central = rows[Math.floor(rows.length / 2)] as Row;
	// An entry that is not listed follows all others.
	const index = isListed ? central.first + Math.floor(central.length / 2) : cells;
	const [column, row] = positionOf(rows, index);
	const around = ([long, short]: readonly [number, number]): Rect => {
		const [width, height] = aspect > 1 ? [long, short] : [short, long];
		return {
			x: Math.max(0, Math.min(columns - width, column - Math.floor(width / 2))),
			y: Math.max(0, Math.min(rows.length - height, row - Math.floor(height / 2))),
			...{ width, height }
		};
	};
	const view = zoomBetween(around([1, 1]), around(TEN), Math.log10(Math.min(10, circles)));
	const cell = Math.min(rect.width / view.width, rect.height / view.height);
	const x = rect.x + (rect.width - view.width * cell) / 2 - view.x * cell;
	const y = rect.y + (rect.height - view.height * cell) / 2 - view.y * cell;
	const progress = progressOf(measured);
	const between = (from: Point, to: Point): Point => [
		from[0] + (to[0] - from[0]) * progress,
		from[1] + (to[1] - from[1]) * progress
	];
	const centre = (of: Point): Point => [x + (of[0] + 0.5) * cell, y + (of[1] + 0.5) * cell];
	const start = { middle: centre([column, row]), unit: cell / 2 / HALF_CELL };
	const sheetWidth = maxSheetWidth(last);
	// Right of the circle there is space for her portrait, also while she is inside.
	const wide = last.width - sheetWidth - SHEET_GAP;
	const large = Math.min(wide, last.height) * LARGE;
	const small = Math.max(MIN_SMALL, large * SMALL);
	const distance = street.distances[0] as number;
	const scale = Math.max(LARGE_RADIUS, radius);
	const end: Point = [last.x + Math.min(last.width / 2, wide - large), last.y + last.height / 2];
	// A lookalike far outside the circle stays in the picture.
	const lastUnit = Math.min(large / scale, (last.x + wide - end[0]) / distance);
	const [unit, otherUnit] = [lastUnit, small / scale].map(
		(to) => start.unit * (to / start.unit) ** progress
	) as [number, number];
	const middle = between(start.middle, end);
	const sheets = portraitSheets(end, distance * lastUnit, radius * lastUnit, sheetWidth, last);
	const firstEntry = isListed ? (world.lookalike.entry - 1 - index + cells) % cells : 0;
	const numbered = entriesInView(rows, view, firstEntry, cells)
		.filter((entry) => entry !== world.lookalike.entry)
		.map((entry) => ({
			entry,
			at: centre(positionOf(rows, (entry - 1 - firstEntry + cells) % cells))
		}));
	const slots = thinOut(
		progress > 0 ? spiralAround(end, large, small, last, keptClear(end, radius * lastUnit, sheets)) : [],
		end
	);
	const others = [
		...numbered.map(({ entry, at }) => {
			const nearest = minIndex(slots, (slot) => Math.hypot(slot[0] - at[0], slot[1] - at[1]));
			const [to] = nearest < 0 ? [] : slots.splice(nearest, 1);
			return to ? { entry, at: between(at, to), share: 1 } : { entry, at, share: 1 - progress };
		}),
		...slots.map((at) => ({ at, share: progress }))
	];
	return {
		...{ middle, unit, start, cell, others, otherUnit, progress, sheets },
		lookalike: [middle[0] + distance * unit, middle[1]]
	};
}

/** Returns the view between two others. Its width and height change by equal factors, so the zoom looks even. */
function zoomBetween(from: Rect, to: Rect, u: number): Rect {
	const size = (a: number, b: number) => a * (b / a) ** u;
	const [width, height] = [size(from.width, to.width), size(from.height, to.height)];
	const move = (a: number, b: number, now: number, first: number, last: number) =>
		a + (b - a) * (first === last ? u : (now - first) / (last - first));
	return {
		x: move(from.x, to.x, width, from.width, to.width),
		y: move(from.y, to.y, height, from.height, to.height),
		...{ width, height }
	};
}

/** Tolerance for cells at the edge of a view, in cells. */
const EDGE = 0.01;

/** Returns the numbers of the entries in view. */
function entriesInView(rows: readonly Row[], view: Rect, firstEntry: number, cells: number): number[] {
	const [left, right] = [Math.ceil(view.x - EDGE), Math.floor(view.x + view.width + EDGE)];
	const [top, bottom] = [Math.ceil(view.y - EDGE), Math.floor(view.y + view.height + EDGE)];
	return range(Math.max(0, top), Math.min(rows.length, bottom)).flatMap((row) => {
		const { first, start, length } = rows[row] as Row;
		const from = Math.max(left, start);
		const end = Math.min(right, start + Math.min(length, cells - first));
		return range(first + from - start, first + end - start).map((at) => ((at + firstEntry) % cells) + 1);
	});
}

/**
 * Draws the entries in view with their circles, and the passers-by: around their entries, or at last in a row.
 * @param queue where the passers-by stand in a row
 */
export function drawField(measured: CloudData, field: Field, queue: Rect, world: World): Partial<Drawing> {
	const { isInside, isListed, matches, radius, street } = measured;
	const { cell, lookalike, middle, progress, unit, start, others, otherUnit } = field;
	const { entry, personId } = world.lookalike;
	const size = markSize(field);
	const grown = (from: number, to: number) => from + (to - from) * progress;
	// Inside, she is small enough that the rim does not cross her.
	const fromRim = (radius - (street.distances[0] as number)) * unit;
	const lastSize = Math.min(
		LAST.lookalike,
		radius * unit * 0.5,
		isInside ? Math.max(LABEL_SIZE, 2 * fromRim) : Infinity
	);
	const herSize = grown(size, lastSize);
	const passerSize = Math.max(LABEL_SIZE * 0.45, Math.min(LABEL_SIZE * 1.2, cell * 0.05));
	const isInCell = (at: Point) => Math.hypot(...at) < HALF_CELL;
	const place = ([x, y]: Point, [right, down]: Point, by: number): Point => [x + right * by, y + down * by];
	const caught = new Set(matches.map(({ photo }) => photo));
	const around = positionsAround(street, world, entry);
	const pitch = queue.width / (around.length - 1);
	const passers = around.flatMap((at, photo): Mark[] => {
		const id = street.ids[photo] as string;
		if (photo === 0 || (progress === 0 && !isInCell(at))) return [];
		const slot = [queue.x + (photo - 0.5) * pitch, queue.y + queue.height / 2] as const;
		const queueSize = Math.min(pitch, queue.height);
		const from = isInCell(at) ? place(start.middle, at, start.unit) : slot;
		return [
			{
				// The row is no news: it says that others pass.
				...{ id, core: progress === 1 && !caught.has(photo) ? 'passer' : 'person' },
				x: from[0] + (slot[0] - from[0]) * progress,
				y: from[1] + (slot[1] - from[1]) * progress,
				size: passerSize + (queueSize - passerSize) * progress,
				...(caught.has(photo) && { frame: 'false' })
			}
		];
	});
	const reach = radius * otherUnit;
	const circlesOf = (size: number) =>
		others
			.filter(({ share }) => share > 0)
			.map(({ at, share }) => circlePath(...at, size * share))
			.join('');
	const strangers = others.flatMap((other) =>
		other.entry && progress < 1
			? positionsAround(street, world, other.entry)
					.filter(isInCell)
					.map((each) => circlePath(...place(other.at, each, otherUnit), passerSize * 0.3 * (1 - progress)))
			: []
	);
	const large = circlePath(...middle, radius * unit);
	return {
		shapes: [
			createShape('circles', 'reach other', circlesOf(reach)),
			createShape('entries', 'listed-dots other', circlesOf(Math.min(MAX_DOT / 2, reach * 0.3))),
			createShape('reach-disc', 'tone-1', isListed ? large : ''),
			createShape('reach', isListed ? 'reach' : 'outline', large),
			createShape('strangers', 'points', strangers.join('')),
			createShape(
				'apart',
				progress === 1 ? 'measure' : 'apart',
				progress > 0 ? `M${middle.join(' ')}H${lookalike[0] - herSize / 2}` : ''
			)
		],
		series: [
			{ kind: 'passers', marks: passers },
			{
				kind: 'entries',
				marks: [
					{
						...{ id: String(entry), x: middle[0], y: middle[1], core: isListed ? 'none' : 'open' },
						size: grown(Math.min(size * 0.7, radius * unit * 0.8), Math.min(LAST.entry, radius * unit * 0.5)),
						...(isListed && { frame: 'listed' })
					}
				]
			},
			{
				kind: 'people',
				marks: [
					{
						...{ id: personId, x: lookalike[0], y: lookalike[1], core: 'person' },
						size: herSize,
						...(isInside && { frame: 'false' })
					}
				]
			}
		]
	};
}

/** Returns the size of the mark of the lookalike. */
export const markSize = ({ cell, start }: Field): number =>
	Math.max(
		LABEL_SIZE * 0.8,
		Math.min(LABEL_SIZE * 1.8, cell * 0.12),
		Math.min(LABEL_SIZE * 2.4, start.unit * 0.6)
	);
