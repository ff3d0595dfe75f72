/** What the law says of things, as boxes: headings, things with a clause, and those that are not settled. */
import { createShape } from '#lib/chart/drawing.ts';
import { empty, grow, rule, type Box, type Gap } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { questionMarkPath } from '../shared/question-mark.ts';
import type { World } from '../world.ts';
import { standingSign } from './signs.ts';
import type { Standing } from './story.ts';

/** Something that the law allows or forbids. Its record is named “thing → clause”. */
export interface Thing {
	readonly id: string;
	readonly name: string;
	/** One clause more, and a shorter one for a single line, if there is one. */
	readonly clause: string;
	readonly brief: string;
}

/** The things of one column. */
export interface StandingGroup {
	readonly standing: Standing;
	readonly things: readonly Thing[];
}

/** Which texts are shown, and their font sizes in units. */
export interface TextVariant {
	readonly head: number;
	readonly name: number;
	/** Font size of the clause under a name; without it there is none. */
	readonly clause?: number;
	/** Font size of all things of a column but the first, and of their clauses, where they are smaller. */
	readonly others?: number;
	/** Whether clauses are so short that each has one line. */
	readonly isBrief?: boolean;
}

/** Size of a sign as a factor of the font size beside it. */
const SIGN_SIZE = 0.8;

/** The sign of a group and its name. */
export const heading = ({ standing }: StandingGroup, size: number, world: World): Box =>
	row(
		{ gap: 's', align: 'middle' },
		symbol(size * SIGN_SIZE, (x, y) => ({ shapes: standingSign(standing, x, y, size * SIGN_SIZE) })),
		grow(headingText({ standing }, size, world))
	);

/** The name of a group. */
export const headingText = ({ standing }: Pick<StandingGroup, 'standing'>, size: number, world: World): Box =>
	text(`${standing}-head`, world.word(`law-today.${standing}`), { style: 'strong', size, maxLines: 1 });

/** A thing and a clause on it. */
export const thingBox = (
	{ id, name, clause: words, brief }: Thing,
	{ name: size, clause, isBrief }: TextVariant
): Box =>
	column(
		{ gap: 'none' },
		text(`${id}-name`, name, { style: 'strong', size }),
		clause === undefined
			? empty
			: note(`${id}-clause`, isBrief && brief !== '' ? brief : words, {
					size: clause,
					maxLines: isBrief ? 1 : Infinity
				})
	);

/** Returns the font sizes of things that are not the first of their column. */
export const smaller = ({ others, ...variant }: TextVariant): TextVariant =>
	others === undefined ? variant : { ...variant, name: others, clause: others };

/** The things of a column, below one another. */
export const thingsBox = ({ things }: StandingGroup, variant: TextVariant, gap: Gap): Box =>
	column({ gap }, ...things.map((thing) => thingBox(thing, variant)));

/** The things that are not settled, each with a question mark below a line. */
export const unsettledBoxes = (things: readonly Thing[], variant: TextVariant): Box[] =>
	things.map((thing) => {
		const size = smaller(variant);
		const height = size.name * 0.75;
		const mark = symbol(height, (x, y) => ({
			shapes: [createShape(`${thing.id}-doubt`, 'sign doubt', questionMarkPath(x, y, height * 0.8))]
		}));
		return column(
			{ gap: ['m', 'l'] },
			rule(`${thing.id}-rule`),
			row({ gap: 's' }, mark, grow(thingBox(thing, size)))
		);
	});
