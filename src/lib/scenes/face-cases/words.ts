/** What is said of each story: how it ended, what it is about, and what is known of it. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import type { Shape } from '#lib/chart/drawing.ts';
import { diamond, square } from '#lib/chart/marks.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Facts } from './data.ts';
import type { Story } from './engravings.ts';

/** How much is said, and how large. */
export interface Way {
	readonly verdict: number;
	readonly text: number;
	readonly number: number;
	/** Whether what is known stands under what a story is about, with reserves and units; or not even what it is about. */
	readonly details: 'all' | 'some' | 'none' | 'verdict';
}

export const LEAST: Way = { verdict: LABEL, text: LABEL, number: TITLE, details: 'verdict' };
/** The number stands in the card, too: it is no larger than a count here. */
export const WAYS: readonly Way[] = [
	{ verdict: COUNT, text: TITLE, number: COUNT, details: 'all' },
	{ verdict: TITLE, text: TITLE, number: COUNT, details: 'all' },
	{ verdict: TITLE, text: LABEL, number: COUNT, details: 'all' },
	{ verdict: LABEL, text: LABEL, number: COUNT, details: 'all' },
	{ verdict: TITLE, text: LABEL, number: COUNT, details: 'some' },
	{ verdict: LABEL, text: LABEL, number: COUNT, details: 'some' },
	{ verdict: TITLE, text: LABEL, number: COUNT, details: 'none' },
	{ verdict: LABEL, text: LABEL, number: COUNT, details: 'none' },
	{ verdict: LABEL, text: LABEL, number: TITLE, details: 'none' },
	{ verdict: TITLE, text: LABEL, number: COUNT, details: 'verdict' },
	LEAST
];

/** Words that stand somewhere, with their marks. */
export interface Said extends Block {
	readonly shapes: readonly Shape[];
	/** Whether no line is broken that must not be. */
	readonly whole: boolean;
	/** Top of the room for counted marks. */
	readonly marks?: number;
}

type Column = Pick<Rect, 'x' | 'y' | 'width'>;

/** Height of the room for counted marks: none is larger. */
export const rowOf = ({ text }: Way): number => (text === TITLE ? LABEL * 1.5 : LABEL * 0.9);

const MILLION = 1e6;

/** How it ended, and what it is about. */
function head(
	story: Story,
	column: Column,
	way: Way,
	values: Readonly<Record<string, string>>,
	world: World
) {
	const verdict = block(`${story}-verdict`, world.word(`face-cases.${story}-verdict`), column, {
		style: 'strong',
		size: way.verdict
	});
	const about = way.details === 'verdict' ? '' : world.fill(`face-cases.${story}-subject`, values);
	const subject = block(`${story}-subject`, about, column, { style: 'soft', size: way.text });
	return { said: stack([verdict, subject], LABEL * 0.3), whole: verdict.height <= way.verdict * 1.1 };
}

const year = (world: World, iso = '') => (iso === '' ? '' : writeDate(world.locale, iso, 'year'));

/** Whether there is room for what is known. */
const detailed = ({ details }: Way) => details === 'all' || details === 'some';

/** The gates: what was decided about them, in the order of time. */
function lycees({ decisions }: Facts, column: Column, way: Way, world: World): Said {
	const values = { from: year(world, decisions[0]?.when), to: year(world, decisions.at(-1)?.when) };
	const { said, whole } = head('lycees', column, way, values, world);
	const { text: size } = way;
	const room = { x: column.x + size * 1.3, width: column.width - size * 1.3 };
	const dates = decisions.map(({ when }) => year(world, when));
	const beside = decisions.every(
		({ name }, index) => textWidth(name, size) + size + textWidth(dates[index] ?? '', size) <= room.width
	);
	let y = column.y + said.height + size * 0.6;
	const rows = (detailed(way) ? decisions : []).map(({ id, name }, index) => {
		const date = dates[index] ?? '';
		const at = { ...room, y };
		const words = block(id, beside || date === '' ? name : `${name}, ${date}`, at, { size });
		const after = block(`${id}-date`, beside ? date : '', at, { size, style: 'soft', anchor: 'end' });
		const mark = decisionMark(index, decisions.length, column.x + size * 0.5, y + size * 0.38, size * 0.5);
		y += words.height + size * 0.3;
		return { texts: [...words.texts, ...after.texts], mark: { id: `${id}-mark`, ...mark } };
	});
	return {
		texts: [...said.texts, ...rows.flatMap(({ texts }) => texts)],
		width: column.width,
		height: rows.length === 0 ? said.height : y - column.y,
		shapes: rows.map(({ mark }) => mark),
		whole
	};
}

