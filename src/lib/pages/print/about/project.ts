import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Returns the address at which readers report errors: `bugs` in package.json; undefined if it has none.
 * @param file path of package.json; tests pass their own
 */
export function issueTrackerAddress(file = resolve('package.json')): string | undefined {
	const { bugs } = JSON.parse(readFileSync(file, 'utf8')) as { bugs?: string | { url?: string } };
	return typeof bugs === 'string' ? bugs : bugs?.url;
}

/**
 * Returns whether the site has a page at a path, such as `about/embed/`, below the folder of each language. Dynamic
 * routes are not searched.
 */
export const hasPage = (path: string): boolean =>
	existsSync(resolve('src/routes/[lang]', path, '+page.svelte'));
