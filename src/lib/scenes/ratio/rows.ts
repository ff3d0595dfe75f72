/** Towns under one another: in each row one person, and in front of her as many cameras as fall to her. */
import { block, moved } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { glyph } from '../glyphs.ts';
import { integer } from '../plural.ts';
import type { PictureWorld } from '../pictured.ts';
import type { Ratio } from './data.ts';

/** How all rows are drawn: cameras above one another in a block, and from one to the next, as large as fits. */
export interface Manner {
	readonly deep: number;
	readonly pitch: number;
	/** Of the name, and of the number behind a block. */
	readonly name: number;
	readonly number: number;
	/** Width of the names where they stand before the people; else they stand over them. */
	readonly before: number;
}

/** Cameras above one another at most. */
const DEEPEST = 16;
const LARGEST = 22;
/** Width of a person, to its height, and from a person to the cameras, in pitches. */
const BROAD = 0.52;
const APART = 0.6;
/** Under a name, and under a block. */
const UNDER = LABEL * 0.3;
const BETWEEN = LABEL * 0.7;
/** Rooms as high as this for one row have larger names. */
const HIGH = LABEL * 7;

/** The manner with the largest marks. */
export function fitted(ratios: readonly Ratio[], rect: Rect, world: PictureWorld): Manner {
	const row = (rect.height + BETWEEN) / Math.max(1, ratios.length);
	const over = row > HIGH ? TITLE : LABEL;
	const widest = Math.max(0, ...ratios.map(({ name }) => textWidth(name, LABEL) * 1.1)) + LABEL;
	const all = [
		...manners(ratios, rect.width, { name: over, before: 0, high: row - over - UNDER - BETWEEN }, world),
		...manners(ratios, rect.width - widest, { name: LABEL, before: widest, high: row - BETWEEN }, world)
	];
	return all.reduce((best, other) => (other.pitch > best.pitch ? other : best));
}

/** The largest marks for each depth of the blocks, in rows as high as that. */
function manners(
	ratios: readonly Ratio[],
	width: number,
	{ high, ...names }: Pick<Manner, 'name' | 'before'> & { readonly high: number },
	world: PictureWorld
): Manner[] {
	const most = Math.max(0, ...ratios.map(({ each }) => Math.round(each)));
	const number = high > COUNT ? COUNT : TITLE;
	const widest = Math.max(0, ...ratios.map(({ each }) => textWidth(integer(world, each), number)));
	const free = width - widest - LABEL;
	return Array.from({ length: DEEPEST }, (_, index) => {
		const deep = index + 1;
		const across = Math.ceil(most / deep) + APART + deep * BROAD;
		return { deep, pitch: Math.min(high / deep, free / across, LARGEST), number, ...names };
	});
}

/** Rows from the top of a rectangle, with what is left of its height between them. */
export function rowsIn(ratios: readonly Ratio[], rect: Rect, manner: Manner, world: PictureWorld): Drawing {
	const { deep, pitch } = manner;
	const high = nameHeight(manner) + deep * pitch;
	const step = Math.min(high + BETWEEN * 3, (rect.height - high) / Math.max(1, ratios.length - 1));
	return together(...ratios.map((ratio, index) => row(ratio, rect.x, rect.y + index * step, manner, world)));
}

const nameHeight = ({ before, name }: Manner): number => (before > 0 ? 0 : name + UNDER);

function row(ratio: Ratio, left: number, top: number, manner: Manner, world: PictureWorld): Drawing {
	const { before, deep, name, number, pitch } = manner;
	const { id, each } = ratio;
	const count = Math.round(each);
	const tall = deep * pitch;
	const x = left + before;
	const first = { x: x + tall * BROAD + APART * pitch, y: top + nameHeight(manner) };
	const end = first.x + Math.ceil(count / deep) * pitch + LABEL * 0.6;
	const words = block(
		`${id}-name`,
		ratio.name,
		{ x: left, y: before > 0 ? first.y + tall / 2 - name * 0.38 : top, width: Infinity },
		{ size: name, style: 'strong' }
	);
	const figure = block(
		`${id}-each`,
		integer(world, each),
		{ x: end, y: 0, width: Infinity },
		{ size: number, style: 'figure-number' }
	);
	return together({
		shapes: glyph(id, 'person', x + (tall * BROAD) / 2, first.y + tall / 2, tall * 0.92),
		casts: [{ of: id, marks: cameras(count, first, manner) }],
		texts: [...words.texts, ...moved(figure, 0, first.y + tall / 2 - number * 0.38).texts]
	});
}

/** Columns are filled one after the other, from the top. */
const cameras = (count: number, { x, y }: Pick<Rect, 'x' | 'y'>, { deep, pitch }: Manner): Mark[] =>
	Array.from({ length: count }, (_, index) => ({
		id: String(index),
		x: round(x + (Math.floor(index / deep) + 0.5) * pitch),
		y: round(y + ((index % deep) + 0.5) * pitch),
		size: round(pitch),
		core: 'seen'
	}));
