import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Returns the address for reporting errors, from `bugs` in package.json; undefined if there is none. */
export function issueTrackerAddress(file = resolve('package.json')): string | undefined {
	const { bugs } = JSON.parse(readFileSync(file, 'utf8')) as { bugs?: string | { url?: string } };
	return typeof bugs === 'string' ? bugs : bugs?.url;
}

/**
 * Returns whether the site has a page under this path in each language, such as `about/embed/`. Pages link only to
 * pages that exist.
 */
export const hasPage = (path: string): boolean =>
	existsSync(resolve('src/routes/[lang]', path, '+page.svelte'));
