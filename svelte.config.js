import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import documents from './scripts/adapter.mjs';

const narrative = process.env.NARRATIVE ?? 'data/narrative.yaml';
const town = process.env.TOWN ?? '';

/** Returns a file, or all files in a folder; nothing for a missing one, which the story check reports. */
const filesIn = (path) =>
	existsSync(path) && statSync(path).isDirectory()
		? readdirSync(path, { recursive: true })
				.map((name) => join(path, name))
				.filter((name) => statSync(name).isFile())
		: [path].filter((name) => existsSync(name));

// The version of a build is a hash of its inputs. A date would renew the copy of every reader with each build, and a
// commit would miss a change of the story that is not committed yet.
const hash = createHash('sha256');
for (const name of Object.keys(process.env).sort())
	if (/^(SITE_|BASE_PATH$)/.test(name)) hash.update(`${name}=${process.env[name]}`);
// The maps and images that a story names.
const named = filesIn(narrative).flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/: ([^\s,:]+\.(?:json|geojson|topojson|png|jpe?g))\b/g)].map(
		([, path]) => path
	)
);
const inputs = ['package-lock.json', 'site.yaml', narrative, town, ...named, 'data', 'src', 'static'].flatMap(
	filesIn
);
const configs = readdirSync('.').filter((file) => /^(vite|svelte)\..*(ts|js)$/.test(file));
for (const file of [...configs, ...inputs].sort()) hash.update(file).update(readFileSync(file));
const name = hash.digest('hex').slice(0, 12);

/** Routes of pages that a story may lack: see src/lib/edition/addresses/pages.ts. */
const OPTIONAL_ROUTES = /^\/\[lang=slug\]\/(method|plan|print|quarter|teach)$/;
const handleUnseenRoutes = ({ routes, message }) => {
	if (routes.some((route) => !OPTIONAL_ROUTES.test(route))) throw new Error(message);
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		// No page asks for the version of Svelte, and every reader would load what tells it.
		discloseVersion: false,
		// Data and players are props that never change: a page shows one story in one language.
		warningFilter: ({ code }) => code !== 'state_referenced_locally'
	},
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
