/**
 * `npm test`: installs what is missing, including a browser, then runs all checks, the cheapest first, and stops after
 * the first stage with a failure. `npm test -- --only=lint,unit` runs some of the steps; `npm run test:long` draws new
 * random cases, whereas `npm test` draws the same ones in each run.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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

const script = (name, ...args) => ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];

/**
 * Stages in order, each with steps that run in parallel: no step of the first stage uses the whole machine. The build
 * rewrites types that the compiler reads, so it begins after the type check.
 */
const STAGES = [
	[
		{ name: 'types', title: 'Types', run: (options) => runNpm(script('check'), options) },
		{ name: 'lint', title: 'Lint', run: (options) => runNpm(script('lint'), options) },
		{ name: 'build', title: 'Build', run: (options) => runNpm(script('build'), options) },
		{ name: 'format', title: 'Formatting', run: (options) => runNpm(script('format:check'), options) }
	],
	[{ name: 'unit', title: 'Unit and component tests', run: unitTests, count: countUnit }],
	[{ name: 'browser', title: 'Browser tests', run: browserTests, count: countBrowser }]
];
const STEPS = STAGES.flat();

function unitTests() {
	return runNpm(script('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`));
}

async function browserTests() {
	const env = { ...process.env, PORT: String(await findFreePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER };
	return runNpm(script('e2e', '--reporter=list,json'), { env });
}

/** @returns {Counts} */
function countUnit() {
	const { numPassedTests, numFailedTests, numFailedTestSuites, success } = readJson(UNIT);
	// A file that cannot be loaded fails without containing a test.
	return { passed: numPassedTests, failed: success ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1) };
}

/** @returns {Counts} */
function countBrowser() {
	const { stats, errors } = readJson(BROWSER);
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** Returns the counts of a step; a step without tests of its own counts only when it fails. */
function counts(step, code) {
	try {
		if (step.count) return step.count();
	} catch {
		// It stopped before it wrote its counts.
	}
	return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/**
 * Calls a function with each item, in order, as many at once as the machine has processors, and returns the
 * results.
 */
async function eachInTurn(steps, act) {
	const [waiting, results] = [[...steps.entries()], []];
	const one = async () => {
		for (let next; (next = waiting.shift());) results[next[0]] = await act(next[1]);
	};
	await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, one));
	return results;
}

function selection() {
	const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
	if (only === undefined) return STEPS;
	const names = only.split(',');
	const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
	if (unknown !== undefined) {
		fail(`There is no step “${unknown}”: choose from ${STEPS.map((step) => step.name).join(', ')}.`);
	}
	return STEPS.filter((step) => names.includes(step.name));
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function main() {
	if (process.argv.includes('--long')) process.env.LONG = '1';
	const steps = selection();
	const start = performance.now();
	await install();
	if (steps.some((step) => step.name === 'browser')) process.env.CHROME_PATH = await ensureBrowser();
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });

	const summary = [];
	const total = { passed: 0, failed: 0 };
	let failure = 0;
	for (const stage of STAGES) {
		const chosen = stage.filter((step) => steps.includes(step));
		const ended = await eachInTurn(chosen, async (step) => {
			const start = performance.now();
			if (chosen.length === 1) console.log(`\n── ${step.title} ──`);
			const { code } = await step.run({ whole: chosen.length > 1 });
			const { passed, failed } = counts(step, code);
			total.passed += passed;
			total.failed += failed;
			const line = `${code === 0 ? '✓' : '✗'} ${step.title.padEnd(26)} ${seconds(start).padStart(8)}`;
			if (chosen.length > 1) console.log(line);
			summary.push(line);
			return code;
		});
		failure = Math.max(0, ...ended);
		if (failure !== 0) break;
	}

	console.log(`\n── Summary ──\n${summary.join('\n')}`);
	console.log(`${failure === 0 ? 'All is well' : 'Stopped'} after ${seconds(start)}.\n`);
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = failure;
}

await main();
