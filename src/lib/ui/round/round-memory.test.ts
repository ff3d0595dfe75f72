import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRoundInPlay, writeRoundInPlay } from './round-memory.ts';

it('keeps how a round is played through a reload', () => {
	const round = fc.record({
		setup: fc.record({
			threshold: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
			people: fc.integer({ min: 1, max: 4 })
		}),
		inTurns: fc.boolean()
	});
	fc.assert(
		fc.property(round, (each) => {
			expect(readRoundInPlay(writeRoundInPlay(each))).toEqual(each);
		})
	);
});

it('is none without a round, or in any other text', () => {
	for (const text of [undefined, '', 'c', 'ca_9_0_0', 'x']) expect(readRoundInPlay(text)).toBeUndefined();
});
