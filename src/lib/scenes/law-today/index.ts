/** Scene “law-today”: what the law allows, what has been tried and what it forbids, each in a column, with one date. */
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	column,
	custom,
	empty,
	exactly,
	grow,
	row,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { phaseProgress } from '#lib/chart/transition.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import { questionMarkPath } from '../shared/question-mark.ts';
import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { drawBarrier, lowerBoom } from './barrier.ts';
import { STANDINGS } from './story.ts';

type Standing = (typeof STANDINGS)[number];

/** Something that the law allows or forbids. Its record is named “thing → clause”. */
interface Thing {
	readonly id: string;
	readonly name: string;
	/** One clause more. */
	readonly clause: string;
	/** Whether nobody can say yet what the law is. */
	readonly isUnsettled: boolean;
}

/** The things of one column. */
interface StandingGroup {
	readonly standing: Standing;
	readonly things: readonly Thing[];
}

/** Returns the things by what the law says of them. */
const data = (_state: unknown, world: World): readonly StandingGroup[] =>
	STANDINGS.map((standing) => ({
		standing,
		things: world
			.records('law-today')
			.filter(({ kind }) => kind === standing)
			.map(({ id, name, status }) => {
				const [thing, clause] = splitAtArrow(name);
				return { id, name: thing, clause, isUnsettled: status === 'unsettled' };
			})
	}));

/** Which texts are shown, and their font sizes in units. */
interface TextVariant {
	readonly head: number;
	readonly name: number;
	/** Font size of the clause under a name; without it there is none. */
	readonly clause?: number;
}

const VARIANTS: readonly TextVariant[] = [
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: TITLE_SIZE },
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: LABEL_SIZE },
	{ head: TITLE_SIZE, name: LABEL_SIZE, clause: LABEL_SIZE },
	{ head: COUNT_SIZE, name: TITLE_SIZE },
	{ head: TITLE_SIZE, name: LABEL_SIZE },
	{ head: LABEL_SIZE, name: LABEL_SIZE }
];

/** Width from which there are columns, in units. */
const MIN_WIDTH_FOR_COLUMNS = 360;

function layout(groups: readonly StandingGroup[], viewport: Viewport, world: World): Drawing {
	const date = formatDate(world.locale, world.lawAsOf);
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			// Slides too show the date, without which the picture would be wrong one day.
			title(world.fill('law-today.title', { date }), {
				size: viewport.height < MIN_HEIGHT_FOR_TITLE ? LABEL_SIZE : TITLE_SIZE
			}),
			grow(
				sized(({ height }) =>
					fit(
						...BARRIER_SHARES.flatMap((share) =>
							VARIANTS.slice(0, share.variants).map((variant) =>
								atLeast(
									{ width: MIN_WIDTH_FOR_COLUMNS },
									inColumns(groups, variant, world, height * share.height)
								)
							)
						),
						...VARIANTS.flatMap((variant) => [
							atLeast({ width: MIN_WIDTH_FOR_COLUMNS }, inColumns(groups, variant, world)),
							inRows(groups, variant, world, true),
							inRows(groups, variant, world, false)
						]),
						counts(groups, world)
					)
				)
			)
		)
	);
}

/** Heights of barriers as shares of the height, and with how many of the variants they are tried, in this order. */
const BARRIER_SHARES = [
	{ height: 0.44, variants: 2 },
	{ height: 0.34, variants: 3 },
	{ height: 0.24, variants: 3 }
] as const;
/** Height below which the title is small, in units. */
const MIN_HEIGHT_FOR_TITLE = 220;

/**
 * A column for each group, with its heading on top. Things are level with those of other columns.
 * @param barrier height of the barriers above the headings, in units; without them, headings have signs
 */
function inColumns(groups: readonly StandingGroup[], variant: TextVariant, world: World, barrier = 0): Box {
	const most = Math.max(...groups.map(({ things }) => things.length));
	const level = (boxOf: (group: StandingGroup) => Box) =>
		row({ gap: 'xl' }, ...groups.map((group) => grow(boxOf(group))));
	return column(
		{ gap: ['m', 'xxl'] },
		...(barrier > 0
			? [
					level(({ standing }) =>
						exactly(
							{ height: barrier },
							custom((rect) => drawBarrier(standing, rect))
						)
					),
					level((group) => headingText(group, variant.head, world))
				]
			: [level((group) => heading(group, variant.head, world))]),
		...Array.from({ length: most }, (_, index) =>
			level(({ things }) => {
				const thing = things[index];
				return thing ? thingBox(thing, variant) : empty;
			})
		)
	);
}

/** Share of the width for headings beside the things. */
const HEADING_SHARE = 0.28;

/** Height of a barrier beside the things, in units. */
const SMALL_BARRIER = LABEL_SIZE * 4.2;

/**
 * The groups below one another, each with its heading on the left.
 * @param hasBarriers whether headings have barriers below them, instead of signs beside them
 */
