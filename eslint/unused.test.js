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

function mentions(pattern, but) {
	return files.some((file) => file !== but && pattern.test(text.get(file)));
}

it('every file of the library is imported', () => {
	const unimported = library.filter((file) => {
		const name = basename(file).replaceAll('.', '\\.');
		return !file.startsWith(ENTRIES) && !mentions(new RegExp(`/${name}['"?]`), file);
	});
	expect(unimported).toEqual([]);
});

it('every function, class and constant that is exported is used', () => {
	const unused = library.flatMap((file) =>
		[...text.get(file).matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)]
			.map(([, name]) => name)
			.filter((name) => text.get(file).split(new RegExp(`\\b${name}\\b`)).length === 2)
			.filter((name) => !mentions(new RegExp(`\\b${name}\\b`), file))
			.map((name) => `${file}: ${name}`)
	);
	expect(unused).toEqual([]);
});
