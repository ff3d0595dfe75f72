/**
 * `npm run bench`: measures size and speed of the reading page, beside a static page of the same words in the same run.
 * Prints tables, writes no files, and never fails because a machine is slow.
 *
 *   npm run bench -- --only=sizes,loading,scrolling,dragging,presenting,pictures,quarter,scale --page=fr --runs=5
 *   npm run bench -- --only=dragging --steps=faces-cloud,faces-crowd
 *   npm run bench -- --against=https://example.org/    also measures that page: sizes, loading, scrolling
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { fail, runNpm } from './process.mjs';
import { findFreePort, serve } from './serve.mjs';
import { startStage } from './bench/progress.mjs';
import { printTable } from './bench/table.mjs';

/** Returns the value of `--name=value`. */
function option(name, fallback) {
	const beginning = `--${name}=`;
	return process.argv.find((argument) => argument.startsWith(beginning))?.slice(beginning.length) ?? fallback;
}

/** What can be measured: its title, its function, and whether it works for any page. */
const PARTS = {
	sizes: ['What is fetched', async () => (await import('./bench/sizes.mjs')).measureAllSizes, true],
	loading: ['Arriving', async () => (await import('./bench/loading.mjs')).measureLoadingSpeed, true],
	scrolling: ['Scrolling', async () => (await import('./bench/scroll.mjs')).measureScrolling, true],
	dragging: ['Steps and their controls', async () => (await import('./bench/dragging.mjs')).measureDragging],
	presenting: ['Slides', async () => (await import('./bench/slides.mjs')).measurePresenting],
	pictures: ['Pictures on the server', async () => (await import('./bench/pictures.mjs')).measurePictures],
	quarter: ['One’s own quarter', async () => (await import('./bench/quarter.mjs')).measureQuarter],
	scale: ['Twice and four times as much', async () => (await import('./bench/scale.mjs')).measureScale]
};

const LANG = option('page', 'fr');
const RUNS = Number(option('runs', '5'));
const AGAINST = option('against', '');
/** The steps to jump to for their controls; all steps with controls if none is named. */
const STEPS = option('steps', '').split(',').filter(Boolean);
const ALL = Object.keys(PARTS).filter((name) => !AGAINST || PARTS[name][2]);
const ONLY = option('only', ALL.join()).split(',');

/** Returns the time of the last change to anything that a build depends on. */
function lastChange(path) {
	const { mtimeMs } = statSync(path);
	if (!statSync(path).isDirectory()) return mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

async function buildIfNeeded() {
	const sources = ['src', 'data', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
	const built = existsSync('build/index.html') ? statSync('build/index.html').mtimeMs : 0;
	if (built >= Math.max(...sources.filter((path) => existsSync(path)).map(lastChange))) return;
	const code = await runNpm(['run', '--silent', 'build']);
	if (code !== 0) fail('The site was not built: see the reason above.', code);
}

/** Stops with a message if a page cannot be measured. */
async function checkReachable(url) {
	const answer = await fetch(url).catch(({ message, cause }) =>
		fail(`${url} cannot be reached: ${cause?.message || message}.`)
	);
	if (!answer.ok) fail(`${url} cannot be measured: it answers with ${answer.status} ${answer.statusText}.`);
	await answer.body?.cancel();
}

/** Prints the machine, and warns when other programs keep it busy, because they increase every time. */
function printMachine(browser) {
	const [load] = loadavg();
	const processors = cpus();
	const name = processors[0]?.model ?? 'unknown processor';
	console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, ${processors.length} × ${name}`);
	if (load > 0.7 * processors.length) {
		console.log(
			`This machine is busy (load ${load.toFixed(1)}): paints, answers and blocking will be longer than they should.`
		);
	}
}

/** Shared resources of several parts, created on first use. */
function once(make) {
	let made;
	return () => (made ??= make());
}

/** Measures one part. An error is printed, and the other parts continue. */
async function measure(name, bench) {
	const [title, load] = PARTS[name];
	const part = await load();
	const { next, end } = startStage(title, part.count(bench));
	try {
		const tables = await part({ ...bench, next });
		end();
		tables.forEach(printTable);
		console.log();
	} catch (error) {
		end(`, not measured: ${error.message}`);
	}
}

async function main() {
	const unknown = ONLY.find((name) => !(name in PARTS));
	if (unknown) fail(`There is no part “${unknown}”: choose from ${Object.keys(PARTS).join(', ')}.`);
	if (!Number.isInteger(RUNS) || RUNS < 1) fail('--runs takes a whole number from 1 on.');
	if (AGAINST) await checkReachable(AGAINST);
	await install();
	const executablePath = await ensureBrowser();
	await buildIfNeeded();
	const story = JSON.parse(readFileSync('build/narrative.json', 'utf8'));

	const { chromium } = await import('@playwright/test');
	const { makeStaticReference } = await import('./bench/static-reference.mjs');
	const port = await findFreePort();
	const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${port}`] });
	printMachine(browser);
	const { chaptersOf, measureSizes } = await import('./bench/sizes.mjs');
	const { loadProduct } = await import('./bench/product.mjs');
	const reference = await makeStaticReference(browser, 'build', LANG);
	const servers = [await serve({ port: 0 }), await serve({ port: 0, folder: reference.folder })];
	const closing = [() => browser.close(), ...servers.map((server) => server.close), reference.remove];
	const [page, words] = servers.map(({ url }) => `${url}${LANG}/`);
	const bench = {
		browser,
		port,
		page,
		slides: `${page}present/`,
		urls: [page, words, ...(AGAINST ? [AGAINST] : [])],
		others: ['static twin', ...(AGAINST ? ['other page'] : [])],
		story,
		lang: LANG,
		reading: once(() => measureSizes(browser, page, chaptersOf(story))),
		product: once(async () => {
			const product = await loadProduct();
			closing.push(product.close);
			return product;
		}),
		chosen: story.chapters
			.flatMap(({ steps }) => steps)
			.filter(({ id, controls }) => (STEPS.length === 0 ? controls.length > 0 : STEPS.includes(id))),
		runs: RUNS
	};
	try {
		for (const name of ONLY) await measure(name, bench);
	} finally {
		for (const close of closing) await close();
	}
}

await main();
