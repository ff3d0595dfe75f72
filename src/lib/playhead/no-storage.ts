import type { Plugin } from 'vite';

const STORAGE = './session-storage.js';

/**
 * SvelteKit's client keeps scroll positions in `sessionStorage` when a page is hidden. This site stores
 * nothing about its reader, so the one module of SvelteKit that touches storage is replaced by a mute one;
 * browsers restore the scroll position by themselves.
 *
 * A browser test checks that storage stays empty, should a new version of SvelteKit move that module.
 */
export function noStorage(): Plugin {
	const mute = '\0no-storage';
	return {
		name: 'no-storage',
		enforce: 'pre',
		resolveId(source, importer) {
			return source === STORAGE && importer?.includes('@sveltejs/kit') ? mute : undefined;
		},
		load(id) {
			return id === mute ? 'export function get() {}\nexport function set() {}\n' : undefined;
		}
	};
}
