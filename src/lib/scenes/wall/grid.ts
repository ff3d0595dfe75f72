/** Where the screens hang: the largest that the room lets hang, in two groups. */
import { block, type Block } from '#lib/chart/block.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import { RATIO } from './shots.ts';

export interface Grid {
	/** Width of a screen. */
	readonly size: number;
	/** Upper left corners of the screens, in order. */
	readonly corners: readonly Point[];
	/** What is said of each group. */
	readonly texts: readonly TextLine[];
	readonly bottom: number;
}

/** Screens of one kind, and what is said of them. */
export interface Group {
	readonly count: number;
	readonly words: string;
}

/** Share of a screen's place that it leaves free; and from one row to the next, over that from one screen to the next. */
export const GAP = 0.05;
const ROW = (1 - GAP) * RATIO + GAP;
const COLUMNS = { least: 6, most: 40 };
/** A row of a group that is less full looks forgotten, and a wall so much worse for it. */
const FORGOTTEN = { fill: 0.3, worth: 0.88 };
/** Places less high have no words over groups. */
const LOW = 130;
/** From words over a group to its screens, and between two groups. */
const OVER = LABEL * 0.4;
const BETWEEN = LABEL * 0.6;
/** A wall as wide as its place is as good as one of screens so much larger. */
const FULL = 1.15;

/** A group as it hangs on a wall of so many columns. */
interface Hung extends Group {
	readonly rows: number;
	/** Screens in its last row. */
	readonly last: number;
	/** Its words: over its first row, or after its last screen where that row leaves them room. */
	readonly said: Block;
	readonly beside: boolean;
}

/** The wall of those columns whose screens are largest and leave fewest places empty. */
export function hang(groups: readonly Group[], place: Rect): Grid {
	const filled = groups.filter(({ count }) => count > 0);
	const screens = filled.reduce((sum, { count }) => sum + count, 0);
	const least = Math.min(COLUMNS.least, Math.ceil(Math.sqrt(screens)));
	const walls = Array.from({ length: COLUMNS.most + 1 - least }, (_, index) =>
		wallOf(filled, least + index, place)
	);
	const worth = ({ columns, pitch, hung }: Wall) => {
		const places = hung.reduce((sum, { rows }) => sum + rows * columns, 0);
		const full = pitch * (columns - GAP) > place.width * 0.99;
		const forgotten = hung.filter(({ rows, last }) => rows > 1 && last < columns * FORGOTTEN.fill);
		const looks = (full ? FULL : 1) * FORGOTTEN.worth ** forgotten.length;
		return pitch * looks * Math.sqrt(screens / places);
	};
	return drawn(
		walls.reduce((best, wall) => (worth(wall) > worth(best) ? wall : best)),
		place
	);
}

interface Wall {
	readonly columns: number;
	readonly pitch: number;
	readonly hung: readonly Hung[];
}

function wallOf(groups: readonly Group[], columns: number, place: Rect): Wall {
	let pitch = place.width / (columns - GAP);
	let hung: Hung[] = [];
	// Smaller screens may leave room for words beside them, which then need no line of their own.
	for (let turn = 0; turn < 3; turn++) {
		hung = groups.map((group) => hungAt(group, columns, pitch, place));
		const rows = hung.reduce((sum, each) => sum + each.rows, 0);
		pitch = Math.min(pitch, (place.height - extra(hung)) / ROW / rows);
	}
	return { columns, pitch, hung };
}

function hungAt({ count, words }: Group, columns: number, pitch: number, place: Rect): Hung {
	const rows = Math.ceil(count / columns);
	const last = count - (rows - 1) * columns;
	const room = place.width - last * pitch - LABEL * 0.5;
	const beside = words !== '' && pitch * ROW > LABEL && textWidth(words, LABEL) < room;
	const shown = beside || place.height > LOW ? words : '';
	const said = block('', shown, { x: 0, y: 0, width: beside ? room : place.width }, { style: 'soft haloed' });
	return { count, words, rows, last, said, beside };
}

const overOf = ({ said, beside }: Hung): number => (beside || said.height === 0 ? 0 : said.height + OVER);

const extra = (hung: readonly Hung[]): number =>
	hung.reduce((sum, each) => sum + overOf(each), BETWEEN * (hung.length - 1));

function drawn({ columns, pitch, hung }: Wall, place: Rect): Grid {
	const size = pitch * (1 - GAP);
	const corners: Point[] = [];
	const texts: TextLine[] = [];
	let y = place.y;
	for (const [index, group] of hung.entries()) {
		const { count, rows, last, said, beside } = group;
		const top = y + overOf(group);
		for (let screen = 0; screen < count; screen++)
			corners.push([place.x + (screen % columns) * pitch, top + Math.floor(screen / columns) * pitch * ROW]);
		const end = last * pitch + LABEL * 0.5;
		const middle = top + (rows - 1) * pitch * ROW + (size * RATIO - said.height) / 2;
		const [dx, dy] = beside ? [place.x + end, middle] : [place.x, y];
		texts.push(
			...said.texts.map((line, at) => ({
				...line,
				id: `group-${index}-${at}`,
				x: line.x + dx,
				y: line.y + dy
			}))
		);
		y = top + rows * pitch * ROW + BETWEEN;
	}
	return { size, corners, texts, bottom: y - BETWEEN - pitch * GAP };
}
