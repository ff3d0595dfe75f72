/**
 * Scene “dataflow”: what feeds the control rooms of French towns. Cables run from the sources through the wall of a room in
 * section; those that are only announced hang in front of it.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { cells, fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, custom, empty, fixed, grow, sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { legend } from '#lib/chart/layout/legend.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { drawCable, HOPED_REACH } from './cables.ts';
import { data, type ControlRoom, type DataflowData } from './data.ts';
import { drawFlowSource } from './objects.ts';
import { drawInterior, drawSmallControlRoom, reachOf, wallOf } from './rooms.ts';
import type { DataflowState } from './story.ts';

/** Smallest share of the width for the large room. */
const MIN_CONTROL_ROOM_SHARE = 0.4;
/** Aspect ratio from which the small rooms are beside the large one; their share of the width then, or of the height. */
const [WIDE_ASPECT, BESIDE_SHARE, SMALL_SHARE] = [1.9, 0.3, 0.34];
/** Smallest and largest height of a pictogram, and smallest height of a source, in units. */
const [MIN_PICTOGRAM, MAX_PICTOGRAM, MIN_SOURCE_HEIGHT] = [13, 34, 15];
/** Largest share of the width for the names, unless it is less than that many units. */
const [NAMES_SHARE, MIN_NAMES] = [0.25, 110];
/** Smallest length of a cable and smallest size of a small room, in units. */
const MIN_CABLE = 34;
const MIN_SMALL = { width: 66, height: 58 };
const MIN_SMALL_BESIDE = { width: 105, height: 30 };

const layout = (view: DataflowData, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			column(
				{ gap: 's' },
				title(viewport.showTitle ? world.word('dataflow.title') : ''),
				legend(
					(['seen', 'hoped'] as const).map((state) => ({
						id: `key-${state}`,
						mark: keySymbol(state),
						wordings: [world.word(`dataflow.${state}`)]
					})),
					{ maxLines: 2 }
				)
			),
			grow(controlRoomsBox(view, world))
		)
	);

/** A cable at a wall, or hanging in front of it. */
const keySymbol = (state: 'seen' | 'hoped'): Box =>
	fixed({ width: LABEL_SIZE * 3.4, height: LABEL_SIZE * 1.8 }, (start, top) => {
		const [left, right, y] = [start, start + LABEL_SIZE * 3, top + LABEL_SIZE * 0.9];
		const reach = state === 'seen' ? 1 : HOPED_REACH;
		const wall = rectPath({ x: right, y: y - LABEL_SIZE * 0.75, width: 3, height: LABEL_SIZE * 1.5 });
		return {
			shapes: [
				...drawCable({
					id: `key-${state}`,
					from: left,
					y: y - (reach < 1 ? 4 : 0),
					wall: right,
					reach,
					drop: 14
				}),
				createShape(`key-${state}-wall`, 'room-wall', wall)
			]
		};
	});

/** The first room large and the others small below it; or all small. */
const controlRoomsBox = (view: DataflowData, world: World): Box => {
	const [first, ...others] = view.rooms;
	if (!first) return empty;
	const small = (size: number) => others.map((each) => smallControlRoom(each, view.drawn, size, world));
	const large = largeControlRoom(first, view.drawn, world);
	const beside = row(
		{ gap: 'xl' },
		grow(large, 1 - BESIDE_SHARE),
		grow(cells(1, 'm', small(LABEL_SIZE)), BESIDE_SHARE)
	);
	const below = (size: number) =>
		column(
			{ gap: 'l' },
			grow(large, 1 - SMALL_SHARE),
			grow(cells(others.length, 'l', small(size)), SMALL_SHARE)
		);
	const texts = view.rooms.map((each) => countsText(each, LABEL_SIZE, world));
	return sized(({ width, height }) =>
		fit(
			...(width > WIDE_ASPECT * height ? [beside] : [below(TITLE_SIZE), below(LABEL_SIZE)]),
			cells(2, 'm', [smallControlRoom(first, view.drawn, LABEL_SIZE, world), ...small(LABEL_SIZE)]),
			cells(2, 's', texts)
		)
	);
};

/** A room with the names of all its sources, as large and as long as they fit. */
const largeControlRoom = (controlRoom: ControlRoom, drawn: number, world: World): Box => {
	const ranks = Math.max(1, ...controlRoom.flows.map(({ names }) => names.length));
	return sized((available) =>
		fit(
			largeControlRoomOf(controlRoom, drawn, available, { rank: 0, size: TITLE_SIZE }, world),
			...Array.from({ length: ranks }, (_, rank) =>
				largeControlRoomOf(controlRoom, drawn, available, { rank, size: LABEL_SIZE }, world)
			)
		)
	);
};

