/** Rooms in section with the cables that lead into them. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { drawFurniture, drawControlRoom, FURNITURE_SIZES, type Furniture } from '../shared/control-room.ts';
import { drawCable, HOPED_REACH } from './cables.ts';
import type { ControlRoom, Flow } from './data.ts';

/**
 * Returns how far the cable of a flow reaches: those that are connected are plugged in one after another.
 * @param drawn how many of them are plugged in, in percent
 */
export function reachOf(flow: Flow, flows: readonly Flow[], drawn: number): number {
	if (!flow.isSeen) return HOPED_REACH;
	const seen = flows.filter(({ isSeen }) => isSeen);
	return Math.min(1, Math.max(0, (drawn / 100) * seen.length - seen.indexOf(flow)));
}

/** Thickness of a wall as a share of the width of a room, and at least, in units. */
export const wallOf = ({ width }: Rect): number => Math.max(2.5, width * 0.018);

/** Pieces of furniture of a large room, from left to right, and gap between them in units of the section. */
const FURNITURE: readonly Furniture[] = ['live', 'after', 'traffic'];
const FURNITURE_GAP = 14;
/** Share of its scale that a room keeps when a piece is added. */
const MIN_FURNITURE_SHARE = 0.7;

/**
 * Draws a room with as many pieces of furniture as it has space for, and inside it the cables that are plugged in, down to
 * the desk.
 * @param head height below the ceiling that is left free
 */
export function drawInterior(
	id: string,
	area: Rect,
	head: number,
	cables: readonly { readonly flow: Flow; readonly y: number; readonly reach: number }[]
): Shape[] {
	const wall = wallOf(area);
	const floor = area.y + area.height - wall;
	const harness = wall + 4 + cables.length * HARNESS_PITCH;
	const free = { width: area.width - harness - 2 * wall, height: area.height - 2 * wall - head };
	const widthOf = (some: readonly Furniture[]) =>
		some.reduce((sum, kind) => sum + FURNITURE_SIZES[kind].width + FURNITURE_GAP, 0);
	const scaleOf = (some: readonly Furniture[]) =>
		Math.min(free.width / widthOf(some), free.height / FURNITURE_SIZES.live.height);
	// More pieces, as long as all of them remain large.
	const shown =
		[3, 2]
			.map((count) => FURNITURE.slice(0, count))
			.find((some) => scaleOf(some) > MIN_FURNITURE_SHARE * scaleOf(some.slice(0, -1))) ??
		FURNITURE.slice(0, 1);
	const scale = scaleOf(shown);
	let left = area.x + harness + (free.width - widthOf(shown) * scale) / 2 + (FURNITURE_GAP / 2) * scale;
	const furniture = shown.flatMap((kind) => {
		const { width } = FURNITURE_SIZES[kind];
		const x = left + (width / 2) * scale;
		left += (width + FURNITURE_GAP) * scale;
		return drawFurniture(kind, { id: `${id}-${kind}`, x, floor, scale });
	});
	const desk =
		area.x + harness + (free.width - widthOf(shown) * scale) / 2 + (FURNITURE_GAP / 2 + 14) * scale;
	const plugged = cables.filter(({ reach }) => reach >= 1);
	const runs = plugged.map(({ flow, y }, index) => {
		const down = area.x + wall + 4 + (plugged.length - index) * HARNESS_PITCH;
		const along = floor - 2 - index * HARNESS_PITCH * 0.8;
		return createShape(`${flow.id}-run`, 'gaze', `M${area.x} ${y}H${down}V${along}H${desk}`);
	});
	return [...drawControlRoom(id, area, wall), ...runs, ...furniture];
}

/** Distance between two cables inside the room, in units. */
const HARNESS_PITCH = 2.6;

/** Share of the width for the cables of a small room, and largest ratio of its width to its height. */
const [CABLES_SHARE, SMALL_ASPECT] = [0.34, 2.1];

export function drawSmallControlRoom(
	{ town, flows }: ControlRoom,
	drawn: number,
	{ x, y, width, height }: Rect
): Shape[] {
	const used = Math.min(width, height * SMALL_ASPECT);
	const area = { x: x + used * CABLES_SHARE, y, width: used * (1 - CABLES_SHARE), height };
	const pitch = Math.min(height / 5, (height * 0.94) / flows.length);
	const top = y + (height - pitch * flows.length) / 2;
	const wall = wallOf(area);
	const scale = Math.min(
		(area.width - 2 * wall - 4) / FURNITURE_SIZES.live.width,
		(area.height - 2 * wall - 3) / FURNITURE_SIZES.live.height
	);
	return [
		...drawControlRoom(town, area, wall),
		...(flows.some(({ isSeen }) => isSeen)
			? drawFurniture('live', {
					id: `${town}-live`,
					x: area.x + area.width / 2,
					floor: area.y + height - wall,
					scale,
					screens: 10
				})
			: []),
		createShape(
			`${town}-sources`,
			'points',
			flows.map((_, index) => circlePath(x + 1.6, top + (index + 0.4) * pitch, 1.6)).join('')
		),
		...flows.flatMap((flow, index) =>
			drawCable({
				id: flow.id,
				from: x + 2,
				y: top + (index + 0.4) * pitch,
				wall: area.x,
				reach: reachOf(flow, flows, drawn),
				drop: pitch * 0.9
			})
		)
	];
}
