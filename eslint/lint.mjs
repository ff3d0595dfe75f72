/**
 * `npm run lint`: the formatting, and the rules in two processes, since components cost the compiler nearly as much as all
 * the rest: each of them makes it begin anew. All are heard to the end, whatever one of them finds.
 */
import { spawn } from 'node:child_process';

const ESLINT = ['node_modules/eslint/bin/eslint.js', '--concurrency', 'auto'];
const PRETTIER = [
	'node_modules/prettier/bin/prettier.cjs',
	'--check',
	'--cache',
	'--cache-strategy',
	'content',
	'.'
];

/** @param {readonly string[]} args @returns {Promise<number>} how it ended */
const run = (args) =>
	new Promise((resolve) => {
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
		child.on('close', (code) => {
			// Written whole, so that no report stands in the middle of another.
			process.stdout.write(Buffer.concat(said));
			resolve(code ?? 1);
		});
	});

const codes = await Promise.all([
	run([...ESLINT, '.', '--ignore-pattern', '**/*.svelte']),
	run([...ESLINT, '**/*.svelte']).then(async (code) => Math.max(code, await run(PRETTIER)))
]);
process.exitCode = Math.max(...codes);
