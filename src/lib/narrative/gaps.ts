import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Pair, Scalar, YAMLMap } from 'yaml';
import type { Lang } from './types.ts';

/** A language whose words are missing, and what is to be written for it. */
export interface Wanted {
	readonly lang: Lang;
	/** The language beside whose words the gaps are to stand: one that lacks nothing. */
	readonly beside: Lang;
	/** What to say of the language under `languages:`, where it does not stand there. */
	readonly language: string;
	/** Words of the interface that it lacks, by key, as the other language says them. */
	readonly words: ReadonlyMap<string, string>;
}

interface Edit {
	readonly at: number;
	readonly text: string;
}

/**
 * Writes a gap, `es: ""`, beside each text of a narrative file that a language lacks, and one for each word of the
 * interface under `words:`, with what it says elsewhere above it. All else stays as it is.
 * @param source a narrative file without mistakes
 * @returns the file, and how many gaps were written
 */
export function withGaps(source: string, wanted: Wanted): { readonly text: string; readonly gaps: number } {
	const { lang, beside, language, words } = wanted;
	const { contents } = parseDocument(source, { uniqueKeys: false });
	if (!isMap(contents)) return { text: source, gaps: 0 };
	const edits: Edit[] = [];
	visit(contents, {
		Map(_, map) {
			const pair = pairOf(map, beside);
			if (!isScalar(pair?.value) || typeof pair.value.value !== 'string') return undefined;
			if (!pairOf(map, lang)) edits.push(after(source, map, pair, [gap(lang, pair.value)]));
			return visit.SKIP;
		}
	});
	const said = mapAt(contents, 'words');
	const lacking = [...words].filter(([key]) => !(said && pairOf(said, key)));
	const written = lacking.flatMap(([key, word]) => [
		`# ${word.replace(/\s+/g, ' ')}`,
		`${key}: { ${lang}: "" }`
	]);
	const gaps = edits.length + lacking.length;
	if (lacking.length > 0) edits.unshift(inPart(source, contents, 'words', written));
	const known = mapAt(contents, 'languages');
	if (known && !pairOf(known, lang))
		edits.unshift(inPart(source, contents, 'languages', [`${lang}: ${language}`]));
	return { text: edited(source, edits), gaps };
}

/** A text with what is to stand in it at each place; of two in one place, the one that is named last comes first. */
function edited(source: string, edits: readonly Edit[]): string {
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

/** An empty text, written as the one beside it. */
const gap = (lang: string, { type }: Scalar): string =>
	type?.startsWith('BLOCK') ? `${lang}: |-\n  ` : `${lang}: ""`;

/** Lines at the end of a part of the file, which is added where there is none. */
function inPart(source: string, file: YAMLMap, part: string, lines: readonly string[]): Edit {
	const map = mapAt(file, part);
	const last = map?.items.at(-1);
	if (map && last)
		return after(source, map, last, map.flow ? lines.filter((line) => !line.startsWith('#')) : lines);
	return {
		at: source.length,
		text: `${source.endsWith('\n') ? '' : '\n'}\n${part}:\n${indented(lines, '  ')}\n`
	};
}

/** New lines after an entry, as the file writes its neighbours: on lines of their own, or in one between braces. */
function after(source: string, map: YAMLMap, { key, value }: Pair, lines: readonly string[]): Edit {
	const start = rangeOf(key)[0];
	const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
	const end = rangeOf(value ?? key)[1];
	if (map.flow) {
		const parted = /\S/.test(before) ? ', ' : `,\n${before}`;
		return { at: end, text: lines.map((line) => parted + line).join('') };
	}
	// A block of text ends with its line breaks, and a line may end with a comment.
	const last = source.slice(0, end).trimEnd().length;
	const at = source.indexOf('\n', last);
	// The first key of an item stands after its dash.
	const indent = before.replace(/\S/g, ' ');
	return { at: at < 0 ? source.length : at, text: `\n${indented(lines, indent)}` };
}

const indented = (lines: readonly string[], indent: string): string =>
	lines.map((line) => indent + line.replaceAll('\n', `\n${indent}`)).join('\n');

function rangeOf(node: unknown): readonly [start: number, end: number] {
	const { range } = node as { readonly range?: readonly [number, number, number] | null };
	return range ? [range[0], range[1]] : [0, 0];
}

/** The languages of a file whose translation is under way, as far as it can be read. */
const draftsIn = (file: Readonly<Record<string, unknown>>): string[] =>
	Object.entries(asRecord(file['languages'])).flatMap(([lang, language]) =>
		Object.hasOwn(asRecord(language), 'draft') ? [lang] : []
	);

/** A file without its gaps: what a draft leaves empty is not there. Places in it stay what they are. */
export function withoutGaps(file: unknown): unknown {
	const drafts = draftsIn(asRecord(file));
	if (drafts.length === 0) return file;
	const isGap = (key: string, value: unknown) =>
		drafts.includes(key) && (value === null || (typeof value === 'string' && value.trim() === ''));
	const without = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(without);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).flatMap(([key, each]) => (isGap(key, each) ? [] : [[key, without(each)]]))
		);
	};
	return without(file);
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
