import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it('counts words, most frequent first, ties in order of appearance', () => {
	expect(countWords(['press', 'law', 'study', 'press', 'study', 'ngo'])).toEqual([
		['press', 2],
		['study', 2],
		['law', 1],
		['ngo', 1]
	]);
	expect(countWords([])).toEqual([]);
});
