/**
 * Scene “day”: three kinds of work in a control room, each with an engraving, a number from a source, and an empty
 * dial.
 */
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { column, custom, exactly, grow, place, row, sized, type Box } from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import {
	COUNT_SIZE,
	HERO_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import {
	data,
	formatCountParts,
	formatTask,
	table,
	TASK_KINDS,
	type Count,
	type DayData,
	type Task,
	type TaskKind
} from './data.ts';
import { drawDial, drawEngraving, ENGRAVING_BOX } from './engravings.ts';

/** A task with a count. */
type CountedTask = Task & { readonly count: Count };

/** Aspect ratio and width of a column, in units, from which the kinds of work are side by side. */
const [WIDE_ASPECT, MIN_COLUMN_WIDTH] = [1.05, 125];
/** Heights in units from which pictures are larger and there is a remark, and from which they are very large. */
const [HIGH, VERY_HIGH] = [280, 400];
/** Share of the width of a row for dial and engraving. */
const PICTURE_SHARE = 0.42;

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

/** Variants in order of preference. */
const VARIANTS: readonly TextVariant[] = [
	{ name: TITLE_SIZE, number: HERO_SIZE, what: TITLE_SIZE, dated: true },
	{ name: TITLE_SIZE, number: COUNT_SIZE, what: TITLE_SIZE, dated: true },
	{ name: TITLE_SIZE, number: COUNT_SIZE, what: LABEL_SIZE, dated: true },
	{ name: LABEL_SIZE, number: COUNT_SIZE, what: LABEL_SIZE, dated: true },
	{ name: LABEL_SIZE, number: COUNT_SIZE, what: LABEL_SIZE },
	{ name: LABEL_SIZE, number: TITLE_SIZE, what: LABEL_SIZE },
	{ number: COUNT_SIZE, what: LABEL_SIZE },
	{ number: TITLE_SIZE, what: LABEL_SIZE },
	{ number: TITLE_SIZE }
];

function layout({ tasks }: DayData, viewport: Viewport, world: World): Drawing {
	// Of each kind of work, the first task that has a count.
	const shown = TASK_KINDS.flatMap(
		(kind) => tasks.find((task): task is CountedTask => task.kind === kind && task.count !== undefined) ?? []
	);
	const left = tasks.length - shown.length;
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			column(
				{ gap: 's' },
				title(viewport.showTitle ? world.word('day.title') : ''),
				sized(({ width }) =>
					note('share', ['day.share', 'day.share-short'].map(world.word), {
						maxLines: 1,
						maxWidth: width - LABEL_SIZE
					})
				)
			),
			grow(
				sized(({ height }) =>
					height < HIGH
						? taskBoxes(shown, world)
						: column(
								{ gap: 'l' },
								grow(taskBoxes(shown, world)),
								column(
									{ gap: 'none' },
									note('note', world.word('day.note')),
									note('more', left > 0 ? pluralWord(world, 'picture.more', left) : '')
								)
							)
				)
			)
		)
	);
}

/** The tasks side by side or, in narrow pictures, below one another, with the largest texts that fit in all. */
const taskBoxes = (tasks: readonly CountedTask[], world: World): Box =>
	sized(({ width, height }) => {
		const isWide = width > WIDE_ASPECT * height && width > MIN_COLUMN_WIDTH * tasks.length;
		return fit(
			...VARIANTS.map((variant) =>
				isWide
					? row({ gap: 'xl' }, ...tasks.map((task) => grow(taskColumn(task, variant, world))))
					: column({ gap: 'l' }, ...tasks.map((task) => grow(taskRow(task, variant, world))))
			)
		);
	});

const taskColumn = (task: CountedTask, variant: TextVariant, world: World): Box =>
	sized(({ width, height }) => {
		const high =
			height >= HIGH ? height * (height >= VERY_HIGH ? 0.68 : 0.6) : Math.min(height * 0.42, width * 0.4);
		return column({ gap: 'l' }, exactly({ height: high }, pictures(task.kind)), words(task, variant, world));
	});

const taskRow = (task: CountedTask, variant: TextVariant, world: World): Box =>
	row(
		{ gap: 'l' },
		grow(pictures(task.kind), PICTURE_SHARE),
		grow(place({ y: 'middle' }, words(task, variant, world)), 1 - PICTURE_SHARE)
	);

/** The kind of work, the number with its unit after it or, in less space, below it, and what it counts. */
function words(task: CountedTask, { name, number: size, what, dated }: TextVariant, world: World): Box {
	const { kind } = task;
	const amount = formatCountParts(task.count, world);
	const figure = number(`${kind}-number`, amount.number, { size });
	const unit = (maxLines?: number) =>
		text(`${kind}-unit`, amount.unit, {
			size: size === HERO_SIZE ? TITLE_SIZE : LABEL_SIZE,
			...(maxLines && { maxLines })
		});
	return column(
		{ gap: 's' },
		text(`${kind}-name`, name ? world.word(`day.${kind}`) : '', {
			style: 'strong',
			size: name ?? LABEL_SIZE
		}),
		fit(row({ gap: 's', align: 'middle' }, figure, unit(1)), column({ gap: 'none' }, figure, unit())),
		note(`${kind}-what`, what ? (dated ? formatTask(task, world) : task.name) : '', {
			size: what ?? LABEL_SIZE
		})
	);
}

/** Gap between dial and engraving, in units, and maximum size of a dial relative to the engraving below it. */
const [PICTURE_GAP, MAX_DIAL_RATIO] = [10, 1.6];

/** Dial and engraving, one above the other or side by side, whichever allows the larger engraving. */
const pictures = (kind: TaskKind): Box => custom((rect) => ({ shapes: drawPictures(kind, rect) }));

function drawPictures(kind: TaskKind, { x, y, width, height }: Rect): Shape[] {
	const ratio = ENGRAVING_BOX.width / ENGRAVING_BOX.height;
	const over = Math.min((height - PICTURE_GAP) / 2, width / ratio);
	const beside = Math.min(height, (width - PICTURE_GAP) / (ratio + 1));
	if (over > beside) {
		const dial = Math.min(height - over - PICTURE_GAP, over * MAX_DIAL_RATIO);
		const middle = x + (over * ratio) / 2;
		const top = y + Math.max(0, height - dial - over - PICTURE_GAP) / 2;
		return [
			...drawDial(kind, middle, top + dial / 2, dial / 2 - 1),
			...drawEngraving(kind, middle, top + dial + PICTURE_GAP + over / 2, over)
		];
	}
	const middle = y + height / 2;
	return [
		...drawDial(kind, x + beside / 2, middle, beside / 2 - 1),
		...drawEngraving(kind, x + beside + PICTURE_GAP + (beside * ratio) / 2, middle, beside)
	];
}

export default defineMarkScene({ data, layout, table, isStatic: true });
