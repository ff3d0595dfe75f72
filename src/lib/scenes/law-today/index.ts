/**
 * Scene “law-today”: what the law allows, what has been tried and what it forbids, each in a column, with one date. What is not
 * settled stands apart, below them.
 */
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	custom,
	empty,
	exactly,
	grow,
	rule,
	sized,
	type Box,
	type Gap
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { phaseProgress } from '#lib/chart/transition.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { NOTE_SIZE } from '../shared/note-size.ts';
import { pluralWord } from '../shared/plural.ts';
import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World, WorldRecord } from '../world.ts';
import { drawBarrier, lowerBoom } from './barrier.ts';
import { STANDINGS } from './story.ts';
import {
	heading,
	headingText,
	thingBox,
	smaller,
	thingsBox,
	unsettledBoxes,
	type StandingGroup,
	type TextVariant,
	type Thing
} from './things.ts';

/** The columns, and the things of which nobody can say yet what the law is. */
interface LawToday {
	readonly groups: readonly StandingGroup[];
	readonly unsettled: readonly Thing[];
}

/** Returns the things by what the law says of them. */
function data(_state: unknown, world: World): LawToday {
	const records = world.records('law-today');
	const isUnsettled = ({ status }: WorldRecord) => status === 'unsettled';
	const thingOf = ({ id, name, shorter: [brief = ''] = [] }: WorldRecord): Thing => {
		const [thing, clause] = splitAtArrow(name);
		return { id, name: thing, clause, brief };
	};
	return {
		groups: STANDINGS.map((standing) => ({
			standing,
			things: records.filter((record) => record.kind === standing && !isUnsettled(record)).map(thingOf)
		})),
		unsettled: records.filter(isUnsettled).map(thingOf)
	};
}

const VARIANTS: readonly TextVariant[] = [
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: NOTE_SIZE, others: NOTE_SIZE, isBrief: true },
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: TITLE_SIZE, others: LABEL_SIZE, isBrief: true },
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: TITLE_SIZE, isBrief: true },
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: LABEL_SIZE, isBrief: true },
	{ head: COUNT_SIZE, name: TITLE_SIZE, clause: LABEL_SIZE },
	{ head: TITLE_SIZE, name: LABEL_SIZE, clause: LABEL_SIZE },
	{ head: COUNT_SIZE, name: TITLE_SIZE },
	{ head: TITLE_SIZE, name: LABEL_SIZE },
	{ head: LABEL_SIZE, name: LABEL_SIZE }
];

/** Width from which there are columns, in units. */
const MIN_WIDTH_FOR_COLUMNS = 360;

function layout(law: LawToday, viewport: Viewport, world: World): Drawing {
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
									sized(() => inColumns(law, variant, world, height * share.height))
								)
							)
						),
						...VARIANTS.flatMap((variant) => [
							atLeast(
								{ width: MIN_WIDTH_FOR_COLUMNS },
								sized(() => inColumns(law, variant, world))
							),
							sized(() => inRows(law, variant, world, true)),
							sized(() => inRows(law, variant, world, false))
						]),
						counts(law.groups, world)
					)
				)
			)
		)
	);
}

/**
 * Heights of barriers as shares of the height, and with how many of the variants they are tried, in this order: rather lower
 * barriers than small clauses.
 */
const BARRIER_SHARES = [
	{ height: 0.4, variants: 2 },
	{ height: 0.38, variants: 4 },
	{ height: 0.3, variants: 4 },
	{ height: 0.24, variants: 4 },
	{ height: 0.18, variants: 4 },
	{ height: 0.3, variants: 6 },
	{ height: 0.22, variants: 6 }
] as const;
/** Height below which the title is small, in units. */
const MIN_HEIGHT_FOR_TITLE = 220;

/** Gaps between the things of a column, the same in all of them, from the largest. */
const THING_GAPS = ['xl', 'l', 'm'] as const;

/**
 * A column for each group, with its heading on top. Headings are level, and things follow each other at equal distances.
 * @param barrier height of the barriers above the headings, in units; without them, headings have signs
 */
function inColumns({ groups, unsettled }: LawToday, variant: TextVariant, world: World, barrier = 0): Box {
	const level = (boxOf: (group: StandingGroup) => Box) =>
		row({ gap: 'xl' }, ...groups.map((group) => grow(boxOf(group))));
	const heads =
		barrier > 0
			? [
					level(({ standing }) =>
						exactly(
							{ height: barrier },
							custom((rect) => drawBarrier(standing, rect))
						)
					),
					level((group) => headingText(group, variant.head, world))
				]
			: [level((group) => heading(group, variant.head, world))];
	return fit(
		...THING_GAPS.map((gap) =>
			column(
				{ gap: ['m', 'xl'] },
				...heads,
				...thingsLevels(groups, variant, gap, level),
				...unsettledBoxes(unsettled, variant)
			)
		)
	);
}

/** The things of all columns: where the others are smaller, they begin below a line at the same height in all columns. */
function thingsLevels(
	groups: readonly StandingGroup[],
	variant: TextVariant,
	gap: Gap,
	level: (boxOf: (group: StandingGroup) => Box) => Box
): Box[] {
	if (variant.others === undefined) return [level((group) => thingsBox(group, variant, gap))];
	return [
		column(
			{ gap },
			level(({ things: [first] }) => (first ? thingBox(first, variant) : empty)),
			level(({ standing }) => rule(`${standing}-rule`)),
			level(({ things }) =>
				column({ gap }, ...things.slice(1).map((thing) => thingBox(thing, smaller(variant))))
			)
		)
	];
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
	{ groups, unsettled }: LawToday,
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
		}),
		...unsettledBoxes(unsettled, variant)
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

/** Returns a row for each thing. */
function table({ groups, unsettled }: LawToday, world: World) {
	return tableOf(
		world,
		'law-today',
		[...groups, { standing: 'unsettled' as const, things: unsettled }].flatMap(({ standing, things }) =>
			things.map((thing) => ({ ...thing, standing }))
		),
		{
			standing: ({ standing }) => world.word(`law-today.${standing}`),
			thing: ({ name }) => name,
			clause: ({ clause }) => clause || world.word('law-today.none')
		},
		{ date: formatDate(world.locale, world.lawAsOf) }
	);
}

/** A column after another, each from its heading down, and with the last one what is not settled. */
const showColumns = showGroups((law) => {
	const { groups, unsettled } = law as LawToday;
	return groups.map(({ standing, things }, index) => ({
		ids: [standing, ...[...things, ...(index === groups.length - 1 ? unsettled : [])].map(({ id }) => id)]
	}));
});

/** While a column appears, its barrier comes down as far as the law says. */
function show(drawing: Drawing, percent: number, law: unknown): Drawing {
	const shown = showColumns(drawing, percent, law);
	const shapes = STANDINGS.reduce<readonly Shape[]>(
		(all, standing, index) =>
			lowerBoom(all, standing, phaseProgress((percent / 100) * STANDINGS.length, index, index + 1)),
		shown.shapes
	);
	return { ...shown, shapes };
}

export default withBuildUp(defineMarkScene({ data, layout, table, isStatic: true }), show);
