import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BETS, partsOf, readBets, spreadOf, typedBets, writeBets } from './bets.ts';

const share = { min: 0, max: 100, step: 1 };
const ranges = { 'guess-share': share, 'guess-many': { min: 0, max: 1939, step: 1 } };

describe('guesses of a class', () => {
	it('are written in short form, in their order', () => {
		expect(writeBets({ 'guess-share': [20, 20, 35, 20], 'guess-many': [] })).toBe('guess-share:20x2,35,20');
		expect(writeBets({})).toBe('');
	});

	it('survive a round trip through an address', () => {
		const list = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: MOST_BETS });
		fc.assert(
			fc.property(list, list, (a, b) => {
				const bets = { 'guess-share': a, 'guess-many': b };
				expect(readBets(writeBets(bets), ranges)).toEqual(bets);
			})
		);
	});

	it('are read from any text: only valid guesses are kept, up to the maximum number', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				for (const values of Object.values(readBets(`${text};guess-share:${text}`, ranges))) {
					expect(values.length).toBeLessThanOrEqual(MOST_BETS);
					expect(values.every((value) => value >= 0 && value <= 1939)).toBe(true);
				}
			})
		);
		expect(readBets('guess-share:101,-1,3.5,1e2,7;constructor:1;guess-share', ranges)).toEqual({
			'guess-share': [7]
		});
		expect(readBets('guess-share:7x99,8x99', ranges)['guess-share']).toHaveLength(MOST_BETS);
	});

	it('are parsed from typed text, and invalid words are returned', () => {
		expect(typedBets(' 20 35;50, 7% ', share)).toEqual({ values: [20, 35, 50, 7], wrong: [] });
		expect(typedBets('20 abc 101 -3', share)).toEqual({ values: [20], wrong: ['abc', '101', '-3'] });
		// A number with decimals is rounded to the nearest step.
		expect(typedBets('16,6', share)).toEqual({ values: [17], wrong: [] });
		expect(typedBets('', share)).toEqual({ values: [], wrong: [] });
	});

	it('may lie beyond a scale other than percentages, and join groups of three digits as French writes them', () => {
		const innocents = { min: 0, max: 200, step: 1, beyond: true };
		expect(typedBets('1000 16 666 17', innocents)).toEqual({ values: [1000, 16666, 17], wrong: [] });
		expect(typedBets('16 120', innocents).values).toEqual([16, 120]);
		expect(typedBets('1 200', { min: 0, max: 1939, step: 1, beyond: true }).values).toEqual([1200]);
		expect(readBets('a:16666', { a: innocents })).toEqual({ a: [16666] });
	});

	it('have a lowest value, a median and a highest value in any order', () => {
		expect(spreadOf([30, 5, 80], share)).toEqual({ lowest: 5, middle: 30, highest: 80 });
		expect(spreadOf([10, 21], share)?.middle).toBe(16);
		expect(spreadOf([], share)).toBeUndefined();
	});

	it('are counted by intervals that cover the scale, each with a value inside it', () => {
		for (const range of Object.values(ranges)) {
			const parts = partsOf(range, [0, 20, 40, 60, 80, 100]);
			expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([range.min, range.max]);
			parts.forEach(({ from, to, value }, i) => {
				expect(value).toBeGreaterThanOrEqual(from);
				expect(value).toBeLessThan(to);
				expect(i === 0 || parts[i - 1]?.to === from).toBe(true);
			});
		}
	});
});
