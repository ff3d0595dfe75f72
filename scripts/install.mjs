/**
 * Prepares a fresh clone: dependencies and TypeScript settings. Prints nothing when there is nothing to do.
 */
import { statSync } from 'node:fs';
import { fail, isMain, runNpm, runProgram } from './process.mjs';

/** npm writes this file last, so its date is that of the last complete installation. */
const INSTALLED_LOCK = 'node_modules/.package-lock.json';

/** Node versions on which every dependency runs: 20.19, 22.12, and later ones. */
export function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

function modified(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;

/** Brings node_modules up to date with package-lock.json. */
async function installPackages() {
	if (modified(INSTALLED_LOCK) >= modified('package-lock.json')) return;
	console.log('Installing the dependencies (about 20 seconds, once) …');
	const { code, stderr } = await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
		keep: true
	});
	if (code === 127) fail('npm was not found: it comes with Node (https://nodejs.org/).');
	if (code !== 0 && OFFLINE.test(stderr)) {
		fail(
			'The dependencies could not be downloaded: check the network or the proxy, then run this again.',
			code
		);
	}
	if (code !== 0) fail('Installing the dependencies failed: see the reason above.', code);
}

/** SvelteKit writes the TypeScript settings that ours extend, and that every tool reads. */
async function writeSettings() {
	if (modified('.svelte-kit/tsconfig.json')) return;
	const { code } = await runProgram(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	if (code !== 0) fail('SvelteKit could not write its settings: see the reason above.', code);
}

/** Prepares a fresh clone for work, or ends the process with the reason why it cannot. */
export async function install() {
	if (!isSupportedNode(process.versions.node)) {
		fail(
			`This needs Node 20.19, 22.12 or newer; this is Node ${process.versions.node} (https://nodejs.org/).`
		);
	}
	await installPackages();
	await writeSettings();
}

if (isMain(import.meta)) await install();
