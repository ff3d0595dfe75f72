import { memoize } from '#lib/model/maths/memoize.ts';
import { MAX_PARSED, parseMarkup } from './markup.ts';
import type { Path } from '../issues/issue.ts';

/** A text of the file in several languages. */
export interface LocalizedText {
	readonly path: Path;
	readonly words: Readonly<Record<string, string>>;
}

/**
 * Iterates over all localized texts of a file, whatever they are for: the records whose keys are codes of the given
 * languages and whose values are strings.
 */
export function* localizedTextsIn(
	value: unknown,
	languages: readonly string[],
	path: Path = []
): Generator<LocalizedText> {
	if (typeof value !== 'object' || value === null) return;
	const inside: [string | number, unknown][] = Array.isArray(value)
		? [...(value as unknown[]).entries()]
		: Object.entries(value);
	const words = inside.filter(
		(entry): entry is [string, string] => languages.includes(String(entry[0])) && typeof entry[1] === 'string'
	);
	if (words.length > 0) yield { path, words: Object.fromEntries(words) };
	// A word of a picture also has simpler words in it.
	for (const [key, each] of inside) yield* localizedTextsIn(each, languages, [...path, key]);
}

/** A text without markup. `at` has the index in the source of each character. */
export interface StrippedText {
	readonly text: string;
	readonly at: readonly number[];
}

/**
 * Returns a rich text without its markup, as one text with empty lines between paragraphs. Figures and citations become
 * placeholders, such as {@link FIGURE_PLACEHOLDER}. Memoized.
 */
export const stripMarkup = memoize(strip, { max: MAX_PARSED });

/** A sentence of a text without markup, with the space before it: up to a sign that ends it, or to the end of its paragraph. */
export const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?=\s|$)|[.!?…](?!\s)[^.!?…\n]*)*/gu;

function strip(written: string): StrippedText {
	const parts = parseMarkup(written).paragraphs;
	const [first] = parts;
	if (first && parts.length === 1) return first;
	const at: number[] = [];
	for (const [i, part] of parts.entries()) {
		const [start = 0] = part.at;
		if (i > 0) at.push(start, start);
		for (const index of part.at) at.push(index);
	}
	return { text: parts.map(({ text }) => text).join('\n\n'), at };
}

/** Returns whether `Intl` accepts a text as one locale. */
export function isLocale(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}
