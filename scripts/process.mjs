/**
 * Starts programs and ends the process on errors. Uses only Node's own modules, because it also runs before
 * `npm ci`.
 */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Starts a program and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeout?: number, keep?: boolean, whole?: boolean, quiet?: boolean }} [options]
 *   `timeout` in milliseconds; `keep` returns stderr in addition to showing it; `whole` shows the output when the program
 *   has ended, so that parallel programs do not mix their output; `quiet` shows stdout only if the program fails
 * @returns {Promise<{ code: number, stderr: string }>} code 127 when the program is missing, 124 after a timeout
 */
export function runProgram(
	command,
	args,
	{ keep = false, whole = false, quiet = false, timeout = 0, ...options } = {}
) {
	return new Promise((resolve) => {
		let stderr = '';
		let expired = false;
		const chunks = [];
		const stdio = whole
			? ['ignore', 'pipe', 'pipe']
			: quiet
				? ['inherit', 'pipe', 'inherit']
				: keep
					? ['inherit', 'inherit', 'pipe']
					: 'inherit';
		const child = spawn(command, args, { stdio, ...options });
		const timer = timeout ? setTimeout(() => ((expired = true), child.kill()), timeout) : undefined;
		child.stdout?.on('data', (data) => chunks.push(data));
		child.stderr?.on('data', (data) => {
			stderr += data;
			if (whole) chunks.push(data);
			else process.stderr.write(data);
		});
		const end = (code) => {
			clearTimeout(timer);
			if (!quiet || code !== 0) process.stdout.write(Buffer.concat(chunks));
			resolve({ code: expired ? 124 : code, stderr });
		};
		child.on('error', () => end(127));
		child.on('close', (code) => end(code ?? 1));
	});
}

/**
 * Runs npm, preferably the one that started this process: the npm of a version manager may not be on the
 * path.
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

/** Whether this file is the one that was started: `node scripts/name.mjs`. */
export function isMain(meta) {
	return process.argv[1] !== undefined && meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
}
