import { describe, expect, it } from 'vitest';
import type { GuessData } from '#lib/runtime/data.ts';
import { guessBars, NOT_ANSWERED, SKIPPED } from './guess.ts';

const guess = (min: number, max: number): GuessData => ({
	setting: 'guess',
	question: '',
	unit: '',
	min,
	max,
	step: 1,
	format: { type: 'integer' },
	answer: 'some.figure'
});

const shares = (...of: Parameters<typeof guessBars>) => guessBars(...of).map(({ id, share }) => [id, share]);

describe('the bars of a guess and its answer', () => {
	it('are proportional to the numbers, whatever the smallest possible guess', () => {
		for (const min of [0, 5, 8]) {
			const [yours, answer] = guessBars(guess(min, 21), 21, 8);
			expect((yours?.share ?? NaN) / (answer?.share ?? NaN)).toBeCloseTo(21 / 8, 12);
		}
	});

	it('have a scale to the largest possible guess, or to a larger answer', () => {
		expect(shares(guess(0, 200), 50, 17)).toEqual([
			['yours', 0.25],
			['answer', 0.085]
		]);
		expect(shares(guess(0, 200), 50, 400)).toEqual([
			['yours', 0.125],
			['answer', 1]
		]);
		expect(shares(guess(0, 30), 30, 0)).toEqual([
			['yours', 1],
			['answer', 0]
		]);
	});

	it('show only the answer without a guess, and nothing before the answer is known', () => {
		expect(shares(guess(0, 10), SKIPPED, 5)).toEqual([['answer', 0.5]]);
		expect(shares(guess(0, 10), NOT_ANSWERED, undefined)).toEqual([]);
	});
});
