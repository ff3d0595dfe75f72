import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROUNDS, readRounds, writeRounds, type RoundResult } from './round-results.ts';

const result: fc.Arbitrary<RoundResult> = fc.record({
	threshold: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
	people: fc.integer({ min: 1, max: 4 }),
	seen: fc.integer({ min: 0, max: 99 }),
	wrong: fc.integer({ min: 0, max: 999 })
});

describe('rounds in the address', () => {
	it('are read as they were written', () => {
		const rounds = [
			{ threshold: undefined, people: 1, seen: 1, wrong: 0 },
			{ threshold: 64, people: 2, seen: 4, wrong: 6 }
		];
		expect(writeRounds(rounds)).toBe('a_1_1_0-64_2_4_6');
		fc.assert(
			fc.property(fc.array(result, { maxLength: MAX_ROUNDS }), (some) => {
				expect(readRounds(writeRounds(some))).toEqual(some);
			})
		);
	});

	it('are the last forty of a class, however long their numbers are', () => {
		const many = Array.from({ length: MAX_ROUNDS + 7 }, (_, wrong): RoundResult => {
			return { threshold: 100, people: 4, seen: 99, wrong: 900 + wrong };
		});
		expect(readRounds(writeRounds(many))).toEqual(many.slice(-MAX_ROUNDS));
	});

	it.each([
		['', 'nothing'],
		['101_1_1_0', 'a threshold above 100'],
		['64_5_1_0', 'five people'],
		['64_0_1_0', 'nobody'],
		['64_1_-1_0', 'a negative number'],
		['64_1_1.5_0', 'a fraction'],
		['64_1_1', 'a missing number'],
		['64_1_1_0_1', 'a number too many'],
		['6e1_1_1_0', 'another notation of numbers'],
		['b_1_1_0', 'an unknown mark'],
		['<img src=x onerror=alert(1)>', 'markup'],
		['__proto___1_1_0', 'a name of the language']
	])('ignore “%s”: %s', (text) => {
		expect(readRounds(text)).toEqual([]);
		expect(readRounds(`a_1_1_0-${text}-64_1_4_6`).slice(0, 1)).toEqual(readRounds('a_1_1_0'));
	});

	it('are valid for any text', () => {
		const pieces = fc.array(
			fc.oneof(fc.string(), fc.constantFrom('a', '_', '-', '1', '64', '999')).map(String)
		);
		fc.assert(
			fc.property(
				pieces.map((all) => all.join('')),
				(text) => {
					const rounds = readRounds(text);
					expect(rounds.length).toBeLessThanOrEqual(MAX_ROUNDS);
					for (const { threshold = 0, people, seen, wrong } of rounds) {
						for (const number of [threshold, people, seen, wrong])
							expect(Number.isInteger(number) && number >= 0).toBe(true);
						expect(threshold <= 100 && people >= 1 && people <= 4).toBe(true);
					}
					expect(readRounds(writeRounds(rounds))).toEqual(rounds);
				}
			)
		);
		expect(readRounds('a_1_1_0-'.repeat(1e6))).toHaveLength(MAX_ROUNDS);
	});
});
