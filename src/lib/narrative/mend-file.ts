import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { decode } from './decode.ts';
import { mend } from './mend.ts';
import type { Mistake } from './mistakes.ts';

const BOM = '\ufeff';

/**
 * Mends a narrative file on the disk. What cannot be read stays as it is: the check that follows says why.
 * @returns lines that say what was mended
 */
export function mendFile(path: string, catalogue: Catalogue): string[] {
	const file = relative('', resolve(path)) || path;
	const bytes = contents(path);
	const { text } = bytes ? decode(bytes) : { text: undefined };
	if (!bytes || text === undefined) return [];
	const { text: after, mended } = mend(text, file, catalogue);
	if (mended.length === 0) return [`${file}: nothing to mend.`];
	writeFileSync(path, (startsWithBom(bytes) ? BOM : '') + after);
	return [...mended.map(line), `${file}: mended ${counts(mended)}.`];
}

function contents(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

function startsWithBom(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function line({ file, line, column, where, found, expected }: Mistake): string {
	return `${file}:${line}:${column}  ${where}  mended ${found}: ${expected}`;
}

const KINDS: readonly (readonly [form: RegExp, one: string, several: string])[] = [
	[/’/, 'apostrophe', 'apostrophes'],
	[/…/, 'ellipsis', 'ellipses'],
	[/^[^’…]*$/, 'space', 'spaces']
];

function counts(mended: readonly Mistake[]): string {
	return KINDS.flatMap(([form, one, several]) => {
		const { length } = mended.filter(({ mend }) => form.test(mend?.text ?? ''));
		return length ? [`${length} ${length === 1 ? one : several}`] : [];
	}).join(', ');
}
