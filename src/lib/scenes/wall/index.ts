/** The wall of screens, those who watch it, and how much of what happens they see. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { LABEL, type Viewport } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import { scene } from '../drawn.ts';
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

/** Screens so wide have their names on them. */
const NAMED = 42;
/** Radius of the ring round a fall, over the width of a screen. */
const RING = 0.24;

function layout(view: WallView, viewport: Viewport, world: World): Drawing {
	const { wall, time } = view;
	const { head, grid, foot } = placesIn(wall, viewport, world);
	const looked = lookedAt(wall, time);
	const feet = looked.map((screen): [Point, Point] => {
		const [x, y] = grid.corners[screen] ?? [0, 0];
		const foot = y + grid.size * RATIO;
		return [
			[x, foot],
			[x + grid.size, foot]
		];
	});
	const drawing = together({
		shapes: [
			...rings(view, looked, grid),
			...gazeLight(foot.row, feet),
			...operators(foot.row),
			...(wall.gaze ? falls(wall.chance, foot.falls) : [])
		],
		texts: [
			...head.title.texts,
			...told(view, looked, head, grid.size >= NAMED, world),
			...names(grid, looked),
			...grid.texts,
			...foot.words.texts,
			...operatorName(view, foot)
		]
	});
	let painted: readonly Shape[] | undefined;
	return {
		...drawing,
		// Not before somebody asks: on a page that moves the painter draws them.
		get painted() {
			return (painted ??= screens(view, looked, grid));
		}
	};
}

/** All of them on, or lit where somebody looks and dim elsewhere. */
function screens({ wall, people }: WallView, looked: readonly number[], grid: Grid): Shape[] {
	const all = wall.shots.map((_, index) => index);
	const some = (indexes: readonly number[], light: 'on' | 'dim' | 'lit') =>
		paint(wall.shots, people, indexes, grid, light);
	if (!wall.gaze) return some(all, 'on');
	return [
		...some(
			all.filter((index) => !looked.includes(index)),
			'dim'
		),
		...some(looked, 'lit')
	];
}

/** Around whoever lies there, on every screen that shows it: whole where somebody looks, and else dotted. */
function rings({ wall, time }: WallView, looked: readonly number[], grid: Grid): Shape[] {
	if (!wall.gaze || !isFallen(wall, time)) return [];
	const unit = grid.size / SHOT;
	return screensOfFall(wall).flatMap((screen): Shape[] => {
		const [x, y] = grid.corners[screen] ?? [0, 0];
		const [u, v] = wall.shots[screen]?.fall ?? [0, 0];
		const d = ring(x + u * unit, y + v * unit - metreOf(grid) / 2, grid.size * RING);
		const style = looked.includes(screen) ? 'event-seen papier' : 'event-missed';
		return [
			...(looked.includes(screen) ? [] : [{ id: `around-${screen}`, style: 'knock-out', d }]),
			{ id: `ring-${screen}`, style, d }
		];
	});
}

/** What the second tells: the time, and whether somebody looks at the fall. */
function told(
	{ wall, time }: WallView,
	looked: readonly number[],
	head: Places['head'],
	named: boolean,
	world: World
): TextLine[] {
	const words = wall.gaze ? fallLine(wall, looked, time, named, world) : head.round;
	const [x, y] = head.clock ?? [0, 0];
	const at = { x, y, size: LABEL, anchor: 'end', style: 'soft' } as const;
	return [
		...block('told', words, head.told, { style: wall.gaze ? 'strong' : '' }).texts,
		...(head.clock ? [{ ...at, id: 'clock', text: clock(world, time) }] : [])
	];
}

/** What the machine calls each screen, in its corner. */
const names = ({ corners, size }: Grid, looked: readonly number[]): TextLine[] =>
	size < NAMED
		? []
		: corners.map(([x, y], index) => ({
				id: screenName(index),
				text: screenName(index),
				x: round(x + LABEL * 0.3),
				y: round(y + size * RATIO - LABEL * 0.35),
				size: LABEL,
				anchor: 'start',
				style: looked.includes(index) ? 'machine papier' : 'machine'
			}));

const operatorName = ({ wall: { operator } }: WallView, { row, name }: Places['foot']): TextLine[] =>
	row.seats.slice(0, operator === '' ? 0 : 1).map(([x]) => ({
		id: 'operator',
		text: operator,
		x: round(Math.max(x, textWidth(operator, LABEL) / 2 + row.left)),
		y: round(name),
		size: LABEL,
		anchor: 'middle',
		style: ''
	}));

export default scene({
	data,
	layout,
	table,
	later: { pace: 1, data: later },
	Painter
});
