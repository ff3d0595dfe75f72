/**
 * Scene “day”: three kinds of work in a section through a control room, each at its place with a number from a source and
 * a clock without hands.
 */
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	atMost,
	custom,
	empty,
	exactly,
	grow,
	inset,
	place,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import {
	COUNT_SIZE,
	HERO_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
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
import {
	drawCableTray,
	drawClock,
	drawFurniture,
	drawControlRoom,
	FURNITURE_SIZES
} from '../shared/control-room.ts';

/** A task with a count. */
type CountedTask = Task & { readonly count: Count };

/** Aspect ratio and width of a column, in units, from which the kinds of work are side by side. */
const [WIDE_ASPECT, MIN_COLUMN_WIDTH] = [0.9, 74];
/** Shares of the width of the kinds of work that are side by side. */
const COLUMN_SHARES: Readonly<Record<TaskKind, number>> = { live: 0.43, after: 0.28, traffic: 0.29 };
/** Height in units from which there is a remark. */
const HIGH = 280;
/** Share of the width of a row for its part of the room. */
const PICTURE_SHARE = 0.42;
/** Thickness of the walls as a share of the width of a room, and at least, in units. */
const [WALL_SHARE, MIN_WALL] = [0.011, 2.5];
/** Height above the furniture for the clocks, as a share of the height of the highest piece. */
const CLOCK_SHARE = 0.24;

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
	{ name: LABEL_SIZE, number: TITLE_SIZE },
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
				sized(({ width }) => {
					const share = note('share', ['day.share', 'day.share-short'].map(world.word), {
						maxLines: 1,
						maxWidth: width - LABEL_SIZE
					});
					const clock = symbol(LABEL_SIZE * 1.4, (x, y) => ({
						shapes: drawClock('key', x, y, LABEL_SIZE * 0.7)
					}));
					return fit(row({ gap: 's', align: 'middle' }, clock, share), share);
				})
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

/**
 * The tasks in one room, with the largest texts that fit: below it or, if it is low, beside it. In narrow pictures they are
 * on floors below one another.
 */
const taskBoxes = (tasks: readonly CountedTask[], world: World): Box =>
	sized(({ width, height }) => {
		const controlRoom = custom((rect) => ({ shapes: drawTasks(tasks, rect) }));
		const isWide = width > WIDE_ASPECT * height && width > MIN_COLUMN_WIDTH * tasks.length;
		const isLow = width > LOW_ASPECT * height;
		const beside = (texts: readonly Box[]) =>
			row(
				{ gap: 'l' },
				grow(
					place(
						{ y: 'middle' },
						sized((own) => atMost({ height: own.width * MAX_CONTROL_ROOM_HEIGHT }, controlRoom))
					),
					LOW_SHARE
				),
				grow(place({ y: 'middle' }, column({ gap: ['s', 'xl'] }, ...texts)), 1 - LOW_SHARE)
			);
		const below = (texts: readonly Box[]) =>
			column(
				{ gap: 'm' },
				grow(atLeast({ height: height * MIN_CONTROL_ROOM_SHARE }, controlRoom)),
				row(
					{ gap: 'none' },
					...tasks.map(({ kind }, index) =>
						exactly({ width: width * COLUMN_SHARES[kind] }, inset(['m', 'none'], texts[index] ?? empty))
					)
				)
			);
		const textsOf = (variant: TextVariant) => tasks.map((task) => words(task, variant, world));
		const floors = (variant: TextVariant) =>
			column({ gap: 's' }, ...tasks.map((task) => grow(taskRow(task, variant, world))));
		if (isLow) return fit(...VARIANTS.map((variant) => beside(textsOf(variant))));
		return fit(
			...(isWide
				? VARIANTS.filter(({ name, what }) => name && what).map((each) => below(textsOf(each)))
				: []),
			...VARIANTS.map(floors)
		);
	});

/** Largest height of a room with texts beside it, as a share of its width. */
const MAX_CONTROL_ROOM_HEIGHT = 0.66;
/** Aspect ratio from which the texts are beside the room, and its share of the width then. */
const [LOW_ASPECT, LOW_SHARE] = [2.1, 0.58];
/** Smallest share of the height for the room. */
const MIN_CONTROL_ROOM_SHARE = 0.44;

const taskRow = (task: CountedTask, variant: TextVariant, world: World): Box =>
	row(
		{ gap: 'l' },
		grow(
			custom((rect) => ({ shapes: drawTasks([task], rect) })),
			PICTURE_SHARE
		),
		grow(place({ y: 'middle' }, words(task, variant, world)), 1 - PICTURE_SHARE)
	);

/** Draws the room with the furniture of the tasks, as large as it fits, and a clock above each. */
function drawTasks(tasks: readonly CountedTask[], area: Rect): Shape[] {
	const wall = Math.max(MIN_WALL, area.width * WALL_SHARE);
	const shares = tasks.map(({ kind }) => (tasks.length > 1 ? COLUMN_SHARES[kind] : 1));
	const tallest = Math.max(...tasks.map(({ kind }) => FURNITURE_SIZES[kind].height));
	const floor = area.y + area.height - wall;
	const scale = Math.min(
		(area.height - 2 * wall) / (tallest * (1 + CLOCK_SHARE)),
		...tasks.map(
			({ kind }, index) => ((shares[index] ?? 1) * area.width - 2 * wall) / FURNITURE_SIZES[kind].width
		)
	);
	const id = tasks.length > 1 ? 'room' : `room-${tasks[0]?.kind}`;
	const topOf = (kind: TaskKind) => floor - FURNITURE_SIZES[kind].height * scale;
	const middles = shares.map(
		(share, index) =>
			area.x + area.width * (shares.slice(0, index).reduce((sum, each) => sum + each, 0) + share / 2)
	);
	const radius = Math.min(tallest * scale * CLOCK_SHARE * 0.4, MAX_CLOCK_RADIUS);
	const clockY = Math.max(area.y + wall + radius * 1.2, floor - tallest * scale - radius * 1.3);
	const tray = { x: area.x + wall, y: area.y + wall + TRAY_DEPTH, width: area.width - 2 * wall, height: 0 };
	const drops = tasks.flatMap(({ kind }, index) =>
		CABLES[kind].map((at) => [(middles[index] ?? 0) + at * scale, topOf(kind)] as const)
	);
	return [
		...drawControlRoom(id, area, wall),
		...(clockY - radius - tray.y > MIN_TRAY_GAP ? drawCableTray(id, tray, drops) : []),
		...tasks.flatMap(({ kind, count }, index) => {
			const x = middles[index] ?? 0;
			const screens = Math.min(MAX_SCREENS, count.value);
			return [
				...drawFurniture(kind, { id: kind, x, floor, scale, screens }),
				...drawClock(`${kind}-clock`, x, Math.min(clockY, topOf(kind) - radius * 1.2), radius)
			];
		})
	];
}

/** Largest radius of a clock, depth of the cable tray below the ceiling, and its least distance from the clocks, in units. */
const [MAX_CLOCK_RADIUS, TRAY_DEPTH, MIN_TRAY_GAP] = [14, 8, 10];
/** X of the cables that come down to the furniture, from its middle, in units of the section. */
const CABLES: Readonly<Record<TaskKind, readonly number[]>> = {
	live: [-54, -50, -46, -42, 42, 46],
	after: [],
	traffic: [-34]
};

/** Most screens that the wall of screens shows. */
const MAX_SCREENS = 40;

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

/** The numbers come one after another; the room and what is done in it are always there. */
const show = showGroups(() =>
	TASK_KINDS.map((kind) => ({ ids: ['number', 'unit', 'what'].map((part) => `${kind}-${part}`) }))
);

export default withBuildUp(defineMarkScene({ data, layout, table, isStatic: true }), show);
