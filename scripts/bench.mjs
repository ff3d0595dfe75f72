/**
 * `npm run bench`: what the reading page weighs and costs, beside a static page of the same words in the same run.
 * Prints tables, writes nothing, and always ends well: a machine's speed decides no test.
 *
 *   npm run bench -- --only=sizes,loading,scrolling,dragging,presenting,scenes --page=fr --runs=5
 *   npm run bench -- --only=dragging --steps=faces-cloud,faces-crowd
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { fail, npm } from './process.mjs';
import { freePort, serve } from './serve.mjs';
import { DRAGGING, LOADING, PRESENTING, SCROLLING, SIZES } from './bench/budgets.mjs';
import { atLeast, atMost, digits, kilobytes, printTable } from './bench/table.mjs';

/** Value of `--name=value`. */
function option(name, usual) {
	return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? usual;
}

const PAGE = option('page', 'fr');
const RUNS = Number(option('runs', '5'));
/** Steps whose controls are dragged; all of them if none is named. */
const STEPS = option('steps', '').split(',').filter(Boolean);
const PARTS = option('only', 'sizes,loading,scrolling,dragging,presenting,scenes').split(',');

/** When anything that a build depends on was last changed. */
function newest(path) {
	const { mtimeMs } = statSync(path);
	if (!statSync(path).isDirectory()) return mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

async function buildIfNeeded() {
	const sources = ['src', 'data', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
	const built = existsSync('build/index.html') ? statSync('build/index.html').mtimeMs : 0;
	if (built >= Math.max(...sources.filter((path) => existsSync(path)).map(newest))) return;
	const { code } = await npm(['run', '--silent', 'build']);
	if (code !== 0) fail('The site was not built: the reason is just above.', code);
}

async function sizes({ browser, page }) {
	const { bytesOf, measureSizes } = await import('./bench/sizes.mjs');
	const story = JSON.parse(readFileSync('build/narrative.json', 'utf8'));
	const chapters = story.chapters.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) }));
	const { first, chapters: later } = await measureSizes(browser, page, chapters);

	printTable(
		'First view on a phone, request by request',
		['address', 'kind', 'sent'],
		first.map(({ path, kind, bytes }) => [path, kind, kilobytes(bytes)])
	);
	const row = (name, kind, budget) => {
		const bytes = bytesOf(first, kind);
		return [name, kilobytes(bytes), budget ? atMost(bytes, budget, kilobytes) : ''];
	};
	printTable(
		'First view on a phone',
		['', 'sent', 'budget'],
		[
			row('JavaScript', 'script', SIZES.script),
			row('HTML and CSS', 'page', SIZES.page),
			row('fonts', 'font', SIZES.font),
			row('other', 'other'),
			['requests', first.length, atMost(first.length, SIZES.requests)]
		]
	);
	printTable(
		'Then, on reading on: what each chapter adds',
		['chapter', 'requests', 'JavaScript', 'all', 'budget'],
		later.map(({ id, fetched }) => {
			const all = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
			return [
				id,
				fetched.length,
				kilobytes(bytesOf(fetched, 'script')),
				kilobytes(all),
				atMost(all, SIZES.chapter, kilobytes)
			];
		})
	);
}

async function loading({ browser, port, page, twin }) {
	const { measureLighthouse, measurePaints } = await import('./bench/loading.mjs');
	const [ours, theirs] = await measurePaints(browser, [page, twin], RUNS);
	const ms = (value) => (value ? `${Math.round(value)} ms` : '–');
	const ratio = ours.largest / theirs.largest;
	printTable(
		`Paints on slow 4G and a processor 4 × slower (median of ${RUNS}, empty cache)`,
		['', 'page', 'static twin', 'ratio', 'budget'],
		[
			['first paint', ms(ours.first), ms(theirs.first), (ours.first / theirs.first).toFixed(2), ''],
			['largest paint', ms(ours.largest), ms(theirs.largest), ratio.toFixed(2), atMost(ratio, LOADING.paint)],
			['first scene answers', ms(ours.interactive), '', '', '']
		]
	);
	const { scores, faults } = await measureLighthouse(port, [page, twin], RUNS);
	printTable(
		`Lighthouse, mobile, simulated throttling (median of ${RUNS})`,
		['', 'page', 'static twin', 'budget'],
		Object.entries(scores[0]).map(([name, score]) => [
			name,
			score,
			scores[1][name],
			atLeast(score, LOADING.score)
		])
	);
	for (const fault of faults) console.log(`  ${fault}`);
}

