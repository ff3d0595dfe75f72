/** Draws the wall of screens, the watchers, and what they see of the events. */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { data, isDuringFall, dataAfter, watchedScreens, screensOfFall, type WallView } from './data.ts';
import { drawFalls, drawGazes, drawWatchers } from './front.ts';
import type { ScreenGrid } from './grid.ts';
import { unitsPerMetre, screenShapes } from './paint.ts';
import Painter from './Painter.svelte';
import { layOutWall, type WallLayout } from './places.ts';
import { SHOT_RATIO, SHOT_WIDTH } from './shots.ts';
import { clockText, fallText, screenName } from './words.ts';

/** Smallest width of a screen with its name on it, in units. */
const MIN_WIDTH_FOR_NAME = 42;
/** Radius of the ring around a fall, as a share of the width of a screen. */
const RING_SHARE = 0.24;

function layout(view: WallView, viewport: Viewport, world: World): Drawing {
	const { wall, time } = view;
	const { head, grid, foot } = layOutWall(wall, viewport, world);
	const watched = watchedScreens(wall, time);
	const bottomEdges = watched.map((screen): [Point, Point] => {
		const [x, y] = grid.corners[screen] ?? [0, 0];
		const bottom = y + grid.screenWidth * SHOT_RATIO;
		return [
			[x, bottom],
			[x + grid.screenWidth, bottom]
		];
	});
	const drawing = mergeDrawings({
		shapes: [
			...fallRings(view, watched, grid),
			...drawGazes(foot.row, bottomEdges),
			...drawWatchers(foot.row),
			...(wall.gaze ? drawFalls(wall.chance, foot.falls) : [])
		],
		texts: [
			...head.title.texts,
			...layOutStatus(view, watched, head, grid.screenWidth >= MIN_WIDTH_FOR_NAME, world),
			...layOutNames(grid, watched),
			...grid.texts,
			...foot.words.texts,
			...layOutOperatorName(view, foot)
		]
	});
	let cachedShapes: readonly Shape[] | undefined;
	return {
		...drawing,
		// Lazy, because on a live page the painter draws the screens instead.
		get painted() {
			return (cachedShapes ??= drawScreens(view, watched, grid));
		}
	};
}

/** Draws all screens lit, or, where the gaze is shown, the watched ones lit and the others dim. */
function drawScreens({ wall, people }: WallView, watched: readonly number[], grid: ScreenGrid): Shape[] {
	const all = wall.shots.map((_, index) => index);
	const inLight = (indexes: readonly number[], light: 'on' | 'dim' | 'lit') =>
		screenShapes(wall.shots, people, indexes, grid, light);
	if (!wall.gaze) return inLight(all, 'on');
	return [
		...inLight(
			all.filter((index) => !watched.includes(index)),
			'dim'
		),
		...inLight(watched, 'lit')
	];
}

/** Draws a ring around the fall on every screen that shows it: solid on watched screens, dotted on others. */
function fallRings({ wall, time }: WallView, watched: readonly number[], grid: ScreenGrid): Shape[] {
	if (!wall.gaze || !isDuringFall(wall, time)) return [];
	const unit = grid.screenWidth / SHOT_WIDTH;
	return screensOfFall(wall).flatMap((screen): Shape[] => {
		const [x, y] = grid.corners[screen] ?? [0, 0];
		const [u, v] = wall.shots[screen]?.fall ?? [0, 0];
		const d = circlePath(x + u * unit, y + v * unit - unitsPerMetre(grid) / 2, grid.screenWidth * RING_SHARE);
		const style = watched.includes(screen) ? 'event-seen papier' : 'event-missed';
		return [
			...(watched.includes(screen) ? [] : [{ id: `around-${screen}`, style: 'knock-out', d }]),
			{ id: `ring-${screen}`, style, d }
		];
	});
}

/** Lays out the clock, and the line on whether a watcher sees the fall. */
function layOutStatus(
	{ wall, time }: WallView,
	watched: readonly number[],
	head: WallLayout['head'],
	hasNames: boolean,
	world: World
): TextLine[] {
	const words = wall.gaze ? fallText(wall, watched, time, hasNames, world) : head.roundText;
	const [x, y] = head.clock ?? [0, 0];
	const at = { x, y, size: LABEL_SIZE, anchor: 'end', style: 'soft' } as const;
	return [
		...textBlock('told', words, head.statusRect, { style: wall.gaze ? 'strong' : '' }).texts,
		...(head.clock ? [{ ...at, id: 'clock', text: clockText(world, time) }] : [])
	];
}

/** Lays out the name of each screen in its corner. */
const layOutNames = ({ corners, screenWidth }: ScreenGrid, watched: readonly number[]): TextLine[] =>
	screenWidth < MIN_WIDTH_FOR_NAME
		? []
		: corners.map(([x, y], index) => ({
				id: screenName(index),
				text: screenName(index),
				x: roundToTenth(x + LABEL_SIZE * 0.3),
				y: roundToTenth(y + screenWidth * SHOT_RATIO - LABEL_SIZE * 0.35),
				size: LABEL_SIZE,
				anchor: 'start',
				style: watched.includes(index) ? 'machine papier' : 'machine'
			}));

const layOutOperatorName = (
	{ wall: { operator } }: WallView,
	{ row, nameY }: WallLayout['foot']
): TextLine[] =>
	row.seats.slice(0, operator === '' ? 0 : 1).map(([x]) => ({
		id: 'operator',
		text: operator,
		x: roundToTenth(Math.max(x, textWidth(operator, LABEL_SIZE) / 2 + row.left)),
		y: roundToTenth(nameY),
		size: LABEL_SIZE,
		anchor: 'middle',
		style: ''
	}));

/**
 * Returns the table of the counts. Where the gaze is shown, it also has the watched screens and those that
 * show the fall, and after the guess the share of falls seen.
 */
function table({ wall, time }: WallView, world: World) {
	const number = (value: number) => world.format(value, { type: 'integer' });
	const names = (screens: readonly number[]) =>
		screens.length > 0 ? screens.map(screenName).join(', ') : world.word('wall.none');
	const { shots, districtCount, watchers, gaze, chance } = wall;
	const rows: [key: string, value: string][] = [
		['screens', number(shots.length)],
		['own', number(districtCount)],
		['watchers', number(watchers)]
	];
	if (watchers > 0) {
		rows.push(['load', world.format(shots.length / watchers, { type: 'decimal', digits: 1 })]);
	}
	if (gaze) {
		rows.push(['looked', names(watchedScreens(wall, time))], ['fall', names(screensOfFall(wall))]);
	}
	if (chance) {
		rows.push(['chance', world.fill('wall.in', { seen: number(chance.seen), of: number(chance.of) })]);
	}
	return tableOf(world, 'wall', rows, {
		'wall.what': ([key]) => world.word(`wall.row-${key}`),
		'wall.value': ([, value]) => value
	});
}

export default defineMarkScene({
	data,
	layout,
	table,
	animation: { pace: 1, data: dataAfter },
	Painter
});
