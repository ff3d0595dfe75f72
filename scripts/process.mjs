/** Starts programs and ends the process on errors. Uses only Node's own modules, because it also runs before `npm ci`. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Starts a program and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { whole?: boolean, quiet?: boolean }} [options] `whole` shows the
 *   output when the program has ended, so that parallel programs do not mix theirs; `quiet` shows stdout only if the
 *   program fails
 * @returns {Promise<number>} exit code; 127 if the program is missing
 */
export function runProgram(command, args, { whole = false, quiet = false, ...options } = {}) {
	return new Promise((resolve) => {
		const chunks = [];
		const stdio = whole || quiet ? ['ignore', 'pipe', whole ? 'pipe' : 'inherit'] : 'inherit';
		const child = spawn(command, args, { stdio, ...options });
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => chunks.push(data));
		const end = (code) => {
			if (!quiet || code !== 0) process.stdout.write(Buffer.concat(chunks));
			resolve(code);
		};
		child.on('error', () => end(127));
		child.on('close', (code) => end(code ?? 1));
	});
}

/**
 * Runs npm, preferably the one that started this process: the npm of a version manager may not be on the path.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export function runNpm(args, options) {
	const cli = process.env.npm_execpath;
	if (cli?.endsWith('.js')) return runProgram(process.execPath, [cli, ...args], options);
	return runProgram('npm', args, { shell: process.platform === 'win32', ...options });
}

/**
 * Prints the reason in one sentence and ends the process.
 * @param {string} sentence
 * @param {number} [code]
 * @returns {never}
 */
export function fail(sentence, code = 1) {
	console.error(sentence);
	process.exit(code);
}

/** Whether this file is the one that was started: `node scripts/name.mjs`. @param {ImportMeta} meta */
export function isMain(meta) {
	return process.argv[1] !== undefined && meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
}
