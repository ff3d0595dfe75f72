/**
 * `npm run story`: checks a narrative file. This only starts the checker, which is written in TypeScript.
 * node scripts/story.mjs [path] [--quiet] [--schema]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const checker = fileURLToPath(new URL('story.ts', import.meta.url));
const { status, error } = spawnSync(process.execPath, [tsx, checker, ...process.argv.slice(2)], {
	stdio: 'inherit'
});
if (error) console.error(`The checker could not be started: ${error.message}`);
process.exitCode = status ?? 1;
