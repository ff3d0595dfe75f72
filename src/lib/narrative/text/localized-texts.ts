import { parseMarkup } from './markup.ts';
import type { Path } from '../issues/issue.ts';

/** A text of the file in several languages. */
export interface LocalizedText {
	readonly path: Path;
	readonly words: Readonly<Record<string, string>>;
}

/**
 * Iterates over all localized texts of a file: every record that has language codes as keys of texts. For rules that
 * compare languages, whatever the text is for.
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
	else for (const [key, each] of inside) yield* localizedTextsIn(each, languages, [...path, key]);
}

/** A text without markup; `at` has the index of each character in the source. */
export interface StrippedText {
	readonly text: string;
	readonly at: readonly number[];
}

/** Removes markup from a rich text; joins its paragraphs with empty lines. */
export function stripMarkup(written: string): StrippedText {
	const parts = parseMarkup(written).paragraphs;
	return {
		text: parts.map(({ text }) => text).join('\n\n'),
		at: parts.flatMap(({ at }, i) => (i === 0 ? at : [at[0] ?? 0, at[0] ?? 0, ...at]))
	};
}
