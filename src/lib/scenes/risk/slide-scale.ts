import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { balanced } from '../paragraph.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { band, doubt, gapInWords, hatch, marks, MOST, TICKS } from './scale.ts';
import { STUDIES, type Study } from './studies.ts';
import type { Shared } from './view.ts';

export const STRONG = 10.6;
export const LABEL = 10.1;
export const LEADING = 1.14;
/** Size that marks are drawn for, between a mark and its words, and between two rows. */
const MARK = 8;
const BESIDE = 5;
const APART = 3.5;
/** Words are set over a mark where less room is left beside it. */
const LEAST = 60;

/** Where the scale goes; whether there is room for a row on how to read it. */
export interface Part {
	readonly x: number;
	readonly y: number;
	readonly right: number;
	readonly bottom: number;
	readonly roomy: boolean;
}

interface Row {
	readonly id: string;
	/** From where to where its mark runs. */
	readonly mark: readonly [from: number, to: number];
	/** The whole sentence first; the last is short enough to be wrapped. */
	readonly words: readonly string[];
}

interface Placed {
	readonly id: string;
	readonly lines: readonly string[];
	readonly x: number;
	readonly anchor: 'start' | 'end';
	readonly tall: number;
	/** Whether the words stand over the mark, not beside it. */
	readonly over: boolean;
	/** Whether no word is wider than its room. */
	readonly fits: boolean;
}

/** How many times more often B is taken for somebody else: each finding with its words beside it. */
export function layScale(shared: Shared, part: Part, world: World): Drawn & { readonly least: number } {
	const { x: left, y, right, bottom, roomy } = part;
	const [from, to] = [left + 5, right - textWidth(integer(world, MOST), LABEL) / 2];
	const x = (times: number) => round(from + (Math.log(times) / Math.log(MOST)) * (to - from));
	const rows = rowsOf(shared, x, world).map((row) => placed(row, part));
	const heading = y + STRONG * 0.75;
	const note = roomy ? balanced(world.word('risk.equal-steps'), LABEL, right - left) : [];
	const noted = note.length > 0 ? note.length * LABEL * LEADING + LABEL * 0.4 : 0;
	const ticks = bottom - noted - 2;
	const floor = ticks - LABEL * 1.05;
	const top = heading + STRONG * 0.55;
	const used = rows.reduce((sum, { tall }) => sum + tall, 0);
	const gap = Math.min((floor - top - used) / rows.length, LABEL * 1.4);
	const grid = `${round(top)}V${round(floor)}`;
	let at = top + gap / 2;
	// Of the marks, under the words that stand over one.
	const middles = rows.map(({ tall, over }) => {
		const middle = round(over ? at + tall - MARK * 0.45 : at + tall / 2);
		at += tall + gap;
		return middle;
	});
	const [here = 0, ...studies] = middles;
	return {
		least: used + rows.length * APART + (top - y) + (bottom - floor),
		strokes: [
			stroke('grid', 'grid-line', TICKS.map((times) => `M${x(times)} ${grid}`).join('')),
			stroke('doubt', 'zone', band(x(1), x(shared.hidden), { middle: here }, MARK)),
			stroke('doubt-hatch', 'grid-line', hatch(x(1), x(shared.hidden), { middle: here }, MARK)),
			stroke('own', 'curve', `M${x(shared.times)} ${grid}`),
			...STUDIES.flatMap((study, index): Stroke[] => marks(study, studies[index] ?? 0, x, MARK))
		],
		lines: [
			...headings(shared, x(shared.times), heading, part, world),
			...rows.flatMap((row, index) => words(row, middles[index] ?? 0)),
			...TICKS.map((times): TextLine => ({
				id: `tick-${times}`,
				text: integer(world, times),
				x: x(times),
				y: round(ticks),
				size: LABEL,
				anchor: 'middle',
				style: ''
			})),
			...stacked(
				note,
				{
					id: 'scale-note',
					x: left,
					y: round(bottom - (note.length - 1) * LABEL * LEADING - 2),
					size: LABEL,
					anchor: 'start',
					style: 'soft'
				},
				LEADING
			)
		]
	};
}