const inRows = (
	groups: readonly StandingGroup[],
	variant: TextVariant,
	world: World,
	hasBarriers: boolean
): Box =>
	column(
		{ gap: ['s', 'xl'] },
		...groups.map((group) => {
			const size = Math.min(variant.head, TITLE_SIZE);
			const barrier = custom((rect) => drawBarrier(group.standing, rect));
			const head = hasBarriers
				? column({ gap: 'm' }, headingText(group, size, world), exactly({ height: SMALL_BARRIER }, barrier))
				: heading(group, size, world);
			return row(
				{ gap: 'm' },
				grow(head, HEADING_SHARE),
				grow(
					column({ gap: 's' }, ...group.things.map((thing) => thingBox(thing, variant))),
					1 - HEADING_SHARE
				)
			);
		})
	);

/** The number of things of each group. */
const counts = (groups: readonly StandingGroup[], world: World): Box =>
	column(
		{ gap: ['s', 'l'] },
		...groups.map((group) =>
			column(
				{ gap: 'none' },
				heading(group, LABEL_SIZE, world),
				text(`${group.standing}-count`, pluralWord(world, 'law-today.count', group.things.length))
			)
		)
	);

/** Size of a sign as a factor of the font size beside it. */
const SIGN_SIZE = 0.8;

/** The sign of a group and its name. */
const heading = ({ standing }: StandingGroup, size: number, world: World): Box =>
	row(
		{ gap: 's', align: 'middle' },
		symbol(size * SIGN_SIZE, (x, y) => ({ shapes: signShapes(standing, x, y, size * SIGN_SIZE) })),
		grow(headingText({ standing }, size, world))
	);

const headingText = ({ standing }: Pick<StandingGroup, 'standing'>, size: number, world: World): Box =>
	text(`${standing}-head`, world.word(`law-today.${standing}`), { style: 'strong', size, maxLines: 1 });

/** A full disc for what is allowed, half a disc for what has been tried, a barred ring for what is forbidden. */
function signShapes(standing: Standing, x: number, y: number, size: number) {
	const r = roundToTenth(size / 2);
	const [across, down] = [roundToTenth(x), roundToTenth(y)];
	const ring = createShape(
		`${standing}-ring`,
		standing === 'allowed' ? 'sign full' : 'sign open',
		circlePath(x, y, r)
	);
	const bar = roundToTenth(r * Math.SQRT1_2);
	const inner = {
		allowed: [],
		tried: [
			createShape(
				'tried-half',
				'sign full',
				`M${across} ${roundToTenth(down - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`
			)
		],
		forbidden: [
			createShape(
				'forbidden-bar',
				'sign open',
				`M${roundToTenth(across - bar)} ${roundToTenth(down + bar)}l${2 * bar} ${-2 * bar}`
			)
		]
	}[standing];
	return [ring, ...inner];
}

/** A thing and a clause on it; a question mark where the law is not settled. */
function thingBox({ id, name, clause: words, isUnsettled }: Thing, { name: size, clause }: TextVariant): Box {
	const box = column(
		{ gap: 'none' },
		text(`${id}-name`, name, { style: 'strong', size }),
		clause === undefined ? empty : note(`${id}-clause`, words, { size: clause })
	);
	if (!isUnsettled) return box;
	const height = size * 0.75;
	const mark = symbol(height, (x, y) => ({
		shapes: [createShape(`${id}-doubt`, 'sign doubt', questionMarkPath(x, y, height * 0.8))]
	}));
	return row({ gap: 's' }, mark, grow(box));
}

/** Returns a row for each thing. */
function table(groups: readonly StandingGroup[], world: World) {
	return tableOf(
		world,
		'law-today',
		groups.flatMap(({ standing, things }) => things.map((thing) => ({ ...thing, standing }))),
		{
			standing: ({ standing }) => world.word(`law-today.${standing}`),
			thing: ({ name }) => name,
			clause: ({ clause }) => clause || world.word('law-today.none')
		},
		{ date: formatDate(world.locale, world.lawAsOf) }
	);
}

/** A column after another, each from its heading down. */
const showColumns = showGroups((groups) =>
	(groups as readonly StandingGroup[]).map(({ standing, things }) => ({
		ids: [standing, ...things.map(({ id }) => id)]
	}))
);

/** While a column appears, its barrier comes down as far as the law says. */
function show(drawing: Drawing, percent: number, groups: unknown): Drawing {
	const shown = showColumns(drawing, percent, groups);
	const shapes = STANDINGS.reduce<readonly Shape[]>(
		(all, standing, index) =>
			lowerBoom(all, standing, phaseProgress((percent / 100) * STANDINGS.length, index, index + 1)),
		shown.shapes
	);
	return { ...shown, shapes };
}

export default withBuildUp(defineMarkScene({ data, layout, table, isStatic: true }), show);
