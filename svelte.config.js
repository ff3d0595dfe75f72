import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

const narrative = process.env.NARRATIVE ?? 'data/narrative.yaml';
const readable = statSync(narrative, { throwIfNoEntry: false })?.isFile() ?? false;

// A build is named after its content, so that two builds of the same files are the same bytes.
// A story that cannot be read is reported by the story check, with its reason.
const name = createHash('sha256')
	.update(readFileSync('package.json'))
	.update(readable ? readFileSync(narrative) : '')
	.digest('hex')
	.slice(0, 12);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		version: { name },
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		inlineStyleThreshold: 60_000,
		prerender: { entries: ['*', '/404'], handleHttpError: 'fail', handleMissingId: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				// SvelteKit's route announcer sets one style attribute; this is its hash, nothing else passes.
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// The preview of what embeds look like.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
