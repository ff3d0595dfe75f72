/** Draws counts as blocks of marks, each below its date and number. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';

/** Marks of a full block, ten by ten. */
export const MARKS_PER_BLOCK = 100;
const BLOCK_SIDE = 10;

/** A dated count. */
export interface Count {
	readonly id: string;
	readonly when: string;
	readonly value: number;
	/** Upper count if sources differ; otherwise equal to `value`. */
	readonly high: number;
}

/** A series of counts. */
export interface CountSeries {
	readonly id: string;
	readonly label: string;
	readonly counts: readonly Count[];
}

/** Series laid out below one another in a rectangle. */
export interface SeriesGroup {
	readonly series: readonly CountSeries[];
	readonly rect: Rect;
}

/** Gap between two blocks, in pitches. */
const BLOCK_GAP = 0.8;
/** Gaps in units: between counts, below a heading, between series, and between text and its marks. */
const [COUNT_GAP, TITLE_GAP, SERIES_GAP, TEXT_GAP] = [
	LABEL_SIZE * 1.2,
	LABEL_SIZE * 0.6,
	LABEL_SIZE * 1.4,
	LABEL_SIZE * 0.4
];
const [MAX_PITCH, PITCH_PRECISION] = [18, 0.05];

/** Formats a count, or its range if sources differ. */
export const formatRange = ({ value, high }: Count, world: World): string =>
	high > value
		? world.fill('dots.range', { low: formatCount(world, value), high: formatCount(world, high) })
		: formatCount(world, value);

/** A group of series whose texts are laid out; the size of marks is not decided yet. */
interface PartWithText {
	readonly rect: Rect;
	/** How many counted things one mark stands for. */
	readonly each: number;
	readonly series: readonly {
		readonly id: string;
		readonly title: TextBlock;
		readonly counts: readonly CountWithText[];
	}[];
}

/** A count with two forms of its text: date and number on one line (`beside`), or below one another (`under`). */
interface CountWithText {
	readonly count: Count;
	readonly beside: TextBlock;
	readonly under: TextBlock;
}

/**
 * Lays out the texts of a group of series.
 * @param each count per mark
 * @param size font size of numbers and titles
 */
export const layOutTexts = (
	{ series, rect }: SeriesGroup,
	each: number,
	size: number,
	world: World
): PartWithText => ({
	rect,
	each,
	series: series.map(({ id, label, counts }) => ({
		id,
		title: textBlock(id, label, { ...rect, y: 0, width: rect.width - LABEL_SIZE }, { style: 'strong', size }),
		counts: counts.map((count) => layOutHeading(count, size, world))
	}))
});

function layOutHeading(count: Count, size: number, world: World): CountWithText {
	const date = textBlock(`${count.id}-when`, count.when, { x: 0, y: 0, width: Infinity }, { style: 'soft' });
	const value = textBlock(
		`${count.id}-value`,
		formatRange(count, world),
		{ x: 0, y: 0, width: Infinity },
		{ style: 'figure-number', size }
	);
	const indent = date.width + LABEL_SIZE * 0.6;
	const texts = [
		...translate(date, 0, (size - LABEL_SIZE) * 0.75).texts,
		...translate(value, indent, 0).texts
	];
	return {
		count,
		beside: { texts, width: indent + value.width, height: value.height },
		under: stackBlocks([date, value], LABEL_SIZE * 0.1)
	};
}

/** Returns the largest pitch, in units, at which a group of series fits its rectangle. */
export function largestPitch(part: PartWithText): number {
	let [fits, tooLarge] = [PITCH_PRECISION, MAX_PITCH];
	while (tooLarge - fits > PITCH_PRECISION) {
		const tried = (fits + tooLarge) / 2;
		if (layOutMarks(part, tried).fits) fits = tried;
		else tooLarge = tried;
	}
	return fits;
}

