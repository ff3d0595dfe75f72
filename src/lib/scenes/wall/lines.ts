/** The words of the wall. */
import { readClock } from '#lib/narrative/parameters.ts';
import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { wrap } from '#lib/chart/text-width.ts';
import type { World } from '../world.ts';
import { plural, integer } from '../plural.ts';
import type { Front } from './front.ts';
import { SIDE, type Grid, type Measures } from './layout.ts';
import type { WallView } from './view.ts';

/** How many screens, and how many people in front of them. */
export function title({ screens, watchers }: WallView, world: World): string {
	return world.fill('wall.title', {
		screens: plural(world, 'wall.screens', screens.length),
		people: watchers === 0 ? world.word('wall.people-none') : plural(world, 'wall.people', watchers)
	});
}

/** What the two groups of screens show. */
export function headings({ screens, own }: WallView, world: World): [district: string, others: string] {
	const others = screens.length - own;
	return [
		own > 0 ? plural(world, 'wall.own', own) : '',
		others > 0 ? plural(world, own > 0 ? 'wall.others' : 'wall.only', others) : ''
	];
}

/** Name of a screen, as its own machine writes it. */
export const screenName = (index: number): string => `C${String(index + 1).padStart(2, '0')}`;

/** Whether the fall of the story is on the wall, and whether somebody looks; nothing while nobody has fallen. */
export function fallLine(view: WallView, looked: readonly number[], time: number, world: World): string {
	if (!view.gaze || !isFallen(view, time)) return '';
	const shown = screensOfFall(view);
	const [first] = shown;
	if (first === undefined) return world.word('wall.fall-none');
	const seen = shown.some((screen) => looked.includes(screen)) ? 'seen' : 'missed';
	return shown.length === 1
		? world.fill(`wall.fall-one-${seen}`, { screen: screenName(first) })
		: world.fill(`wall.fall-many-${seen}`, { count: integer(world, shown.length) });
}

/** Whether somebody lies in the passage. */
export const isFallen = ({ fall: [from, until] }: WallView, time: number): boolean =>
	time >= from && time < until;

/** Indexes of the screens that show where the fall happens. */
export const screensOfFall = ({ screens }: WallView): number[] =>
	screens.flatMap(({ shot }, index) => (shot.fall ? [index] : []));

/** How many screens each of those in front of the wall has. */
export function loadLine({ screens, watchers }: WallView, world: World): string {
	if (watchers === 0) return world.word('wall.load-none');
	return world.fill('wall.load', { each: short(screens.length / watchers, world) });
}

/** How long it takes to look at every screen once; nothing where nobody looks. */
export function roundLine({ screens, watchers, dwell }: WallView, world: World): string {
	if (watchers === 0) return '';
	const minutes = (screens.length * dwell) / watchers / 60;
	return world.fill('wall.round', { dwell: short(dwell, world), minutes: short(minutes, world) });
}

/** A number with one decimal at most. */
const short = (value: number, world: World): string =>
	world.format(value, Number.isInteger(value) ? { type: 'integer' } : { type: 'decimal', digits: 1 });

/** How many falls are seen; a question before the reader has guessed. */
export function chanceLine({ chance }: WallView, world: World): string {
	if (!chance) return world.word('wall.chance-guess');
	const { seen, of } = chance;
	const form = seen === 0 ? 'none' : seen === 1 ? 'one' : 'many';
	return world.fill(`wall.chance-${form}`, { seen: integer(world, seen), of: integer(world, of) });
}

/** The wall's own clock, to the second. */
function clockOf({ scenario: { start } }: World, time: number): string {
	const seconds = Math.floor((readClock(start) ?? 0) + time);
	const two = (value: number) => String(value % 60).padStart(2, '0');
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}

/** Where everything is that words belong to. */
export interface ScreenArea {
	readonly measures: Measures;
	readonly grid: Grid;
	readonly front: Front;
	/** Screens that somebody looks at, at `time`. */
	readonly looked: readonly number[];
	readonly time: number;
}

/** Every line of words of the picture. */
export function linesOf(view: WallView, world: World, room: ScreenArea): TextLine[] {
	const { measures, grid, front, looked, time } = room;
	const { box, text, lines } = measures;
	const label = { x: SIDE, size: text, anchor: 'start', style: 'chart-label soft' } as const;
	const first = { ...label, size: measures.title, style: 'chart-title' };
	const [x, y] = front.words;
	const all: TextLine[] = [
		{ ...first, id: 'title', text: title(view, world), y: lines[0] },
		{
			...label,
			id: 'clock',
			text: clockOf(world, time),
			x: box[2] - SIDE,
			y: lines[0],
			anchor: 'end'
		},
		view.gaze
			? { ...label, id: 'fall', text: fallLine(view, looked, time, world), y: lines[1], style: 'strong' }
			: { ...label, id: 'round', text: roundLine(view, world), y: lines[1], style: 'chart-label' },
		...(grid.headings
			? headings(view, world).map((words, i) => ({
					...label,
					id: `group-${i}`,
					text: words,
					y: grid.headings?.[i] ?? 0
				}))
			: []),
		{
			...label,
			id: 'operator',
			text: view.watchers > 0 ? view.operator : '',
			y: front.name,
			style: 'chart-label'
		},
		view.gaze
			? { ...first, id: 'chance', text: chanceLine(view, world), x, y }
			: { ...first, id: 'load', text: loadLine(view, world), x, y },
		{ ...label, id: 'elsewhere', text: view.gaze ? '' : world.word('wall.elsewhere'), x, y: y + text * 1.7 }
	];
	return all.filter((line) => line.text !== '');
}

/** Where the words stand on a slide that change while it is shown. */
export interface Moving {
	/** None where there is no room for it. */
	readonly clock: Omit<TextLine, 'text'> | undefined;
	readonly fall: Omit<TextLine, 'text'>;
	/** Longest line about the fall. */
	readonly width: number;
}

/** What the second tells: the time, and whether somebody looks at the fall. */
export function movingLines(
	view: WallView,
	world: World,
	{ clock, fall, width }: Moving,
	looked: readonly number[],
	time: number
): TextLine[] {
	const told = fallLine(view, looked, time, world);
	return [
		...(clock ? [{ ...clock, text: clockOf(world, time) }] : []),
		...(told ? stacked(wrap(told, fall.size, width), fall) : [])
	];
}
