/**
 * `npm test`: installs what is missing, including a browser, then runs all checks in stages, and stops after
 * the first stage with a failure. `npm test -- --only=lint,unit` runs some of them. `npm run test:more` runs the browser tests
 * that `npm test` leaves out (see `playwright.config.ts`), and builds the site if it is not built; `npm run test:long` runs all
 * tests and draws new random cases, whereas the others draw the same ones in each run.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { fail, runNpm } from './process.mjs';
import { findFreePort } from './serve.mjs';

/** Folder for the results of vitest and Playwright. */
const RESULTS = 'node_modules/.cache/results';
const UNIT = `${RESULTS}/unit.json`;
const BROWSER = `${RESULTS}/browser.json`;

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, title: string, args: string[], env?: () => Promise<object>, count?: () => Counts }} Check */

/**
 * Stages in order; the rows of a stage run in parallel, and the checks of a row one after the other. `args` are those of
 * `npm run`. At their beginning, the unit tests and the build rewrite types that the compiler and the linter read: the unit tests
 * begin before the type check, the build after it, and the linter after both.
 * @type {Check[][][]}
 */
const STAGES = [
	[
		[
			{
				name: 'unit',
				title: 'Unit and component tests',
				args: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
				count() {
					const { numPassedTests, numFailedTests, numFailedTestSuites, success } = readJson(UNIT);
					// A file that cannot be loaded fails without containing a test.
					return {
						passed: numPassedTests,
						failed: success ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1)
					};
				}
			},
			{ name: 'lint', title: 'Lint', args: ['lint'] }
		],
		[
			{ name: 'format', title: 'Formatting', args: ['format:check'] },
			{ name: 'types', title: 'Types', args: ['check'] },
			{ name: 'build', title: 'Build', args: ['build'] }
		]
	],
	[
		[
			{
				name: 'browser',
				title: 'Browser tests',
				args: ['e2e', '--', '--reporter=list,json'],
				env: async () => ({
					PORT: String(await findFreePort()),
					PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER
				}),
				count() {
					const { stats, errors } = readJson(BROWSER);
					return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
				}
			}
		]
	]
];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const secondsSince = (time) => `${((performance.now() - time) / 1000).toFixed(1)} s`;

/** Runs a check. @param {Check} check @param {boolean} whole whether others run in parallel */
async function run({ title, args, env, count }, whole) {
	const start = performance.now();
	if (!whole) console.log(`\n── ${title} ──`);
	const code = await runNpm(['run', '--silent', ...args], {
		whole,
		env: { ...process.env, ...(await env?.()) }
	});
	const line = `${code === 0 ? '✓' : '✗'} ${title.padEnd(26)} ${secondsSince(start).padStart(8)}`;
	if (whole) console.log(line);
	/** @type {Counts} */
	let counts = { passed: 0, failed: code === 0 ? 0 : 1 };
	try {
		counts = count?.() ?? counts;
	} catch {
		// It stopped before it wrote its counts.
	}
	return { code, line, ...counts };
}

/** Runs rows of checks, as many at once as the machine has processors. @param {Check[][]} rows */
async function runAll(rows) {
	const [waiting, results] = [[...rows], []];
	const work = async () => {
		for (let row; (row = waiting.shift());)
			for (const check of row) results.push(await run(check, rows.flat().length > 1));
	};
	await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
	return results;
}

function selectedChecks() {
	const names = STAGES.flat(2).map(({ name }) => name);
	const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
	const selected = only?.split(',') ?? (isMore ? moreNames : names);
	const unknown = selected.find((name) => !names.includes(name));
	if (unknown !== undefined) fail(`There is no check “${unknown}”: choose from ${names.join(', ')}.`);
	return selected;
}

const isMore = process.argv.includes('--more');
const moreNames = existsSync('build/index.html') ? ['browser'] : ['build', 'browser'];
if (process.argv.includes('--long')) process.env.LONG = '1';
else process.env.BROWSER_TESTS ??= isMore ? 'more' : 'main';
const selected = selectedChecks();
const start = performance.now();
await install();
if (selected.includes('browser')) process.env.CHROME_PATH = await ensureBrowser();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const results = [];
for (const stage of STAGES) {
	results.push(...(await runAll(stage.map((row) => row.filter(({ name }) => selected.includes(name))))));
	process.exitCode = Math.max(0, ...results.map(({ code }) => code));
	if (process.exitCode !== 0) break;
}
const total = (name) => results.reduce((sum, counts) => sum + counts[name], 0);
console.log(`\n── Summary ──\n${results.map(({ line }) => line).join('\n')}`);
console.log(`${process.exitCode === 0 ? 'All is well' : 'Stopped'} after ${secondsSince(start)}.\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
