import type { Drawn } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { leadNumber } from '../lead-number.ts';
import { paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { spine, sum, type Sizes } from './layout.ts';
import { ribbon } from './ribbon.ts';
import type { BystandersView, Reckoned } from './view.ts';
import { inWords, somebody, unknown, type Row } from './year.ts';

const MARGIN = 7;
const LEADING = 1.15;
const GAP = 8;
/** Sizes of letters, from the widest wall to the narrowest: each from a width on. */
const SIZES = [
	{ from: 420, title: 12, text: 10.5, number: 20, plate: 12 },
	{ from: 300, title: 11.5, text: 10, number: 18, plate: 11 },
	{ from: 0, title: 10.5, text: 10, number: 15, plate: 9 }
];
/** Breadth of a hundred events: a share of the wall, and at least the room that their words need. */
const EVENTS = { share: 0.19, least: 58 };
/** Room that a year needs for somebody to stand before its numbers. */
const PEOPLED = 170;

/** The ribbon, the signs of the links, and a year of the others in numbers with their ranges; scales are for the page. */
const slide: SlideLayout<BystandersView, Drawn> = (view, viewport, world) => {
	const sizes = sizesFor(viewport);
	const head = heads(view.events, sizes, world);
	const [minutes, alerts, matches] = view.year.map(
		(reckoned) => (top: number) => happens(reckoned, top, sizes, world)
	);
	const rows = [minutes, alerts, (top: number) => unknown(top, sizes, world), matches].filter(
		(row) => row !== undefined
	);
	const drawn = spread(rows, head.bottom + sizes.text * 1.8, viewport.height - MARGIN, sizes);
	const tops = drawn.map(({ top }) => top);
	const middles = tops.map((top) => top + sizes.plate);
	const events = ribbon(view, middles, { ...sizes, top: tops[0] ?? 0 }, world);
	return {
		strokes: [...events.strokes, ...spine(middles, sizes), ...drawn.flatMap(({ row }) => row.strokes)],
		lines: [...head.lines, ...events.lines, ...drawn.flatMap(({ row }) => row.lines)]
	};
};

export default slide;

function sizesFor({ height, width }: Viewport): Sizes {
	const { number, plate, text, title } = SIZES.find(({ from }) => width >= from) ?? {
		title: 10,
		text: 10,
		number: 15,
		plate: 9
	};
	const breadth = Math.max(EVENTS.least, width * EVENTS.share);
	const middle = MARGIN + breadth + GAP + plate;
	const year = middle + plate + GAP;
	return {
		box: [0, 0, width, height],
		title,
		text,
		number,
		margin: MARGIN,
		ribbon: breadth,
		spine: middle,
		plate,
		year,
		scale: width - MARGIN - year,
		bar: 0,
		person: number * 0.95,
		top: 0
	};
}

/** What each side counts. */
function heads(events: number, { margin, plate, ribbon: breadth, scale, title, year }: Sizes, world: World) {
	const setting = { y: MARGIN + title * 0.75, size: title, style: 'chart-title', leading: LEADING };
	const left = `${integer(world, events)} ${plural(world, 'chain.events', events)}`;
	const lines = [
		...paragraph('events', left, { ...setting, x: margin, width: breadth + 2 * plate + 1.5 * GAP }),
		...paragraph('people', world.word('bystanders.people'), { ...setting, x: year, width: scale })
	];
	return { lines, bottom: Math.max(...lines.map(({ y }) => y)) };
}

/** Rows from `top` to `bottom`, as far from one another everywhere; each has room for the words on the ribbon. */
function spread(
	rows: readonly ((top: number) => Row)[],
	top: number,
	bottom: number,
	{ number, text }: Sizes
) {
	const least = number * 0.75 + text * 1.5;
	const heights = rows.map((row) => Math.max(least, row(0).bottom));
	const gap = (bottom - top - sum(heights)) / Math.max(1, rows.length - 1);
	return rows.map((row, index) => {
		const at = top + sum(heights.slice(0, index)) + index * gap;
		return { top: at, row: row(at) };
	});
}

/** How often or how long, with its range in words; somebody stands before the number where there is room. */
function happens(reckoned: Reckoned, top: number, sizes: Sizes, world: World): Row {
	const { number, person, plate, scale: width, text, year: x } = sizes;
	const { value, what } = reckoned;
	const peopled = width > PEOPLED;
	const baseline = top + number * 0.8;
	const follows = {
		count: integer(world, value),
		text: inWords(reckoned, world, what === 'alerts' ? what : `brief-${what}`),
		styles: [what === 'minutes' ? 'right-ink' : 'wrong-ink', ''] as const
	};
	const indent = peopled ? person + text * 0.6 : 0;
	const lines = leadNumber(what, follows, {
		x,
		y: baseline,
		width,
		number,
		size: text,
		leading: LEADING,
		indent
	});
	return {
		strokes: peopled && value > 0 ? somebody(what, x + person / 2, baseline + number * 0.1, person) : [],
		lines,
		bottom: Math.max((lines.at(-1)?.y ?? baseline) + text * 0.25, top + 2 * plate)
	};
}
