import { memoize } from '#lib/model/maths/memoize.ts';
import { CITATION_PLACEHOLDER } from '../text/markup.ts';
import { stripMarkup } from '../text/localized-texts.ts';
import { formatPath, type Path } from '../issues/issue.ts';
import { parseYaml, type ParsedYaml } from '../read/parse.ts';

/** A place in a narrative file whose text contains the words searched for. */
export interface FoundWords {
	/** Path of the text in the file. */
	readonly path: Path;
	readonly line: number;
	readonly column: number;
	/** Id of the step that contains the text; undefined outside the steps. */
	readonly step: string | undefined;
	/** Path of the text within its step, or within the file, such as `guess.reveal.fr`. */
	readonly where: string;
	/** The text around the words, on one line. */
	readonly excerpt: string;
	/** Share of the paragraph that the words make up, from 0 to 1, as far as its figures let one tell. */
	readonly share: number;
	/** Share of the words that the file has as such, from 0 to 1; figures of the file stand for the others. */
	readonly literal: number;
}

/** A text in the form in which texts are compared. */
interface ComparableText {
	readonly text: string;
	/** Index in the source of each character. */
	readonly at: readonly number[];
}

/** A stretch of a text without placeholders. */
interface Piece extends ComparableText {
	/** Maximum number of characters that the placeholder after the piece may stand for; 0 at the end of the text. */
	readonly gap: number;
}

const PLACEHOLDER = /[\ue000-\ue003]/u;
/** Maximum number of characters of a figure or of a word from the glossary, and of the marks of citations. */
const MAX_FIGURE_LENGTH = 60;
const MAX_CITATION_LENGTH = 16;
/** Maximum share of the words searched for that figures and words of the glossary may stand for. */
const MAX_PLACEHOLDER_SHARE = 0.6;
/** Maximum number of different letters and signs that are cached. */
const MAX_CLUSTERS = 2000;
/** Number of characters of the excerpt before the words and in all. */
const LEAD = 24;
const EXCERPT_LENGTH = 90;

/**
 * Finds words in the texts of a narrative file as a reader sees them: spaces, the kind of apostrophes and quotation
 * marks, the case and the Unicode form of accents do not matter, and a figure of the file matches any number.
 * @param source text of a narrative file, valid or not
 * @returns the places in the order of the file; empty if the file is no YAML or has no such words
 */
export function findWords(source: string, words: string): FoundWords[] {
	return searchIn(parseYaml(source))(words);
}

/** Returns the function that finds words in a parsed file, as {@link findWords} does. It is quicker from its second call on. */
export function searchIn({ value, locate }: ParsedYaml): (words: string) => FoundWords[] {
	const texts = [...textsIn(value, [])].map(({ path, text }) => ({ path, text, written: comparable(text) }));
	return (words) => {
		const query = comparable(words).text;
		if (query === '') return [];
		return texts.flatMap(({ path, text, written }) => {
			const match = matchWords(text, written, query);
			if (!match) return [];
			const { index, placeheld } = match;
			const { step, inside } = splitAtStep(path, value);
			return [
				{
					path,
					...locate(path, { index }),
					step,
					where: formatPath(inside),
					excerpt: excerptAt(text, index),
					share: Math.min(1, query.length / Math.max(1, lengthOfParagraph(text, index))),
					literal: 1 - placeheld / query.length
				}
			];
		});
	};
}

