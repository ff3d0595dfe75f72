/** A crowd as a thousand heads, and the text at the top of the picture. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Frame, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Sums } from './data.ts';

/** Number of heads that represent a crowd of any size. */
export const HEADS = 1000;

/** Returns the number of people per head. */
export const peopleEach = ({ crowd }: Sums): number => Math.round(crowd / HEADS);

/** Returns the number of heads that some people fill, the last one partly. */
export const headsOf = (people: number, sums: Sums): number => Math.ceil(people / peopleEach(sums));

/** Numbers of columns that leave no incomplete row. */
const COLUMN_COUNTS = [20, 25, 40, 50];
const MAX_PITCH = 24;

/** Returns the grid of all heads in a rectangle. */
export const gridIn = (rect: Rect): UnitGrid =>
	units([HEADS], rect, { most: MAX_PITCH, across: COLUMN_COUNTS });

/** Vertical bands with the same number of heads in every grid: a band stays together in a transition between grids. */
const BAND_COUNT = 5;

/**
 * Returns the id of the head at a position: band by band, so that bands do not cross when the number of columns
 * changes.
 */
function headIdAt(index: number, across: number): number {
	const [row, column, wide] = [Math.floor(index / across), index % across, across / BAND_COUNT];
	return Math.floor(column / wide) * (HEADS / BAND_COUNT) + row * wide + (column % wide);
}

/** Draws all heads, in the positions given by `place`. */
export function crowdOf(
	{ columns: across, groups, pitch }: UnitGrid,
	frameOf: (index: number) => Frame | undefined = () => undefined,
	place: (index: number) => number = (index) => index
): Drawing {
	const marks = Array.from({ length: HEADS }, (_, index): Mark => {
		const at = place(index);
		const [x, y] = groups[0]?.at(at) ?? [0, 0];
		const frame = frameOf(index);
		return {
			id: String(headIdAt(at, across)),
			x: round(x),
			y: round(y),
			size: round(pitch),
			core: 'person',
			...(frame && { frame })
		};
	});
	return together({ casts: [{ of: 'crowd', marks }] });
}

/** Lays out the title, what a head represents, and numbers with their names. */
export function headIn(
	rect: Rect,
	title: string,
	numbers: Block | undefined,
	sums: Sums,
	{ titled }: Viewport,
	world: World
): Block {
	const words = [
		block('title', titled ? title : '', rect, { style: 'chart-title', size: TITLE }),
		block('each', notes(sums, world), { ...rect, width: rect.width * 0.94 }, { style: 'soft', most: 1 })
	];
	return stack([stack(words, LABEL * 0.4), ...(numbers ? [numbers] : [])], LABEL * 0.8);
}

/** Returns the notes, longest first: what a head represents, and if there is space the settings. */
function notes(sums: Sums, world: World): string[] {
	const each = world.fill('crowd.head', { people: plural(world, 'crowd.people', peopleEach(sums)) });
	const settings = world.fill('crowd.settings', {
		list: integer(world, sums.list),
		match: integer(world, sums.match)
	});
	return [`${each} · ${settings}`, each];
}
