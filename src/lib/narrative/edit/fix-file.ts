import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { decodeFile } from '../read/decode.ts';
import { fixNarrative } from './fix-narrative.ts';
import type { Issue } from '../issues/issue.ts';

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
