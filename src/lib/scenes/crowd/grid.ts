/** A crowd as a thousand heads, and the text at the top of the picture. */
import { textBlock, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type MarkFrame, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { layOutUnits, type UnitGrid } from '#lib/chart/layout/units.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { CrowdCounts } from './data.ts';

/** Number of heads that represent a crowd of any size. */
export const HEAD_COUNT = 1000;

/** Returns the number of people per head. */
export const peoplePerHead = ({ crowd }: CrowdCounts): number => Math.round(crowd / HEAD_COUNT);

/** Returns how many heads represent some people. The last head may represent fewer than the others. */
export const headsFor = (people: number, sums: CrowdCounts): number =>
	Math.ceil(people / peoplePerHead(sums));

/** Numbers of columns that leave no incomplete row. */
const COLUMN_COUNTS = [20, 25, 40, 50];
const MAX_PITCH = 24;

/** Returns the grid of all heads in a rectangle. */
export const crowdGrid = (rect: Rect): UnitGrid =>
	layOutUnits([HEAD_COUNT], rect, { maxPitch: MAX_PITCH, columnCounts: COLUMN_COUNTS });

/**
 * Number of vertical bands. In every grid they have the same number of heads, so that a band stays together in a
 * transition between grids.
 */
const BAND_COUNT = 5;

/**
 * Returns the id of the head at a position: band by band, so that bands do not cross when the number of columns
 * changes.
 */
function headIdAt(index: number, across: number): number {
	const [row, column, wide] = [Math.floor(index / across), index % across, across / BAND_COUNT];
	return Math.floor(column / wide) * (HEAD_COUNT / BAND_COUNT) + row * wide + (column % wide);
}

/**
 * Draws all heads.
 * @param frameOf returns the frame of a head, or undefined for none
 * @param place returns the position of a head in the grid
 */
export function drawCrowd(
	{ columns: across, groups, pitch }: UnitGrid,
	frameOf: (index: number) => MarkFrame | undefined = () => undefined,
	place: (index: number) => number = (index) => index
): Drawing {
	const marks = Array.from({ length: HEAD_COUNT }, (_, index): Mark => {
		const at = place(index);
		const [x, y] = groups[0]?.centreOf(at) ?? [0, 0];
		const frame = frameOf(index);
		return {
			id: String(headIdAt(at, across)),
			x: roundToTenth(x),
			y: roundToTenth(y),
			size: roundToTenth(pitch),
			core: 'person',
			...(frame && { frame })
		};
	});
	return mergeDrawings({ series: [{ kind: 'crowd', marks }] });
}

/** Lays out the title, what a head represents, and numbers with their names. */
export function layOutHeader(
	rect: Rect,
	title: string,
	numbers: TextBlock | undefined,
	sums: CrowdCounts,
	{ showTitle }: Viewport,
	world: World
): TextBlock {
	const words = [
		textBlock('title', showTitle ? title : '', rect, { style: 'chart-title', size: TITLE_SIZE }),
		textBlock(
			'each',
			notes(sums, world),
			{ ...rect, width: rect.width * 0.94 },
			{ style: 'soft', maxLines: 1 }
		)
	];
	return stackBlocks([stackBlocks(words, LABEL_SIZE * 0.4), ...(numbers ? [numbers] : [])], LABEL_SIZE * 0.8);
}

/** Returns the notes, longest first: what a head represents, and if there is space the settings. */
function notes(sums: CrowdCounts, world: World): string[] {
	const each = world.fill('crowd.head', { people: pluralWord(world, 'crowd.people', peoplePerHead(sums)) });
	const settings = world.fill('crowd.settings', {
		list: formatCount(world, sums.list),
		match: formatCount(world, sums.match)
	});
	return [`${each} · ${settings}`, each];
}
