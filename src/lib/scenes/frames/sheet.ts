/** The sheet on which people have become lines of numbers, as many as there is room for. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { above, below } from '#lib/chart/divide.ts';
import { inset, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { readClock, writeClock } from '#lib/narrative/parameters.ts';
import { plural } from '../plural.ts';
import type { World } from '../world.ts';
import { measures, nameOf, type Frames, type PersonBox } from './data.ts';

/** B612 Mono: width of a letter, for letters of size 1. */
export const LETTER = 0.66;
/** Letters of a line of numbers, and how wide the widest screen may set it. */
const LETTERS = 23;
const LINE = LETTERS * LETTER * LABEL;
const WIDEST = LINE * 1.06;
/** From one line to the next. */
const PITCH = LABEL * 1.26;
/** From the edge of the sheet to what stands on it, and between two columns. */
const [PAD, BETWEEN] = [LABEL * 0.6, LABEL * 0.6];
/** Rooms in which the sheet stands beside the plan. */
const BESIDE = { width: 250, ratio: 1.15, usual: 290 };
/** Lower rooms have it there however narrow they are. */
const LOW = 150;
/** Share of the room that it takes at the foot of the plan, and lines at least. */
const [SHARE, FEW] = [0.34, 4];
/** Sheets so high say more, in larger letters; so wide, they have their words beside the numbers. */
const HIGH = 300;
const ASIDE = 56;

export interface Sheet {
	/** What the sheet leaves free. */
	readonly map: Rect;
	/** As large as it may become. */
	readonly rect: Rect;
}

/** At the right of the plan, or at its foot. */
export function sheetIn({ width, height }: Viewport, whole: Rect): Sheet {
	const least = height < LOW ? BESIDE.width : BESIDE.usual;
	if (width >= least && width >= height * BESIDE.ratio) {
		const wide = WIDEST + 2 * PAD;
		const x = whole.x + whole.width - wide;
		return { map: { x: 0, y: 0, width: x, height }, rect: { ...whole, x, width: wide } };
	}
	const high = Math.max((FEW + 3) * PITCH + 2 * PAD, whole.height * SHARE);
	const y = whole.y + whole.height - high;
	return { map: { x: 0, y: 0, width, height: y }, rect: { ...whole, y, height: high } };
}

export function drawSheet(frames: Frames, rect: Rect, world: World): Drawing {
	const inner = inset(rect, PAD);
	if (frames.boxes.length === 0) return emptySheet(frames, rect, inner, world);
	const isDouble = inner.width >= 2 * LINE + BETWEEN;
	const aside = inner.width - LINE - LABEL;
	return !isDouble && aside >= ASIDE
		? sheetBeside(frames, rect, inner, aside, world)
		: sheetUnder(frames, rect, inner, isDouble ? 2 : 1, world);
}

/** Words, then numbers, then how many more there are. */
function sheetUnder(frames: Frames, rect: Rect, inner: Rect, columns: number, world: World): Drawing {
	const high = rect.height > HIGH;
	// On a sheet of two columns the unit stands at the foot, where there is room.
	const notes = high ? ['where', 'person', 'unit'] : columns > 1 ? [] : ['unit'];
	const words = stack(
		[
			block('boxes', countOf(frames, world), inner, { style: 'strong', size: high ? TITLE : LABEL }),
			...notes.map((key) => block(`note-${key}`, world.word(`frames.${key}`), inner, { style: 'soft' }))
		],
		LABEL * 0.25
	);
	const room = above(below(inner, words.height + LABEL * 0.7), PITCH);
	const { texts, rest, foot } = linesIn(frames.boxes, room, columns, world);
	const under = { ...inner, y: foot + LABEL * 0.3 };
	const left = block('rest', rest > 0 ? plural(world, 'frames.rest', rest) : '', under, { style: 'soft' });
	const unit = block('unit', columns > 1 ? world.word('frames.unit') : '', under, {
		style: 'soft',
		anchor: 'end'
	});
	const end = Math.max(
		foot,
		...[left, unit].filter(({ height }) => height > 0).map(({ height }) => under.y + height)
	);
	const first = words.texts[0];
	const middle = columns > 1 ? `M${round(inner.x + inner.width / 2)} ${round(room.y)}V${round(foot)}` : '';
	return together(plate({ ...rect, height: end + PAD - rect.y }), {
		shapes: middle ? [{ id: 'between', d: middle, style: 'hair' }] : [],
		texts: [
			...words.texts,
			...(first ? [clockOf(frames, { ...first, x: inner.x + inner.width, anchor: 'end' }, world)] : []),
			...texts,
			...left.texts,
			...unit.texts
		]
	});
}

