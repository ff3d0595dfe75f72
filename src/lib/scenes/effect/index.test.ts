/** The handle of a guess, at the last of the tinted squares. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawOwn } from '../shared/own-guess.ts';
import { layOutBlocks } from './blocks.ts';

it('includes the squares up to the point to which it is dragged', () => {
	const side = fc.integer({ min: 100, max: 1200 });
	const guess = fc.integer({ min: 1, max: 1939 });
	fc.assert(
		fc.property(guess, guess, side, side, (before, after, width, height) => {
			const blocks = layOutBlocks(1939, { x: 6, y: 40, width, height });
			const [handle] = drawOwn(before, 'guess-effect', blocks).handles ?? [];
			const [x, y] = blocks.centreOf(after - 1);
			expect(handle && 'setting' in handle && handle.valueAt(x + 0.8 * blocks.half, y)).toBe(after);
		}),
		{ numRuns: 50 }
	);
});
