import { expect, it } from 'vitest';
import { findNumbersInWords } from './number-words.ts';

const values = (text: string, lang: string) => findNumbersInWords(text, lang)?.map(({ value }) => value);

it('finds numbers in letters of French and English, from eleven to ninety-nine', () => {
	const fr =
		'Onze, dix-neuf, vingt, vingt-et-un, soixante-huit, soixante-dix, soixante-et-onze, soixante-dix-neuf';
	expect(values(fr, 'fr')).toEqual([11, 19, 20, 21, 68, 70, 71, 79]);
	expect(values('Quatre-vingts, quatre-vingt-un, quatre-vingt-dix, quatre-vingt-dix-sept', 'fr')).toEqual([
		80, 81, 90, 97
	]);
	expect(values('Eleven or nineteen, sixty-eight, ninety; ninety-nine', 'en')).toEqual([11, 19, 68, 90, 99]);
});

it('leaves out smaller numbers, and words that only begin like one', () => {
	expect(values('Une dizaine, deux ou neuf, douzaine, quarante-', 'fr')).toEqual([40]);
	expect(values('One, a few, a dozen, ten', 'en')).toEqual([]);
	expect(values('elf', 'de')).toBeUndefined();
});
