import { CITATION_PLACEHOLDER } from '../text/markup.ts';
import { stripMarkup } from '../text/localized-texts.ts';
import { formatPath, type Path } from '../issues/issue.ts';
import { parseYaml } from '../read/parse.ts';

/** A place in a narrative file whose text contains the words searched for. */
export interface FoundWords {
	readonly line: number;
	readonly column: number;
	/** Id of the step that contains the text; undefined outside the steps. */
	readonly step: string | undefined;
	/** Path of the text within its step, or within the file, such as `guess.reveal.fr`. */
	readonly where: string;
	/** The text around the words, on one line. */
	readonly excerpt: string;
}

/** A stretch of a text without placeholders, in the form in which texts are compared. */
interface Piece {
	readonly text: string;
	/** Index in the source of each character. */
	readonly at: readonly number[];
	/** Maximum number of characters that the placeholder after the piece may stand for; 0 at the end of the text. */
	readonly gap: number;
}

const PLACEHOLDER = /[\ue000-\ue003]/u;
/** Maximum number of characters of a figure or of a word from the glossary, and of the marks of citations. */
const MAX_FIGURE_LENGTH = 60;
const MAX_CITATION_LENGTH = 16;
/** Maximum share of the words searched for that figures and words of the glossary may stand for. */
const MAX_PLACEHOLDER_SHARE = 0.6;
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
	const query = comparable(words).text;
	const { value, locate } = parseYaml(source);
	if (query === '') return [];
	return [...textsIn(value, [])].flatMap(({ path, text }) => {
		const index = indexOfWords(text, query);
		if (index === undefined) return [];
		const { step, inside } = splitAtStep(path, value);
		const from = Math.max(0, index - LEAD);
		const excerpt = text
			.slice(from, from + EXCERPT_LENGTH)
			.replace(/\s+/g, ' ')
			.trim();
		return [{ ...locate(path, { index }), step, where: formatPath(inside), excerpt }];
	});
}

/** Iterates over all texts of a parsed file. */
function* textsIn(value: unknown, path: Path): Generator<{ readonly path: Path; readonly text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	if (typeof value !== 'object' || value === null) return;
	const inside = Array.isArray(value) ? [...(value as unknown[]).entries()] : Object.entries(value);
	for (const [key, each] of inside) yield* textsIn(each, [...path, key]);
}

/** Returns the index of the words in a text, as it is shown or as it is in the file; undefined if it lacks them. */
function indexOfWords(text: string, query: string): number | undefined {
	const asWritten = comparable(text);
	const direct = asWritten.text.indexOf(query);
	if (direct >= 0) return asWritten.at[direct];
	const { text: shown, at } = stripMarkup(text);
	const pieces = piecesOf(shown, at);
	const budget = Math.floor(query.length * MAX_PLACEHOLDER_SHARE);
	for (const [index, piece] of pieces.entries()) {
		const inside = piece.text.indexOf(query);
		if (inside >= 0) return piece.at[inside];
		for (let start = 0; start < piece.text.length; start++)
			if (matchesFrom(pieces, index, start, query, budget)) return piece.at[start];
		const before = Math.min(pieces[index - 1]?.gap ?? 0, budget);
		for (let skipped = 1; skipped <= before; skipped++)
			if (matchesFrom(pieces, index, 0, query.slice(skipped), budget - skipped)) return piece.at[0];
	}
	return undefined;
}

/**
 * Returns whether a query matches from a character of a piece on.
 * @param budget number of characters of the query for which placeholders may stand
 */
function matchesFrom(
	pieces: readonly Piece[],
	index: number,
	start: number,
	query: string,
	budget: number
): boolean {
	const piece = pieces[index];
	if (!piece) return false;
	const literal = piece.text.slice(start);
	if (query.length <= literal.length) return query !== '' && literal.startsWith(query);
	if (!query.startsWith(literal)) return false;
	const rest = query.slice(literal.length);
	const longest = Math.min(piece.gap, rest.length, budget);
	for (let length = 0; length <= longest; length++)
		if (length === rest.length || matchesFrom(pieces, index + 1, 0, rest.slice(length), budget - length))
			return true;
	return false;
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
function comparable(text: string): { readonly text: string; readonly at: readonly number[] } {
	const characters: string[] = [];
	const at: number[] = [];
	for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*/gu)) {
		const written = cluster
			.normalize('NFC')
			.toLowerCase()
			.replace(/[\s\u00ad\u200b-\u200d\ufeff]/gu, '')
			.replace(/[’‘ʼ]/gu, "'")
			.replace(/[“”«»]/gu, '"')
			.replace(/[‐‑–—]/gu, '-');
		characters.push(written);
		at.push(...Array.from(written, () => index));
	}
	return { text: characters.join(''), at };
}

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
