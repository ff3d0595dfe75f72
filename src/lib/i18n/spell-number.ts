/** Spelled-out numbers, used at build time only, in a separate module so that pages do not load the words. */
import { formatFigure } from './numbers.ts';

const NUMBER_WORDS: Readonly<Record<string, string>> = {
	fr: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize',
	en: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
};

/**
 * Spells out integers from 0 in French (to 16) and English (to 12). Other numbers, and numbers in other languages, are
 * written in digits.
 * @param capital whether the word begins a sentence
 */
export function spellNumber(value: number, capital: boolean, locale: string): string {
	const words = NUMBER_WORDS[new Intl.Locale(locale).language]?.split('|') ?? [];
	const word = words[value] ?? formatFigure(value, { type: 'integer' }, locale);
	return capital ? word.charAt(0).toLocaleUpperCase(locale) + word.slice(1) : word;
}
