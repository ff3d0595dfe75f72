/** What is done in the room: three gestures, what a source counts of each, and a dial that nobody has filled in. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below, columns, rows } from '#lib/chart/divide.ts';
import { area, COUNT, HERO, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { plural } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { dial, gesture, GESTURE } from './gestures.ts';
import { table } from './table.ts';
import { KINDS, tasksOf, type Count, type DayView, type Kind, type Task } from './tasks.ts';
import { amountOf, titleOf } from './words.ts';

/** A kind of work with what is told of it in the picture: the first thing that a source counts. */
interface Told {
	readonly kind: Kind;
	readonly task: Task & { readonly count: Count };
}

/** Room for one kind of work: its pictures and its words. */
interface Cell {
	readonly told: Told;
	readonly picture: Rect;
	readonly words: Rect;
}

/** Rooms so much wider than high have columns, if those are so wide. */
const BROAD = 1.05;
const LEAST_COLUMN = 125;
/** How much larger than the gesture under it a dial may be. */
const LARGER = 1.6;
/** Columns so high have the dial over the gesture, else beside it. */
const HIGH = 280;
const VERY_HIGH = 400;
/** Of a row, for its pictures. */
const PICTURES = 0.42;

const data = (_state: unknown, world: World): DayView => ({ tasks: tasksOf(world) });

