import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

/** Unused files and exports are found by name: approximate, but fast and without a tool. */
const SOURCE = /\.(ts|js|mjs|svelte)$/;
const files = ['src', 'scripts', 'eslint', 'tests']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
	)
	.concat(readdirSync('.'))
	// The name of a route folder may end like a file.
	.filter((file) => SOURCE.test(file) && statSync(file).isFile());
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const library = files.filter((file) => file.startsWith('src/lib/') && !/\.(test|d)\.ts$/.test(file));

/** Entry points that are not imported: the scripts that hydrate pages. */
const ENTRIES = 'src/lib/client/';

/** The files that contain each word of a code, and each name at the end of a quoted path: found once, in one pass. */
const filesWith = new Map();
const note = (key, file) => filesWith.set(key, (filesWith.get(key) ?? new Set()).add(file));
for (const [file, code] of text) {
	for (const [word] of code.matchAll(/\w+/g)) note(word, file);
	for (const [, name] of code.matchAll(/(\/[^/'"?\s]+)['"?]/g)) note(name, file);
}

const isMentioned = (key, but) => [...(filesWith.get(key) ?? [])].some((file) => file !== but);

it('every file of the library is imported', () => {
	const unimported = library.filter(
		(file) => !file.startsWith(ENTRIES) && !isMentioned(`/${basename(file)}`, file)
	);
	expect(unimported).toEqual([]);
});

it('every function, class and constant that is exported is used', () => {
	const unused = library.flatMap((file) =>
		[...text.get(file).matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)]
			.map(([, name]) => name)
			.filter((name) => !isMentioned(name, file))
			.filter((name) => text.get(file).split(new RegExp(`\\b${name}\\b`)).length === 2)
			.map((name) => `${file}: ${name}`)
	);
	expect(unused).toEqual([]);
});
