/** Prepares a fresh clone: dependencies and TypeScript settings. Prints nothing when there is nothing to do. */
import { statSync } from 'node:fs';
import { fail, isMain, runNpm, runProgram } from './process.mjs';

/** Node versions on which every dependency runs: 20.19, 22.12, and later ones. */
export function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Prepares a fresh clone for work, or ends the process with the reason why it cannot. */
export async function install() {
	const { node } = process.versions;
	if (!isSupportedNode(node))
		fail(`This needs Node 20.19, 22.12 or newer; this is Node ${node} (https://nodejs.org/).`);
	// npm writes this file last, so its date is that of the last complete installation.
	if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
		console.log('Installing the dependencies (about 20 seconds, once) …');
		const code = await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund']);
		if (code !== 0) fail('Installing the dependencies failed: see the reason above.', code);
	}
	// SvelteKit writes the TypeScript settings that ours extend, and that every tool reads.
	if (modified('.svelte-kit/tsconfig.json')) return;
	const code = await runProgram(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	if (code !== 0) fail('SvelteKit could not write its settings: see the reason above.', code);
}

if (isMain(import.meta)) await install();
