import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { plural, integer } from '../plural.ts';
import { balanced } from '../paragraph.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { gridOf, type Grid } from './layout.ts';
import type { PosterSlide, PosterView } from './view.ts';

const MARGIN = 7;
const GAP = 10;
const LABEL = 10;
const HEADING = 13;
const LEADING = 1.18;
/** Between the edge of the poster and its words. */
const PADDING = 8;
/** Share of the width that the poster takes. */
const POSTER = 0.47;
/** Height of one of the two bars at the foot, and between them. */
const BAR = { height: 10, pitch: 13.5 };
/** The largest frames, and the line of words above them. */
const LARGEST = 34;
const WORDS = 15;

/** The poster, beside it its alerts, and at the foot the detector that never alerts. */
const slide: SlideLayout<PosterView, PosterSlide> = (view, { width, height }, world) => {
	const inner = width - 2 * MARGIN;
	const bars = barsOf(view, [MARGIN, height - MARGIN - BAR.pitch - BAR.height, inner, BAR.height], world);
	const bottom = height - MARGIN - BAR.pitch - BAR.height - GAP * 0.8;
	const poster: Box = [MARGIN, MARGIN, round(inner * POSTER), round(bottom - MARGIN)];
	const left = MARGIN + poster[2] + GAP;
	const alerts = alertsOf(view, [left, MARGIN, width - MARGIN - left, bottom - MARGIN], world);
	return {
		poster,
		grid: alerts.grid,
		bars: bars.rects,
		lines: [...posterLines(view, poster, world), ...alerts.lines, ...bars.lines]
	};
};

const START = { anchor: 'start', style: '' } as const;

/** “No alert”, “1 alert” or “21 alerts”. */
const said = (name: string, value: number, world: World): string =>
	value === 0 ? world.word(`poster.${name}-none`) : plural(world, `poster.${name}`, value);

function posterLines(view: PosterView, [x, y, width, height]: Box, world: World): TextLine[] {
	const left = round(x + PADDING);
	const viewport = width - 2 * PADDING;
	const judged = integer(world, view.judged);
	const print = [said('print-right', view.right, world), said('print-ignored', view.ignored, world)].flatMap(
		(text) => balanced(text, LABEL, viewport)
	);
	const foot = y + height - PADDING - LABEL * 0.2 - (print.length - 1) * LABEL * LEADING;
	const scenes = world.fill('poster.of', { scenes: integer(world, view.scenes) });
	const heading = Math.min(HEADING, Math.max(LABEL + 1, viewport / textWidth(scenes, 1.03)));
	const of = wrap(scenes, heading, viewport);
	const head = y + PADDING + LABEL * 0.8;
	const ofFoot = foot - LABEL * 0.75 - GAP;
	const ofHead = ofFoot - (of.length - 1) * heading * LEADING;
	const free = ofHead - heading * 0.75 - 5 - (head + 6);
	const size = Math.min(free / 0.82, viewport / textWidth(judged, 0.95));
	const figure = (head + 6 + ofHead - heading * 0.75 - 5) / 2 + size * 0.36;
	const line = { ...START, x: left, style: 'poster-word' };
	return [
		{ ...line, id: 'judges', text: world.word('poster.judges'), y: round(head), size: LABEL + 0.5 },
		{
			...line,
			id: 'judged',
			text: judged,
			x: round(left - size * 0.03),
			y: round(figure),
			size: round(size),
			style: 'poster-word figure-number'
		},
		...stacked(of, {
			...line,
			id: 'of',
			y: round(ofHead),
			size: round(heading),
			style: 'poster-word strong'
		}),
		...stacked(print, { ...line, id: 'print', y: round(foot), size: LABEL })
	];
}

/** How many alerts there are, and each of them in its frame. */
function alertsOf({ right, wrong }: PosterView, [x, y, width, height]: Box, world: World) {
	const line = { ...START, x: round(x), style: 'strong' };
	const base = y + HEADING * 0.8;
	const title: TextLine = {
		...line,
		id: 'alerts',
		text: said('alerts', right + wrong, world),
		y: round(base),
		size: HEADING,
		style: 'chart-title'
	};
	if (right + wrong === 0) {
		const never = wrap(world.word('poster.never'), LABEL, width);
		const lines = [
			title,
			...stacked(never, { ...line, id: 'never', y: round(base + HEADING * 1.4), size: LABEL, style: '' })
		];
		return { lines, grid: undefined };
	}
	const top = base + HEADING * 0.45;
	const grid: Grid = gridOf(right, wrong, [x, top, width, y + height - top], WORDS, LARGEST);
	const group = (id: 'right' | 'wrong', count: number, colour: string): TextLine => ({
		...line,
		id,
		text: said(id, count, world),
		y: round(grid[id].y + WORDS * 0.68),
		size: LABEL + 0.5,
		style: `strong ${colour}`
	});
	return { grid, lines: [title, group('right', right, 'right-ink'), group('wrong', wrong, 'wrong-ink')] };
}

/** Scenes judged rightly by this detector and by one that never alerts, as bars from nought to all scenes. */
function barsOf(view: PosterView, [x, y, width, height]: Box, world: World) {
	const bars = [
		{ id: 'this', value: view.judged },
		{ id: 'idle', value: view.idle }
	].map((bar) => ({ ...bar, name: world.word(`poster.short-${bar.id}`), number: integer(world, bar.value) }));
	const left = x + Math.max(...bars.map(({ name }) => textWidth(name, LABEL))) + 5;
	const right = x + width - Math.max(...bars.map(({ number }) => textWidth(number, LABEL))) - 5;
	const lines = bars.flatMap(({ id, name, number }, index): TextLine[] => {
		const line = { y: round(y + index * BAR.pitch + height / 2 + LABEL * 0.36), size: LABEL };
		return [
			{ ...START, ...line, id: `${id}-name`, text: name, x: round(x) },
			{ ...line, id: `${id}-value`, text: number, x: round(x + width), anchor: 'end', style: 'strong' }
		];
	});
	const rects = bars.map(({ id, value }, index) => ({
		id,
		x: round(left),
		y: round(y + index * BAR.pitch),
		width: round(right - left),
		height,
		filled: round(((right - left) * value) / view.scenes)
	}));
	return { lines, rects };
}

export default slide;
