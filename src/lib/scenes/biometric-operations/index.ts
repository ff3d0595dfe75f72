/** One face, and what software may do with it: lines go from it to a phone, to every face of a list, to words. */
import { block, moved } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { above, below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { plate, portrait, SHEET, THINGS, type Thing } from './objects.ts';
import { OPERATIONS } from './operations.ts';
import { table } from './table.ts';
import { said } from './words.ts';

/** In rooms so broad and so high, her face is in the middle of three columns; in others before three rows. */
const COLUMNS = { width: 320, height: 300 };

function layout(_data: unknown, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('biometric-operations.title') : '', whole, {
		style: 'chart-title',
		size: viewport.height < 220 ? LABEL : TITLE
	});
	const rest = below(whole, title.height > 0 ? title.height + LABEL * 0.8 : 0);
	const across = rest.width > COLUMNS.width && rest.height > COLUMNS.height;
	return together({ texts: title.texts }, across ? around(rest, world) : before(rest, world));
}

/** As of when the law is told, in a column. */
const dated = (column: Rect, world: World) =>
	block(
		'date',
		world.fill('biometric-operations.as-of', { date: writeDate(world.locale, world.lawAsOf) }),
		{ ...column, y: 0 },
		{ style: 'soft' }
	);

/** Of the height, for words under the drawings at most. */
const UNDER = 0.44;

/** The phone on her left, the drawers on her right, the list under her. */
function around(rect: Rect, world: World): Drawing {
	const date = dated(rect, world);
	const room = above(rect, date.height + LABEL * 0.8);
	const gap = Math.min(LABEL * 4, rect.width * 0.06);
	const parts = columns(room, OPERATIONS.length, gap);
	const words = said(
		parts.map((part) => ({ ...part, y: 0 })),
		(heights) => Math.max(...heights) <= room.height * UNDER,
		world
	);
	const high = room.height - Math.max(...words.map(({ height }) => height)) - LABEL;
	const [left = room, middle = room, right = room] = parts.map((part) => ({ ...part, height: high }));
	const tall = Math.min((high - gap) * 0.62, middle.width / SHEET);
	const sheet = {
		...middle,
		x: middle.x + (middle.width - tall * SHEET) / 2,
		width: tall * SHEET,
		height: tall
	};
	const list = below(middle, tall + gap);
	const things = {
		authenticate: THINGS.authenticate(left, world),
		identify: THINGS.identify(list, world),
		categorise: THINGS.categorise(right, world)
	};
	const level = sheet.y + tall / 2;
	return together(
		lines([
			...things.authenticate.down.map(
				() => [sheet.x, level, things.authenticate.box.x + things.authenticate.box.width, level] as const
			),
			...things.identify.across.map((x) => [sheet.x + sheet.width / 2, sheet.y + tall, x, list.y] as const),
			...things.categorise.down.map((y) => [sheet.x + sheet.width, level, right.x, y] as const)
		]),
		hers(sheet, world),
		...OPERATIONS.map((operation) => things[operation]),
		...words.map((each) => moved(each, 0, room.y + high + LABEL)),
		moved(date, 0, rect.y + rect.height - date.height)
	);
}

/** Of the width, for her and for what she is compared with; between rows, and the least height of one. */
const [HERS, THING] = [0.25, 0.3];
/** Words need so much of it before drawings may be larger. */
const WORDS = LABEL * 8;
const [BETWEEN, LEAST] = [LABEL * 0.8, LABEL * 4];
/** Room over and under her, for two lines that say as of when. */
const DATED = LABEL * 5.5;

/** Three rows: what she is compared with, and beside it the words. */
function before(rect: Rect, world: World): Drawing {
	const gap = Math.max(LABEL, rect.width * 0.05);
	const wide = Math.min(rect.width * HERS, (rect.height - DATED) * SHEET);
	const tall = wide / SHEET;
	const sheet = { x: rect.x, y: rect.y + (rect.height - tall) / 2, width: wide, height: tall };
	const date = dated(sheet, world);
	const under = (rect.height - tall) / 2 > date.height + LABEL * 0.4 && date.width <= wide;
	const start = rect.x + wide + gap;
	const free = rect.x + rect.width - start - LABEL - WORDS;
	const thing = Math.min(rect.width * THING, rect.height * 0.5, Math.max(free, rect.width * 0.22));
	const from = start + thing + LABEL;
	const column = { x: from, y: 0, width: rect.x + rect.width - from };
	const room = rect.height - BETWEEN * (OPERATIONS.length - 1);
	const least = (heights: readonly number[]) => heights.map((height) => Math.max(LEAST, height));
	const words = said(
		OPERATIONS.map(() => column),
		(heights) => sum(least(heights)) <= room,
		world
	);
	// Who has more to say has a higher row.
	const needed = least(words.map(({ height }) => height));
	const spare = (room - sum(needed)) / needed.length;
	const parts = rows(
		rect,
		needed.map((height) => height + spare),
		BETWEEN
	);
	const things = OPERATIONS.map((operation, index) =>
		THINGS[operation]({ ...(parts[index] ?? rect), x: start, width: thing }, world)
	);
	// From her brow, her eyes and her mouth: no line then crosses what another one leads to.
	const ends = (each: Thing, index: number) =>
		each.down.map((y) => [rect.x + wide, sheet.y + tall * (0.25 + index * 0.25), each.box.x, y] as const);
	return together(
		lines(things.flatMap(ends)),
		hers(sheet, world),
		...things,
		...words.map((each, index) => {
			const part = parts[index] ?? rect;
			return moved(each, 0, part.y + (part.height - each.height) / 2);
		}),
		under ? moved(date, 0, rect.y + rect.height - date.height) : {}
	);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Her face on a sheet of its own. */
const hers = (sheet: Rect, world: World): Partial<Drawing> => ({
	shapes: [{ id: 'sheet', style: 'plate', d: plate(sheet) }, ...portrait('hers', sheet, world)]
});

type Line = readonly [x: number, y: number, toX: number, toY: number];

const lines = (all: readonly Line[]): Partial<Drawing> => ({
	shapes: [
		{
			id: 'comparisons',
			style: 'gaze',
			d: all.map(([x, y, toX, toY]) => `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`).join('')
		}
	]
});

export default scene({
	data: () => ({}),
	layout,
	table: (_data, world) => table(world),
	fixed: true
});
