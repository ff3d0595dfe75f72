import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadStory } from '../read/read-story.ts';
import type { Issue } from '../issues/issue.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { decodeFile } from '../read/decode.ts';

/** Maximum number of rounds. A fix may reveal further issues; a story needs two or three rounds. */
const MAX_ROUNDS = 8;

/** A text after its fixes. */
export interface FixedText {
	readonly text: string;
	/** The issues that were fixed, with their positions when they were found. */
	readonly fixed: readonly Issue[];
}

/**
 * Fixes issues that have one certain fix: spaces, apostrophes, ellipses. The rest of the file, including comments, is
 * unchanged.
 * @param source text of a narrative file, without byte order mark
 * @param file name of the file, for messages
 */
export function fixNarrative(source: string, file: string, catalogue: Catalogue): FixedText {
	let text = source;
	const mended: Issue[] = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const { mistakes } = loadStory(text, file, catalogue);
		const here = applyFixes(text, mistakes);
		if (here.fixed.length === 0) break;
		text = here.text;
		mended.push(...here.fixed);
	}
	return { text, fixed: mended };
}

/** Applies fixes from the last to the first, so that the positions of earlier ones stay valid. */
function applyFixes(source: string, mistakes: readonly Issue[]): FixedText {
	const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
	let text = source;
	let nextFix = source.length;
	const mended: Issue[] = [];
	for (const mistake of [...mistakes].reverse()) {
		if (!mistake.mend) continue;
		const at = (starts[mistake.line - 1] ?? 0) + mistake.column - 1;
		const written = spelledInFile(text, at, mistake.mend.match);
		// Of two overlapping issues, the next round fixes the other.
		if (written === undefined || at + written.length > nextFix) continue;
		text = text.slice(0, at) + mistake.mend.text + text.slice(at + written.length);
		nextFix = at;
		mended.unshift(mistake);
	}
	return { text, fixed: mended };
}

/** Returns the text at an offset as the file spells it; undefined if the file has an escape or a line break instead. */
function spelledInFile(text: string, at: number, match: string): string | undefined {
	// YAML doubles an apostrophe between single quotes.
	if (match === "'" && text.startsWith("''", at)) return "''";
	return text.startsWith(match, at) ? match : undefined;
}

const BOM = '\ufeff';

/**
 * Fixes spaces, apostrophes and ellipses in a narrative file on disk, see {@link fixNarrative}. A file that cannot be
 * read is left unchanged: the check that follows reports it.
 * @returns lines that list the fixes, for the terminal
 */
export function fixFile(path: string, catalogue: Catalogue): string[] {
	const file = relative('', resolve(path)) || path;
	const bytes = readBytes(path);
	const { text } = bytes ? decodeFile(bytes) : { text: undefined };
	if (!bytes || text === undefined) return [];
	const { text: after, fixed } = fixNarrative(text, file, catalogue);
	if (fixed.length === 0) return [`${file}: nothing to mend.`];
	writeFileSync(path, (startsWithBom(bytes) ? BOM : '') + after);
	return [...fixed.map(formatFix), `${file}: mended ${formatCounts(fixed)}.`];
}

function readBytes(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

function startsWithBom(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function formatFix({ file, line, column, where, found, expected }: Issue): string {
	return `${file}:${line}:${column}  ${where}  mended ${found}: ${expected}`;
}

const KINDS: readonly (readonly [form: RegExp, one: string, several: string])[] = [
	[/’/, 'apostrophe', 'apostrophes'],
	[/…/, 'ellipsis', 'ellipses'],
	[/^[^’…]*$/, 'space', 'spaces']
];

function formatCounts(mended: readonly Issue[]): string {
	return KINDS.flatMap(([form, one, several]) => {
		const { length } = mended.filter(({ mend }) => form.test(mend?.text ?? ''));
		return length ? [`${length} ${length === 1 ? one : several}`] : [];
	}).join(', ');
}
