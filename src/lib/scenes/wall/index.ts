/** Draws the wall of screens, the watchers, and what they see of the events. */
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import type { NamedRects } from '#lib/chart/layout/box.ts';
import { drawBox, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import {
	data,
	dataAfter,
	prepare,
	isDuringFall,
	screensOfFall,
	watchedScreens,
	type MovingWallState,
	type WallView
} from './data.ts';
import { drawFlight, planBaseMap } from './flight.ts';
import { footBox } from './foot.ts';
import type { ScreenGrid } from './grid.ts';
import { screenShapes, unitsPerMetre, type ScreenLight } from './paint.ts';
import Painter from './Painter.svelte';
import { headBox, layOutWall, LOW_HEIGHT } from './places.ts';
import { SHOT_RATIO, SHOT_WIDTH } from './shots.ts';
import type { WallState } from './story.ts';
import { fallText, screenName } from './words.ts';

/** Smallest width of a screen with its name on it, in units. */
const MIN_WIDTH_FOR_NAME = 42;
/** Radius of the ring around a fall, as a share of the width of a screen. */
const RING_SHARE = 0.24;

function layout(view: WallView, viewport: Viewport, world: World): Drawing {
	const { plan, wall, time } = view;
	const { whole, grid, foot } = layOutWall(wall, viewport, world);
	const watched = watchedScreens(wall, time);
	const hasNames = wall.gaze !== null && grid.screenWidth >= MIN_WIDTH_FOR_NAME;
	const status = fallText(wall, watched, time, hasNames, world);
	const heads: NamedRects = new Map();
	const below = footBox(wall, viewport.height < LOW_HEIGHT, false, world)
		.measure(foot)
		.draw(foot.x, foot.y, heads);
	const area = { x: 0, y: 0, width: viewport.width, height: foot.y };
	if (plan) return finishDrawing(mergeDrawings(drawFlight(view, plan, grid, area, viewport, world), below));
	const drawing = finishDrawing(
		mergeDrawings(
			drawBox(headBox(wall, status, time, viewport, world), whole),
			{ shapes: [...fallRings(view, watched, grid), ...gazeShapes(watched, grid, heads)] },
			// The plan stays in its place behind the wall, so that the pictures are drawn on their way.
			wall.gaze ? {} : { baseMaps: [planBaseMap(area)] },
			{ texts: hasNames ? screenNames(view, watched, grid) : [] },
			grid.headings,
			below
		)
	);
	let cachedShapes: readonly Shape[] | undefined;
	return {
		...drawing,
		// Lazy, because on a live page the painter draws the screens instead.
		get painted() {
			return (cachedShapes ??= drawScreens(view, watched, grid));
		}
	};
}

/** Draws the gaze of each watcher in the picture as light between their head and the bottom edge of a screen. */
const gazeShapes = (
	watched: readonly number[],
	{ corners, screenWidth }: ScreenGrid,
	heads: NamedRects
): Shape[] =>
	watched.flatMap((screen, index) => {
		const head = heads.get(`head-${index}`);
		if (!head) return [];
		const [left, top] = corners[screen] ?? [0, 0];
		const d = `M${head.x} ${head.y}L${left} ${top + screenWidth * SHOT_RATIO}h${screenWidth}z`;
		return [createShape(`gaze-${index}`, 'gaze-light', d)];
	});

/** Draws the screens that are on, and the glass of the others; or, where the gaze is shown, the watched ones lit and the others dim. */
function drawScreens({ wall, people }: WallView, watched: readonly number[], grid: ScreenGrid): Shape[] {
	const all = wall.shots.map((_, index) => index);
	const inLight = (indexes: readonly number[], light: ScreenLight) =>
		screenShapes(wall.shots, people, indexes, grid, light);
	if (!wall.gaze)
		return [
			...inLight(
				all.filter((index) => wall.areOn[index]),
				'on'
			),
			...inLight(
				all.filter((index) => !wall.areOn[index]),
				'off'
			)
		];
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

/** Returns the names of the watched screens and of those that show the fall, in their corners: others would hide people. */
const screenNames = (
	{ wall, time }: WallView,
	watched: readonly number[],
	{ corners, screenWidth }: ScreenGrid
): TextLine[] => {
	const fall = wall.gaze && isDuringFall(wall, time) ? screensOfFall(wall) : [];
	return [...new Set([...watched, ...fall])].map((index) => {
		const [x, y] = corners[index] ?? [0, 0];
		return {
			id: screenName(index),
			text: screenName(index),
			x: x + LABEL_SIZE * 0.3,
			y: y + screenWidth * SHOT_RATIO - LABEL_SIZE * 0.35,
			size: LABEL_SIZE,
			anchor: 'start',
			style: watched.includes(index) ? 'machine papier' : 'machine screen-name'
		};
	});
};

/**
 * Returns the table of the counts. Where the gaze is shown, it also has the watched screens and those that
 * show the fall, and after the guess the share of falls seen.
 */
function table({ wall, time }: WallView, world: World) {
	const number = (value: number) => formatCount(world, value);
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

/**
 * Moves the pictures of the cameras between the plan and the wall, and switches screens on or off, one after another. Any
 * other change is one of pictures.
 */
function interpolateState(a: WallState, b: WallState, t: number): MovingWallState | undefined {
	if (a.gaze !== b.gaze) return undefined;
	if (t <= 0 || t >= 1) return t <= 0 ? a : b;
	const state = { ...b, time: a.time + (b.time - a.time) * t, tiles: a.tiles + (b.tiles - a.tiles) * t };
	return a.shows === b.shows ? state : { ...state, shows: 'plan', flight: a.shows === 'plan' ? t : 1 - t };
}

export default defineMarkScene({
	interpolate: interpolateState,
	prepare,
	data,
	layout,
	table,
	animation: { pace: 1, data: dataAfter },
	Painter
});
