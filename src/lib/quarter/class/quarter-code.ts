/** Codes of the plans that groups make of one quarter. A code says of which quarter it is, so that others are refused. */
import { readCharacters, writeCharacters, type CodeFault } from '#lib/model/plan-code/code-characters.ts';
import { PLAN_CAMERAS } from '#lib/model/plan-code/plan-code.ts';
import { planNumber, planWithNumber } from '#lib/model/plan-code/plan-numbers.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import type { Quarter } from '../area/quarter.ts';
import type { OwnCamera } from '../saved/own-camera.ts';
import { cameraWithIndex, nearestIndex, quarterGrid } from './quarter-grid.ts';

/** Why a text is not the code of a plan of this quarter. */
export type QuarterCodeFault = CodeFault | { readonly kind: 'map' };

/** Number of fingerprints: two characters of a code, so that one code in a thousand of another quarter passes. */
const FINGERPRINTS = 961;

/** Returns a number that tells maps and frames apart, from 0 to less than {@link FINGERPRINTS}. */
const fingerprint = memoizeFor(({ width, height, turn = 0, blocks, cameras }: Quarter): number => {
	const corners = blocks.flatMap(({ outline }) => outline.flat().map((metres) => Math.round(metres * 10)));
	const numbers = [width, height, Math.round(turn), cameras.length, ...corners];
	// FNV-1a, with 32 bits.
	const hash = numbers.reduce((sum, number) => Math.imul(sum ^ number, 0x01000193), 0x811c9dc5);
	return (hash >>> 0) % FINGERPRINTS;
});

/**
 * Returns the code of up to six cameras, 20 characters without spaces. Each is rounded to the nearest camera that a code can name.
 * @throws RangeError if there are too many cameras, or if the quarter has no place for one
 */
export function writeQuarterCode(quarter: Quarter, cameras: readonly OwnCamera[]): string {
	const grid = quarterGrid(quarter);
	const indices = cameras.flatMap((camera) => nearestIndex(grid, camera) ?? []);
	if (cameras.length > PLAN_CAMERAS || indices.length < cameras.length)
		throw new RangeError('No code for such a plan.');
	const number = planNumber(grid.size, indices);
	return writeCharacters(number * BigInt(FINGERPRINTS) + BigInt(fingerprint(quarter)));
}

/**
 * Reads a code, as people type it.
 * @returns the cameras of the plan, or why the text is no code of a plan of this quarter
 */
export function readQuarterCode(quarter: Quarter, text: string): readonly OwnCamera[] | QuarterCodeFault {
	const value = readCharacters(text);
	if (typeof value !== 'bigint') return value;
	const [number, mark] = [value / BigInt(FINGERPRINTS), Number(value % BigInt(FINGERPRINTS))];
	if (mark !== fingerprint(quarter)) return { kind: 'map' };
	const grid = quarterGrid(quarter);
	const indices = planWithNumber(grid.size, number, PLAN_CAMERAS);
	return indices?.map((index) => cameraWithIndex(grid, index)) ?? { kind: 'map' };
}
