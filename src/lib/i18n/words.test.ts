import { describe, expect, it } from 'vitest';
import { checkTypography } from './typography.ts';
import { words } from './words.ts';

describe('the words of the interface', () => {
	it.each(Object.entries(words))('%s is set as its language is set', (_key, word) => {
		for (const [lang, text] of Object.entries(word)) expect(checkTypography(text, lang)).toEqual([]);
	});

	it('have the same blanks in every language', () => {
		const blanks = (text: string) => [...text.matchAll(/\{[\w-]+\}/g)].map(([blank]) => blank).sort();
		for (const word of Object.values(words)) expect(blanks(word.fr)).toEqual(blanks(word.en));
	});
});
