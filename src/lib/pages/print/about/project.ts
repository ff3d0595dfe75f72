import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Returns the address at which readers report errors: `bugs` in package.json; undefined if it has none.
 * @param file path of package.json; tests pass their own
 */
export function issueTrackerAddress(file = resolve('package.json')): string | undefined {
	const { bugs } = JSON.parse(readFileSync(file, 'utf8')) as { bugs?: string | { url?: string } };
	return typeof bugs === 'string' ? bugs : bugs?.url;
}
