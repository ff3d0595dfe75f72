import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { balanced } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import type { Front } from './front.ts';
import type { Grid, Measures } from './layout.ts';
import {
	chanceLine,
	fallLine,
	loadLine,
	movingLines,
	roundLine,
	screensOfFall,
	title,
	type Moving
} from './lines.ts';
import { hang } from './slide-grid.ts';
import type { WallView } from './view.ts';

export interface WallSlide {
	readonly measures: Measures;
	readonly front: Front;
	/** Once all screens hang there, and what is then said of them. */
	readonly grid: Grid;
	readonly headings: readonly TextLine[];
	/** What is said from the first screen on. */
	readonly lines: readonly TextLine[];
	readonly moving: Moving;
	/** What moves, as it is at the step's moment. */
	readonly first: readonly TextLine[];
}

const EDGE = 8;
const TITLE = 13;
const TEXT = 10.5;
const CHANCE = 12;
const LEADING = 1.2;
/** Width of a clock: all digits are as wide. */
const CLOCK = textWidth('00:00:00', TEXT);
/** Height and width of somebody with a headset in front of the wall, in metres. */
const TALL = 3.1;
const BROAD = 1.55;
/** Most that their row takes of the width. */
const ROW = 0.3;
/** Units that a metre of somebody takes up on a screen, over the screen's width on a page. */
const PEOPLE = 0.04;

/** The wall as wide as the room, and at its foot those who watch it beside what comes of that. */
const slide: SlideLayout<WallView, WallSlide> = (view, viewport, world) => {
	const head = headOf(view, viewport, world);
	const foot = footOf(view, viewport, world);
	const measures: Measures = {
		box: [0, 0, viewport.width, viewport.height],
		title: TITLE,
		text: TEXT,
		name: 0,
		lines: [head.lines[0]?.y ?? 0, head.moving.fall.y],
		top: head.bottom,
		bottom: foot.top,
		people: ((viewport.width - 2 * EDGE) / 12) * PEOPLE
	};
	const place = { left: EDGE, right: viewport.width - EDGE, top: head.bottom, bottom: foot.top };
	return {
		measures,
		front: foot.front,
		...hang(view, measures, place, world),
		lines: [...head.lines, ...foot.lines],
		moving: head.moving,
		first: movingLines(view, world, head.moving, [], view.time)
	};
};

export default slide;

/** How many screens and people there are; the time; and, where the gaze is shown, what comes of the fall. */
function headOf(view: WallView, { width }: Viewport, world: World) {
	const line = { x: EDGE, y: EDGE + TITLE * 0.75, anchor: 'start' } as const;
	const words = title(view, world);
	const wide = width - 2 * EDGE;
	const clock: Omit<TextLine, 'text'> = {
		...line,
		id: 'clock',
		x: width - EDGE,
		size: TEXT,
		anchor: 'end',
		style: 'soft'
	};
	const lines = stacked(wrap(words, TITLE, wide), {
		...line,
		id: 'title',
		size: TITLE,
		style: 'chart-title'
	});
	const last = line.y + (lines.length - 1) * TITLE * LEADING;
	const fits = lines.length === 1 && textWidth(words, TITLE) + CLOCK + TEXT <= wide;
	const fall = { ...line, id: 'fall', y: last + TEXT * 1.35, size: TEXT, style: 'strong' };
	const told = mostLines(view, wide, world);
	return {
		lines,
		moving: { clock: fits ? clock : undefined, fall, width: wide },
		bottom: (told > 0 ? fall.y + (told - 1) * TEXT * LEADING : last) + TEXT * 0.55
	};
}

/** As many lines as the fall may take, whoever looks where. */
function mostLines(view: WallView, width: number, world: World): number {
	if (!view.gaze) return 0;
	const [from] = view.fall;
	const told = [[], screensOfFall(view)].map((looked) => fallLine(view, looked, from, world));
	return Math.max(...told.map((text) => (text ? wrap(text, TEXT, width).length : 0)));
}

/** Those who watch, and beside them what they can see. */
function footOf(view: WallView, { width, height }: Viewport, world: World) {
	const { gaze, watchers } = view;
	const name = height - EDGE - 1;
	const floor = name - TEXT * 1.15;
	const scale = Math.min(11.5, width / 32, (width * ROW) / watchers / BROAD);
	const row = Math.min(width * ROW, watchers * scale * 2.6);
	const named = watchers > 0 ? view.operator : '';
	const left = EDGE + (watchers > 0 ? Math.max(row, textWidth(named, TEXT)) + scale * 0.8 : 0);
	const wide = width - EDGE - left;
	const words = gaze
		? [{ id: 'chance', text: chanceIn(wide, view, world), size: CHANCE, style: 'chart-title halo' }]
		: [
				{ id: 'load', text: loadLine(view, world), size: TITLE, style: 'chart-title' },
				{ id: 'round', text: roundLine(view, world), size: TEXT, style: '' },
				{ id: 'elsewhere', text: world.word('wall.elsewhere'), size: TEXT, style: 'soft' }
			];
	const stack = words.flatMap((line) =>
		line.text === ''
			? []
			: balanced(line.text, line.size, wide).map((text, index) => ({
					...line,
					id: `${line.id}-${index}`,
					text
				}))
	);
	const leads = stack.map(({ size }) => size * LEADING);
	const tall = leads.reduce((sum, lead) => sum + lead, 0);
	const falls = gaze ? 24 : 0;
	const people = floor - scale * TALL;
	const top = Math.min(watchers > 0 ? people : Infinity, height - EDGE - tall - falls);
	let y = Math.max(top, height - EDGE + 2 - tall - falls);
	const lines = stack.map(({ size, ...line }, index): TextLine => {
		y += leads[index] ?? 0;
		return { ...line, size, x: left, y: y - size * 0.3, anchor: 'start' };
	});
	const operator: TextLine = {
		id: 'operator',
		text: named,
		x: EDGE,
		y: name,
		size: TEXT,
		anchor: 'start',
		style: ''
	};
	return {
		lines: named !== '' ? [...lines, operator] : lines,
		front: {
			scale,
			left: EDGE,
			row,
			floor,
			name,
			words: [left, y] as const,
			falls: [left, y, wide, height - EDGE + 2 - y] as const,
			apart: 26
		},
		top: top - 5
	};
}

/** The band asks how many are seen; where the question would take two lines, the picture asks in short. */
function chanceIn(width: number, view: WallView, world: World): string {
	const words = chanceLine(view, world);
	return view.chance || textWidth(words, CHANCE) <= width ? words : world.word('wall.chance-short');
}
