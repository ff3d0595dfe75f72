import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Story } from '../types/story.ts';
import { loadTown, type LoadedTown } from './load-town.ts';

/** Reads and checks the file of a town. A file that cannot be read is reported as an issue. */
export function readTown(path: string, story: Story, catalogue: Catalogue): LoadedTown {
	const file = relative('', resolve(path)) || path;
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		const found = code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${String(code)})`;
		const expected = 'the file of a town, such as towns/toulouse.yaml';
		return { town: undefined, mistakes: [{ file, line: 1, column: 1, where: 'file', found, expected }] };
	}
	return loadTown(bytes, file, story, catalogue);
}
