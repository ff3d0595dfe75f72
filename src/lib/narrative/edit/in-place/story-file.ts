import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { decodeFile } from '../../read/decode.ts';

const BOM = '\ufeff';

/** A narrative file as it was read from disk. */
export interface StoryFile {
	/** Path as messages name it. */
	readonly name: string;
	/** Absolute path. */
	readonly path: string;
	/** Hash of its bytes. */
	readonly revision: string;
	/** Its text without byte order mark. */
	readonly text: string;
	readonly hasBom: boolean;
}

/** Reads a narrative file; undefined if it is missing or is no text. */
export function readStoryFile(path: string): StoryFile | undefined {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		return undefined;
	}
	const { text } = decodeFile(bytes);
	if (text === undefined) return undefined;
	return {
		name: relative('', resolve(path)) || path,
		path: resolve(path),
		revision: createHash('sha256').update(bytes).digest('hex'),
		text,
		hasBom: bytes.toString('utf8', 0, 3) === BOM
	};
}

/** Writes a new text into a narrative file, and keeps its byte order mark. */
export function writeStoryFile({ path, hasBom }: StoryFile, text: string): void {
	writeFileSync(path, (hasBom ? BOM : '') + text);
}