async function scrolling({ browser, page, twin }) {
	const { measureScroll } = await import('./bench/scroll.mjs');
	const runs = Math.min(RUNS, 3);
	const [ours, theirs] = await measureScroll(browser, [page, twin], runs);
	const rows = [
		['main thread busy, ms', 'busy', 1, SCROLLING.busy],
		['script, ms', 'script', 2, SCROLLING.script],
		['layouts', 'layouts', 2, SCROLLING.layouts],
		['style recalculations', 'styles', 2],
		['tasks over 50 ms, in all', 'longTasks', 0, SCROLLING.longTasks],
		['longest task, ms', 'longest', 1],
		['layout shift while loading', 'atLoad', 3, LOADING.shift],
		['layout shift while scrolling', 'shift', 3, LOADING.shift],
		['scrolled, px', 'pixels', 0]
	];
	printTable(
		`Scrolling at 2,500 px/s on a processor 4 × slower, for 1,000 px (median of ${runs})`,
		['', 'page', 'static twin', 'budget'],
		rows.map(([title, name, decimals, budget]) => {
			const write = digits(decimals);
			return [
				title,
				write(ours.cost[name]),
				write(theirs.cost[name]),
				budget === undefined ? '' : atMost(Number(write(ours.cost[name])), budget)
			];
		})
	);
	const most = Object.entries(ours.work).sort((a, b) => b[1] - a[1]);
	printTable(
		'What the main thread spent it on, as Chromium names it, ms for 1,000 px',
		['', 'page', 'static twin'],
		most.slice(0, 10).map(([name, ms]) => [name, ms.toFixed(1), (theirs.work[name] ?? 0).toFixed(1)])
	);
}

/** Every control of every step: each that slides from one end to the other, each choice pressed in turn. */
async function dragging({ browser, page }) {
	const { measureDrag } = await import('./bench/drag.mjs');
	const { chapters } = JSON.parse(readFileSync('build/narrative.json', 'utf8'));
	const controls = chapters
		.flatMap(({ steps }) => steps)
		.filter(({ id }) => STEPS.length === 0 || STEPS.includes(id))
		.flatMap(({ id, controls }) => controls.map((setting) => ({ step: id, setting })));
	const rows = [];
	for (const control of controls) {
		const { median, longest } = await measureDrag(browser, page, control, Math.min(RUNS, 3));
		rows.push([
			control.step,
			control.setting,
			median.toFixed(1),
			longest.toFixed(1),
			atMost(Number(longest.toFixed(1)), DRAGGING.longest)
		]);
	}
	printTable(
		`Script of a frame while a control is moved, ms, on a processor 4 × slower (${Math.min(RUNS, 3)} times each)`,
		['step', 'control', 'median', 'longest', 'budget'],
		rows
	);
}

/** The slides: what a page key costs, and what they weigh beside the reading page. */
async function presenting({ browser, page }) {
	const { measureTurns, readThrough, weigh } = await import('./bench/present.mjs');
	const { chapters } = JSON.parse(readFileSync('build/narrative.json', 'utf8'));
	const steps = chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
	const runs = Math.min(RUNS, 3);
	const turns = await measureTurns(browser, `${page}present/`, steps, runs);
	printTable(
		`From a page key on, ms, 1280 × 720, on a processor 4 × slower (median of ${runs})`,
		['step', 'first frame', 'budget', 'settled', 'budget', 'main thread', 'budget', 'at rest'],
		turns.map(({ step, frame, settled, busy, rest }) => [
			step,
			Math.round(frame),
			atMost(Math.round(frame), PRESENTING.frame),
			Math.round(settled),
			atMost(Math.round(settled), PRESENTING.settled),
			Math.round(busy),
			atMost(Math.round(busy), PRESENTING.busy),
			Math.round(rest)
		])
	);
	const slides = await weigh(browser, `${page}present/`);
	const reading = await weigh(browser, page, (opened) => readThrough(opened, steps));
	printTable(
		'The slides with every scene beside the reading page read to its end',
		['', 'JavaScript', 'all', 'budget'],
		[
			['reading', kilobytes(reading.script), kilobytes(reading.all), ''],
			[
				'slides',
				kilobytes(slides.script),
				kilobytes(slides.all),
				atMost(slides.all - reading.all, PRESENTING.more, kilobytes)
			]
		]
	);
}

async function scenes({ browser, page }) {
	const { printScenes } = await import('./bench/scenes.mjs');
	await printScenes(browser, page, PAGE);
}

/** Names the machine, and warns when other programs keep it busy: they make every time longer. */
function sayWhere(browser) {
	const [load] = loadavg();
	const processors = cpus();
	const name = processors[0]?.model ?? 'unknown processor';
	console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, ${processors.length} × ${name}`);
	if (load > 0.7 * processors.length) {
		console.log(`This machine is busy (load ${load.toFixed(1)}): times will be longer than they should.`);
	}
}

const RUN = { sizes, loading, scrolling, dragging, presenting, scenes };

async function main() {
	const unknown = PARTS.find((part) => !(part in RUN));
	if (unknown) fail(`There is no part “${unknown}”: choose among ${Object.keys(RUN).join(', ')}.`);
	await install();
	const executablePath = await ensureBrowser();
	await buildIfNeeded();

	const { chromium } = await import('@playwright/test');
	const { makeTwin } = await import('./bench/twin.mjs');
	const port = await freePort();
	const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${port}`] });
	sayWhere(browser);
	const twin = await makeTwin(browser, 'build', PAGE);
	const servers = [await serve({ port: 0 }), await serve({ port: 0, folder: twin.folder })];
	const [page, twinPage] = servers.map(({ url }) => `${url}${PAGE}/`);
	try {
		for (const part of PARTS) await RUN[part]({ browser, port, page, twin: twinPage });
	} finally {
		await browser.close();
		await Promise.all(servers.map((server) => server.close()));
		await twin.remove();
	}
}

await main();
