/**
 * Scene “dataflow”: data flows into the control rooms of French towns. Existing ones are inside the walls,
 * announced ones outside.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { trimTop, splitCells, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { data, type ControlRoom, type DataflowData } from './data.ts';
import { drawFootprint } from './footprint.ts';
import { drawFlows } from './flows.ts';
import { table } from './table.ts';

/** Aspect ratio above which the small rooms are beside the large one. */
const WIDE_ASPECT = 1.6;
/** Shares of the width for the large room and for the small ones beside it. */
const COLUMN_SHARES = [0.72, 0.28];
/** Shares of the height for the large room and for the small ones below it. */
const ROW_SHARES = [0.74, 0.26];
/** Share of the width of a room that lies outside its western wall, for announced flows. */
const OUTSIDE_SHARES = { large: 0.22, small: 0.26 };
const WALL_WIDTHS = { large: 5, small: 3 };
/** Minimum width of the large room, in units. */
const MIN_LARGE_CONTROL_ROOM_WIDTH = 175;
/** Height in units below which a small room has the name of its town below the walls. */
const LOW_CONTROL_ROOM = 85;
/** Gap between announced flows and the wall, in units. */
const WALL_GAP = 7;

function layout(view: DataflowData, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('dataflow.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const key = layOutLegend(trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.4 : 0), world);
	const head = title.height > 0 ? title.height + LABEL_SIZE * 0.4 : 0;
	const rest = trimTop(whole, head + key.height + LABEL_SIZE);
	const isWide = rest.width > WIDE_ASPECT * rest.height;
	const [large, small] = isWide
		? splitColumns(rest, COLUMN_SHARES, LABEL_SIZE * 2)
		: splitRows(rest, ROW_SHARES, LABEL_SIZE * 1.5);
	const [first, ...others] = view.rooms;
	const largeDrawing = first && large ? drawLargeControlRoom(first, view, large, world) : undefined;
	if (!largeDrawing || !small)
		return mergeDrawings(
			{ texts: [...title.texts, ...key.texts] },
			...splitCells(rest, view.rooms.length, 2, LABEL_SIZE).map((cell, index) =>
				drawSmallControlRoom(view.rooms[index] as ControlRoom, view, cell, world)
			)
		);
	const places = isWide
		? splitRows(small, Math.max(1, others.length), LABEL_SIZE)
		: splitColumns(small, Math.max(1, others.length), LABEL_SIZE);
	return mergeDrawings(
		{ texts: [...title.texts, ...key.texts] },
		largeDrawing,
		...others.map((controlRoom, index) =>
			drawSmallControlRoom(controlRoom, view, places[index] ?? small, world)
		)
	);
}

/** Lays out the legend: flows inside the walls exist, those outside are announced. */
function layOutLegend(rect: Rect, world: World): TextBlock {
	const wordings = ['dataflow.key', 'dataflow.key-short'].map(world.word);
	return textBlock(
		'key',
		wordings,
		{ ...rect, width: rect.width - LABEL_SIZE },
		{ style: 'soft', maxLines: 1 }
	);
}

const existingFlows = ({ flows }: ControlRoom) => flows.filter(({ isSeen }) => isSeen);
const announcedFlows = ({ flows }: ControlRoom) => flows.filter(({ isSeen }) => !isSeen);

/** Draws a room with all its data flows, or returns undefined if they do not fit. */
function drawLargeControlRoom(
	controlRoom: ControlRoom,
	{ plan }: DataflowData,
	rect: Rect,
	world: World
): Drawing | undefined {
	const before =
		announcedFlows(controlRoom).length > 0 ? Math.max(LABEL_SIZE * 6, rect.width * OUTSIDE_SHARES.large) : 0;
	const { shapes, inner } = drawFootprint(
		controlRoom.town,
		plan,
		{ ...rect, x: rect.x + before, width: rect.width - before },
		WALL_WIDTHS.large
	);
	const pad = LABEL_SIZE * 0.6;
	const floor = { ...inner, x: inner.x + pad, width: inner.width - 2 * pad };
	const plate = layOutNameplate(
		controlRoom,
		{ ...floor, y: floor.y + pad * 0.4 },
		floor.height > 150 ? TITLE_SIZE : LABEL_SIZE,
		world
	);
	const within = drawFlows(existingFlows(controlRoom), {
		...floor,
		y: floor.y + plate.height + pad,
		height: floor.height - plate.height - 2 * pad
	});
	const strip = { ...rect, width: before - WALL_GAP - LABEL_SIZE * 0.5 };
	const promised =
		announcedFlows(controlRoom).length > 0 ? drawFlows(announcedFlows(controlRoom), strip) : {};
	if (!within || !promised || rect.width < MIN_LARGE_CONTROL_ROOM_WIDTH) return undefined;
	return mergeDrawings({ shapes, texts: plate.texts }, within, promised);
}

/** Lays out the name of a town, and the years of the documents about it. */
function layOutNameplate(controlRoom: ControlRoom, rect: Rect, size: number, world: World): TextBlock {
	const [from, to] = controlRoom.years;
	const years = from === to ? from : world.fill('dataflow.years', { from, to });
	const town = textBlock(`${controlRoom.town}-town`, world.word(`dataflow.${controlRoom.town}`), rect, {
		style: 'strong',
		size
	});
	const when = textBlock(`${controlRoom.town}-years`, years, rect, { style: 'soft' });
	return {
		texts: [
			...town.texts,
			...translate(when, town.width * 1.05 + LABEL_SIZE * 0.6, (size - LABEL_SIZE) * 0.75).texts
		],
		width: town.width + when.width + LABEL_SIZE,
		height: town.height
	};
}

/** Draws a room with two numbers: existing flows inside, and announced ones before its wall. */
function drawSmallControlRoom(
	controlRoom: ControlRoom,
	{ plan }: DataflowData,
	rect: Rect,
	world: World
): Drawing {
	const before = Math.max(COUNT_SIZE * 0.9, rect.width * OUTSIDE_SHARES.small);
	const name = { style: 'strong', anchor: 'middle' } as const;
	// When the name does not fit between the walls, it is below them.
	const isLow = rect.height < LOW_CONTROL_ROOM;
	const height = isLow ? rect.height - LABEL_SIZE * 1.3 : rect.height;
	const wide = Math.min(rect.width - before, height * 1.5);
	const place = { x: rect.x + before, y: rect.y, width: wide, height };
	const { shapes, inner } = drawFootprint(controlRoom.town, plan, place, WALL_WIDTHS.small);
	const town = world.word(`dataflow.${controlRoom.town}`);
	const size = inner.height < COUNT_SIZE ? TITLE_SIZE : COUNT_SIZE;
	const number = textBlock(
		`${controlRoom.town}-seen`,
		formatCount(world, existingFlows(controlRoom).length),
		inner,
		{
			style: 'figure-number',
			size,
			anchor: 'middle'
		}
	);
	const within = isLow
		? number
		: stackBlocks([number, textBlock(`${controlRoom.town}-town`, town, inner, name)], 0);
	const under = textBlock(
		`${controlRoom.town}-town`,
		town,
		{ ...place, y: rect.y + height + LABEL_SIZE * 0.3 },
		name
	);
	const promised = textBlock(
		`${controlRoom.town}-hoped`,
		formatCount(world, announcedFlows(controlRoom).length),
		{ ...inner, x: rect.x, width: before - WALL_GAP },
		{ style: 'figure-number soft', size, anchor: 'middle' }
	);
	const top = (inner.height - within.height) / 2;
	return mergeDrawings({
		shapes,
		texts: [
			...translate(within, 0, top).texts,
			...translate(promised, 0, top).texts,
			...(isLow ? under.texts : [])
		]
	});
}

export default defineMarkScene({
	data,
	layout,
	table,
	isStatic: true
});