/** The question, and over its line the gap that was chosen, or after the question where both would meet. */
function headings({ times }: Shared, at: number, y: number, { x, right }: Part, world: World): TextLine[] {
	const question = world.word('risk.question');
	const own = world.fill('risk.times', { times: integer(world, times) });
	const half = textWidth(own, STRONG) / 2;
	const after = x + textWidth(question, STRONG) + STRONG;
	const line = { y: round(y), size: STRONG, anchor: 'start', style: 'strong' } as const;
	return [
		{ ...line, id: 'question', text: question, x },
		{ ...line, id: 'own', text: own, x: round(Math.min(right - 2 * half, Math.max(after, at - half))) }
	];
}

function rowsOf(shared: Shared, x: (times: number) => number, world: World): Row[] {
	const { errors, hidden } = shared;
	const told = errors.a + errors.b > 0 && hidden < MOST;
	const short = told ? [world.fill('risk.slide-here', { gap: gapInWords(hidden, world) })] : [];
	const said: Readonly<Record<Study['id'], readonly string[]>> = {
		women: ['women', 'women-short', 'slide-women'],
		origin: ['origin', 'slide-origin', 'slide-origin-short'],
		npl: ['npl', 'npl-short', 'slide-npl', 'slide-npl-short'],
		'npl-low': ['npl-low', 'npl-low-short']
	};
	return [
		{ id: 'here', mark: [x(1), x(shared.hidden)], words: [doubt(shared, world), ...short] },
		...STUDIES.map(({ id, between, found }): Row => {
			const [low, high] = between ?? [1, 1];
			const end = between ? x(high) : x(1) + (found ? MARK * 3 : MARK * 0.4);
			return { id, mark: [x(low), end], words: said[id].map((key) => world.word(`risk.${key}`)) };
		})
	];
}

/**
 * The longest words that fit beside their mark or over it, on one line or, where there is room, on two; else the
 * shortest ones, on as few lines as they can.
 */
function placed(row: Row, part: Part): Placed {
	const most = part.roomy ? 2 : 1;
	const tried = row.words.flatMap((text) => [besideMark(row, text, part), overMark(row, text, part)]);
	const fitting = tried.find(({ lines, fits }) => fits && lines.length <= most);
	if (fitting) return fitting;
	const [beside, over] = tried.slice(-2) as [Placed, Placed];
	return over.fits && over.tall < beside.tall ? over : beside;
}

/** On the side with more room; a mark that leaves none on either has its words on it. */
function besideMark({ id, mark: [from, to] }: Row, text: string, { x, right }: Part): Placed {
	const [before, after] = [from - BESIDE - x, right - to - BESIDE];
	const within = Math.max(before, after) < LEAST;
	const left = !within && before > after;
	const width = within ? right - from - BESIDE : left ? before : after;
	const lines = balanced(text, LABEL, width);
	return {
		id,
		lines,
		x: round(within ? from + BESIDE : left ? from - BESIDE : to + BESIDE),
		anchor: left ? 'end' : 'start',
		tall: Math.max(MARK * 1.3, lines.length * LABEL * LEADING),
		over: false,
		fits: lines.every((line) => textWidth(line, LABEL) <= width)
	};
}

/** Over a mark that runs to the end of the scale, words may take the whole of its width. */
function overMark({ id, mark: [from, to] }: Row, text: string, { x }: Part): Placed {
	const width = to - x - 6;
	const lines = balanced(text, LABEL, width);
	return {
		id,
		lines,
		x: round(to),
		anchor: 'end',
		tall: lines.length * LABEL * LEADING + MARK,
		over: true,
		fits: from > x + width / 3 && lines.every((line) => textWidth(line, LABEL) <= width)
	};
}

function words({ id, lines, x, anchor, over }: Placed, middle: number): TextLine[] {
	const centre = over ? middle - MARK * 0.55 - (lines.length * LABEL * LEADING) / 2 : middle;
	const first = centre - ((lines.length - 1) * LABEL * LEADING) / 2 + LABEL * 0.35;
	const style = id === 'here' ? 'strong haloed' : 'haloed';
	return stacked(lines, { id, x, y: round(first), size: LABEL, anchor, style }, LEADING);
}
