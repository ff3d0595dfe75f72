import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { yearsOf } from '../dates.ts';
import { paragraph } from '../paragraph.ts';
import type { World, WorldRecord } from '../world.ts';
import { axisOf, type Axis } from './axis.ts';
import { lanesOf, type Lane, type Said } from './lanes.ts';
import { markOf, signOf, strokesOf, type Placed } from './marks.ts';
import { GAP, wordings, type Words } from './words.ts';
import type { Sizes } from './view.ts';

/** Height of a row of the rule, whose words stand over their bar, in rows of the others. */
const TALL_ROW = 1.85;
/** Paper above the first and below the last row of a lane, in rows. */
const PADDING = 0.45;

interface Row {
	readonly item: WorldRecord;
	readonly lane: Lane;
	/** Top and height of the row. */
	readonly y: number;
	readonly high: number;
}

interface Band extends Said {
	readonly top: number;
	readonly rows: readonly Row[];
}

/** Lanes below one another over an axis of years, and the date at which the law is told across all of them. */
export function layOut(world: World, sizes: Sizes): Drawn {
	const { box, foot, left, margin } = sizes;
	const said = lanesOf(world);
	const axis = axisOf(
		said.flatMap(({ items }) => items),
		world.lawAsOf,
		left + sizes.label,
		box[2] - margin
	);
	const bands = bandsOf(said, sizes);
	const bottom = box[3] - foot;
	const rows = bands.flatMap((band) => rowsOf(band.rows, world, sizes, axis));
	const heads = bands.map((band) => headOf(band, world, sizes));
	const lines = rows.flatMap((row) => row.lines);
	const now = axis.place(yearsOf(world.lawAsOf));
	return {
		strokes: [
			stroke('years', 'grid-line', yearLines(axis, sizes, bottom)),
			stroke('lanes', 'axis', bands.map(({ top }) => `M${margin} ${round(top)}H${box[2] - margin}`).join('')),
			stroke('now', 'curve', `M${now} ${sizes.head}V${round(bottom)}`),
			stroke('ground', 'ground', lines.map(ground).join('')),
			...strokesOf(rows.map(({ marks }) => marks)),
			...heads.flatMap(({ strokes }) => strokes)
		],
		lines: [
			...titles(world, sizes, now),
			...heads.flatMap((head) => head.lines),
			...lines,
			...figures(axis, sizes, bottom)
		]
	};
}

/** All rows share the room between head and foot. */
function bandsOf(said: readonly Said[], { box, foot, head, laneHead }: Sizes): Band[] {
	const high = (lane: Lane) => (lane === 'rule' ? TALL_ROW : 1);
	const units = said.reduce((sum, { lane, items }) => sum + items.length * high(lane) + 2 * PADDING, 0);
	const unit = (box[3] - head - foot - said.length * laneHead) / Math.max(1, units);
	let top = head;
	return said.map(({ lane, items }) => {
		const first = top + laneHead + PADDING * unit;
		const rows = items.map((item, index) => ({
			item,
			lane,
			y: first + index * high(lane) * unit,
			high: high(lane) * unit
		}));
		const band = { lane, items, top, rows };
		top = first + (items.length * high(lane) + PADDING) * unit;
		return band;
	});
}

/** The items of a lane: marks, and words beside them, or over them where they are bars of the rule. */
function rowsOf(rows: readonly Row[], world: World, sizes: Sizes, axis: Axis) {
	const { label } = sizes;
	const set = rows.map(({ item, lane, y, high }) => {
		const over = lane === 'rule';
		const middle = round(over ? y + high * 0.74 : y + high / 2);
		const placed = markOf(item, lane, axis, world.lawAsOf, middle, label * (over ? 0.42 : 0.5));
		const base = round(over ? middle - label * 0.95 : middle + label * 0.35);
		return { item, base, placed, options: wordings(item, world, label), fit: over ? above : beside };
	});
	// Two dates a row are written alike in all of them, where there is room, so that they compare.
	const levels = set.map(({ options, placed, fit }) => fit(options, 0, sizes, placed).level);
	const common = rows.some(({ lane }) => lane === 'back') ? Math.max(...levels) : 0;
	const least = set.some(({ options }) => common === options.length - 1) ? 0 : common;
	return set.map(({ item, base, placed, options, fit }) => ({
		marks: placed.marks,
		lines: spoken(item.id, fit(options, least, sizes, placed), base, label)
	}));
}

interface Fitted {
	readonly words: Words;
	/** Which of the wordings that is. */
	readonly level: number;
	readonly x: number;
}
type Fit = (
	options: readonly Words[],
	from: number,
	sizes: Pick<Sizes, 'box' | 'label' | 'left' | 'margin'>,
	placed: Pick<Placed, 'left' | 'right'>
) => Fitted;

