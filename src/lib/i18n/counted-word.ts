import { categoryOf, pluralCategories } from './numbers.ts';

/** Separates the forms of a word for several: one for each plural category of the language but `one`, in CLDR order. */
export const FORM_SEPARATOR = '¦';

/** Returns the plural categories for which a word for several may have a form of its own, in CLDR order. */
export const formCategories = (locale: string): readonly string[] =>
	pluralCategories(locale).filter((category) => category !== 'one');

/**
 * Returns the text that goes with a number, by the plural rules of a language.
 * @param one text for the numbers that have the singular
 * @param many text for all others, or their forms, see {@link FORM_SEPARATOR}
 * @param locale BCP 47 tag, such as `ar-EG`
 */
export function pluralText(one: string, many: string, count: number, locale: string): string {
	const category = categoryOf(count, locale);
	if (category === 'one') return one;
	const forms = many.split(FORM_SEPARATOR);
	return forms[formCategories(locale).indexOf(category)] ?? forms.at(-1) ?? many;
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
