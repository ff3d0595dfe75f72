import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { parseFormat, serializeFormat } from './figure-formats.ts';

it('round-trips every format', () => {
	const digits = fc.integer({ min: 0, max: 4 });
	const word = fc.string({ minLength: 1 }).filter((text) => !text.includes(','));
	const format: fc.Arbitrary<FigureFormat> = fc.oneof(
		fc.constantFrom({ type: 'integer' } as const, { type: 'digits' } as const, { type: 'Words' } as const),
		fc.record({ type: fc.constantFrom('decimal' as const, 'percent' as const), digits }),
		fc.record({ type: fc.constant('plural' as const), forms: fc.array(word, { minLength: 2, maxLength: 6 }) })
	);
	fc.assert(
		fc.property(format, (given) => {
			expect(parseFormat(serializeFormat(given))).toEqual(given);
		})
	);
});
