import { expect, it } from 'vitest';
import { breakLinesEvenly } from './break-lines.ts';

const width = (line: string) => line.length;
const broken = (text: string, most: number) => breakLinesEvenly(text.split(' '), most, width);

it('uses as few lines as the width allows', () => {
	expect(broken('Une place, à midi', 20)).toEqual(['Une place, à midi']);
	expect(broken('a b c d', 3)).toEqual(['a b', 'c d']);
});

it('balances lines instead of leaving a single word', () => {
	expect(broken('Douze minutes en ville sûre', 24)).toEqual(['Douze minutes', 'en ville sûre']);
	expect(broken('Une place, à midi', 13)).toEqual(['Une place,', 'à midi']);
});

it('gives a word that is too wide its own line', () => {
	expect(broken('un anticonstitutionnellement long', 10)).toEqual([
		'un',
		'anticonstitutionnellement',
		'long'
	]);
	expect(breakLinesEvenly([], 10, width)).toEqual([]);
});
