import { describe, expect, it } from 'vitest';
import { splitShareGuess } from './share-guess.ts';

const NAMES = 'B4 F2 K1 J4 C6 H8';
const split = (text: string) => splitShareGuess(text, (plan) => plan.trim().endsWith(NAMES));

describe('the bet behind a plan', () => {
	it.each([' = 30', '=30', ' = 30 %', '= 30%', ' =30 ', ' 30 %', ' 30'])('is read in %j', (written) => {
		const { text, shareGuess } = split(NAMES + written);
		expect([text.trim(), shareGuess]).toEqual([NAMES, 30]);
	});

	it('is a whole number from 0 to 100', () => {
		for (const right of [0, 7, 100]) expect(split(`${NAMES} = ${right}`).shareGuess).toBe(right);
		for (const wrong of ['101', '1000', '-5', '30,5', '30.5', 'trente', '3O', '30 40', '', '30 = 40'])
			expect(split(`${NAMES} = ${wrong}`)).toEqual({ text: `${NAMES} `, wrong });
		expect(split(`${NAMES} 130`).wrong).toBe('130');
	});

	it('is no last camera whose letter is missing, and no metre', () => {
		for (const text of ['B4 F2 K1 J4 C6 8', 'B 37 N, J 107', '7', '7 :'])
			expect(split(text)).toEqual({ text });
	});

	it('follows a code, also in an address', () => {
		const address = 'https://example.org/fr/plan/?lang=fr&plan=00000092';
		expect(split(address)).toEqual({ text: address });
		expect(split(`${address} = 30`)).toEqual({ text: `${address} `, shareGuess: 30 });
		expect(split('7KQ2-0M4B = 9 %')).toEqual({ text: '7KQ2-0M4B ', shareGuess: 9 });
	});
});
