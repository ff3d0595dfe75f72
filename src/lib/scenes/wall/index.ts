/** Draws the wall of screens, the watchers, and what they see of the events. */
import { textBlock } from '#lib/chart/block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import { defineMarkScene } from '../drawn.ts';
import type { World } from '../world.ts';
import { data, isFallen, later, lookedAt, screensOfFall, type WallView } from './data.ts';
import { falls, gazeLight, operators } from './front.ts';
import type { Grid } from './grid.ts';
import { metreOf, paint } from './paint.ts';
import Painter from './Painter.svelte';
import { placesIn, type Places } from './places.ts';
import { RATIO, SHOT } from './shots.ts';
import { table } from './table.ts';
import { clock, fallLine, screenName } from './words.ts';

/** Smallest width of a screen with its name on it, in units. */
const MIN_WIDTH_FOR_NAME = 42;
/** Radius of the ring around a fall, as a share of the width of a screen. */
const RING_SHARE = 0.24;

function layout(view: WallView, viewport: Viewport, world: World): Drawing {
	const { wall, time } = view;
	const { head, grid, foot } = placesIn(wall, viewport, world);
	const watched = lookedAt(wall, time);
	const bottomEdges = watched.map((screen): [Point, Point] => {
		const [x, y] = grid.corners[screen] ?? [0, 0];
		const bottom = y + grid.size * RATIO;
		return [
			[x, bottom],
			[x + grid.size, bottom]
		];
	});
	const drawing = mergeDrawings({
		shapes: [
			...fallRings(view, watched, grid),
			...gazeLight(foot.row, bottomEdges),
			...operators(foot.row),
			...(wall.gaze ? falls(wall.chance, foot.falls) : [])
		],
		texts: [
			...head.title.texts,
			...layOutStatus(view, watched, head, grid.size >= MIN_WIDTH_FOR_NAME, world),
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
function drawScreens({ wall, people }: WallView, watched: readonly number[], grid: Grid): Shape[] {
	const all = wall.shots.map((_, index) => index);
	const inLight = (indexes: readonly number[], light: 'on' | 'dim' | 'lit') =>
		paint(wall.shots, people, indexes, grid, light);
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
function fallRings({ wall, time }: WallView, watched: readonly number[], grid: Grid): Shape[] {
	if (!wall.gaze || !isFallen(wall, time)) return [];
	const unit = grid.size / SHOT;
	return screensOfFall(wall).flatMap((screen): Shape[] => {
		const [x, y] = grid.corners[screen] ?? [0, 0];
		const [u, v] = wall.shots[screen]?.fall ?? [0, 0];
		const d = circlePath(x + u * unit, y + v * unit - metreOf(grid) / 2, grid.size * RING_SHARE);
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
	head: Places['head'],
	hasNames: boolean,
	world: World
): TextLine[] {
	const words = wall.gaze ? fallLine(wall, watched, time, hasNames, world) : head.round;
	const [x, y] = head.clock ?? [0, 0];
	const at = { x, y, size: LABEL_SIZE, anchor: 'end', style: 'soft' } as const;
	return [
		...textBlock('told', words, head.told, { style: wall.gaze ? 'strong' : '' }).texts,
		...(head.clock ? [{ ...at, id: 'clock', text: clock(world, time) }] : [])
	];
}

/** Lays out the name of each screen in its corner. */
const layOutNames = ({ corners, size }: Grid, watched: readonly number[]): TextLine[] =>
	size < MIN_WIDTH_FOR_NAME
		? []
		: corners.map(([x, y], index) => ({
				id: screenName(index),
				text: screenName(index),
				x: roundToTenth(x + LABEL_SIZE * 0.3),
				y: roundToTenth(y + size * RATIO - LABEL_SIZE * 0.35),
				size: LABEL_SIZE,
				anchor: 'start',
				style: watched.includes(index) ? 'machine papier' : 'machine'
			}));

const layOutOperatorName = ({ wall: { operator } }: WallView, { row, name }: Places['foot']): TextLine[] =>
	row.seats.slice(0, operator === '' ? 0 : 1).map(([x]) => ({
		id: 'operator',
		text: operator,
		x: roundToTenth(Math.max(x, textWidth(operator, LABEL_SIZE) / 2 + row.left)),
		y: roundToTenth(name),
		size: LABEL_SIZE,
		anchor: 'middle',
		style: ''
	}));

export default defineMarkScene({
	data,
	layout,
	table,
	animation: { pace: 1, data: later },
	Painter
});
