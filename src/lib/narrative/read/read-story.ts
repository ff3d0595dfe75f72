import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { MAX_FILE_BYTES, fileSizeFault } from './decode.ts';
import { loadStory } from './load-story.ts';
import type { LoadedStory } from './load-story.ts';
import type { Fault } from '../issues/issue.ts';

/** Path of the narrative file, unless the environment variable NARRATIVE names another. */
export const DEFAULT_NARRATIVE_PATH = 'data/narrative.yaml';

/** Returns the path of the narrative file, from the environment variable NARRATIVE or by default. */
export function narrativePath(): string {
	return process.env['NARRATIVE'] ?? DEFAULT_NARRATIVE_PATH;
}

/** Reads and checks a narrative file. A file that cannot be read is reported as an issue. */
export function readStory(path: string, catalogue: Catalogue): LoadedStory {
	const file = relative('', resolve(path)) || path;
	const refuse = (fault: Fault): LoadedStory => ({
		story: null,
		mistakes: [{ file, line: 1, column: 1, where: 'file', ...fault }],
		warnings: [],
		notes: []
	});
	try {
		const stats = statSync(path);
		if (stats.isDirectory()) return refuse({ found: 'a folder', expected: 'a narrative file' });
		if (!stats.isFile()) return refuse({ found: 'no ordinary file', expected: 'a narrative file' });
		if (stats.size > MAX_FILE_BYTES) return refuse(fileSizeFault(stats.size));
		return loadStory(readFileSync(path), file, catalogue);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT' || code === 'ENOTDIR')
			return refuse({ found: 'no such file', expected: 'a narrative file' });
		// An error without a code is a bug of the checker, not of the file.
		if (code === undefined) throw error;
		return refuse({ found: `a file that cannot be read (${code})`, expected: 'a narrative file' });
	}
}
