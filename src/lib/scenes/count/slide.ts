import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { integer } from '../plural.ts';
import { balanced, paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { A_MARK, type CountGroup, type CountRow, type CountView } from './view.ts';

/** Marks that every source agrees on, and marks that only some count. */
interface Marks {
	readonly sure: string;
	readonly unsure: string;
}

/** One series: its words, and a mark for every hundred cameras. */
interface Block {
	readonly id: string;
	readonly faint: boolean;
	readonly lines: readonly TextLine[];
}

export interface CountLayout {
	/** What a mark is worth, and what a dashed one means. */
	readonly key: readonly TextLine[];
	readonly sample: Marks;
	readonly groups: readonly (Block & Marks)[];
}

/** Marks are drawn only once their size is found. */
interface Planned extends Block {
	draw(): Marks;
}

/** Where a column of series stands. */
interface Column {
	readonly x: number;
	readonly width: number;
	readonly top: number;
}

const MARGIN = 8;
/** Between the two columns. */
const GUTTER = 16;
const TITLE = 12.5;
const TEXT = 10.5;
const NUMBER = 12;
/** Distances between marks that are tried, and a mark's side for it. */
const PITCHES = { largest: 9, smallest: 2, step: 0.15 };
const SIDE = 0.68;
/** Widths of the first column that are tried, of all that both have. */
const SHARES = [0.5, 0.46, 0.42, 0.54];

/** Series with several dates beside the one that fills a column alone, with the largest marks that fit. */
const slide: SlideLayout<CountView, CountLayout> = ({ wide }, viewport, world) =>
	arrange(wide, viewport, world);

function arrange(groups: readonly CountGroup[], viewport: Viewport, world: World): CountLayout {
	for (let pitch = PITCHES.largest; ; pitch -= PITCHES.step) {
		for (const share of SHARES) {
			const { key, blocks, bottom } = plan(groups, viewport, share, pitch, world);
			const fits = bottom <= viewport.height - MARGIN;
			if (!fits && pitch > PITCHES.smallest) continue;
			// Where words alone are too many, the first and the last series stay; the table has them all.
			if (!fits && groups.length > 2)
				return arrange([...groups.slice(0, 1), ...groups.slice(-1)], viewport, world);
			const drawn = blocks.map(({ draw, ...block }) => ({ ...block, ...draw() }));
			return { key: key.lines, sample: key.sample, groups: drawn };
		}
	}
}

function plan(groups: readonly CountGroup[], viewport: Viewport, share: number, pitch: number, world: World) {
	const both = viewport.width - 2 * MARGIN - GUTTER;
	const right = { x: MARGIN + both * share + GUTTER, width: both * (1 - share) };
	const left = { x: MARGIN, width: both * share };
	const key = keys(left, right, world);
	const columns = [
		column(groups.slice(0, -1), { ...left, top: key.bottom }, pitch, world),
		column(groups.slice(-1), { ...right, top: key.bottom }, pitch, world)
	];
	return {
		key,
		blocks: columns.flatMap(({ blocks }) => blocks),
		bottom: Math.max(...columns.map(({ bottom }) => bottom))
	};
}

/** One sample at the head of each column. */
function keys(left: Omit<Column, 'top'>, right: Omit<Column, 'top'>, world: World) {
	const indent = TEXT * 1.1;
	const y = MARGIN + TEXT * 0.8;
	const entry = (id: string, text: string, { x, width }: Omit<Column, 'top'>): TextLine[] =>
		paragraph(id, text, { x: x + indent, y, size: TEXT, width: width - indent });
	const lines = [
		entry('mark', world.fill('count.mark', { cameras: integer(world, A_MARK) }), left),
		entry('disputed', world.word('count.disputed'), right)
	];
	const sample = ({ x }: Omit<Column, 'top'>): string => square(x + TEXT * 0.35, y - TEXT * 0.36, TEXT * 0.7);
	return {
		lines: lines.flat(),
		sample: { sure: sample(left), unsure: sample(right) },
		bottom: y + (Math.max(...lines.map(({ length }) => length)) - 1) * TEXT * 1.2 + TEXT * 0.6
	};
}

function column(groups: readonly CountGroup[], place: Column, pitch: number, world: World) {
	const blocks: Planned[] = [];
	const indent = indentOf(groups, world);
	let y = place.top;
	for (const group of groups) {
		const made = block(group, { ...place, top: y }, indent, pitch, world);
		blocks.push(made.block);
		y = made.bottom + TITLE * 0.5;
	}
	return { blocks, bottom: y - TITLE * 0.5 };
}

/** A title over its rows; where there is one row alone, its words stand over its marks. */
function block(
	{ id, label, faint, rows }: CountGroup,
	place: Column,
	indent: number,
	pitch: number,
	world: World
) {
	const texts = balanced(label, TITLE, place.width);
	const first = place.top + TITLE;
	const title = stacked(texts, {
		id,
		x: place.x,
		y: first,
		size: TITLE,
		anchor: 'start',
		style: 'chart-title'
	});
	let top = first + (texts.length - 1) * TITLE * 1.18 + TITLE * 0.45;
	const drawn = rows.map((row) => {
		const words = indent === 0 ? over(row, place, top, world) : beside(row, place.x, indent, top, world);
		const foot = words.at(-1)?.y ?? top;
		const from = indent === 0 ? foot + NUMBER * 0.68 : top + MIDDLE - (pitch * SIDE) / 2;
		const marks = tiles(row, place.x + indent, from, place.width - indent, pitch);
		top = Math.max(marks.bottom, top + NUMBER) + TEXT * 0.25;
		return { words, ...marks };
	});
	return {
		block: {
			id,
			faint,
			lines: [...title, ...drawn.flatMap(({ words }) => words)],
			draw: () => {
				const marks = drawn.map(({ draw }) => draw());
				return {
					sure: marks.map(({ sure }) => sure).join(''),
					unsure: marks.map(({ unsure }) => unsure).join('')
				};
			}
		},
		bottom: top
	};
}

const GAP = 6;
/** Of a number, below the top of its row: its marks begin there. */
const MIDDLE = NUMBER * 0.46;

/** Where the marks of a column begin; nothing if every date stands over its marks. */
function indentOf(groups: readonly CountGroup[], world: World): number {
	if (groups.every(({ rows }) => rows.length === 1)) return 0;
	const rows = groups.flatMap((group) => group.rows);
	const dates = rows.map(({ when }) => textWidth(when, TEXT));
	const numbers = rows.map(({ value }) => textWidth(integer(world, value), NUMBER));
	return Math.max(...dates) + Math.max(...numbers) + 2 * GAP;
}

/** Date and number before a row of marks. */
function beside(
	{ id, when, value }: CountRow,
	x: number,
	indent: number,
	top: number,
	world: World
): TextLine[] {
	const line = { y: top + NUMBER * 0.82 } as const;
	return [
		{ ...line, id: `${id}-when`, text: when, x, size: TEXT, anchor: 'start', style: '' },
		{
			...line,
			id: `${id}-value`,
			text: integer(world, value),
			x: x + indent - GAP,
			size: NUMBER,
			anchor: 'end',
			style: 'strong'
		}
	];
}

/** Date and number over a block of marks: both numbers where sources differ, below the date if need be. */
function over(
	{ id, when, value, high }: CountRow,
	{ x, width }: Column,
	top: number,
	world: World
): TextLine[] {
	const y = top + NUMBER * 0.82;
	const [low, most] = [integer(world, value), integer(world, high)];
	const text = high > value ? world.fill('count.range', { low, high: most }) : low;
	const indent = textWidth(when, TEXT) + GAP;
	const number = { size: NUMBER, style: 'strong' };
	return [
		...paragraph(`${id}-when`, when, { x, y, size: TEXT }),
		...(indent + textWidth(text, NUMBER) <= width
			? paragraph(`${id}-value`, text, { ...number, x: x + indent, y })
			: paragraph(`${id}-value`, text, { ...number, x, y: y + NUMBER * 1.2, width }))
	];
}

/** Lines of marks, from left to right: those that every source agrees on, then the others. */
function tiles({ value, high }: CountRow, x: number, top: number, width: number, pitch: number) {
	const columns = Math.max(1, Math.floor((width + pitch * (1 - SIDE)) / pitch));
	const [sure, all] = [Math.round(value / A_MARK), Math.round(high / A_MARK)];
	const marks = (from: number, to: number): string =>
		Array.from({ length: to - from }, (_, index) => {
			const [column, line] = [(from + index) % columns, Math.floor((from + index) / columns)];
			return square(x + (column + SIDE / 2) * pitch, top + (line + SIDE / 2) * pitch, pitch * SIDE);
		}).join('');
	return {
		draw: (): Marks => ({ sure: marks(0, sure), unsure: marks(sure, all) }),
		bottom: top + Math.ceil(all / columns) * pitch
	};
}

export default slide;
