import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, distance, nearest } from './suggest.ts';

it('counts letters inserted, deleted, replaced and swapped', () => {
	expect(distance('lens', 'lens')).toBe(0);
	expect(distance('lens', 'lnes')).toBe(1);
	expect(distance('lens', 'len')).toBe(1);
	expect(distance('lens', 'lends')).toBe(1);
	expect(distance('kitten', 'sitting')).toBe(3);
	expect(distance('', 'abc')).toBe(3);
});

it('is symmetric, and 0 only for equal texts', () => {
	const word = fc.stringMatching(/^[ab]{0,8}$/);
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(distance(a, b)).toBe(distance(b, a));
			expect(distance(a, b) === 0).toBe(a === b);
			expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
		})
	);
});

it('suggests only similar names', () => {
	const known = ['coverage.filmed', 'coverage.first', 'seed'];
	expect(nearest('coverage.flimed', known)).toBe('coverage.filmed');
	expect(nearest('SEED', known)).toBe('seed');
	expect(nearest('weather', known)).toBeUndefined();
	expect(didYouMean('sed', known)).toBe('did you mean “seed”?');
});
