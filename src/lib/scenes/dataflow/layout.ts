import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { ringPath, round } from '#lib/chart/path.ts';
import { edges, type Point, type Ring } from '#lib/model/geometry.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { Flow, ControlRoom } from './view.ts';

export interface DataflowLayout {
	readonly lines: readonly TextLine[];
	/** Outlines of the rooms, and the same a little smaller: the inside of their walls. */
	readonly walls: string;
	readonly floors: string;
	/** Conduits of what a source saw at work and of what was only announced, and where they pass the wall. */
	readonly seen: string;
	readonly hoped: string;
	readonly ports: string;
}

/** Sizes of one layout. */
export interface Sizes {
	readonly box: Box;
	readonly title: number;
	readonly text: number;
	/** Rooms beside one another. */
	readonly columns: number;
	/** Width of a room, and distance between two rooms. */
	readonly room: number;
	readonly gap: number;
	/** Thickness of a wall. */
	readonly wall: number;
	/** Length over which conduits bend towards the room. */
	readonly bend: number;
}

const MARGIN = 4;
const LEADING = 1.2;
/** How far a conduit runs straight before it enters. */
const STRAIGHT = 3;
/** Half the height of a flange, where a conduit meets the wall. */
const FLANGE = 0.9;

/** A room in its cell. */
interface Cell {
	readonly room: ControlRoom;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Every room with its conduits: one a kind of data, under its name, from the left. */
export function layOut(
	rooms: readonly ControlRoom[],
	plan: Ring,
	sizes: Sizes,
	world: World
): DataflowLayout {
	const head = heading(sizes, world);
	const drawn = cells(rooms, head.bottom, sizes).map((cell) => drawRoom(cell, plan, sizes, world));
	return together(head, drawn);
}

/** Rooms drawn one by one, and what stands over them, as one picture. */
export function together(
	head: Pick<DataflowLayout, 'lines' | 'seen' | 'hoped'>,
	drawn: readonly DataflowLayout[]
): DataflowLayout {
	const join = (name: 'walls' | 'floors' | 'seen' | 'hoped' | 'ports') =>
		drawn.map((room) => room[name]).join('');
	return {
		lines: [...head.lines, ...drawn.flatMap(({ lines }) => lines)],
		walls: join('walls'),
		floors: join('floors'),
		seen: head.seen + join('seen'),
		hoped: head.hoped + join('hoped'),
		ports: join('ports')
	};
}

/** Title, and what the two kinds of line mean. */
function heading({ box, title, text }: Sizes, world: World) {
	const y = title * 1.25;
	const line = { anchor: 'start', size: text, style: 'soft', y: y + text * 1.75 } as const;
	const sample = 3 * text;
	const first = { x: MARGIN + sample + text * 0.6, text: world.word('dataflow.seen') };
	const second = first.x + textWidth(first.text, text) + 2 * text;
	const level = round(line.y - text * 0.3);
	return {
		lines: [
			{
				...line,
				id: 'title',
				text: world.word('dataflow.title'),
				x: MARGIN,
				y,
				size: title,
				style: 'chart-title'
			},
			{ ...line, ...first, id: 'seen' },
			{ ...line, id: 'hoped', text: world.word('dataflow.hoped'), x: second + sample + text * 0.6 }
		],
		seen: `M${MARGIN} ${level}h${round(sample)}`,
		hoped: `M${round(second)} ${level}h${round(sample)}`,
		bottom: box[1] + line.y + text * 0.9
	};
}

/** Rows of rooms, as high as their conduits ask for. */
function cells(rooms: readonly ControlRoom[], top: number, { box, columns, gap }: Sizes): Cell[] {
	const width = (box[2] - 2 * MARGIN - (columns - 1) * gap) / columns;
	const rows = Array.from({ length: Math.ceil(rooms.length / columns) }, (_, row) =>
		rooms.slice(row * columns, (row + 1) * columns)
	);
	const weights = rows.map((row) => Math.max(LEAST, ...row.map(({ flows }) => flows.length)));
	const spare = box[3] - top - MARGIN - (rows.length - 1) * gap;
	const unit = spare / weights.reduce((sum, weight) => sum + weight, 0);
	let y = top;
	return rows.flatMap((row, index) => {
		const height = (weights[index] ?? 0) * unit;
		const placed = row.map((room, column): Cell => ({
			room,
			x: MARGIN + column * (width + gap),
			y,
			width,
			height
		}));
		y += height + gap;
		return placed;
	});
}

/** A room is as high as this many conduits at least. */
const LEAST = 4.5;

function drawRoom(cell: Cell, plan: Ring, sizes: Sizes, world: World) {
	const { room, x, y, width, height } = cell;
	const shape = placed(plan, x + width - sizes.room, y, sizes.room, height);
	const middle = centre(shape);
	const inner = shape.map(([px, py]): Point => [
		towards(px, middle[0], sizes.wall),
		towards(py, middle[1], sizes.wall)
	]);
	const ports = portsOf(shape, room.flows.length);
	const conduits = room.flows.map((flow, index) => conduit(flow, index, ports[index] ?? middle, cell, sizes));
	const pathOf = (seen: boolean) =>
		room.flows.map((flow, index) => (flow.seen === seen ? (conduits[index]?.path ?? '') : '')).join('');
	return {
		lines: [...conduits.flatMap(({ lines }) => lines), ...nameplate(room, middle, sizes, world)],
		walls: ringPath(shape),
		floors: ringPath(inner),
		seen: pathOf(true),
		hoped: pathOf(false),
		ports: conduits.map(({ port }) => port).join('')
	};
}

/** The plan of the centre at the right of a box, as large as it can be without losing its shape. */
export function placed(plan: Ring, x: number, y: number, width: number, height: number): Ring {
	const [xs, ys] = [plan.map(([px]) => px), plan.map(([, py]) => py)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
	const scale = Math.min(width / across, height / down);
	const [dx, dy] = [x + width - across * scale, y + (height - down * scale) / 2];
	return plan.map(([px, py]): Point => [dx + (px - left) * scale, dy + (py - top) * scale]);
}

export const centre = (ring: Ring): Point => {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

/** A wall's thickness nearer to the middle. */
export const towards = (from: number, to: number, wall: number): number => from + Math.sign(to - from) * wall;

/** Points of the western wall, evenly spaced, as many as there are conduits. */
function portsOf(ring: Ring, count: number): Point[] {
	const ys = ring.map(([, y]) => y);
	const [top, height] = [Math.min(...ys), Math.max(...ys) - Math.min(...ys)];
	return Array.from({ length: count }, (_, index): Point => {
		const y = top + height * (0.16 + (0.68 * (index + 0.5)) / count);
		return [westAt(ring, y), y];
	});
}

/** The westernmost point of an outline at this height. */
function westAt(ring: Ring, y: number): number {
	const crossings = edges(ring)
		.filter(([, y1, , y2]) => y1 !== y2 && Math.min(y1, y2) <= y && y <= Math.max(y1, y2))
		.map(([x1, y1, x2, y2]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
	return Math.min(...crossings);
}

/** A name on its conduit. One that a source saw passes the wall; one that was only announced ends before it. */
function conduit(
	flow: Flow,
	index: number,
	[portX, portY]: Point,
	cell: Cell,
	{ text, room, bend, wall }: Sizes
) {
	const row = cell.height / cell.room.flows.length;
	const y = cell.y + row * (index + 0.5) + text * 0.55;
	const turn = cell.x + cell.width - room - bend;
	const names = wrap(flow.name, text, turn - cell.x);
	const first = y - text * 0.32 - (names.length - 1) * text * LEADING;
	const line = {
		id: flow.id,
		x: cell.x,
		y: first,
		size: text,
		anchor: 'start',
		style: flow.seen ? '' : 'soft'
	} as const;
	const end = flow.seen ? portX + wall : portX - wall;
	return {
		lines: stacked(names, line, LEADING),
		path: `M${round(cell.x)} ${round(y)}H${round(turn)}L${round(portX - STRAIGHT)} ${round(portY)}H${round(end)}`,
		port: flow.seen ? `M${round(portX - FLANGE)} ${round(portY - FLANGE)}v${2 * FLANGE}` : ''
	};
}

/** Town and years, in the middle of the room. */
export function nameplate(
	room: ControlRoom,
	[x, y]: Point,
	{ text, title }: Pick<Sizes, 'text' | 'title'>,
	world: World
): TextLine[] {
	const [from, to] = room.years;
	const years = from === to ? from : world.fill('dataflow.years', { from, to });
	const line = { x, anchor: 'middle' } as const;
	const size = title * 0.9;
	return [
		{
			...line,
			id: `town-${room.town}`,
			text: world.word(`dataflow.${room.town}`),
			y: y + size * 0.15,
			size,
			style: 'strong'
		},
		{
			...line,
			id: `years-${room.town}`,
			text: years,
			y: y + size * 0.15 + text * 1.25,
			size: text,
			style: 'soft'
		}
	];
}
