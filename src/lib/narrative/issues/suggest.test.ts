import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, editDistance, nearestName } from './suggest.ts';

it('counts letters inserted, deleted, replaced and swapped', () => {
	expect(editDistance('lens', 'lens')).toBe(0);
	expect(editDistance('lens', 'lnes')).toBe(1);
	expect(editDistance('lens', 'len')).toBe(1);
	expect(editDistance('lens', 'lends')).toBe(1);
	expect(editDistance('kitten', 'sitting')).toBe(3);
	expect(editDistance('', 'abc')).toBe(3);
});

it('is symmetric, and 0 only for equal texts', () => {
	const word = fc.stringMatching(/^[ab]{0,8}$/);
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(editDistance(a, b)).toBe(editDistance(b, a));
			expect(editDistance(a, b) === 0).toBe(a === b);
			expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
		})
	);
});

it('suggests only similar names', () => {
	const known = ['coverage.filmed', 'coverage.first', 'seed'];
	expect(nearestName('coverage.flimed', known)).toBe('coverage.filmed');
	expect(nearestName('SEED', known)).toBe('seed');
	expect(nearestName('weather', known)).toBeUndefined();
	expect(didYouMean('sed', known)).toBe('did you mean “seed”?');
});