/** A vote is a box, an opinion a hollow diamond, a ruling a full one. */
const decisionMark = (index: number, count: number, x: number, y: number, r: number) => ({
	style: index === count - 1 ? 'sign full' : 'sign',
	d: index === 0 ? square(x, y, r * 1.6) : diamond(x, y, r * 1.1)
});

/** The street: how many cameras, and how many were looked for and found; that this is no measurement. */
function carnival(facts: Facts, column: Column, way: Way, world: World): Said {
	const date = facts.tested === '' ? '' : writeDate(world.locale, facts.tested);
	const { said, whole } = head('carnival', column, way, { date }, world);
	const found = world.fill('face-cases.found', {
		cameras: plural(world, 'face-cases.cameras', facts.cameras),
		sought: plural(world, 'face-cases.sought', facts.sought),
		found: plural(world, 'face-cases.met', facts.found)
	});
	const words = stack(
		[
			block('found', detailed(way) ? bound(found) : '', { ...column, y: 0 }, { size: way.text }),
			block(
				'few',
				way.details === 'all' ? world.word('face-cases.few') : '',
				{ ...column, y: 0 },
				{ style: 'soft', size: way.text }
			)
		],
		LABEL * 0.3
	);
	const marks = column.y + said.height + LABEL * 0.4;
	const below = said.height + LABEL * 0.4 + rowOf(way) + LABEL * 0.4;
	return {
		texts: [...said.texts, ...moved(words, 0, column.y + below).texts],
		width: column.width,
		height: below + words.height,
		shapes: [],
		whole,
		marks
	};
}

/** A count stays on the line of what it counts. */
const bound = (words: string): string => words.replace(/(\d) /g, '$1\u00a0');

/** The file: how it goes on, how many searches a day, what a mark is and what is searched. */
function file(facts: Facts, column: Column, way: Way, world: World): Said {
	const { said, whole } = head('file', column, way, {}, world);
	const count = world.format(facts.photos / MILLION, {
		type: 'decimal',
		digits: facts.photos % MILLION === 0 ? 0 : 1
	});
	const photos = world.fill('face-cases.photos', { count, year: facts.photosIn });
	const all = way.details === 'all';
	const soft = { style: 'soft', size: way.text };
	const words = stack(
		[
			said,
			daily(facts, column, way, world),
			block('unit', all ? world.word('face-cases.unit') : '', column, soft),
			block('photos', all ? bound(photos) : '', column, soft)
		],
		LABEL * 0.4
	);
	return { ...words, shapes: [], whole: whole && words.width <= column.width };
}

/** How many searches there are on a day of the year: the words beside the number or under it. */
function daily(facts: Facts, column: Column, way: Way, world: World): Block {
	const text = integer(world, facts.daily);
	const number = block('daily', text, column, { style: 'figure-number', size: way.number });
	const before = textWidth(text, way.number) + LABEL * 0.7;
	const said = world.fill('face-cases.searches', { year: facts.searchesIn });
	const words = (x: number) =>
		block(
			'searches',
			said,
			{ ...column, x: column.x + x, width: column.width - x },
			{ style: 'strong', size: way.text }
		);
	const beside = words(before);
	const fits =
		beside.height <= Math.max(number.height, way.text * 2.3) && beside.width * 1.04 <= column.width - before;
	if (!fits) return stack([number, words(0)], LABEL * 0.3);
	const height = Math.max(number.height, beside.height);
	const middle = (each: Block) => moved(each, 0, (height - each.height) / 2).texts;
	return { texts: [...middle(number), ...middle(beside)], width: before + beside.width, height };
}

export const SAID: Readonly<Record<Story, (facts: Facts, column: Column, way: Way, world: World) => Said>> = {
	lycees,
	carnival,
	file
};
