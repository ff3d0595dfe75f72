/**
 * Scene “dataflow”: data flows into the control rooms of French towns. Existing ones are inside the walls,
 * announced ones outside.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { cells, fit, largest } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	atMost,
	column,
	empty,
	exactly,
	grow,
	inset,
	middleOf,
	place,
	row,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { data, type ControlRoom, type DataflowData, type Flow } from './data.ts';
import { flowSource, insideWalls } from './objects.ts';

/** Aspect ratio above which the small rooms are beside the large one. */
const WIDE_ASPECT = 1.6;
/** Share of the width of a room that lies outside its western wall, for announced flows. */
const OUTSIDE_SHARES = { large: 0.2, small: 0.26 };
const WALL_WIDTHS = { large: 5, small: 3 };
/** Minimum width of the large room, and height from which its text is larger, in units. */
const [MIN_LARGE_WIDTH, LARGE_TEXT_HEIGHT] = [175, 190];
/** Largest ratio of width to height of a small room. */
const SMALL_ASPECT = 1.5;
/** Smallest and largest height of a pictogram, in units. */
const PICTOGRAM_HEIGHTS = { least: 15, most: 76, precision: 0.5 };

const layout = (view: DataflowData, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			column(
				{ gap: 's' },
				title(viewport.showTitle ? world.word('dataflow.title') : ''),
				fit(
					note('key', world.word('dataflow.key'), { maxLines: 1 }),
					note('key', world.word('dataflow.key-short'))
				)
			),
			grow(controlRoomsBox(view, world))
		)
	);

/** The first room large and the others small; or all small. */
const controlRoomsBox = ({ plan, rooms: [first, ...others] }: DataflowData, world: World): Box =>
	sized(({ width, height }) => {
		const small = others.map((each) => smallControlRoom(each, plan, world));
		const isWide = width > WIDE_ASPECT * height;
		const mixed = (large: Box) =>
			isWide
				? row({ gap: 'xl' }, grow(large, 0.72), grow(cells(1, 'l', small), 0.28))
				: column({ gap: 'xl' }, grow(large, 0.74), grow(cells(small.length, 'l', small), 0.26));
		return first
			? fit(
					mixed(largeControlRoom(first, plan, world)),
					cells(2, 'l', [smallControlRoom(first, plan, world), ...small])
				)
			: empty;
	});

const existingFlows = ({ flows }: ControlRoom) => flows.filter(({ isSeen }) => isSeen);
const announcedFlows = ({ flows }: ControlRoom) => flows.filter(({ isSeen }) => !isSeen);

/** A room with all its data flows. */
const largeControlRoom = (controlRoom: ControlRoom, plan: DataflowData['plan'], world: World): Box =>
	sized(({ width, height }) => {
		const {
			town,
			years: [from, to]
		} = controlRoom;
		const size = height > LARGE_TEXT_HEIGHT ? TITLE_SIZE : LABEL_SIZE;
		const nameplate = row(
			{ gap: 's' },
			text(`${town}-town`, world.word(`dataflow.${town}`), { style: 'strong', size }),
			note(`${town}-years`, from === to ? from : world.fill('dataflow.years', { from, to }))
		);
		const [existing, announced] = [existingFlows(controlRoom), announcedFlows(controlRoom)];
		const outside = Math.max(LABEL_SIZE * 5, width * OUTSIDE_SHARES.large);
		return atLeast(
			{ width: MIN_LARGE_WIDTH },
			row(
				{ gap: 'm' },
				announced.length > 0 ? exactly({ width: outside }, flowsBox(announced)) : empty,
				grow(
					insideWalls(
						town,
						plan,
						WALL_WIDTHS.large,
						inset(['s', 'xs'], column({ gap: 'xs' }, nameplate, grow(flowsBox(existing))))
					)
				)
			)
		);
	});

/** Data sources as pictograms with their names, as large as fits. */
function flowsBox(flows: readonly Flow[]): Box {
	const { least, ...most } = PICTOGRAM_HEIGHTS;
	const ranks = Math.max(1, ...flows.map(({ names }) => names.length));
	const withWording = (rank: number, size: number, smallest: number) =>
		largest({ least: smallest, ...most }, (height) =>
			fit(
				...flows.flatMap((_, index) =>
					[true, false].map((isBeside) =>
						cells(
							index + 1,
							's',
							flows.map((flow) => flowBox(flow, rank, { size, height, isBeside }))
						)
					)
				)
			)
		);
	return fit(
		withWording(0, TITLE_SIZE, 2 * least),
		...Array.from({ length: ranks }, (_, rank) => withWording(rank, LABEL_SIZE, least))
	);
}

function flowBox(
	flow: Flow,
	rank: number,
	{ size, height, isBeside }: { readonly size: number; readonly height: number; readonly isBeside: boolean }
): Box {
	const wording = flow.names[Math.min(rank, flow.names.length - 1)] ?? '';
	const name = text(`${flow.id}-name`, wording, {
		size,
		anchor: isBeside ? 'start' : 'middle',
		style: flow.isSeen ? '' : 'soft'
	});
	return isBeside
		? place({ y: 'middle' }, row({ gap: 's', align: 'middle' }, flowSource(flow, height), name))
		: place(
				{ x: 'middle', y: 'middle' },
				column({ gap: 's', align: 'middle' }, flowSource(flow, height), name)
			);
}

/** A room with two numbers: existing flows inside, and announced ones before its wall. */
const smallControlRoom = (controlRoom: ControlRoom, plan: DataflowData['plan'], world: World): Box =>
	sized(({ width, height }) => {
		const { town } = controlRoom;
		const outside = Math.max(COUNT_SIZE * 0.9, width * OUTSIDE_SHARES.small);
		const name = text(`${town}-town`, world.word(`dataflow.${town}`), { style: 'strong' });
		const variant = (size: number, hasNameInside: boolean): Box => {
			const count = (id: string, flows: readonly Flow[], style: string) =>
				number(`${town}-${id}`, formatCount(world, flows.length), { size, style });
			const seen = count('seen', existingFlows(controlRoom), '');
			const contents = column({ gap: 'xs', align: 'middle' }, seen, hasNameInside ? name : empty);
			// The two numbers are on one level.
			const levelled: Box = {
				measure: (available) => ({
					...contents.measure(available),
					middle: middleOf(seen.measure(available))
				})
			};
			const free = hasNameInside ? height : height - LABEL_SIZE * 1.3;
			const walls = row(
				{ gap: 'none', align: 'middle' },
				exactly(
					{ width: outside },
					place({ x: 'middle' }, count('hoped', announcedFlows(controlRoom), 'soft'))
				),
				atMost(
					{ width: free * SMALL_ASPECT },
					insideWalls(town, plan, WALL_WIDTHS.small, place({ x: 'middle', y: 'middle' }, levelled))
				)
			);
			return hasNameInside ? walls : column({ gap: 'xs', align: 'end' }, grow(walls), name);
		};
		return fit(
			variant(COUNT_SIZE, true),
			...[COUNT_SIZE, TITLE_SIZE, LABEL_SIZE].map((size) => variant(size, false))
		);
	});

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

export default defineMarkScene({ data, layout, table, isStatic: true });
