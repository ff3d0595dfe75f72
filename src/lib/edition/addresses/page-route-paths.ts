import { readdirSync } from 'node:fs';
import { dirname, posix, resolve, sep } from 'node:path';

/** Returns the paths of the pages of a language, from the route folders: `''`, `text/`, `step/[step]/`. Server only. */
export const pageRoutePaths = (routes = resolve('src/routes/[lang]')): string[] =>
	readdirSync(routes, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => posix.basename(file) === '+page.svelte')
		.map((file) => dirname(file))
		.map((folder) => (folder === '.' ? '' : `${folder}/`));