/** Returns a text around an index, on one line. */
export function excerptAt(text: string, index: number): string {
	const from = Math.max(0, index - LEAD);
	return text
		.slice(from, from + EXCERPT_LENGTH)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Returns the number of characters of the paragraph at an index of a text, without spaces, markup and placeholders. */
function lengthOfParagraph(text: string, index: number): number {
	const start = text.lastIndexOf('\n\n', index) + 1;
	const end = text.indexOf('\n\n', index);
	const { text: shown } = stripMarkup(text.slice(start, end < 0 ? undefined : end));
	return comparable(shown.replace(new RegExp(PLACEHOLDER, 'gu'), '')).text.length;
}

/** Iterates over all texts of a parsed file. */
function* textsIn(value: unknown, path: Path): Generator<{ readonly path: Path; readonly text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	if (typeof value !== 'object' || value === null) return;
	const inside = Array.isArray(value) ? [...(value as unknown[]).entries()] : Object.entries(value);
	for (const [key, each] of inside) yield* textsIn(each, [...path, key]);
}

/** A place of some words in a text. */
interface Match {
	/** Index in the text. */
	readonly index: number;
	/** Number of characters of the words for which placeholders stand. */
	readonly placeheld: number;
}

/** Finds words in a text, as it is shown or as it is in the file; undefined if it lacks them. */
function matchWords(text: string, written: ComparableText, query: string): Match | undefined {
	const direct = written.text.indexOf(query);
	if (direct >= 0) return { index: written.at[direct] ?? 0, placeheld: 0 };
	const { text: shown, at } = stripMarkup(text);
	const pieces = piecesOf(shown, at);
	const budget = Math.floor(query.length * MAX_PLACEHOLDER_SHARE);
	for (const [index, piece] of pieces.entries()) {
		const inside = piece.text.indexOf(query);
		if (inside >= 0) return { index: piece.at[inside] ?? 0, placeheld: 0 };
		for (let start = 0; start < piece.text.length; start++) {
			const placeheld = matchFrom(pieces, index, start, query, budget);
			if (placeheld !== undefined) return { index: piece.at[start] ?? 0, placeheld };
		}
		const before = Math.min(pieces[index - 1]?.gap ?? 0, budget);
		for (let skipped = 1; skipped <= before; skipped++) {
			const rest = matchFrom(pieces, index, 0, query.slice(skipped), budget - skipped);
			if (rest !== undefined) return { index: piece.at[0] ?? 0, placeheld: skipped + rest };
		}
	}
	return undefined;
}

/**
 * Matches a query from a character of a piece on.
 * @param budget number of characters of the query for which placeholders may stand
 * @returns number of characters for which placeholders stand; undefined if the query does not match
 */
function matchFrom(
	pieces: readonly Piece[],
	index: number,
	start: number,
	query: string,
	budget: number
): number | undefined {
	const piece = pieces[index];
	if (!piece) return undefined;
	const literal = piece.text.slice(start);
	if (query.length <= literal.length) return query !== '' && literal.startsWith(query) ? 0 : undefined;
	if (!query.startsWith(literal)) return undefined;
	const rest = query.slice(literal.length);
	const longest = Math.min(piece.gap, rest.length, budget);
	for (let length = 0; length <= longest; length++) {
		if (length === rest.length) return length;
		const further = matchFrom(pieces, index + 1, 0, rest.slice(length), budget - length);
		if (further !== undefined) return length + further;
	}
	return undefined;
}

/** Splits a text without markup at its placeholders. */
function piecesOf(shown: string, at: readonly number[]): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (let index = 0; index <= shown.length; index++) {
		const character = shown[index];
		if (character !== undefined && !PLACEHOLDER.test(character)) continue;
		const { text, at: inside } = comparable(shown.slice(from, index));
		const gap =
			character === undefined
				? 0
				: character === CITATION_PLACEHOLDER
					? MAX_CITATION_LENGTH
					: MAX_FIGURE_LENGTH;
		pieces.push({ text, at: inside.map((place) => at[from + place] ?? 0), gap });
		from = index + 1;
	}
	return pieces;
}

/**
 * Returns a text in the form in which texts are compared, without spaces, and the index in the text of each of its
 * characters.
 */
function comparable(text: string): ComparableText {
	const characters: string[] = [];
	const at: number[] = [];
	for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*/gu)) {
		const written = comparableCluster(cluster);
		characters.push(written);
		at.push(...Array.from(written, () => index));
	}
	return { text: characters.join(''), at };
}

/** Returns a letter or sign with its accents in the form in which texts are compared. Memoized: a story has few. */
const comparableCluster = memoize(
	(cluster: string) =>
		cluster
			.normalize('NFC')
			.toLowerCase()
			.replace(/[\s\u00ad\u200b-\u200d\ufeff]/gu, '')
			.replace(/[’‘ʼ]/gu, "'")
			.replace(/[“”«»]/gu, '"')
			.replace(/[‐‑–—]/gu, '-'),
	{ keyOf: (cluster) => cluster, max: MAX_CLUSTERS }
);

/** Splits a path into the id of its step and the rest. */
function splitAtStep(
	path: Path,
	file: unknown
): { readonly step: string | undefined; readonly inside: Path } {
	const [chapters, i, steps, j, ...inside] = path;
	if (chapters !== 'chapters' || steps !== 'steps') return { step: undefined, inside: path };
	const id = [chapters, i, steps, j, 'id'].reduce<unknown>(
		(value, key) => (value as Record<string, unknown> | undefined)?.[String(key)],
		file
	);
	return typeof id === 'string' ? { step: id, inside } : { step: undefined, inside: path };
}
