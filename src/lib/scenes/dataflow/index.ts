/** What flows into the rooms of French towns: it stands inside their walls, and what was only promised outside. */
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

/** Rooms so much wider than high have the small rooms beside the large one. */
const BROAD = 1.6;
/** Of the picture, for the large room and for the small ones. */
const BESIDE = [0.72, 0.28];
const UNDER = [0.74, 0.26];
/** Of the large room and of a small one, for what stands before its wall. */
const BEFORE = { large: 0.22, small: 0.26 };
const WALL = { large: 5, small: 3 };
/** Narrower places have no large room. */
const LEAST = 175;
/** Small rooms lower than this have their town under them. */
const TIGHT = 85;
/** Between what was promised and the wall. */
const SHORT = 7;

function layout(view: DataflowView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('dataflow.title') : '', whole, {
		style: 'chart-title',
		size: TITLE
	});
	const key = keyOf(below(whole, title.height > 0 ? title.height + LABEL * 0.4 : 0), world);
	const head = title.height > 0 ? title.height + LABEL * 0.4 : 0;
	const rest = below(whole, head + key.height + LABEL);
	const broad = rest.width > BROAD * rest.height;
	const [large, small] = broad ? columns(rest, BESIDE, LABEL * 2) : rows(rest, UNDER, LABEL * 1.5);
	const [first, ...others] = view.rooms;
	const drawn = first && large ? largeRoom(first, view, large, world) : undefined;
	if (!drawn || !small)
		return together(
			{ texts: [...title.texts, ...key.texts] },
			...cells(rest, view.rooms.length, 2, LABEL).map((cell, index) =>
				smallRoom(view.rooms[index] as ControlRoom, view, cell, world)
			)
		);
	const places = broad
		? rows(small, Math.max(1, others.length), LABEL)
		: columns(small, Math.max(1, others.length), LABEL);
	return together(
		{ texts: [...title.texts, ...key.texts] },
		drawn,
		...others.map((room, index) => smallRoom(room, view, places[index] ?? small, world))
	);
}

/** What standing inside means, and standing outside. */
function keyOf(rect: Rect, world: World): Block {
	const wordings = ['dataflow.key', 'dataflow.key-short'].map(world.word);
	return block('key', wordings, { ...rect, width: rect.width - LABEL }, { style: 'soft', most: 1 });
}

const inside = ({ flows }: ControlRoom) => flows.filter(({ seen }) => seen);
const outside = ({ flows }: ControlRoom) => flows.filter(({ seen }) => !seen);

/** A room with all that flows into it; nothing where that has no room. */
function largeRoom(room: ControlRoom, { plan }: DataflowView, rect: Rect, world: World): Drawing | undefined {
	const before = outside(room).length > 0 ? Math.max(LABEL * 6, rect.width * BEFORE.large) : 0;
	const { shapes, inner } = footprint(
		room.town,
		plan,
		{ ...rect, x: rect.x + before, width: rect.width - before },
		WALL.large
	);
	const pad = LABEL * 0.6;
	const floor = { ...inner, x: inner.x + pad, width: inner.width - 2 * pad };
	const plate = nameplate(
		room,
		{ ...floor, y: floor.y + pad * 0.4 },
		floor.height > 150 ? TITLE : LABEL,
		world
	);
	const within = standing(inside(room), {
		...floor,
		y: floor.y + plate.height + pad,
		height: floor.height - plate.height - 2 * pad
	});
	const strip = { ...rect, width: before - SHORT - LABEL * 0.5 };
	const promised = outside(room).length > 0 ? standing(outside(room), strip) : {};
	if (!within || !promised || rect.width < LEAST) return undefined;
	return together({ shapes, texts: plate.texts }, within, promised);
}

/** Town and years. */
function nameplate(room: ControlRoom, rect: Rect, size: number, world: World): Block {
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

/** A room with two numbers: how much flows in, and, before its wall, how much was promised. */
function smallRoom(room: ControlRoom, { plan }: DataflowView, rect: Rect, world: World): Drawing {
	const before = Math.max(COUNT * 0.9, rect.width * BEFORE.small);
	const name = { style: 'strong', anchor: 'middle' } as const;
	// Where the town has no room within the walls, it stands under them.
	const tight = rect.height < TIGHT;
	const height = tight ? rect.height - LABEL * 1.3 : rect.height;
	const wide = Math.min(rect.width - before, height * 1.5);
	const place = { x: rect.x + before, y: rect.y, width: wide, height };
	const { shapes, inner } = footprint(room.town, plan, place, WALL.small);
	const town = world.word(`dataflow.${room.town}`);
	const size = inner.height < COUNT ? TITLE : COUNT;
	const number = block(`${room.town}-seen`, integer(world, inside(room).length), inner, {
		style: 'figure-number',
		size,
		anchor: 'middle'
	});
	const within = tight ? number : stack([number, block(`${room.town}-town`, town, inner, name)], 0);
	const under = block(`${room.town}-town`, town, { ...place, y: rect.y + height + LABEL * 0.3 }, name);
	const promised = block(
		`${room.town}-hoped`,
		integer(world, outside(room).length),
		{ ...inner, x: rect.x, width: before - SHORT },
		{ style: 'figure-number soft', size, anchor: 'middle' }
	);
	const top = (inner.height - within.height) / 2;
	return together({
		shapes,
		texts: [...moved(within, 0, top).texts, ...moved(promised, 0, top).texts, ...(tight ? under.texts : [])]
	});
}

export default scene({
	data,
	layout,
	table,
	fixed: true
});
