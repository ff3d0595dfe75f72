import { parseMarkup } from './markup.ts';
import type { Path } from './mistakes.ts';

/** The same text in several languages, wherever it stands in the file. */
export interface Text {
	readonly path: Path;
	readonly words: Readonly<Record<string, string>>;
}

/**
 * Every text of a file that stands there in its languages, whatever it is for: rules that compare languages with one
 * another ask nothing else of it.
 */
export function* textsOf(value: unknown, languages: readonly string[], path: Path = []): Generator<Text> {
	if (typeof value !== 'object' || value === null) return;
	const inside: [string | number, unknown][] = Array.isArray(value)
		? [...(value as unknown[]).entries()]
		: Object.entries(value);
	const words = inside.filter(
		(entry): entry is [string, string] => languages.includes(String(entry[0])) && typeof entry[1] === 'string'
	);
	if (words.length > 0) yield { path, words: Object.fromEntries(words) };
	else for (const [key, each] of inside) yield* textsOf(each, languages, [...path, key]);
}

/** A text as it is read, without figures, sources and marks; `at` gives each character’s place in what was written. */
export interface Prose {
	readonly text: string;
	readonly at: readonly number[];
}

/** Paragraphs as one string, parted by empty lines. */
export function proseOf(written: string): Prose {
	const parts = parseMarkup(written).paragraphs;
	return {
		text: parts.map(({ text }) => text).join('\n\n'),
		at: parts.flatMap(({ at }, i) => (i === 0 ? at : [at[0] ?? 0, at[0] ?? 0, ...at]))
	};
}
