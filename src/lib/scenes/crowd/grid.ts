/** A crowd as a thousand heads, and the words at the head of its picture. */
import { block, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Frame, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { units, type UnitGrid } from '#lib/chart/units.ts';
import { LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Sums } from './data.ts';

/** Heads that stand for a crowd, whatever its size. */
export const HEADS = 1000;

/** People in one of them. */
export const peopleEach = ({ crowd }: Sums): number => Math.round(crowd / HEADS);

/** Heads that so many people fill, the last in part. */
export const headsOf = (people: number, sums: Sums): number => Math.ceil(people / peopleEach(sums));

/** No row of so many is half full. */
const ACROSS = [20, 25, 40, 50];
const LARGEST = 24;

export const gridIn = (rect: Rect): UnitGrid => units([HEADS], rect, { most: LARGEST, across: ACROSS });

/** Upright bands that have as many heads in every grid: each stays together on the way from one to another. */
const BANDS = 5;

/** Which head stands where: band by band, so that none crosses the others where grids differ in their columns. */
function headAt(index: number, across: number): number {
	const [row, column, wide] = [Math.floor(index / across), index % across, across / BANDS];
	return Math.floor(column / wide) * (HEADS / BANDS) + row * wide + (column % wide);
}

/** All heads, in the order in which `place` puts them. */
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
			id: String(headAt(at, across)),
			x: round(x),
			y: round(y),
			size: round(pitch),
			core: 'person',
			...(frame && { frame })
		};
	});
	return together({ casts: [{ of: 'crowd', marks }] });
}

/** Title, what a head stands for, and numbers with their names. */
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

/** What a head stands for; and whom they are compared with, where there is room to say it. */
function notes(sums: Sums, world: World): string[] {
	const each = world.fill('crowd.head', { people: plural(world, 'crowd.people', peopleEach(sums)) });
	const settings = world.fill('crowd.settings', {
		list: integer(world, sums.list),
		match: integer(world, sums.match)
	});
	return [`${each} · ${settings}`, each];
}