/** To the right of the mark, else to its left, in the most precise words that have room on either side. */
const beside: Fit = (options, from, { box, label, left, margin }, placed) => {
	const [after, before] = [placed.right + label * 0.7, placed.left - label * 0.7];
	const right = box[2] - margin;
	for (const [level, words] of options.entries()) {
		if (level < from) continue;
		if (after + words.width <= right) return { words, level, x: after };
		if (before - words.width >= left + label * 0.5) return { words, level, x: before - words.width };
	}
	const level = options.length - 1;
	const words = options[level] ?? NONE;
	return { words, level, x: Math.max(left, right - words.width) };
};

/** From where the bar begins, or as far left as the words must go to end inside the picture. */
export const above: Fit = (options, from, { box, left, margin }, placed) => {
	const right = box[2] - margin;
	const found = options.findIndex(({ width }, level) => level >= from && width <= right - left);
	const level = found === -1 ? options.length - 1 : found;
	const words = options[level] ?? NONE;
	return { words, level, x: Math.max(left, Math.min(placed.left, right - words.width)) };
};

const NONE: Words = { name: '', note: '', width: 0 };

export function spoken(
	id: string,
	{ words: { name, note }, x }: Fitted,
	y: number,
	size: number
): TextLine[] {
	const line = { y, size, anchor: 'start' } as const;
	return [
		{ ...line, id, text: name, x: round(x), style: 'chart-label strong' },
		...(note === ''
			? []
			: [
					{
						...line,
						id: `${id}-note`,
						text: note,
						x: round(x + textWidth(name, size) + size * GAP),
						style: 'chart-label soft'
					}
				])
	];
}

/** The sign of a lane and what it says: in a column of their own, or in a line over the rows. */
function headOf({ lane, top }: Band, world: World, { lane: size, laneHead, left, margin }: Sizes) {
	const aside = laneHead === 0;
	const r = size * (aside ? 0.75 : 0.5);
	const middle = round(top + (aside ? r + size * 0.9 : laneHead * 0.62));
	const words = world.word(`bans.lane-${lane}`);
	const setting = aside
		? { x: margin, y: middle + r + size * 1.25, size, width: left - margin - size * 0.3 }
		: { x: round(margin + r * 3.6), y: round(middle + size * 0.36), size };
	return {
		strokes: strokesOf([signOf(lane, margin, middle, r)], `sign-${lane}-`),
		lines: paragraph(`lane-${lane}`, words, { ...setting, style: 'strong' })
	};
}

function titles(world: World, { box, head, label, margin, title }: Sizes, now: number): TextLine[] {
	const date = world.fill('bans.at-date', { date: writeDate(world.locale, world.lawAsOf) });
	const half = textWidth(date, label) / 2;
	return [
		...paragraph('title', world.word('bans.title'), {
			x: margin,
			y: margin + title * 0.75,
			size: title,
			style: 'chart-title'
		}),
		...paragraph('date', date, {
			x: round(Math.min(now, box[2] - margin - half)),
			y: round(head - label * 0.5),
			size: label,
			anchor: 'middle',
			style: 'soft'
		})
	];
}

/** A line for each year, and its figure under it as often as there is room. */
export function yearLines(
	{ first, last, place }: Axis,
	{ head }: Pick<Sizes, 'head'>,
	bottom: number
): string {
	return Array.from(
		{ length: last - first + 1 },
		(_, index) => `M${place(first + index)} ${head}V${round(bottom)}`
	).join('');
}

export function figures(
	{ first, last, place }: Axis,
	{ label }: Pick<Sizes, 'label'>,
	bottom: number
): TextLine[] {
	const room = textWidth('0000', label) * 1.25;
	const every = Math.max(1, Math.ceil(room / Math.max(0.1, place(first + 1) - place(first))));
	return Array.from({ length: Math.ceil((last - first) / every) }, (_, index): TextLine => {
		const year = first + index * every;
		return {
			id: `year-${year}`,
			text: String(year),
			x: place(year),
			y: round(bottom + label * 1.2),
			size: label,
			anchor: 'start',
			style: 'chart-label soft'
		};
	});
}

/** Paper under words, so that no line of the years runs through them. */
export function ground(words: TextLine): string {
	const { left, right, top, bottom } = extent(words);
	const pad = words.size * 0.18;
	return `M${round(left - pad)} ${round(top - pad)}H${round(right + pad)}V${round(bottom + pad)}H${round(left - pad)}z`;
}
