/** Scene “day”: the work in a control room as three engravings, what a source counts of each, and an empty dial. */
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

/** A kind of work with its first task that has a count. */
interface ShownTask {
	readonly kind: Kind;
	readonly task: Task & { readonly count: Count };
}

/** Rectangles of one kind of work. */
interface Cell {
	readonly shown: ShownTask;
	readonly picture: Rect;
	readonly words: Rect;
}

/** Aspect ratio above which the layout has columns, if they are wide enough. */
const WIDE_ASPECT = 1.05;
const MIN_COLUMN_WIDTH = 125;
/** Maximum size of a dial relative to the engraving below it. */
const MAX_DIAL_RATIO = 1.6;
/** Minimum height for the dial above the engraving rather than beside it. */
const HIGH_COLUMN = 280;
const VERY_HIGH_COLUMN = 400;
/** Share of a row for its engravings. */
const PICTURE_SHARE = 0.42;

const data = (_state: unknown, world: World): DayView => ({ tasks: tasksOf(world) });

function layout({ tasks }: DayView, viewport: Viewport, world: World): Drawing {
	const shown = KINDS.flatMap((kind): ShownTask[] => {
		const task = tasks.find((one): one is ShownTask['task'] => one.kind === kind && one.count !== undefined);
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
		withRightMargin(below(whole, lead)),
		{
			style: 'soft',
			most: 1
		}
	);
	const rest = below(whole, lead + share.height + LABEL);
	const foot = layOutFoot(tasks.length - shown.length, rest, world);
	const box = above(rest, foot.height > 0 ? foot.height + LABEL : 0);
	const isWide = box.width > WIDE_ASPECT * box.height && box.width > MIN_COLUMN_WIDTH * shown.length;
	const cells = isWide ? inColumns(shown, box) : inRows(shown, box);
	const variant = bestVariant(cells, world);
	return together(
		{ texts: [...title.texts, ...share.texts, ...foot.texts] },
		...cells.map((cell) => ({
			shapes: drawPictures(cell),
			texts: layOutText(cell, variant, world).texts
		}))
	);
}

const withRightMargin = (rect: Rect): Rect => ({ ...rect, width: rect.width - LABEL });

/** Lays out the note that the numbers do not add up, and the number of other tasks, if there is space. */
function layOutFoot(left: number, rest: Rect, world: World): Block {
	const none = { texts: [], width: 0, height: 0 };
	if (rest.height < HIGH_COLUMN) return none;
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

const inColumns = (shown: readonly ShownTask[], box: Rect): Cell[] =>
	columns(box, Math.max(1, shown.length), LABEL * 2.5)
		.slice(0, shown.length)
		.map((rect, index) => {
			const high =
				rect.height >= HIGH_COLUMN
					? rect.height * (rect.height >= VERY_HIGH_COLUMN ? 0.68 : 0.6)
					: Math.min(rect.height * 0.42, rect.width * 0.4);
			return {
				shown: shown[index] as ShownTask,
				picture: { ...rect, height: high },
				words: below(rect, high + LABEL)
			};
		});

const inRows = (shown: readonly ShownTask[], box: Rect): Cell[] =>
	rows(box, Math.max(1, shown.length), LABEL * 1.2)
		.slice(0, shown.length)
		.map((rect, index) => {
			const wide = rect.width * PICTURE_SHARE;
			return {
				shown: shown[index] as ShownTask,
				picture: { ...rect, width: wide },
				words: { ...rect, x: rect.x + wide + LABEL * 1.2, width: rect.width - wide - LABEL * 1.8 }
			};
		});

/** Draws dial and engraving one above the other or side by side, whichever is larger. */
function drawPictures({ shown: { kind }, picture }: Cell): Shape[] {
	const ratio = GESTURE.width / GESTURE.height;
	const over = Math.min((picture.height - LABEL) / 2, picture.width / ratio);
	const beside = Math.min(picture.height, (picture.width - LABEL) / (ratio + 1));
	if (over > beside) {
		const wide = Math.min(picture.height - over - LABEL, over * MAX_DIAL_RATIO);
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

/** Which texts are shown, and their font sizes. */
interface TextVariant {
	/** Font size of the name; without it the name is left out. */
	readonly name?: number;
	readonly number: number;
	/** Font size of what is counted; without it only the engraving shows it. */
	readonly what?: number;
	/** Whether with its years. */
	readonly dated?: boolean;
}

const SMALLEST: TextVariant = { number: TITLE };
const VARIANTS: readonly TextVariant[] = [
	{ name: TITLE, number: HERO, what: TITLE, dated: true },
	{ name: TITLE, number: COUNT, what: TITLE, dated: true },
	{ name: TITLE, number: COUNT, what: LABEL, dated: true },
	{ name: LABEL, number: COUNT, what: LABEL, dated: true },
	{ name: LABEL, number: COUNT, what: LABEL },
	{ name: LABEL, number: TITLE, what: LABEL },
	{ number: COUNT, what: LABEL },
	{ number: TITLE, what: LABEL },
	SMALLEST
];

/** Returns the first variant that fits in all cells. */
const bestVariant = (cells: readonly Cell[], world: World): TextVariant =>
	VARIANTS.find((variant) =>
		cells.every((cell) => {
			const { width, height } = textWith(cell, variant, world);
			return width <= cell.words.width && height <= cell.words.height;
		})
	) ?? SMALLEST;

function layOutText(cell: Cell, variant: TextVariant, world: World): Block {
	const { picture, words } = cell;
	const shown = textWith(cell, variant, world);
	// Beside the engravings the text is centred vertically.
	return words.y > picture.y ? shown : moved(shown, 0, Math.max(0, (words.height - shown.height) / 2));
}

/** Lays out the kind of work, the number with its unit, and what it counts. */
function textWith(
	{ shown: { kind, task }, words }: Cell,
	{ name, number, what, dated }: TextVariant,
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

/** Lays out a number with its unit after it, or below it when narrow. */
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
