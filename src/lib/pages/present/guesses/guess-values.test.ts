import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	MAX_GUESSES,
	divideScale,
	readGuesses,
	summarizeGuesses,
	parseTypedGuesses,
	writeGuesses
} from './guess-values.ts';

const share = { min: 0, max: 100, step: 1 };
const ranges = { 'guess-share': share, 'guess-many': { min: 0, max: 1939, step: 1 } };

describe('guesses of a class', () => {
	it('are written in short form, in their order', () => {
		expect(writeGuesses({ 'guess-share': [20, 20, 35, 20], 'guess-many': [] })).toBe(
			'guess-share:20x2,35,20'
		);
		expect(writeGuesses({})).toBe('');
	});

	it('survive a round trip through an address', () => {
		const list = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: MAX_GUESSES });
		fc.assert(
			fc.property(list, list, (a, b) => {
				const guesses = { 'guess-share': a, 'guess-many': b };
				expect(readGuesses(writeGuesses(guesses), ranges)).toEqual(guesses);
			})
		);
	});

	it('are read from any text: only valid guesses are kept, up to the maximum number', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				for (const values of Object.values(readGuesses(`${text};guess-share:${text}`, ranges))) {
					expect(values.length).toBeLessThanOrEqual(MAX_GUESSES);
					expect(values.every((value) => value >= 0 && value <= 1939)).toBe(true);
				}
			})
		);
		expect(readGuesses('guess-share:101,-1,3.5,1e2,7;constructor:1;guess-share', ranges)).toEqual({
			'guess-share': [7]
		});
		expect(readGuesses('guess-share:7x99,8x99', ranges)['guess-share']).toHaveLength(MAX_GUESSES);
	});

	it('are parsed from typed text, and invalid words are returned', () => {
		expect(parseTypedGuesses(' 20 35;50, 7% ', share)).toEqual({ values: [20, 35, 50, 7], wrong: [] });
		expect(parseTypedGuesses('20 abc 101 -3', share)).toEqual({ values: [20], wrong: ['abc', '101', '-3'] });
		// A number with decimals is rounded to the nearest step.
		expect(parseTypedGuesses('16,6', share)).toEqual({ values: [17], wrong: [] });
		expect(parseTypedGuesses('', share)).toEqual({ values: [], wrong: [] });
	});

	it('may lie beyond the scale, where nothing bounds the answer, but not far beyond it', () => {
		const cameras = { min: 0, max: 30, step: 1, beyond: true };
		expect(parseTypedGuesses('60 6000', cameras)).toEqual({ values: [60], wrong: ['6000'] });
		expect(parseTypedGuesses('60', { ...cameras, beyond: false })).toEqual({ values: [], wrong: ['60'] });
	});

	it('join groups of three digits as French writes them', () => {
		const innocents = { min: 0, max: 20_000, step: 1 };
		expect(parseTypedGuesses('1000 16 666 17', innocents)).toEqual({ values: [1000, 16666, 17], wrong: [] });
		expect(parseTypedGuesses('16 120', { ...innocents, max: 200 }).values).toEqual([16, 120]);
		expect(parseTypedGuesses('1 200', { min: 0, max: 1939, step: 1, beyond: true }).values).toEqual([1200]);
		expect(readGuesses('a:16666', { a: innocents })).toEqual({ a: [16666] });
	});

	it('have a lowest value, a median and a highest value in any order', () => {
		expect(summarizeGuesses([30, 5, 80], share)).toEqual({ lowest: 5, middle: 30, highest: 80 });
		expect(summarizeGuesses([10, 21], share)?.middle).toBe(16);
		expect(summarizeGuesses([], share)).toBeUndefined();
	});

	it('are counted by intervals that cover the scale, each with a value inside it', () => {
		for (const range of Object.values(ranges)) {
			const parts = divideScale(range, [0, 20, 40, 60, 80, 100]);
			expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([range.min, range.max]);
			parts.forEach(({ from, to, value }, i) => {
				expect(value).toBeGreaterThanOrEqual(from);
				expect(value).toBeLessThan(to);
				expect(i === 0 || parts[i - 1]?.to === from).toBe(true);
			});
		}
	});
});
