import { formatFigure } from './numbers.ts';

/**
 * Separates the forms of a word for several, in a language that needs more than one: all that the language has, in
 * CLDR order.
 */
export const FORM_SEPARATOR = '¦';

/**
 * Returns the text that goes with a number, by the plural rules of a language.
 * @param one text for the numbers that have the singular
 * @param many text for all others; or the forms for all numbers, see {@link FORM_SEPARATOR}
 * @param locale BCP 47 tag, such as `ar-EG`
 */
export function pluralText(one: string, many: string, count: number, locale: string): string {
	const forms = many.split(FORM_SEPARATOR);
	return formatFigure(count, { type: 'plural', forms: forms.length > 1 ? forms : [one, many] }, locale);
}

/**
 * Returns the word for a number: `KEY-one` or the form of `KEY-many` that the language has for it.
 * @param word returns a word by its key, with its blanks filled
 * @param key the key without `-one` or `-many`
 * @param values values of the blanks
 */
export const countedWord = <Key extends string>(
	word: (key: `${Key}-many` | `${Key}-one`, values: Readonly<Record<string, string>>) => string,
	key: Key,
	count: number,
	locale: string,
	values: Readonly<Record<string, string>> = { count: String(count) }
): string => pluralText(word(`${key}-one`, values), word(`${key}-many`, values), count, locale);
