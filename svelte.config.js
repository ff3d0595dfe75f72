import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import documents from './scripts/adapter.mjs';

const narrative = process.env.NARRATIVE ?? 'data/narrative.yaml';

/** Returns every file that a build depends on, in the same order on every machine. */
function filesIn(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	// A missing story is reported by the story check.
	if (!stat) return [];
	if (stat.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}

// The version of a build is a hash of its inputs: the same files give the same bytes, and kept builds can be
// told apart.
const hash = createHash('sha256')
	.update(process.env.BASE_PATH ?? '')
	.update(
		JSON.stringify(
			Object.entries(process.env)
				.filter(([name]) => name.startsWith('SITE_'))
				.sort()
		)
	);
const configFiles = readdirSync('.').filter((name) => /^(vite|svelte)\..*(ts|js)$/.test(name));
for (const file of [
	'package-lock.json',
	'site.yaml',
	...configFiles.sort(),
	narrative,
	'data',
	'src',
	'static'
].flatMap(filesIn)) {
	hash.update(file).update(readFileSync(file));
}
const name = hash.digest('hex').slice(0, 12);

/** Routes of pages that a story may lack: see src/lib/edition/addresses/pages.ts. */
const OPTIONAL_ROUTES = /^\/\[lang=slug\]\/(method|print|teach)$/;
const handleUnseenRoutes = ({ routes, message }) => {
	if (routes.some((route) => !OPTIONAL_ROUTES.test(route))) throw new Error(message);
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: documents(),
		version: { name },
		serviceWorker: { register: false },
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		inlineStyleThreshold: 60_000,
		prerender: {
			entries: ['*', '/404'],
			// One at a time: concurrent pages may get each other's relative path to the root.
			concurrency: 1,
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// The preview of embeds.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