/** Lays out the marks of a group of series at a pitch. Returns whether they fit, and a function that draws them. */
export function layOutMarks({ series, rect, each: mark }: PartWithText, pitch: number) {
	let [y, width] = [rect.y, 0];
	const placed = series.map(({ title, counts, ...each }) => {
		const rows = flowCounts(counts, { ...rect, y: y + title.height + TITLE_GAP }, mark, pitch);
		const at = { ...each, rows, title: translate(title, 0, y) };
		y = rows.bottom + SERIES_GAP;
		width = Math.max(width, title.width, rows.width);
		return at;
	});
	return {
		fits: y - SERIES_GAP <= rect.y + rect.height && width <= rect.width + PITCH_PRECISION,
		draw: (): Drawing =>
			mergeDrawings(
				...placed.map(({ id, title, rows: { items } }) => ({
					series: [{ kind: id, marks: items.flatMap((item) => marksOf(item, mark, pitch)) }],
					texts: [...title.texts, ...items.flatMap(({ words, x, top }) => translate(words, x, top).texts)]
				}))
			)
	};
}

/** A count with its position. */
interface PlacedCount {
	readonly count: Count;
	readonly words: TextBlock;
	readonly x: number;
	readonly top: number;
	/** Blocks per row. */
	readonly across: number;
}

/** Lays out counts side by side, in as many rows as needed. */
function flowCounts(counts: readonly CountWithText[], rect: Rect, each: number, pitch: number) {
	const most = Math.max(1, Math.floor((rect.width + pitch * BLOCK_GAP) / (pitch * (BLOCK_SIDE + BLOCK_GAP))));
	let [x, top, bottom, width] = [rect.x, rect.y, rect.y, 0];
	const items: PlacedCount[] = [];
	for (const { count, beside, under } of counts) {
		const blocks = Math.ceil(markCount(count.high, each) / MARKS_PER_BLOCK);
		// Balanced rows, so that no block is alone in the last one.
		const across = Math.ceil(blocks / Math.ceil(blocks / most));
		const marks = marksWidth(count, each, across, pitch);
		// A single count has the whole width for its text.
		const available = counts.length === 1 ? rect.width : Math.max(marks, beside.height * 3);
		const words = beside.width <= available ? beside : under;
		const wide = Math.max(marks, words.width);
		if (x > rect.x && x + wide > rect.x + rect.width) [x, top] = [rect.x, bottom + LABEL_SIZE];
		items.push({ count, words, x, top, across });
		bottom = Math.max(bottom, top + words.height + TEXT_GAP + marksHeight(count, each, across, pitch));
		width = Math.max(width, x + wide - rect.x);
		x += wide + COUNT_GAP;
	}
	return { items, bottom, width };
}

const markCount = (count: number, each: number): number => Math.round(count / each);

/** Returns the width of the marks of a count. */
function marksWidth({ high }: Count, each: number, across: number, pitch: number): number {
	const marks = markCount(high, each);
	return across > 1
		? (across * (BLOCK_SIDE + BLOCK_GAP) - BLOCK_GAP) * pitch
		: Math.min(marks, BLOCK_SIDE) * pitch;
}

/** Returns the height of the marks of a count. */
function marksHeight({ high }: Count, each: number, across: number, pitch: number): number {
	const marks = markCount(high, each);
	const rows = Math.ceil(Math.ceil(marks / MARKS_PER_BLOCK) / across);
	// The last row of blocks is as high as its first block.
	const first = Math.min(MARKS_PER_BLOCK, marks - (rows - 1) * across * MARKS_PER_BLOCK);
	return ((rows - 1) * (BLOCK_SIDE + BLOCK_GAP) + Math.ceil(first / BLOCK_SIDE)) * pitch;
}

/**
 * Returns the marks block by block, row by row: first those that all sources count, then those that only some
 * count.
 */
function marksOf({ count, words, x, top, across }: PlacedCount, each: number, pitch: number): Mark[] {
	const { id, value, high } = count;
	const agreedMarks = markCount(value, each);
	const first = top + words.height + TEXT_GAP;
	return Array.from({ length: markCount(high, each) }, (_, index): Mark => {
		const [of, within] = [Math.floor(index / MARKS_PER_BLOCK), index % MARKS_PER_BLOCK];
		const column = (of % across) * (BLOCK_SIDE + BLOCK_GAP) + (within % BLOCK_SIDE);
		const row = Math.floor(of / across) * (BLOCK_SIDE + BLOCK_GAP) + Math.floor(within / BLOCK_SIDE);
		return {
			id: `${id}-${index}`,
			x: roundToTenth(x + (column + 0.5) * pitch),
			y: roundToTenth(first + (row + 0.5) * pitch),
			size: roundToTenth(pitch),
			core: index >= agreedMarks ? 'ordinary' : 'seen'
		};
	});
}
