import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { integer } from '../plural.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { Ratio } from './view.ts';

/** Somebody who watches, in the units of the drawing. */
interface Person {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

export interface RatioLayout {
	readonly lines: readonly TextLine[];
	readonly people: readonly Person[];
	/** Cameras of those who are present at the same moment, and of those who take turns: a tile each. */
	readonly solid: string;
	readonly hollow: string;
	/** Between the two. */
	readonly rule: string;
}

/** Sizes of one layout; those of the tiles follow from the room there is. */
export interface Sizes {
	readonly box: Box;
	readonly margin: number;
	/** Font sizes. */
	readonly title: number;
	readonly text: number;
	readonly number: number;
	/** Tiles above one another in a block. */
	readonly deep: number;
	/** Blocks beside one another where they are small. */
	readonly columns: number;
}

/** Largest and smallest distance between tiles that is tried, and a tile's side for it. */
const PITCHES = { largest: 5, smallest: 1, step: 0.1 };
const SIDE = 0.74;
/** Height of a person who stands, and width, in the metres of `poses`. */
const STANDING = 2.9;
const BROAD = 1.3;

/** Blocks of tiles, each in front of one person, with the largest tiles that fit: one tile a camera everywhere. */
export function layOut(
	present: readonly Ratio[],
	staff: readonly Ratio[],
	sizes: Sizes,
	world: World
): RatioLayout {
	const { box, margin } = sizes;
	const [left, top, width, height] = box;
	const title = heading(sizes, world);
	for (let pitch = PITCHES.largest; ; pitch -= PITCHES.step) {
		const upper = flow(present, title.bottom, 1, pitch, sizes, world);
		const warning =
			staff.length > 0 ? caution(upper.bottom, sizes, world) : { ...NOTHING, bottom: upper.bottom };
		const lower = flow(staff, warning.bottom, sizes.columns, pitch, sizes, world);
		const fits = lower.bottom <= top + height && Math.max(upper.right, lower.right) <= left + width - margin;
		if (!fits && pitch > PITCHES.smallest) continue;
		return {
			lines: [
				...title.lines,
				...warning.lines,
				...lettering(upper.blocks, 'figure-number', sizes.number, pitch, sizes, world),
				...lettering(lower.blocks, 'soft', sizes.number * 0.8, pitch, sizes, world)
			],
			people: [...upper.blocks, ...lower.blocks].map((block) => person(block, pitch, sizes)),
			solid: title.sample + upper.blocks.map((block) => tiles(block, pitch, sizes)).join(''),
			hollow: lower.blocks.map((block) => tiles(block, pitch, sizes)).join(''),
			rule: warning.rule
		};
	}
}

/** What the picture counts, and what a tile is. */
function heading({ box, margin, title, text }: Sizes, world: World) {
	const line = { x: margin, anchor: 'start' } as const;
	const name: TextLine = {
		...line,
		id: 'title',
		text: world.word('ratio.title'),
		y: title * 1.3,
		size: title,
		style: 'chart-title'
	};
	const key = world.word('ratio.tile');
	const right = box[0] + box[2] - margin - textWidth(key, text);
	const beside = right - text > margin + textWidth(name.text, title) + 2 * text;
	const y = beside ? name.y : name.y + text * 1.6;
	const x = beside ? right : margin + text;
	return {
		lines: [name, { ...line, id: 'tile', text: key, x, y, size: text, style: 'soft' }],
		sample: square(x - text * 0.7, y - text * 0.35, text * 0.6),
		bottom: y + text * 0.9
	};
}

const NOTHING = { rule: '', lines: [] };

/** What keeps the second group from being read like the first, under a rule. */
function caution(top: number, { box, margin, text }: Sizes, world: World) {
	const width = box[2] - 2 * margin;
	const texts = wrap(world.word('ratio.caution'), text, width);
	const y = top + text * 1.7;
	return {
		rule: `M${margin} ${round(top + text * 0.4)}h${width}`,
		lines: stacked(texts, { id: 'caution', x: margin, y, size: text, anchor: 'start', style: 'strong' }),
		bottom: y + (texts.length - 1) * text * 1.18 + text * 0.4
	};
}

/** A block in its place: `y` is the top of its name, under which person and tiles stand. */
interface Block {
	readonly ratio: Ratio;
	readonly x: number;
	readonly y: number;
}

/** Blocks from left to right and from the top down; one that is wider than a column has a row to itself. */
function flow(
	ratios: readonly Ratio[],
	top: number,
	columns: number,
	pitch: number,
	sizes: Sizes,
	world: World
): { blocks: Block[]; bottom: number; right: number } {
	const column = (sizes.box[2] - 2 * sizes.margin) / columns;
	const row = sizes.text * 1.45 + sizes.deep * pitch + sizes.text * 0.75;
	const blocks: Block[] = [];
	let [used, line, right] = [0, 0, 0];
	for (const ratio of ratios) {
		const wide = widthOf(ratio, pitch, sizes, world);
		const span = wide > column ? columns : 1;
		if (used + span > columns) [used, line] = [0, line + 1];
		const x = sizes.margin + used * column;
		blocks.push({ ratio, x, y: top + line * row });
		right = Math.max(right, x + wide);
		used += span;
	}
	return { blocks, bottom: top + (ratios.length > 0 ? line + 1 : 0) * row, right };
}

function widthOf(ratio: Ratio, pitch: number, sizes: Sizes, world: World): number {
	const block = numberAt(0, ratio, pitch, sizes) + textWidth(each(ratio, world), sizes.number);
	return Math.max(block, textWidth(ratio.name, sizes.text));
}

const each = (ratio: Ratio, world: World): string => integer(world, ratio.each);
const scaleOf = (pitch: number, { deep }: Sizes): number => (deep * pitch * 0.94) / STANDING;
const tilesAt = (x: number, pitch: number, sizes: Sizes): number =>
	x + scaleOf(pitch, sizes) * BROAD + pitch * 0.6;
const numberAt = (x: number, ratio: Ratio, pitch: number, sizes: Sizes): number =>
	tilesAt(x, pitch, sizes) + Math.ceil(Math.round(ratio.each) / sizes.deep) * pitch + sizes.text * 0.35;
/** Where the feet of a block stand. */
const footOf = ({ y }: Block, pitch: number, { text, deep }: Sizes): number => y + text * 1.45 + deep * pitch;

function person(block: Block, pitch: number, sizes: Sizes): Person {
	const scale = scaleOf(pitch, sizes);
	const [x, y] = [block.x + (scale * BROAD) / 2, footOf(block, pitch, sizes) - pitch * 0.1];
	return { id: block.ratio.id, x: round(x), y: round(y), scale: Math.round(scale * 100) / 100 };
}

/** Columns are filled one after the other, from the top. */
function tiles(block: Block, pitch: number, sizes: Sizes): string {
	const { deep } = sizes;
	const [x, y] = [tilesAt(block.x, pitch, sizes), footOf(block, pitch, sizes) - deep * pitch];
	return Array.from({ length: Math.round(block.ratio.each) }, (_, index) =>
		square(x + (Math.floor(index / deep) + 0.5) * pitch, y + ((index % deep) + 0.5) * pitch, pitch * SIDE)
	).join('');
}

function lettering(
	blocks: readonly Block[],
	style: string,
	size: number,
	pitch: number,
	sizes: Sizes,
	world: World
): TextLine[] {
	return blocks.flatMap((block) => {
		const { ratio, x, y } = block;
		const middle = footOf(block, pitch, sizes) - (sizes.deep * pitch) / 2;
		const line = { anchor: 'start' } as const;
		return [
			{
				...line,
				id: `name-${ratio.id}`,
				text: ratio.name,
				x,
				y: y + sizes.text,
				size: sizes.text,
				style: ''
			},
			{
				...line,
				id: `each-${ratio.id}`,
				text: each(ratio, world),
				x: numberAt(x, ratio, pitch, sizes),
				y: middle + size * 0.36,
				size,
				style
			}
		];
	});
}
