/** Squares in blocks of a hundred, ten by ten, in lines of blocks. */
import { range } from 'd3-array';
import type { Rect } from '#lib/chart/viewport.ts';
import { firstCellsPath } from '../shared/first-cells.ts';
import type { CountedMarks } from '../shared/own-guess.ts';

/** Squares of a block, and of its side. */
export const BLOCK = 100;
const SIDE = 10;
/** Gap between two blocks, and the gap up to which those side by side are spread over a wide rectangle, in pitches. */
const [GAP, MAX_GAP] = [1.2, 5];
/** Numbers of blocks side by side that make round totals. */
const ACROSS = [1, 2, 5, 10];
/** Maximum pitch, in units. */
const MAX_PITCH = 18;

/** Squares in blocks, in the order in which they are counted. */
export interface Blocks extends CountedMarks {
	/** The lines of blocks: the count at the end of each, its right end, and its bottom. In units. */
	readonly lines: readonly { readonly end: number; readonly x: number; readonly bottom: number }[];
}

/** Lays out squares in a rectangle, with the largest pitch that fits. */
export function layOutBlocks(total: number, { x, y, width, height }: Rect): Blocks {
	const count = Math.ceil(total / BLOCK);
	const length = (blocks: number) => blocks * (SIDE + GAP) - GAP;
	const pitchFor = (across: number) =>
		Math.min(MAX_PITCH, width / length(across), height / length(Math.ceil(count / across)));
	const across = ACROSS.reduce((best, each) => (pitchFor(each) > pitchFor(best) ? each : best));
	const pitch = pitchFor(across);
	const free = (width / pitch - across * SIDE) / Math.max(1, across - 1);
	const paceDown = (SIDE + GAP) * pitch;
	const paceAcross = (SIDE + Math.max(GAP, Math.min(MAX_GAP, free))) * pitch;
	const cornerOf = (block: number) =>
		[x + (block % across) * paceAcross, y + Math.floor(block / across) * paceDown] as const;
	return {
		total,
		half: pitch / 2,
		lines: range(Math.ceil(count / across)).map((line) => {
			const end = Math.min(total, (line + 1) * across * BLOCK);
			// Beside the last square, even if the last block is not full.
			const rows = Math.ceil((end % BLOCK || BLOCK) / SIDE);
			return {
				end,
				x: x + (across - 1) * paceAcross + SIDE * pitch,
				bottom: y + line * paceDown + rows * pitch
			};
		}),
		centreOf(index) {
			const [left, top] = cornerOf(Math.floor(index / BLOCK));
			const within = index % BLOCK;
			return [left + ((within % SIDE) + 0.5) * pitch, top + (Math.floor(within / SIDE) + 0.5) * pitch];
		},
		outlineOf: (marks) =>
			range(Math.ceil(marks / BLOCK))
				.map((block) =>
					firstCellsPath(cornerOf(block), Math.min(BLOCK, marks - block * BLOCK), SIDE, [pitch, pitch])
				)
				.join('')
	};
}
