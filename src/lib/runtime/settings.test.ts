import { expect, it } from 'vitest';
import { adjacentValues } from './settings.ts';

const range = { id: 'cameras', default: 12, min: 2, max: 20, step: 2 };

it('returns the adjacent values within the bounds', () => {
	expect([...adjacentValues(range, 12)].sort((a, b) => a - b)).toEqual([10, 14]);
	expect(adjacentValues(range, 20)).toEqual([18]);
	expect(adjacentValues({ ...range, min: 4, max: 4 }, 4)).toEqual([]);
});

it('returns the other choices if only some values are allowed', () => {
	const choices = [{ value: 1 }, { value: 25 }, { value: 250 }];
	expect(adjacentValues({ ...range, min: 1, max: 250, choices }, 25)).toEqual([1, 250]);
});
