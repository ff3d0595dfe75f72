/**
 * Scene “dataflow”: data flows into the control rooms of French towns. Existing ones are inside the walls,
 * announced ones outside.
 */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { below, cells, columns, rows } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { data, type ControlRoom, type DataflowView } from './data.ts';
import { footprint } from './footprint.ts';
import { standing } from './standing.ts';
import { table } from './table.ts';

/** Aspect ratio above which the small rooms are beside the large one. */
const WIDE_ASPECT = 1.6;
/** Shares of the picture for the large room and for the small ones. */
const COLUMN_SHARES = [0.72, 0.28];
const ROW_SHARES = [0.74, 0.26];
/** Shares of a room for the space before its wall. */
const OUTSIDE_SHARES = { large: 0.22, small: 0.26 };
const WALL_WIDTHS = { large: 5, small: 3 };
/** Minimum width of the large room. */
const MIN_LARGE_ROOM_WIDTH = 175;
/** Small rooms lower than this have the name of the town below. */
const LOW_ROOM = 85;
/** Gap between announced flows and the wall. */
const WALL_GAP = 7;

function layout(view: DataflowView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('dataflow.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const key = layOutLegend(below(whole, title.height > 0 ? title.height + LABEL * 0.4 : 0), world);
	const head = title.height > 0 ? title.height + LABEL * 0.4 : 0;
	const rest = below(whole, head + key.height + LABEL);
	const isWide = rest.width > WIDE_ASPECT * rest.height;
	const [large, small] = isWide
		? columns(rest, COLUMN_SHARES, LABEL * 2)
		: rows(rest, ROW_SHARES, LABEL * 1.5);
	const [first, ...others] = view.rooms;
	const largeDrawing = first && large ? drawLargeRoom(first, view, large, world) : undefined;
	if (!largeDrawing || !small)
		return together(
			{ texts: [...title.texts, ...key.texts] },
			...cells(rest, view.rooms.length, 2, LABEL).map((cell, index) =>
				drawSmallRoom(view.rooms[index] as ControlRoom, view, cell, world)
			)
		);
	const places = isWide
		? rows(small, Math.max(1, others.length), LABEL)
		: columns(small, Math.max(1, others.length), LABEL);
	return together(
		{ texts: [...title.texts, ...key.texts] },
		largeDrawing,
		...others.map((room, index) => drawSmallRoom(room, view, places[index] ?? small, world))
	);
}

/** Lays out the legend: the meaning of inside and outside. */
function layOutLegend(rect: Rect, world: World): Block {
	const wordings = ['dataflow.key', 'dataflow.key-short'].map(world.word);
	return block('key', wordings, { ...rect, width: rect.width - LABEL }, { style: 'soft', most: 1 });
}

const existingFlows = ({ flows }: ControlRoom) => flows.filter(({ seen }) => seen);
const announcedFlows = ({ flows }: ControlRoom) => flows.filter(({ seen }) => !seen);

/** Draws a room with all its data flows, or returns undefined when they do not fit. */
function drawLargeRoom(
	room: ControlRoom,
	{ plan }: DataflowView,
	rect: Rect,
	world: World
): Drawing | undefined {
	const before = announcedFlows(room).length > 0 ? Math.max(LABEL * 6, rect.width * OUTSIDE_SHARES.large) : 0;
	const { shapes, inner } = footprint(
		room.town,
		plan,
		{ ...rect, x: rect.x + before, width: rect.width - before },
		WALL_WIDTHS.large
	);
	const pad = LABEL * 0.6;
	const floor = { ...inner, x: inner.x + pad, width: inner.width - 2 * pad };
	const plate = layOutNameplate(
		room,
		{ ...floor, y: floor.y + pad * 0.4 },
		floor.height > 150 ? TITLE : LABEL,
		world
	);
	const within = standing(existingFlows(room), {
		...floor,
		y: floor.y + plate.height + pad,
		height: floor.height - plate.height - 2 * pad
	});
	const strip = { ...rect, width: before - WALL_GAP - LABEL * 0.5 };
	const promised = announcedFlows(room).length > 0 ? standing(announcedFlows(room), strip) : {};
	if (!within || !promised || rect.width < MIN_LARGE_ROOM_WIDTH) return undefined;
	return together({ shapes, texts: plate.texts }, within, promised);
}

/** Lays out town and years. */
function layOutNameplate(room: ControlRoom, rect: Rect, size: number, world: World): Block {
	const [from, to] = room.years;
	const years = from === to ? from : world.fill('dataflow.years', { from, to });
	const town = block(`${room.town}-town`, world.word(`dataflow.${room.town}`), rect, {
		style: 'strong',
		size
	});
	const when = block(`${room.town}-years`, years, rect, { style: 'soft' });
	return {
		texts: [...town.texts, ...moved(when, town.width * 1.05 + LABEL * 0.6, (size - LABEL) * 0.75).texts],
		width: town.width + when.width + LABEL,
		height: town.height
	};
}

/** Draws a room with two numbers: existing flows inside, and announced ones before its wall. */
function drawSmallRoom(room: ControlRoom, { plan }: DataflowView, rect: Rect, world: World): Drawing {
	const before = Math.max(COUNT * 0.9, rect.width * OUTSIDE_SHARES.small);
	const name = { style: 'strong', anchor: 'middle' } as const;
	// When the name does not fit between the walls, it is below them.
	const isLow = rect.height < LOW_ROOM;
	const height = isLow ? rect.height - LABEL * 1.3 : rect.height;
	const wide = Math.min(rect.width - before, height * 1.5);
	const place = { x: rect.x + before, y: rect.y, width: wide, height };
	const { shapes, inner } = footprint(room.town, plan, place, WALL_WIDTHS.small);
	const town = world.word(`dataflow.${room.town}`);
	const size = inner.height < COUNT ? TITLE : COUNT;
	const number = block(`${room.town}-seen`, integer(world, existingFlows(room).length), inner, {
		style: 'figure-number',
		size,
		anchor: 'middle'
	});
	const within = isLow ? number : stack([number, block(`${room.town}-town`, town, inner, name)], 0);
	const under = block(`${room.town}-town`, town, { ...place, y: rect.y + height + LABEL * 0.3 }, name);
	const promised = block(
		`${room.town}-hoped`,
		integer(world, announcedFlows(room).length),
		{ ...inner, x: rect.x, width: before - WALL_GAP },
		{ style: 'figure-number soft', size, anchor: 'middle' }
	);
	const top = (inner.height - within.height) / 2;
	return together({
		shapes,
		texts: [...moved(within, 0, top).texts, ...moved(promised, 0, top).texts, ...(isLow ? under.texts : [])]
	});
}

export default scene({
	data,
	layout,
	table,
	fixed: true
});