/** Words beside the numbers, which have then all the height. */
function sheetBeside(frames: Frames, rect: Rect, inner: Rect, aside: number, world: World): Drawing {
	const { texts, rest } = linesIn(
		frames.boxes,
		{ ...inner, x: inner.x + inner.width - LINE, width: LINE },
		1,
		world
	);
	const column = { ...inner, width: aside };
	const words = stack(
		[
			block('boxes', countOf(frames, world), column, { style: 'strong' }),
			block('unit', world.word('frames.unit'), column, { style: 'soft' }),
			block('rest', rest > 0 ? plural(world, 'frames.rest', rest) : '', column, { style: 'soft' })
		],
		LABEL * 0.5
	);
	const [under, last] = [inner.y + words.height, words.texts.at(-1)];
	const isTimed = last && under + PITCH * 1.4 < inner.y + inner.height;
	const clock = isTimed ? [clockOf(frames, { ...last, y: round(under + PITCH) }, world)] : [];
	return together(plate(rect), { texts: [...words.texts, ...clock, ...texts] });
}

interface Lines {
	readonly texts: readonly TextLine[];
	/** Frames that have no line. */
	readonly rest: number;
	/** Under the last line. */
	readonly foot: number;
}

/** The first numbers, under the heads of their columns. */
function linesIn(
	boxes: readonly PersonBox[],
	{ x, y, width, height }: Rect,
	columns: number,
	world: World
): Lines {
	const most = Math.max(1, Math.floor((height - LABEL) / PITCH));
	const rows = Math.min(most, Math.ceil(boxes.length / columns));
	const shown = [...boxes].sort((a, b) => a.number - b.number).slice(0, rows * columns);
	const heads = ['id', 'x', 'y', 'width', 'height'].map((key) => world.word(`frames.${key}`));
	const line = (id: string, text: string, index: number, row: number, style: string): TextLine => ({
		id,
		text,
		x: round(x + Math.floor(index / rows) * ((width + BETWEEN) / columns)),
		y: round(y + LABEL * 0.75 + row * PITCH),
		size: LABEL,
		anchor: 'start',
		style
	});
	return {
		texts: [
			...Array.from({ length: Math.ceil(shown.length / rows) }, (_, column) =>
				line(`head-${column}`, setLine(heads), column * rows, 0, 'machine soft')
			),
			...shown.map((box, index) =>
				line(`line-${box.figure.id}`, lineOf(box, world), index, (index % rows) + 1, 'machine')
			)
		],
		rest: boxes.length - shown.length,
		foot: y + LABEL + rows * PITCH
	};
}

/** A sheet with nobody on it says why. */
function emptySheet(frames: Frames, rect: Rect, inner: Rect, world: World): Drawing {
	const why = world.word(frames.cameras.length === 0 ? 'frames.no-camera' : 'frames.nobody');
	const words: Block = stack([
		block('boxes', world.word('frames.boxes-none'), inner, { style: 'strong' }),
		block('why', why, inner)
	]);
	return together(plate({ ...rect, height: words.height + 2 * PAD }), { texts: words.texts });
}

const countOf = ({ boxes }: Frames, world: World): string => plural(world, 'frames.boxes', boxes.length);

const clockOf = ({ seconds }: Frames, at: TextLine, world: World): TextLine => ({
	...at,
	id: 'clock',
	text: writeClock((readClock(world.scenario.start) ?? 0) + seconds),
	size: LABEL,
	style: 'machine soft'
});

const plate = ({ x, y, width, height }: Rect): Partial<Drawing> => ({
	shapes: [
		{
			id: 'sheet',
			d: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`,
			style: 'plate'
		}
	]
});

const lineOf = (box: PersonBox, world: World): string =>
	setLine([nameOf(box, world), ...measures(box, world).map(String)]);

/** Cells below one another in letters of one width; spaces that no browser drops. */
const setLine = ([first = '', ...others]: readonly string[]): string =>
	first.padEnd(5, '\u00a0') + others.map((cell, rank) => cell.padStart(rank < 2 ? 5 : 4, '\u00a0')).join('');
