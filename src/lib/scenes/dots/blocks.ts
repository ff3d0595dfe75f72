/** Counts as blocks of marks, each under its date and its number. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';

/** Marks of a full block, ten by ten. */
export const A_BLOCK = 100;
const SIDE = 10;

export interface Count {
	readonly id: string;
	readonly when: string;
	readonly value: number;
	/** Where sources differ: the most that one of them counts. */
	readonly high: number;
}

export interface Counted {
	readonly id: string;
	readonly label: string;
	readonly counts: readonly Count[];
}

/** Series that stand under one another, and their room. */
export interface Part {
	readonly series: readonly Counted[];
	readonly rect: Rect;
}

/** Between two blocks, in pitches. */
const BETWEEN = 0.8;
/** From the marks of a count to the next beside it and below it, from a series to the next, from words to their marks. */
const [APART, UNDER, SERIES, LIFT] = [LABEL * 1.2, LABEL * 0.6, LABEL * 1.4, LABEL * 0.4];
const [MOST, FINENESS] = [18, 0.05];

/** Both numbers where sources differ. */
export const inWords = ({ value, high }: Count, world: World): string =>
	high > value
		? world.fill('dots.range', { low: integer(world, value), high: integer(world, high) })
		: integer(world, value);

/** A part with its words set: only the size of its marks is still to be found. */
interface Worded {
	readonly rect: Rect;
	/** What a mark stands for. */
	readonly each: number;
	readonly series: readonly {
		readonly id: string;
		readonly title: Block;
		readonly counts: readonly Headed[];
	}[];
}

/** A count with its words on one line, or the number under the date. */
interface Headed {
	readonly count: Count;
	readonly beside: Block;
	readonly under: Block;
}

/** Sets the words of a part, numbers and titles so high. */
export const set = ({ series, rect }: Part, each: number, size: number, world: World): Worded => ({
	rect,
	each,
	series: series.map(({ id, label, counts }) => ({
		id,
		title: block(id, label, { ...rect, y: 0, width: rect.width - LABEL }, { style: 'strong', size }),
		counts: counts.map((count) => headed(count, size, world))
	}))
});

function headed(count: Count, size: number, world: World): Headed {
	const date = block(`${count.id}-when`, count.when, { x: 0, y: 0, width: Infinity }, { style: 'soft' });
	const value = block(
		`${count.id}-value`,
		inWords(count, world),
		{ x: 0, y: 0, width: Infinity },
		{ style: 'figure-number', size }
	);
	const indent = date.width + LABEL * 0.6;
	const texts = [...moved(date, 0, (size - LABEL) * 0.75).texts, ...moved(value, indent, 0).texts];
	return {
		count,
		beside: { texts, width: indent + value.width, height: value.height },
		under: stack([date, value], LABEL * 0.1)
	};
}

/** The largest pitch with which a part fits into its room. */
export function largest(part: Worded): number {
	let [fits, tooLarge] = [FINENESS, MOST];
	while (tooLarge - fits > FINENESS) {
		const tried = (fits + tooLarge) / 2;
		if (place(part, tried).fits) fits = tried;
		else tooLarge = tried;
	}
	return fits;
}

/** Series under one another with marks so far apart. */
export function place({ series, rect, each: mark }: Worded, pitch: number) {
	let [y, width] = [rect.y, 0];
	const placed = series.map(({ title, counts, ...each }) => {
		const rows = flow(counts, { ...rect, y: y + title.height + UNDER }, mark, pitch);
		const at = { ...each, rows, title: moved(title, 0, y) };
		y = rows.bottom + SERIES;
		width = Math.max(width, title.width, rows.width);
		return at;
	});
	return {
		fits: y - SERIES <= rect.y + rect.height && width <= rect.width + FINENESS,
		draw: (): Drawing =>
			together(
				...placed.map(({ id, title, rows: { items } }) => ({
					casts: [{ of: id, marks: items.flatMap((item) => marksOf(item, mark, pitch)) }],
					texts: [...title.texts, ...items.flatMap(({ words, x, top }) => moved(words, x, top).texts)]
				}))
			)
	};
}

/** A count in its place. */
interface Item {
	readonly count: Count;
	readonly words: Block;
	readonly x: number;
	readonly top: number;
	/** Blocks in a row. */
	readonly across: number;
}

/** Counts beside one another, in as many rows as they need. */
function flow(counts: readonly Headed[], rect: Rect, each: number, pitch: number) {
	const most = Math.max(1, Math.floor((rect.width + pitch * BETWEEN) / (pitch * (SIDE + BETWEEN))));
	let [x, top, bottom, width] = [rect.x, rect.y, rect.y, 0];
	const items: Item[] = [];
	for (const { count, beside, under } of counts) {
		const blocks = Math.ceil(marksIn(count.high, each) / A_BLOCK);
		// As many blocks in every row, and none alone in the last.
		const across = Math.ceil(blocks / Math.ceil(blocks / most));
		const marks = widthOf(count, each, across, pitch);
		// A count alone has the whole width for its words.
		const room = counts.length === 1 ? rect.width : Math.max(marks, beside.height * 3);
		const words = beside.width <= room ? beside : under;
		const wide = Math.max(marks, words.width);
		if (x > rect.x && x + wide > rect.x + rect.width) [x, top] = [rect.x, bottom + LABEL];
		items.push({ count, words, x, top, across });
		bottom = Math.max(bottom, top + words.height + LIFT + heightOf(count, each, across, pitch));
		width = Math.max(width, x + wide - rect.x);
		x += wide + APART;
	}
	return { items, bottom, width };
}

const marksIn = (count: number, each: number): number => Math.round(count / each);

/** How wide and how high the marks of a count are. */
function widthOf({ high }: Count, each: number, across: number, pitch: number): number {
	const marks = marksIn(high, each);
	return across > 1 ? (across * (SIDE + BETWEEN) - BETWEEN) * pitch : Math.min(marks, SIDE) * pitch;
}

function heightOf({ high }: Count, each: number, across: number, pitch: number): number {
	const marks = marksIn(high, each);
	const rows = Math.ceil(Math.ceil(marks / A_BLOCK) / across);
	// The last row of blocks is as high as its first one.
	const first = Math.min(A_BLOCK, marks - (rows - 1) * across * A_BLOCK);
	return ((rows - 1) * (SIDE + BETWEEN) + Math.ceil(first / SIDE)) * pitch;
}

/** Marks block by block, row by row: those that all sources count, then those that some count. */
function marksOf({ count, words, x, top, across }: Item, each: number, pitch: number): Mark[] {
	const { id, value, high } = count;
	const sure = marksIn(value, each);
	const first = top + words.height + LIFT;
	return Array.from({ length: marksIn(high, each) }, (_, index): Mark => {
		const [of, within] = [Math.floor(index / A_BLOCK), index % A_BLOCK];
		const column = (of % across) * (SIDE + BETWEEN) + (within % SIDE);
		const row = Math.floor(of / across) * (SIDE + BETWEEN) + Math.floor(within / SIDE);
		return {
			id: `${id}-${index}`,
			x: round(x + (column + 0.5) * pitch),
			y: round(first + (row + 0.5) * pitch),
			size: round(pitch),
			core: index >= sure ? 'ordinary' : 'seen'
		};
	});
}
