/** A dated count, and its marks in blocks of a hundred. */
import { range } from 'd3-array';
import type { Mark } from '#lib/chart/drawing.ts';

/** A dated count. */
export interface Count {
	readonly id: string;
	readonly when: string;
	readonly value: number;
	/** Upper count if sources differ; otherwise equal to `value`. */
	readonly high: number;
}

/** Returns whether sources differ. */
export const isDisputed = ({ value, high }: Count): boolean => high > value;

/** Marks of a full block, ten by ten. */
export const [BLOCK_SIDE, MARKS_PER_BLOCK] = [10, 100];
/** Gap between two blocks, in pitches. */
const BLOCK_GAP = 0.8;

/** Lays out the marks of a count: block by block, row by row, and those that only some sources count last. */
export function layOutBlocks({ id, value, high }: Count, each: number, pitch: number, available: number) {
	const [agreed, count] = [value, high].map((number) => Math.round(number / each)) as [number, number];
	const blocks = Math.ceil(count / MARKS_PER_BLOCK);
	const pace = BLOCK_SIDE + BLOCK_GAP;
	const most = Math.max(1, Math.floor((available / pitch + BLOCK_GAP) / pace));
	const rows = Math.max(1, Math.ceil(blocks / most));
	// Balanced rows, so that no block is alone in the last one.
	const across = Math.max(1, Math.ceil(blocks / rows));
	// The last row of blocks is as high as its first block.
	const first = Math.min(MARKS_PER_BLOCK, count - (rows - 1) * across * MARKS_PER_BLOCK);
	return {
		width: (across > 1 ? across * pace - BLOCK_GAP : Math.min(count, BLOCK_SIDE)) * pitch,
		height: ((rows - 1) * pace + Math.ceil(first / BLOCK_SIDE)) * pitch,
		marksAt: (x: number, y: number) =>
			range(count).map((index): Mark => {
				const [block, within] = [Math.floor(index / MARKS_PER_BLOCK), index % MARKS_PER_BLOCK];
				return {
					id: `${id}-${index}`,
					x: x + ((block % across) * pace + (within % BLOCK_SIDE) + 0.5) * pitch,
					y: y + (Math.floor(block / across) * pace + Math.floor(within / BLOCK_SIDE) + 0.5) * pitch,
					size: pitch,
					core: index >= agreed ? 'ordinary' : 'seen'
				};
			})
	};
}