function largeControlRoomOf(
	controlRoom: ControlRoom,
	drawn: number,
	{ width, height }: Size,
	{ rank, size }: { readonly rank: number; readonly size: number },
	world: World
): Box {
	const { town, flows, years } = controlRoom;
	const [from, to] = years;
	const nameplate = column(
		{ gap: 'xs', align: 'end' },
		row(
			{ gap: 's', align: 'middle' },
			townName(controlRoom, size, world),
			note(`${town}-years`, from === to ? from : world.fill('dataflow.years', { from, to }))
		),
		...countTexts(controlRoom, size, world)
	).measure({ width: width * MIN_CONTROL_ROOM_SHARE, height });
	const pitch = height / flows.length;
	const pictogram = Math.min(MAX_PICTOGRAM, pitch * 0.78);
	const spare = Math.min(
		width * (1 - MIN_CONTROL_ROOM_SHARE) - pictogram - MIN_CABLE - LABEL_SIZE,
		Math.max(width * NAMES_SHARE, MIN_NAMES)
	);
	const names = flows.map((flow) =>
		text(`${flow.id}-name`, flow.names[Math.min(rank, flow.names.length - 1)] ?? '', {
			size,
			anchor: 'end',
			style: flow.isSeen ? '' : 'soft',
			maxLines: 2
		}).measure({ width: spare, height: pitch - 2 })
	);
	const isFitting =
		names.every(({ fits }) => fits) &&
		nameplate.fits &&
		pitch >= MIN_SOURCE_HEIGHT &&
		pictogram >= MIN_PICTOGRAM;
	if (!isFitting) return atLeast({ height: Infinity }, empty);
	const namesWidth = Math.max(...names.map((name) => name.width));
	const start = namesWidth + LABEL_SIZE * 0.6 + pictogram + LABEL_SIZE * 0.4;
	const wallX = start + Math.max(MIN_CABLE, (width - start) * 0.16);
	return fixed({ width, height }, (x, y) => {
		const area: Rect = { x: x + wallX, y, width: width - wallX, height };
		const cables = flows.map((flow, index) => ({
			flow,
			y: y + (index + 0.5) * pitch,
			reach: reachOf(flow, flows, drawn)
		}));
		const interior = drawInterior(town, area, nameplate.height + LABEL_SIZE, cables);
		return mergeDrawings(
			{ shapes: interior },
			nameplate.draw(
				area.x + area.width - nameplate.width - LABEL_SIZE,
				y + wallOf(area) + LABEL_SIZE * 0.8,
				new Map()
			),
			...cables.map(({ flow, y: middle, reach }, index) => {
				const name = names[index];
				return mergeDrawings(
					name?.draw(x + namesWidth - name.width, middle - (name.middle ?? name.height / 2), new Map()) ?? {},
					{
						shapes: [
							...drawFlowSource(flow, x + namesWidth + LABEL_SIZE * 0.6 + pictogram / 2, middle, pictogram),
							...drawCable({
								id: flow.id,
								from: x + start,
								y: middle,
								wall: area.x,
								reach,
								drop: pitch * 0.8
							})
						]
					}
				);
			})
		);
	});
}

/**
 * A small room with its cables, and below or beside it how many are plugged in and how many are not.
 * @param size font size of the words
 */
const smallControlRoom = (controlRoom: ControlRoom, drawn: number, size: number, world: World): Box => {
	const picture = grow(custom((rect) => ({ shapes: drawSmallControlRoom(controlRoom, drawn, rect) })));
	const withWordsBelow = atLeast(
		MIN_SMALL,
		column({ gap: 's' }, picture, countsText(controlRoom, size, world))
	);
	const withWordsBeside = atLeast(
		MIN_SMALL_BESIDE,
		row({ gap: 's', align: 'middle' }, countsColumn(controlRoom, size, world), picture)
	);
	return sized(({ width, height }) =>
		width > SMALL_BESIDE_ASPECT * height
			? fit(withWordsBeside, withWordsBelow)
			: fit(withWordsBelow, withWordsBeside)
	);
};

/** Aspect ratio from which the words are beside a small room. */
const SMALL_BESIDE_ASPECT = 2;

/** The name of a town, and in words how many of its flows are connected and how many announced; large in one line only. */
function countsText(controlRoom: ControlRoom, size: number, world: World): Box {
	const name = townName(controlRoom, size, world);
	const counts = countTexts(controlRoom, size, world);
	const line = row({ gap: 'm', align: 'middle' }, name, ...counts);
	return size > LABEL_SIZE
		? line
		: fit(
				line,
				column({ gap: 'xs' }, name, row({ gap: 'm' }, ...counts)),
				countsColumn(controlRoom, size, world)
			);
}

/** The same below one another. */
const countsColumn = (controlRoom: ControlRoom, size: number, world: World): Box =>
	column({ gap: 'none' }, townName(controlRoom, size, world), ...countTexts(controlRoom, size, world));

const townName = ({ town }: ControlRoom, size: number, world: World): Box =>
	text(`${town}-town`, world.word(`dataflow.${town}`), { style: 'strong', size, maxLines: 1 });

/** How many flows of a town are connected, and how many are announced, in words. */
function countTexts({ town, flows }: ControlRoom, size: number, world: World): Box[] {
	const seen = flows.filter(({ isSeen }) => isSeen).length;
	return (
		[
			['seen', seen],
			['hoped', flows.length - seen]
		] as const
	).map(([state, count]) =>
		text(`${town}-${state}`, pluralWord(world, `dataflow.${state}`, count), {
			style: state === 'seen' ? '' : 'soft',
			size,
			maxLines: 1
		})
	);
}

const table = ({ rooms }: DataflowData, world: World) =>
	tableOf(
		world,
		'dataflow',
		rooms.flatMap(({ town, flows }) => flows.map((flow) => ({ ...flow, town }))),
		{
			town: ({ town }) => world.word(`dataflow.${town}`),
			data: ({ names: [name = ''] }) => name,
			state: ({ isSeen }) => world.word(isSeen ? 'dataflow.seen' : 'dataflow.hoped'),
			year: ({ year }) => year,
			detail: ({ detail }) => detail
		}
	);

/** Interpolates how many cables are plugged in. */
const interpolate = (a: DataflowState, b: DataflowState, t: number): DataflowState => ({
	...b,
	drawn: a.drawn + (b.drawn - a.drawn) * t
});

export default defineMarkScene({ data, layout, table, interpolate, isStatic: true });
