/**
 * Scene “day”: three kinds of work in a control room, each with an engraving, a number from a source, and an empty
 * dial.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	HERO_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { pluralWord } from '../shared/plural.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { drawDial, drawEngraving, ENGRAVING_BOX } from './engravings.ts';
import { table } from './table.ts';
import { TASK_KINDS, readTasks, type Count, type DayData, type TaskKind, type Task } from './tasks.ts';
import { formatCountParts, formatTask } from './words.ts';

/** A kind of work, and the first of its tasks that has a count. */
interface ShownTask {
	readonly kind: TaskKind;
	readonly task: Task & { readonly count: Count };
}

/** The rectangles for one kind of work: for dial and engraving, and for text. */
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
/** Height of a column in units from which dial and engraving get 60 % of it. */
const HIGH_COLUMN = 280;
/** Height of a column in units from which they get 68 % of it. */
const VERY_HIGH_COLUMN = 400;
/** Share of the width of a row for dial and engraving. */
const PICTURE_SHARE = 0.42;

const data = (_state: unknown, world: World): DayData => ({ tasks: readTasks(world) });

function layout({ tasks }: DayData, viewport: Viewport, world: World): Drawing {
	const shown = TASK_KINDS.flatMap((kind): ShownTask[] => {
		const task = tasks.find((one): one is ShownTask['task'] => one.kind === kind && one.count !== undefined);
		return task ? [{ kind, task }] : [];
	});
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('day.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const lead = title.height > 0 ? title.height + LABEL_SIZE * 0.4 : 0;
	const share = textBlock(
		'share',
		['day.share', 'day.share-short'].map(world.word),
		withRightMargin(trimTop(whole, lead)),
		{
			style: 'soft',
			maxLines: 1
		}
	);
	const rest = trimTop(whole, lead + share.height + LABEL_SIZE);
	const foot = layOutFoot(tasks.length - shown.length, rest, world);
	const box = trimBottom(rest, foot.height > 0 ? foot.height + LABEL_SIZE : 0);
	const isWide = box.width > WIDE_ASPECT * box.height && box.width > MIN_COLUMN_WIDTH * shown.length;
	const cells = isWide ? inColumns(shown, box) : inRows(shown, box);
	const variant = bestVariant(cells, world);
	return mergeDrawings(
		{ texts: [...title.texts, ...share.texts, ...foot.texts] },
		...cells.map((cell) => ({
			shapes: drawPictures(cell),
			texts: layOutText(cell, variant, world).texts
		}))
	);
}

const withRightMargin = (rect: Rect): Rect => ({ ...rect, width: rect.width - LABEL_SIZE });

/** Lays out the note that the numbers must not be added up, and the number of tasks left out, if there is space. */
function layOutFoot(left: number, rest: Rect, world: World): TextBlock {
	const none = { texts: [], width: 0, height: 0 };
	if (rest.height < HIGH_COLUMN) return none;
	const setting = { style: 'soft' };
	const words = stackBlocks(
		[
			textBlock('note', world.word('day.note'), rest, setting),
			textBlock('more', left > 0 ? pluralWord(world, 'picture.more', left) : '', rest, setting)
		],
		LABEL_SIZE * 0.2
	);
	return translate(words, 0, rest.height - words.height);
}

const inColumns = (shown: readonly ShownTask[], box: Rect): Cell[] =>
	splitColumns(box, Math.max(1, shown.length), LABEL_SIZE * 2.5)
		.slice(0, shown.length)
		.map((rect, index) => {
			const high =
				rect.height >= HIGH_COLUMN
					? rect.height * (rect.height >= VERY_HIGH_COLUMN ? 0.68 : 0.6)
					: Math.min(rect.height * 0.42, rect.width * 0.4);
			return {
				shown: shown[index] as ShownTask,
				picture: { ...rect, height: high },
				words: trimTop(rect, high + LABEL_SIZE)
			};
		});

const inRows = (shown: readonly ShownTask[], box: Rect): Cell[] =>
	splitRows(box, Math.max(1, shown.length), LABEL_SIZE * 1.2)
		.slice(0, shown.length)
		.map((rect, index) => {
			const wide = rect.width * PICTURE_SHARE;
			return {
				shown: shown[index] as ShownTask,
				picture: { ...rect, width: wide },
				words: { ...rect, x: rect.x + wide + LABEL_SIZE * 1.2, width: rect.width - wide - LABEL_SIZE * 1.8 }
			};
		});

/** Draws dial and engraving, one above the other or side by side, whichever allows the larger engraving. */
function drawPictures({ shown: { kind }, picture }: Cell): Shape[] {
	const ratio = ENGRAVING_BOX.width / ENGRAVING_BOX.height;
	const over = Math.min((picture.height - LABEL_SIZE) / 2, picture.width / ratio);
	const beside = Math.min(picture.height, (picture.width - LABEL_SIZE) / (ratio + 1));
	if (over > beside) {
		const wide = Math.min(picture.height - over - LABEL_SIZE, over * MAX_DIAL_RATIO);
		const middle = picture.x + (over * ratio) / 2;
		const top = picture.y + Math.max(0, picture.height - wide - over - LABEL_SIZE) / 2;
		return [
			...drawDial(kind, roundToTenth(middle), roundToTenth(top + wide / 2), roundToTenth(wide / 2 - 1)),
			...drawEngraving(kind, middle, top + wide + LABEL_SIZE + over / 2, over)
		];
	}
	const level = picture.y + picture.height / 2;
	return [
		...drawDial(
			kind,
			roundToTenth(picture.x + beside / 2),
			roundToTenth(level),
			roundToTenth(beside / 2 - 1)
		),
		...drawEngraving(kind, picture.x + beside + LABEL_SIZE + (beside * ratio) / 2, level, beside)
	];
}

/** Which texts are shown, and their font sizes. */
interface TextVariant {
	/** Font size of the name; without it the name is left out. */
	readonly name?: number;
	readonly number: number;
	/** Font size of the text on what is counted; without it only the engraving shows this. */
	readonly what?: number;
	/** Whether this text includes the years. */
	readonly dated?: boolean;
}

const SMALLEST: TextVariant = { number: TITLE_SIZE };
const VARIANTS: readonly TextVariant[] = [
	{ name: TITLE_SIZE, number: HERO_SIZE, what: TITLE_SIZE, dated: true },
	{ name: TITLE_SIZE, number: COUNT_SIZE, what: TITLE_SIZE, dated: true },
	{ name: TITLE_SIZE, number: COUNT_SIZE, what: LABEL_SIZE, dated: true },
	{ name: LABEL_SIZE, number: COUNT_SIZE, what: LABEL_SIZE, dated: true },
	{ name: LABEL_SIZE, number: COUNT_SIZE, what: LABEL_SIZE },
	{ name: LABEL_SIZE, number: TITLE_SIZE, what: LABEL_SIZE },
	{ number: COUNT_SIZE, what: LABEL_SIZE },
	{ number: TITLE_SIZE, what: LABEL_SIZE },
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

function layOutText(cell: Cell, variant: TextVariant, world: World): TextBlock {
	const { picture, words } = cell;
	const shown = textWith(cell, variant, world);
	// Beside the engravings the text is centred vertically.
	return words.y > picture.y ? shown : translate(shown, 0, Math.max(0, (words.height - shown.height) / 2));
}

/** Lays out the kind of work, the number with its unit, and what it counts. */
function textWith(
	{ shown: { kind, task }, words }: Cell,
	{ name, number, what, dated }: TextVariant,
	world: World
): TextBlock {
	const amount = formatCountParts(task.count, world);
	const text = dated ? formatTask(task, world) : task.name;
	return stackBlocks(
		[
			textBlock(`${kind}-name`, name ? world.word(`day.${kind}`) : '', words, {
				style: 'strong',
				size: name ?? LABEL_SIZE
			}),
			numberWith(kind, amount.number, amount.unit, number, words),
			textBlock(`${kind}-what`, what ? text : '', words, { style: 'soft', size: what ?? LABEL_SIZE })
		],
		LABEL_SIZE * 0.5
	);
}

/** Lays out a number with its unit after it, or below it if the rectangle is narrow. */
function numberWith(kind: TaskKind, number: string, unit: string, size: number, rect: Rect): TextBlock {
	const figure = textBlock(`${kind}-number`, number, rect, { style: 'figure-number', size });
	const before = textWidth(number, size) + LABEL_SIZE * 0.6;
	const letters = size === HERO_SIZE ? TITLE_SIZE : LABEL_SIZE;
	const fits = textWidth(unit, letters) <= rect.width - before;
	const words = textBlock(`${kind}-unit`, unit, rect, { size: letters });
	if (!fits) return stackBlocks([figure, words], 0);
	return {
		texts: [...figure.texts, ...translate(words, before, (size - letters) * 0.75).texts],
		width: before + words.width,
		height: figure.height
	};
}

export default defineMarkScene({ data, layout, table, isStatic: true });
