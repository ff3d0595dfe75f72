/** Numbers in letters. Apart from the others: only the build writes some, and a page need not carry the words. */
import { formatFigure } from './numbers.ts';

const SMALL: Readonly<Record<string, string>> = {
	fr: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize',
	en: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
};

/** Small whole numbers in letters, the rest, and other languages, in digits. */
export function spelled(value: number, capital: boolean, locale: string): string {
	const words = SMALL[new Intl.Locale(locale).language]?.split('|') ?? [];
	const word = words[value] ?? formatFigure(value, { type: 'integer' }, locale);
	return capital ? word.charAt(0).toLocaleUpperCase(locale) + word.slice(1) : word;
}
