import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import documents from './scripts/adapter.mjs';

const narrative = process.env.NARRATIVE ?? 'data/narrative.yaml';

/** Every file that a build depends on, in the same order on every machine. */
function files(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	// A story that cannot be read is reported by the story check, with its reason.
	if (!stat) return [];
	if (stat.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => files(join(path, name)));
}

// A build is named after what it is made from: two builds of the same files are the same bytes, and whoever keeps
// a build for later can tell it from the next one.
const hash = createHash('sha256')
	.update(process.env.BASE_PATH ?? '')
	.update(
		JSON.stringify(
			Object.entries(process.env)
				.filter(([name]) => name.startsWith('SITE_'))
				.sort()
		)
	);
const made = readdirSync('.').filter((name) => /^(vite|svelte)\..*(ts|js)$/.test(name));
for (const file of [
	'package-lock.json',
	'site.yaml',
	...made.sort(),
	narrative,
	'data',
	'src',
	'static'
].flatMap(files)) {
	hash.update(file).update(readFileSync(file));
}
const name = hash.digest('hex').slice(0, 12);

/** Routes of pages on which a story may have nothing to say: see src/lib/edition/pages.ts. */
const SPARE =
	/^\/\[lang\]\/(method|print|teach|plan\.svg|present\/stills|step\/\[step\]\/tall\.svg)(\/|$)|^\/\[numbers\]\.json$/;
const unseen = ({ routes, message }) => {
	if (routes.some((route) => !SPARE.test(route))) throw new Error(message);
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
			// One after the other: where two are made at once, one may get the other's way to the root.
			concurrency: 1,
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// What takes absolute addresses is made only where the site knows its own.
			handleUnseenRoutes: process.env.SITE_ADDRESS ? unseen : 'ignore'
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
				// The preview of what embeds look like.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
