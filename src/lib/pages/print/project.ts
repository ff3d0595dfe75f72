import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where errors are reported, as package.json says it under `bugs`; undefined where it names no address. */
export function issuesAddress(file = resolve('package.json')): string | undefined {
	const { bugs } = JSON.parse(readFileSync(file, 'utf8')) as { bugs?: string | { url?: string } };
	return typeof bugs === 'string' ? bugs : bugs?.url;
}

/**
 * Whether the site has a page for each language under this address, e.g. `about/embed/`: pages link only to
 * pages that are there.
 */
export const hasPage = (path: string): boolean =>
	existsSync(resolve('src/routes/[lang]', path, '+page.svelte'));
