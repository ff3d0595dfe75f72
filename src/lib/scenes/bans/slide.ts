import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { yearsOf } from '../dates.ts';
import { paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World, WorldRecord } from '../world.ts';
import { axisOf, type Axis } from './axis.ts';
import { lanesOf, type Lane, type Said } from './lanes.ts';
import { above, figures, ground, spoken, yearLines } from './layout.ts';
import { markOf, strokesOf, type Marks } from './marks.ts';
import { seat } from './slide-rows.ts';
import { wordings } from './words.ts';
import type { BansView } from './view.ts';

const MARGIN = 7;
const [TITLE, LANE, TEXT, SIGN] = [12.5, 11, 10, 5];
/** Heights above and below the lanes. */
const [HEAD, FOOT] = [23, 18];
/** Least height of a row, and how many rows the words and the bar of a rule take. */
const [PITCH, RULE] = [12.4, 1.95];
/** Paper around the rows of a lane, in rows. */
const PADDING = 0.2;

/** All signs over an axis of years; names as far as letters for a wall leave room, the others on the page. */
const slide: SlideLayout<BansView, Drawn> = (_view, viewport, world) => {
	const said = lanesOf(world);
	const left = MARGIN + Math.max(0, ...said.map(({ lane }) => textWidth(laneName(lane, world), LANE))) + 7;
	const axis = axisOf(
		said.flatMap(({ items }) => items),
		world.lawAsOf,
		left + SIGN + 2,
		viewport.width - MARGIN
	);
	const bands = bandsOf(said, viewport);
	const drawn = bands.map((band) => (band.lane === 'rule' ? rule : signs)(band, axis, left, viewport, world));
	const words = drawn.flatMap(({ lines }) => lines);
	const bottom = viewport.height - FOOT;
	const now = axis.place(yearsOf(world.lawAsOf));
	const all = said.flatMap(({ items }) => items);
	const missing = all.some(({ id }) => !words.some((line) => line.id === id));
	return {
		strokes: [
			stroke('years', 'grid-line', yearLines(axis, { head: HEAD }, bottom)),
			stroke(
				'lanes',
				'axis',
				bands.map(({ top }) => `M${MARGIN} ${round(top)}H${viewport.width - MARGIN}`).join('')
			),
			stroke('now', 'curve', `M${now} ${HEAD}V${bottom}`),
			stroke('ground', 'ground', words.map(ground).join('')),
			...strokesOf(drawn.flatMap(({ marks }) => marks))
		],
		lines: [
			...heading(now, viewport, world),
			...bands.flatMap(({ lane, top, unit }) =>
				paragraph(`lane-${lane}`, laneName(lane, world), {
					x: MARGIN,
					y: round(top + (PADDING + 0.5) * unit + LANE * 0.36),
					size: LANE,
					style: 'strong'
				})
			),
			...words,
			...figures(axis, { label: TEXT }, bottom),
			...(missing ? others(bottom, left, world) : [])
		]
	};
};

export default slide;

const laneName = (lane: Lane, world: World): string => world.word(`bans.lane-${lane}`);

interface Band extends Said {
	readonly top: number;
	/** How many rows, and the height of one. */
	readonly rows: number;
	readonly unit: number;
}

/** Lanes below one another: a row for each item, or fewer where that would make them too low for letters. */
function bandsOf(said: readonly Said[], { height }: Viewport): Band[] {
	const free = height - HEAD - FOOT;
	const counts = said.map(({ items }) => items.length);
	const high = (index: number) =>
		(counts[index] ?? 0) * (said[index]?.lane === 'rule' ? RULE : 1) + 2 * PADDING;
	const units = () => counts.reduce((sum, _, index) => sum + high(index), 0);
	while (units() * PITCH > free) {
		const most = fewer(said, counts);
		if (most === -1) break;
		counts[most] = (counts[most] ?? 0) - 1;
	}
	const unit = free / units();
	let top = HEAD;
	return said.map(({ items, lane }, index) => {
		const band = { items, lane, top, rows: counts[index] ?? 1, unit };
		top += high(index) * unit;
		return band;
	});
}

/** Which lane can best spare a row: the one with most of them, of two alike the one with fewer items. */
function fewer(said: readonly Said[], counts: readonly number[]): number {
	let most = -1;
	said.forEach(({ items, lane }, index) => {
		const [rows, known] = [counts[index] ?? 0, counts[most] ?? 1];
		const less = rows === known && items.length < (said[most]?.items.length ?? 0);
		if (lane !== 'rule' && (rows > known || less)) most = index;
	});
	return most;
}

interface Filled {
	readonly marks: readonly Marks[];
	readonly lines: readonly TextLine[];
}
type Fill = (band: Band, axis: Axis, left: number, viewport: Viewport, world: World) => Filled;

/** Signs, several in a row where they must, and names beside those that have room for one. */
const signs: Fill = ({ items, lane, rows, top, unit }, axis, left, { width }, world) => {
	const lengths = { axis, asOf: world.lawAsOf, text: TEXT, r: SIGN, left, right: width - MARGIN };
	const seated = seat(items, lane, rows, lengths);
	const middle = (row: number) => round(top + (PADDING + row + 0.5) * unit);
	return {
		marks: seated.map(({ item, row }) => markOf(item, lane, axis, world.lawAsOf, middle(row), SIGN).marks),
		lines: seated.flatMap(({ item, row, x }) =>
			x === undefined
				? []
				: paragraph(item.id, item.name, { x: round(x), y: middle(row) + TEXT * 0.36, size: TEXT }).map(
						(line) => ({ ...line, id: item.id })
					)
		)
	};
};

/** Bars of the rule, each under its words. */
const rule: Fill = ({ items, lane, top, unit }, axis, left, { height, width }, world) => {
	const sizes = { box: [0, 0, width, height], label: TEXT, left, margin: MARGIN } as const;
	const set = items.map((item: WorldRecord, index) => {
		const first = top + (PADDING + index * RULE) * unit;
		const middle = round(first + unit * 1.5);
		const placed = markOf(item, lane, axis, world.lawAsOf, middle, TEXT * 0.36);
		const fitted = above(wordings(item, world, TEXT), 0, sizes, placed);
		return {
			marks: placed.marks,
			lines: spoken(item.id, fitted, round(first + unit * 0.5 + TEXT * 0.42), TEXT)
		};
	});
	return { marks: set.map(({ marks }) => marks), lines: set.flatMap(({ lines }) => lines) };
};

/** What all of this is about, and the date at which the law is told, over its line. */
function heading(now: number, { width }: Viewport, world: World): TextLine[] {
	const date = world.fill('bans.at-date', { date: writeDate(world.locale, world.lawAsOf) });
	const y = HEAD - 6.5;
	return [
		...paragraph('title', world.word('bans.subject'), {
			x: MARGIN,
			y,
			size: TITLE,
			style: 'chart-title'
		}),
		...paragraph('date', date, {
			x: round(Math.min(now, width - MARGIN - textWidth(date, TEXT) / 2)),
			y,
			size: TEXT,
			anchor: 'middle',
			style: 'soft'
		})
	];
}

/** Where the names are that have no room, beside the years, if that has any. */
function others(bottom: number, left: number, world: World): TextLine[] {
	const text = world.word('bans.others');
	return MARGIN + textWidth(text, TEXT) > left
		? []
		: paragraph('others', text, { x: MARGIN, y: round(bottom + TEXT * 1.2), size: TEXT, style: 'soft' });
}
