import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Pair, Scalar, YAMLMap } from 'yaml';
import type { Lang } from '../types/story.ts';

/** A language whose missing texts are to be inserted as empty ones, called gaps. */
export interface GapRequest {
	readonly lang: Lang;
	/** A complete language: each gap is inserted next to the text in this language. */
	readonly beside: Lang;
	/** YAML of the entry to add under `languages:` if it is missing there. */
	readonly language: string;
	/** Words of the interface that the language lacks, by key, with their text in another language. */
	readonly words: ReadonlyMap<string, string>;
}

interface Edit {
	readonly at: number;
	readonly text: string;
}

/**
 * Inserts an empty text, such as `es: ""`, for each text that a language lacks: next to its text in the other language,
 * or under `words:` for a word of the interface, with its text in the other language as a comment. The rest of the file
 * is unchanged.
 * @param source a valid narrative file
 * @returns the new file, and the number of gaps inserted
 */
export function insertTranslationGaps(
	source: string,
	wanted: GapRequest
): { readonly text: string; readonly gaps: number } {
	const { lang, beside, language, words } = wanted;
	const { contents } = parseDocument(source, { uniqueKeys: false });
	if (!isMap(contents)) return { text: source, gaps: 0 };
	const edits: Edit[] = [];
	visit(contents, {
		Map(_, map) {
			const pair = pairOf(map, beside);
			if (!isScalar(pair?.value) || typeof pair.value.value !== 'string') return;
			if (!pairOf(map, lang)) edits.push(insertAfter(source, map, pair, [gap(lang, pair.value)]));
		}
	});
	const wordsMap = mapAt(contents, 'words');
	const missing = [...words].filter(([key]) => !(wordsMap && pairOf(wordsMap, key)));
	const lines = missing.flatMap(([key, word]) => [
		`# ${word.replace(/\s+/g, ' ')}`,
		`${key}: { ${lang}: "" }`
	]);
	const gaps = edits.length + missing.length;
	if (missing.length > 0) edits.unshift(appendToPart(source, contents, 'words', lines));
	const languagesMap = mapAt(contents, 'languages');
	if (languagesMap && !pairOf(languagesMap, lang))
		edits.unshift(appendToPart(source, contents, 'languages', [`${lang}: ${language}`]));
	return { text: applyEdits(source, edits), gaps };
}

/** Applies edits to a text. Of two edits at one offset, the later one in the list is inserted first. */
function applyEdits(source: string, edits: readonly Edit[]): string {
	let from = 0;
	const parts = [...edits]
		.reverse()
		.sort((a, b) => a.at - b.at)
		.flatMap(({ at, text }) => {
			const before = source.slice(from, at);
			from = at;
			return [before, text];
		});
	return [...parts, source.slice(from)].join('');
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
	map.items.find((pair) => isScalar(pair.key) && String(pair.key.source ?? pair.key.value) === key);

function mapAt(map: YAMLMap, key: string): YAMLMap | undefined {
	const value = pairOf(map, key)?.value;
	return isMap(value) ? value : undefined;
}

/** Returns an empty text in a language: a block if the text next to it is one, else a pair of quotation marks. */
const gap = (lang: string, { type }: Scalar): string =>
	type?.startsWith('BLOCK') ? `${lang}: |-\n  ` : `${lang}: ""`;

/** Returns the edit that appends lines to a top-level part of the file, which is created if missing. */
function appendToPart(source: string, file: YAMLMap, part: string, lines: readonly string[]): Edit {
	const map = mapAt(file, part);
	const last = map?.items.at(-1);
	if (map && last)
		return insertAfter(source, map, last, map.flow ? lines.filter((line) => !line.startsWith('#')) : lines);
	return {
		at: source.length,
		text: `${source.endsWith('\n') ? '' : '\n'}\n${part}:\n${indentLines(lines, '  ')}\n`
	};
}

/** Returns the edit that adds lines after an entry: on new lines, or on the same line within braces. */
function insertAfter(source: string, map: YAMLMap, { key, value }: Pair, lines: readonly string[]): Edit {
	const start = rangeOf(key)[0];
	const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
	const end = rangeOf(value ?? key)[1];
	if (map.flow) {
		const separator = /\S/.test(before) ? ', ' : `,\n${before}`;
		return { at: end, text: lines.map((line) => separator + line).join('') };
	}
	// Skip the line breaks that end a block scalar, and a comment at the end of the line.
	const last = source.slice(0, end).trimEnd().length;
	const at = source.indexOf('\n', last);
	// The first key of a list item is indented by its dash.
	const indent = before.replace(/\S/g, ' ');
	return { at: at < 0 ? source.length : at, text: `\n${indentLines(lines, indent)}` };
}

const indentLines = (lines: readonly string[], indent: string): string =>
	lines.map((line) => indent + line.replaceAll('\n', `\n${indent}`)).join('\n');

function rangeOf(node: unknown): readonly [start: number, end: number] {
	const { range } = node as { readonly range?: readonly [number, number, number] | null };
	return range ? [range[0], range[1]] : [0, 0];
}

/** Returns the draft languages of a file, which may be invalid. */
const draftsIn = (file: Readonly<Record<string, unknown>>): string[] =>
	Object.entries(asRecord(file['languages'])).flatMap(([lang, language]) =>
		Object.hasOwn(asRecord(language), 'draft') ? [lang] : []
	);

/** Removes the empty texts of draft languages from a parsed file. Paths of other values stay valid. */
export function removeDraftGaps(file: unknown): unknown {
	const drafts = draftsIn(asRecord(file));
	if (drafts.length === 0) return file;
	const isGap = (key: string, value: unknown) =>
		drafts.includes(key) && (value === null || (typeof value === 'string' && value.trim() === ''));
	const removeGaps = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(removeGaps);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).flatMap(([key, each]) => (isGap(key, each) ? [] : [[key, removeGaps(each)]]))
		);
	};
	return removeGaps(file);
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
