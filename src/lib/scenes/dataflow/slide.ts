import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { ringPath, round } from '#lib/chart/path.ts';
import { edges, type Point, type Ring } from '#lib/model/geometry.ts';
import { integer } from '../plural.ts';
import type { Viewport as Wall } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { centre, nameplate, placed, together, towards, type DataflowLayout } from './layout.ts';
import { examples, INDENT, LEADING, TEXT } from './slide-names.ts';
import type { DataflowView, Flow, ControlRoom } from './view.ts';

const EDGE = 8;
const TITLE = 12.5;
const NUMBER = 18;
/** Between columns. */
const APART = 8;
/** Largest width and height of a room, and thickness of its walls. */
const ROOM = { width: 84, height: 65, wall: 3 };
/** Length of a conduit, the most between two, and more between those that pass the wall and the others. */
const CONDUIT = { length: 23, apart: 9, groups: 5 };
/** Part of a room's northern side that conduits enter by. */
const NORTH = { from: 0.3, to: 0.94 };
const FLANGE = 2.2;

interface Place {
	readonly x: number;
	readonly width: number;
	/** Where conduits begin. */
	readonly top: number;
	readonly bottom: number;
}

/** Rooms beside one another: a conduit each from above, how many over them, and below a few by name. */
const slide: SlideLayout<DataflowView, DataflowLayout> = ({ rooms, plan }, wall, world) => {
	const head = headOf(wall, world);
	const width = (wall.width - 2 * EDGE - (rooms.length - 1) * APART) / Math.max(1, rooms.length);
	const top = head.bottom + NUMBER * 0.75 + 12;
	const drawn = rooms.map((room, index) =>
		drawRoom(room, plan, { x: EDGE + index * (width + APART), width, top, bottom: wall.height - EDGE }, world)
	);
	return together(head, drawn);
};

export default slide;

/** Where this is, and what the two kinds of line mean, in as many lines as that takes. */
function headOf({ width }: Wall, world: World) {
	const sample = 26;
	const where = world.word('dataflow.where');
	const [seen, hoped] = ['dataflow.seen', 'dataflow.hoped'].map((key) => world.word(key)) as [string, string];
	const [first, second] = [seen, hoped].map((text) => sample + 5 + textWidth(text, TEXT)) as [number, number];
	const y = EDGE + TITLE * 0.75;
	const beside = EDGE + textWidth(where, TITLE) + 16;
	const together = beside + first + 16 + second <= width - EDGE;
	const level = together ? y : y + TEXT * 1.5;
	const [one, two] = together
		? [width - EDGE - second - 16 - first, width - EDGE - second]
		: [EDGE, EDGE + first + 16];
	const line = { y: level, size: TEXT, anchor: 'start', style: 'soft' } as const;
	const stroke = (x: number) => `M${round(x)} ${round(level - TEXT * 0.33)}h${sample}`;
	return {
		lines: [
			{ id: 'where', text: where, x: EDGE, y, size: TITLE, anchor: 'start', style: 'chart-title' } as const,
			{ ...line, id: 'seen', text: seen, x: one + sample + 5 },
			{ ...line, id: 'hoped', text: hoped, x: two + sample + 5 }
		],
		seen: stroke(one),
		hoped: stroke(two),
		bottom: level
	};
}

function drawRoom(room: ControlRoom, plan: Ring, place: Place, world: World) {
	const { x, width, top, bottom } = place;
	const shape = shapeOf(plan, x, top + CONDUIT.length, Math.min(width, ROOM.width));
	const middle = centre(shape);
	const inner = shape.map(([px, py]): Point => [
		towards(px, middle[0], ROOM.wall),
		towards(py, middle[1], ROOM.wall)
	]);
	const conduits = conduitsOf(room.flows, shape, top);
	const foot = Math.max(...shape.map(([, y]) => y));
	const names = examples(room.flows, { x, width, top: foot + TEXT * 1.25, bottom });
	return {
		lines: [
			...countsOf(room, conduits, top, world),
			...nameplate(room, [middle[0], middle[1] + 1], { text: TEXT, title: TITLE }, world),
			...names.flatMap(({ flow, texts, y }) =>
				stacked(
					texts,
					{
						id: flow.id,
						x: x + INDENT,
						y,
						size: TEXT,
						anchor: 'start',
						style: flow.seen ? '' : 'soft'
					},
					LEADING
				)
			)
		],
		walls: ringPath(shape),
		floors: ringPath(inner),
		seen: [...conduits, ...names].map(({ flow, path }) => (flow.seen ? path : '')).join(''),
		hoped: [...conduits, ...names].map(({ flow, path }) => (flow.seen ? '' : path)).join(''),
		ports: conduits.map(({ port }) => port).join('')
	};
}

/** The plan at the left of a column, as large as its width and a height allow. */
function shapeOf(plan: Ring, x: number, y: number, width: number): Ring {
	const [xs, ys] = [plan.map(([px]) => px), plan.map(([, py]) => py)];
	const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
	const height = Math.min(ROOM.height, width / ratio);
	return placed(plan, x, y, height * ratio, height);
}

interface Conduit {
	readonly flow: Flow;
	readonly x: number;
	readonly path: string;
	readonly port: string;
}

/** A conduit for each kind of data, from above: those that a source saw pass the wall, the others end before it. */
function conduitsOf(flows: readonly Flow[], shape: Ring, top: number): Conduit[] {
	const xs = shape.map(([x]) => x);
	const [west, across] = [Math.min(...xs), Math.max(...xs) - Math.min(...xs)];
	const sorted = [...flows.filter(({ seen }) => seen), ...flows.filter(({ seen }) => !seen)];
	const mixed = sorted.some(({ seen }) => seen) && sorted.some(({ seen }) => !seen);
	const extra = mixed ? CONDUIT.groups : 0;
	const room = (NORTH.to - NORTH.from) * across - extra;
	const pitch = Math.min(CONDUIT.apart, room / Math.max(1, sorted.length - 1));
	const start = west + NORTH.from * across + (room - pitch * (sorted.length - 1)) / 2;
	return sorted.map((flow, index) => {
		const x = start + index * pitch + (flow.seen ? 0 : extra);
		const port = northAt(shape, x);
		const end = flow.seen ? port + ROOM.wall : port - ROOM.wall;
		return {
			flow,
			x,
			path: `M${round(x)} ${round(top)}V${round(end)}`,
			port: flow.seen ? `M${round(x - FLANGE)} ${round(port - 1.5)}h${round(2 * FLANGE)}` : ''
		};
	});
}

/** The northernmost point of an outline at this x. */
function northAt(ring: Ring, x: number): number {
	const crossings = edges(ring)
		.filter(([x1, , x2]) => x1 !== x2 && Math.min(x1, x2) <= x && x <= Math.max(x1, x2))
		.map(([x1, y1, x2, y2]) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
	return Math.min(...crossings);
}

/** How many pass the wall, and how many do not, over their middle. */
function countsOf(
	{ town }: ControlRoom,
	conduits: readonly Conduit[],
	top: number,
	world: World
): TextLine[] {
	return [true, false].flatMap((seen): TextLine[] => {
		const own = conduits.filter(({ flow }) => flow.seen === seen);
		const [first, last] = [own[0], own.at(-1)];
		if (!first || !last) return [];
		return [
			{
				id: `${seen ? 'seen' : 'hoped'}-${town}`,
				text: integer(world, own.length),
				x: round((first.x + last.x) / 2),
				y: top - 4,
				size: NUMBER,
				anchor: 'middle',
				style: seen ? 'figure-number' : 'soft'
			}
		];
	});
}
