import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { evenWidth } from '#lib/chart/block.ts';
import { paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { carnival } from './carnival.ts';
import { CARD, drawer, tally } from './drawer.ts';
import type { Facts } from './facts.ts';
import { gates, markOf } from './gates.ts';
import type { FaceCasesLayout } from './layout.ts';
import { WIDE, type Sizes } from './sizes.ts';
import type { FaceCasesView } from './view.ts';

const [MARGIN, GAP] = [7, 14];
const [VERDICT, TEXT, NUMBER] = [12, 10, 23];
const LEADING = 1.2;
/** Below the columns: what the law says, under a rule. */
const FOOT = 21;
/** Narrowest room in which the drawer stands beside the searches of a day. */
const ABREAST = 420;
/** Shares of the width, less gaps, of the gates and of the carnival; the file has the rest. */
const SHARES = { abreast: [0.275, 0.285], stacked: [0.31, 0.345] } as const;
const MILLION = 1e6;

/** Where a part stands: from its left edge, `top` under its heading and `bottom` above the foot. */
interface Column {
	readonly x: number;
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
}

/** Three stories side by side, each under how it ended; the one that goes on is the largest. */
const slide: SlideLayout<FaceCasesView, FaceCasesLayout> = ({ facts }, viewport, world) => {
	const columns = columnsOf(viewport);
	const [first, second, third] = columns.map(({ width, x }, index) =>
		headed(PARTS[index] ?? 'file', x, width, viewport, facts, world)
	);
	if (!first || !second || !third) throw new Error('There are three parts');
	const field = viewport.width >= ABREAST ? abreast : stacked;
	const file = field(facts, third.column, world);
	const parts = [gatesIn(facts, first.column, world), carnivalIn(facts, second.column, world), file];
	return {
		strokes: [
			stroke('rules', 'grid-line', rules(columns, viewport)),
			...parts.flatMap(({ strokes }) => strokes)
		],
		lines: [
			...[first, second, third].flatMap(({ lines }) => lines),
			...parts.flatMap(({ lines }) => lines),
			...paragraph('law', world.fill('face-cases.law', { date: writeDate(world.locale, world.lawAsOf) }), {
				x: MARGIN,
				y: viewport.height - MARGIN,
				size: TEXT,
				style: 'soft'
			})
		],
		tally: tally(facts.daily, file.sizes)
	};
};

export default slide;

const PARTS = ['lycees', 'carnival', 'file'] as const;

function columnsOf({ width }: Viewport): { x: number; width: number }[] {
	const free = width - 2 * MARGIN - 2 * GAP;
	const [gate, street] = width >= ABREAST ? SHARES.abreast : SHARES.stacked;
	let x = MARGIN;
	return [gate, street, 1 - gate - street].map((share) => {
		const column = { x: round(x), width: round(share * free) };
		x += column.width + GAP;
		return column;
	});
}

const rules = (columns: readonly { readonly x: number }[], { width, height }: Viewport): string =>
	`M${MARGIN} ${height - FOOT}H${width - MARGIN}` +
	columns
		.slice(1)
		.map(({ x }) => `M${round(x - GAP / 2)} ${MARGIN}V${height - FOOT - MARGIN / 2}`)
		.join('');

/** How it ended, and what it was. */
function headed(
	id: (typeof PARTS)[number],
	x: number,
	width: number,
	{ height }: Viewport,
	{ decisions, tested }: Facts,
	world: World
): { readonly lines: readonly TextLine[]; readonly column: Column } {
	const year = (iso = '') => (iso === '' ? '' : writeDate(world.locale, iso, 'year'));
	const values = {
		from: year(decisions[0]?.when),
		to: year(decisions.at(-1)?.when),
		date: tested === '' ? '' : writeDate(world.locale, tested)
	};
	const y = MARGIN + VERDICT * 0.78;
	const said = world.fill(`face-cases.${id}-subject`, values);
	const subject = paragraph(`${id}-subject`, said, {
		x,
		y: round(y + TEXT * 1.35),
		size: TEXT,
		width: evenWidth(said, TEXT, width),
		style: 'soft'
	});
	return {
		lines: [
			...paragraph(`${id}-verdict`, world.word(`face-cases.${id}-verdict`), {
				x,
				y: round(y),
				size: VERDICT,
				style: 'chart-title'
			}),
			...subject
		],
		column: { x, width, top: (subject.at(-1)?.y ?? y) + TEXT * 0.8, bottom: height - FOOT - TEXT * 0.6 }
	};
}

/** Paragraphs below one another that end on the last line of a column, and where they begin. */
function atFoot(
	{ bottom, width, x }: Column,
	...texts: readonly (readonly [id: string, words: string, style: string])[]
) {
	let y = 0;
	const lines = texts.flatMap(([id, words, style]) => {
		const text = bound(words);
		const set = paragraph(id, text, {
			x,
			y,
			size: TEXT,
			width: evenWidth(text, TEXT, width),
			style,
			leading: LEADING
		});
		y += set.length * TEXT * LEADING;
		return set;
	});
	const shift = bottom - y + TEXT * (LEADING - 0.22);
	return {
		lines: lines.map((line) => ({ ...line, y: round(line.y + shift) })),
		top: shift - TEXT * 0.76
	};
}

/** A count stays on the line of what it counts. */
const bound = (words: string): string => words.replace(/(\d) /g, '$1\u00a0');

/** Gates, and below them what was decided, each with its year. */
function gatesIn(facts: Facts, column: Column, world: World): Drawn {
	const { x, width, top, bottom } = column;
	const { decisions } = facts;
	const from = x + TEXT * 1.4;
	const right = x + width;
	let y = 0;
	const rows = decisions.map(({ id, name, when = '' }, index) => {
		const year = when === '' ? '' : writeDate(world.locale, when, 'year');
		const viewport = right - from - textWidth(year, TEXT) - TEXT * 0.4;
		const said = paragraph(id, name, { x: from, y, size: TEXT, width: viewport, style: 'strong' });
		const mark = { index, y };
		y += said.length * TEXT * LEADING;
		const date = { x: right, y: said.at(-1)?.y ?? y, size: TEXT, anchor: 'end', style: 'soft' } as const;
		return { mark, lines: [...said, ...(year === '' ? [] : paragraph(`${id}-date`, year, date))] };
	});
	const shift = bottom - y + TEXT * (LEADING - 0.22);
	const free = shift - TEXT * 1.5 - top;
	const each = width / Math.max(1, facts.lycees.length);
	const high = Math.min(free, each * 0.92);
	const sizes: Sizes = {
		...WIDE,
		lycees: [x, 0, width, 0],
		gate: [top + (free - high) / 2, Math.min(each * 0.58, high * 0.8), high]
	};
	return {
		strokes: [
			...gates(facts, sizes, world).strokes.filter(({ id }) => id.startsWith('gate-')),
			...rows.map(({ mark }) =>
				markOf(decisions, mark.index, x + TEXT * 0.55, mark.y + shift - TEXT * 0.36, TEXT * 0.48)
			)
		],
		lines: rows.flatMap(({ lines }) => lines.map((line) => ({ ...line, y: round(line.y + shift) })))
	};
}

/** The street, and below it how many were sought and found, which is no measurement. */
function carnivalIn(facts: Facts, column: Column, world: World): Drawn {
	const { x, width, top } = column;
	const found = world.fill('face-cases.found', {
		cameras: plural(world, 'face-cases.cameras', facts.cameras),
		sought: plural(world, 'face-cases.sought', facts.sought),
		found: plural(world, 'face-cases.met', facts.found)
	});
	const words = atFoot(column, ['found', found, 'strong'], ['few', world.word('face-cases.few'), 'soft']);
	const aside = TEXT * 0.5;
	const high = words.top - TEXT * 1.1 - top - aside;
	const most = Math.max(2, Math.round(high / 14));
	// As many rows as people sought would put these under one another.
	const rows = most === facts.sought ? most - 1 : most;
	const street: Sizes = {
		...WIDE,
		carnival: [x, 0, width, 0],
		street: [round(top + aside), round(high)],
		people: [Math.max(4, Math.round((width / ((high * 0.74) / rows)) * 0.92) - 1), rows],
		camera: 2.2
	};
	return { strokes: carnival(facts, street, world).strokes, lines: words.lines };
}

interface Field extends Drawn {
	/** Of the field of strokes. */
	readonly sizes: Sizes;
}

/** The drawer with its cards, and beside it the searches of a day. */
function abreast(facts: Facts, { x, width, top, bottom }: Column, world: World): Field {
	const half = (width - GAP) / 2;
	const left = { x, width: half, top, bottom };
	const right = { x: round(x + half + GAP), width: half, top, bottom };
	const card = world.fill('face-cases.card', { count: integer(world, CARD) });
	const words = atFoot(left, ['photos', photosOf(facts, world), 'strong'], ['card', card, 'soft']);
	const front = 20;
	const cards: Sizes = {
		...WIDE,
		drawer: [x + 2, round(top), half - 4, round(words.top - TEXT * 0.7 - front - 1 - top)],
		cards: 8,
		front,
		photos: []
	};
	const open = drawer(facts, cards, world);
	const searches = searchesIn(facts, right, world);
	return {
		strokes: open.strokes,
		lines: [...open.lines, ...words.lines, ...searches.lines],
		sizes: searches.sizes
	};
}

/** The searches of a day over the front of the drawer, which has no room to be open nor for what it holds. */
function stacked(facts: Facts, column: Column, world: World): Field {
	const { bottom, width, x } = column;
	const front = 20;
	const top = round(bottom - front);
	const closed = drawer(
		{ ...facts, photos: 0 },
		{ ...WIDE, drawer: [x + 2, top - 4, width - 4, 3], front, photos: [] },
		world
	);
	const searches = searchesIn(facts, { ...column, bottom: top - TEXT * 1.2 }, world);
	return {
		strokes: closed.strokes,
		lines: [...closed.lines, ...searches.lines],
		sizes: searches.sizes
	};
}

function photosOf({ photos, photosIn }: Facts, world: World): string {
	const count = world.format(photos / MILLION, { type: 'decimal', digits: photos % MILLION === 0 ? 0 : 1 });
	return world.fill('face-cases.photos', { count, year: photosIn });
}

/** How many searches, in figures and in strokes. */
function searchesIn({ daily, searchesIn: year }: Facts, column: Column, world: World) {
	const { x, width, top } = column;
	const number = round(top + NUMBER * 0.8);
	const words = world.fill('face-cases.searches', { year });
	const said = paragraph('searches', words, {
		x,
		y: round(number + TEXT * 1.4),
		size: TEXT,
		width: evenWidth(words, TEXT, width),
		style: 'strong'
	});
	const unit = atFoot(column, ['stroke', world.word('face-cases.stroke'), 'soft']);
	const from = (said.at(-1)?.y ?? number) + TEXT * 0.7;
	const high = unit.top - TEXT * 0.6 - from;
	// Strokes a little more than twice as far from row to row as from one to the next.
	const rows = Math.max(1, Math.round(Math.sqrt((daily * high) / (width * 2.2))));
	const columns = Math.max(1, Math.ceil(daily / rows));
	// To a hundredth, like the dashes: a difference would add up along a row.
	const across = Math.floor((width / columns) * 100) / 100;
	const sizes: Sizes = {
		...WIDE,
		strokes: [x, round(from), width, round(high)],
		pitch: [across, high / rows]
	};
	const figure = { x, y: number, size: NUMBER, style: 'figure-number' };
	return { lines: [...paragraph('daily', integer(world, daily), figure), ...said, ...unit.lines], sizes };
}