function layout({ tasks }: DayView, viewport: Viewport, world: World): Drawing {
	const told = KINDS.flatMap((kind): Told[] => {
		const task = tasks.find((one): one is Told['task'] => one.kind === kind && one.count !== undefined);
		return task ? [{ kind, task }] : [];
	});
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('day.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const lead = title.height > 0 ? title.height + LABEL * 0.4 : 0;
	const share = block(
		'share',
		['day.share', 'day.share-short'].map(world.word),
		narrower(below(whole, lead)),
		{
			style: 'soft',
			most: 1
		}
	);
	const rest = below(whole, lead + share.height + LABEL);
	const foot = footOf(tasks.length - told.length, rest, world);
	const room = above(rest, foot.height > 0 ? foot.height + LABEL : 0);
	const broad = room.width > BROAD * room.height && room.width > LEAST_COLUMN * told.length;
	const cells = broad ? inColumns(told, room) : inRows(told, room);
	const way = wayOf(cells, world);
	return together(
		{ texts: [...title.texts, ...share.texts, ...foot.texts] },
		...cells.map((cell) => ({
			shapes: pictures(cell),
			texts: wordsIn(cell, way, world).texts
		}))
	);
}

const narrower = (rect: Rect): Rect => ({ ...rect, width: rect.width - LABEL });

/** That nothing adds up, and how much more there is; where there is room for both. */
function footOf(left: number, rest: Rect, world: World): Block {
	const none = { texts: [], width: 0, height: 0 };
	if (rest.height < HIGH) return none;
	const setting = { style: 'soft' };
	const words = stack(
		[
			block('note', world.word('day.note'), rest, setting),
			block('more', left > 0 ? plural(world, 'picture.more', left) : '', rest, setting)
		],
		LABEL * 0.2
	);
	return moved(words, 0, rest.height - words.height);
}

const inColumns = (told: readonly Told[], room: Rect): Cell[] =>
	columns(room, Math.max(1, told.length), LABEL * 2.5)
		.slice(0, told.length)
		.map((rect, index) => {
			const high =
				rect.height >= HIGH
					? rect.height * (rect.height >= VERY_HIGH ? 0.68 : 0.6)
					: Math.min(rect.height * 0.42, rect.width * 0.4);
			return {
				told: told[index] as Told,
				picture: { ...rect, height: high },
				words: below(rect, high + LABEL)
			};
		});

const inRows = (told: readonly Told[], room: Rect): Cell[] =>
	rows(room, Math.max(1, told.length), LABEL * 1.2)
		.slice(0, told.length)
		.map((rect, index) => {
			const wide = rect.width * PICTURES;
			return {
				told: told[index] as Told,
				picture: { ...rect, width: wide },
				words: { ...rect, x: rect.x + wide + LABEL * 1.2, width: rect.width - wide - LABEL * 1.8 }
			};
		});

/** Dial and gesture: one over the other, or beside one another, whichever is larger. */
function pictures({ told: { kind }, picture }: Cell): Shape[] {
	const ratio = GESTURE.width / GESTURE.height;
	const over = Math.min((picture.height - LABEL) / 2, picture.width / ratio);
	const beside = Math.min(picture.height, (picture.width - LABEL) / (ratio + 1));
	if (over > beside) {
		const wide = Math.min(picture.height - over - LABEL, over * LARGER);
		const middle = picture.x + (over * ratio) / 2;
		const top = picture.y + Math.max(0, picture.height - wide - over - LABEL) / 2;
		return [
			...dial(kind, round(middle), round(top + wide / 2), round(wide / 2 - 1)),
			...gesture(kind, middle, top + wide + LABEL + over / 2, over)
		];
	}
	const level = picture.y + picture.height / 2;
	return [
		...dial(kind, round(picture.x + beside / 2), round(level), round(beside / 2 - 1)),
		...gesture(kind, picture.x + beside + LABEL + (beside * ratio) / 2, level, beside)
	];
}

/** How much is said of each kind of work, and how large. */
interface Way {
	/** Of its name; none where there is no room for one. */
	readonly name?: number;
	readonly number: number;
	/** Of what is counted; the engraving alone says it where there is no room. */
	readonly what?: number;
	/** Whether with its years. */
	readonly dated?: boolean;
}

const LEAST: Way = { number: TITLE };
const WAYS: readonly Way[] = [
	{ name: TITLE, number: HERO, what: TITLE, dated: true },
	{ name: TITLE, number: COUNT, what: TITLE, dated: true },
	{ name: TITLE, number: COUNT, what: LABEL, dated: true },
	{ name: LABEL, number: COUNT, what: LABEL, dated: true },
	{ name: LABEL, number: COUNT, what: LABEL },
	{ name: LABEL, number: TITLE, what: LABEL },
	{ number: COUNT, what: LABEL },
	{ number: TITLE, what: LABEL },
	LEAST
];

/** The most that all have room for. */
const wayOf = (cells: readonly Cell[], world: World): Way =>
	WAYS.find((way) =>
		cells.every((cell) => {
			const { width, height } = parts(cell, way, world);
			return width <= cell.words.width && height <= cell.words.height;
		})
	) ?? LEAST;

function wordsIn(cell: Cell, way: Way, world: World): Block {
	const { picture, words } = cell;
	const shown = parts(cell, way, world);
	// Beside the pictures they stand at half their height.
	return words.y > picture.y ? shown : moved(shown, 0, Math.max(0, (words.height - shown.height) / 2));
}

/** The kind of work, the number with its unit, and what it counts. */
function parts(
	{ told: { kind, task }, words }: Cell,
	{ name, number, what, dated }: Way,
	world: World
): Block {
	const amount = amountOf(task.count, world);
	const text = dated ? titleOf(task, world) : task.name;
	return stack(
		[
			block(`${kind}-name`, name ? world.word(`day.${kind}`) : '', words, {
				style: 'strong',
				size: name ?? LABEL
			}),
			numberWith(kind, amount.number, amount.unit, number, words),
			block(`${kind}-what`, what ? text : '', words, { style: 'soft', size: what ?? LABEL })
		],
		LABEL * 0.5
	);
}

/** A number with its unit after it, or under it where there is no room. */
function numberWith(kind: Kind, number: string, unit: string, size: number, rect: Rect): Block {
	const figure = block(`${kind}-number`, number, rect, { style: 'figure-number', size });
	const before = textWidth(number, size) + LABEL * 0.6;
	const letters = size === HERO ? TITLE : LABEL;
	const fits = textWidth(unit, letters) <= rect.width - before;
	const words = block(`${kind}-unit`, unit, rect, { size: letters });
	if (!fits) return stack([figure, words], 0);
	return {
		texts: [...figure.texts, ...moved(words, before, (size - letters) * 0.75).texts],
		width: before + words.width,
		height: figure.height
	};
}

export default scene({ data, layout, table, fixed: true });
