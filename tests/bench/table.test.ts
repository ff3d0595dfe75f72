import { describe, expect, it } from 'vitest';
import { blockingTime } from '../../scripts/bench/loading.mjs';
import { median, medians } from '../../scripts/bench/phone.mjs';
import { comparisonTable } from '../../scripts/bench/table.mjs';

describe('a page beside its reference', () => {
	const cells = (figure: Parameters<typeof comparisonTable>[2][number]) =>
		comparisonTable('', ['twin'], [figure]).rows[0] ?? [];

	it('shows both, their ratio and whether the page keeps to its budget', () => {
		expect(cells({ name: 'LCP', values: [1000, 800], budget: { times: 1.15 } })).toEqual([
			'LCP',
			'1000',
			'800',
			'1.25',
			'≤ × 1.15 ✗'
		]);
		expect(cells({ name: 'TBT', values: [150, 50], budget: { most: 150 } }).at(-1)).toBe('≤ 150 ✓');
		expect(cells({ name: 'score', values: [97, 99], budget: { least: 98 } }).at(-1)).toBe('≥ 98 ✗');
	});

	it('compares a figure with its budget at the printed precision', () => {
		const shift = (value: number) =>
			cells({ name: 'CLS', values: [value, 0], decimals: 3, budget: { most: 0 } }).at(-1);
		expect([shift(0.0004), shift(0.0006)]).toEqual(['≤ 0.000 ✓', '≤ 0.000 ✗']);
	});

	it('divides by another figure when the reference has none of its own', () => {
		const answers = { name: 'answers', values: [1600, undefined], base: 800, budget: { times: 1.6 } };
		expect(cells(answers)).toEqual(['answers', '1600', '–', '2.00', '≤ × 1.60 ✗']);
	});

	it('shows dashes and no verdict for missing values', () => {
		const nothing = { name: 'answers', values: [undefined, undefined], budget: { most: 1 } };
		expect(cells(nothing)).toEqual(['answers', '–', '–', '–', '']);
		expect(cells({ name: 'script', values: [8, 0] })).toEqual(['script', '8', '0', '–', '']);
	});

	it('includes any other page, with its ratio', () => {
		const { head, rows } = comparisonTable('', ['twin', 'other'], [{ name: 'LCP', values: [900, 300, 600] }]);
		expect(head).toHaveLength(rows[0]?.length ?? 0);
		expect(rows[0]).toEqual(['LCP', '900', '300', '3.00', '600', '1.50', '']);
	});
});

describe('blocking time', () => {
	it('counts the parts of tasks beyond 50 ms, from the first paint on', () => {
		const tasks = [
			{ start: 0, ms: 400 },
			{ start: 480, ms: 100 },
			{ start: 700, ms: 50 },
			{ start: 800, ms: 90 }
		];
		// Of the second task, 80 ms are after the paint.
		expect(blockingTime(tasks, 500)).toBe(30 + 40);
		expect(blockingTime([], 500)).toBe(0);
	});
});

describe('the median of several runs', () => {
	it('is a measured value, and ignores missing ones', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([9, 1, undefined, 5, 7])).toBe(5);
		expect(median([undefined])).toBeUndefined();
		expect(
			medians([
				{ first: 3, awake: undefined },
				{ first: 1, awake: undefined },
				{ first: 2, awake: undefined }
			])
		).toEqual({ first: 2, awake: undefined });
	});
});
