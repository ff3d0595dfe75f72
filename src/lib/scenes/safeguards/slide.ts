import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { drawDoor } from './door.ts';
import { caller, front } from './layout.ts';
import type { Door, SafeguardsView } from './view.ts';

const MARGIN = 7;
const TITLE = 12;
const TEXT = 10;
const LEADING = 1.16;
/** Where the title ends. */
const TOP = 23;

/** Of a door in the façade: its breadth as a share of the room it has, and the wall over it. */
const DOOR = 0.7;
const LINTEL = 20;
/** Pavement, between the wall and the words. */
const PAVEMENT = 6;
/** Lines for who holds a key. */
const LINES = { facade: 5, list: 2 };

/** Of a door at the head of words: height to breadth, and how far the words are. */
const SLENDER = 1.5;
const BESIDE = 12;

/** Doors side by side if each has room for the longest of their words; else in two columns. */
const slide: SlideLayout<SafeguardsView, Drawn> = ({ doors }, viewport, world) => {
	const pitch = (viewport.width - 2 * MARGIN) / Math.max(1, doors.length);
	const said = doors.flatMap(({ holder, name }) => [name, ...holder.split(' ')]);
	const longest = Math.max(0, ...said.map((word) => textWidth(word, TEXT)));
	const { lines, strokes } = longest + 3 < pitch ? facade(doors, viewport, pitch) : list(doors, viewport);
	return { strokes, lines: [...heading(world), ...lines] };
};

export default slide;

/** Where and when this is the law; what the doors are stands below the picture. */
function heading(world: World): TextLine[] {
	const text = world.fill('safeguards.country', { date: writeDate(world.locale, world.lawAsOf) });
	return paragraph('date', text, { x: MARGIN, y: MARGIN + TITLE * 0.8, size: TITLE, style: 'chart-title' });
}

/** Who holds a key, without the last of its clauses as long as there are too many lines: the table has them all. */
function held(holder: string, width: number, most: number): string {
	let text = holder;
	while (wrap(text, TEXT, width).length > most && text.includes(','))
		text = text.slice(0, text.lastIndexOf(','));
	return text;
}

function facade(doors: readonly Door[], { width, height }: Viewport, pitch: number): Drawn {
	const viewport = pitch - 3;
	const words = doors.map(({ holder }) => held(holder, viewport, LINES.facade));
	const deepest = Math.max(0, ...words.map((text) => wrap(text, TEXT, viewport).length));
	const feet = height - MARGIN - TEXT * 0.2;
	const first = feet - deepest * TEXT * LEADING;
	const ground = round(first - TEXT * 0.8 - PAVEMENT);
	const wide = pitch * DOOR;
	const left = (index: number) => MARGIN + index * pitch;
	const at = (index: number): Box => [
		left(index) + (pitch - wide) * 0.14,
		TOP + LINTEL,
		wide,
		ground - TOP - LINTEL
	];
	return {
		strokes: [
			...front({ box: [0, 0, width, height], ground, margin: MARGIN, top: TOP }),
			...doors.flatMap(({ id, lock }, index) => drawDoor(id, lock, at(index))),
			...doors.flatMap(({ lock }, index) => (lock === 'bell' ? caller(at(index)) : []))
		],
		lines: doors.flatMap(({ id, name }, index) => [
			...paragraph(`${id}-name`, name, { x: left(index), y: first, size: TEXT, style: 'strong' }),
			...paragraph(`${id}-holder`, words[index] ?? '', {
				x: left(index),
				y: first + TEXT * LEADING,
				size: TEXT,
				width: viewport,
				leading: LEADING
			})
		])
	};
}

/** Two columns of doors, each at the head of its words. */
function list(doors: readonly Door[], { width, height }: Viewport): Drawn {
	const rows = Math.ceil(doors.length / 2);
	const column = (width - MARGIN) / 2;
	const pitch = (height - TOP - MARGIN) / Math.max(1, rows);
	const tall = pitch - 8;
	const wide = tall / SLENDER;
	const drawn = doors.map(({ id, lock, name, holder }, index): Drawn => {
		const x = MARGIN + Math.floor(index / rows) * column;
		const foot = TOP + ((index % rows) + 1) * pitch;
		const words = x + wide + BESIDE;
		const viewport = column - MARGIN - wide - BESIDE;
		const setting = { x: words, size: TEXT, width: viewport, leading: LEADING };
		const text = held(holder, viewport, LINES.list);
		const lines = wrap(text, TEXT, viewport).length;
		const top = foot - tall / 2 - (lines * TEXT * LEADING) / 2 + TEXT * 0.3;
		return {
			strokes: [
				...drawDoor(id, lock, [x + 1, foot - tall, wide, tall]),
				stroke(`${id}-ground`, 'axis', `M${round(x)} ${round(foot)}h${round(column - MARGIN)}`)
			],
			lines: [
				...paragraph(`${id}-name`, name, { ...setting, y: top, size: TEXT, style: 'strong' }),
				...paragraph(`${id}-holder`, text, {
					...setting,
					y: top + TEXT * LEADING,
					width: evenWidth(text, TEXT, viewport)
				})
			]
		};
	});
	return {
		strokes: drawn.flatMap(({ strokes }) => strokes),
		lines: drawn.flatMap(({ lines }) => lines)
	};
}
