/**
 * What pictures cost: to compute (`data`), to draw on the server, and in the page; and how that grows with the number
 * of people and of steps.
 */
import { brotliCompressSync } from 'node:zlib';
import { median, openFolds, openPhone, settle } from './phone.mjs';
import { digits, kilobytes, printTable } from './table.mjs';
import { taskTime } from './trace.mjs';

const FACTORS = [1, 2, 4, 8];

/** Median time of a call, in ms, over at least five calls and a twentieth of a second. */
async function time(call) {
	const times = [];
	const end = performance.now() + 50;
	while (times.length < 5 || performance.now() < end) {
		const start = performance.now();
		await call();
		times.push(performance.now() - start);
	}
	return median(times);
}

/** The product's own modules, as the site's Vite makes them for the server. */
async function loadProduct() {
	// Svelte's development checks would be measured with the rest.
	process.env.NODE_ENV = 'production';
	const { createServer } = await import('vite');
	const vite = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false },
		appType: 'custom',
		mode: 'production',
		optimizeDeps: { noDiscovery: true },
		logLevel: 'error'
	});
	const load = (path) => vite.ssrLoadModule(path);
	const { story } = await load('virtual:story');
	const { createEdition } = await load('/src/lib/edition/edition.ts');
	const { loadScene } = await load('/src/lib/scenes/registry.ts');
	const { readingPage } = await load('/src/lib/pages/read/page.ts');
	const { spans, turnAt } = await load('/src/lib/pages/read/turns.ts');
	const { paint, TALL } = await load('/src/lib/edition/still.ts');
	return {
		story,
		createEdition,
		loadScene,
		readingPage,
		spans,
		turnAt,
		paint,
		TALL,
		close: () => vite.close()
	};
}

/** Cost of one step's picture on the server, as large as on a telephone. */
async function pictureCost({ loadScene, paint, TALL }, { world, choices }, step) {
	const scene = await loadScene(step.scene);
	// Scenes keep what they made last for the same choices and the same room: here each time is the first.
	const compute = () => scene.data(step.state, world, { ...choices });
	const data = compute();
	let drawn = 0;
	const draw = () => paint(scene, data, world, { ...TALL, height: TALL.height + (drawn++ % 9) / 100 });
	return {
		data: await time(compute),
		draw: await time(draw),
		bytes: Buffer.byteLength(draw())
	};
}

/** Busy time of the page's main thread over a second, in ms. */
async function busySecond(browser, page, act) {
	await browser.startTracing(page, {
		categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline']
	});
	await act();
	await page.waitForTimeout(1000);
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	return taskTime(traceEvents, page.url().split('#')[0]);
}

/** For each step: the second in which the page jumps to it, and the second after, at rest. */
async function pageCosts(browser, url, steps) {
	const { page, close } = await openPhone(browser, { slowProcessor: true });
	await page.goto(url);
	await settle(page);
	await openFolds(page);
	const costs = [];
	for (const { id } of steps) {
		const jump = () =>
			page.evaluate((name) => document.getElementById(name)?.scrollIntoView({ behavior: 'instant' }), id);
		const change = await busySecond(browser, page, jump);
		await page.waitForTimeout(1000);
		costs.push({ change, rest: await busySecond(browser, page, () => undefined) });
	}
	await close();
	return costs;
}

async function printSteps(product, edition, browser, url) {
	const inPage = await pageCosts(browser, url, edition.steps);
	const rows = [];
	for (const [i, step] of edition.steps.entries()) {
		const { data, draw, bytes } = await pictureCost(product, edition, step);
		const { change, rest } = inPage[i];
		const [fine, rough] = [digits(2), digits(0)];
		rows.push([step.id, step.scene, fine(data), fine(draw), kilobytes(bytes), rough(change), rough(rest)]);
	}
	printTable(
		'Pictures: computed and drawn on the server (ms); in the page, busy ms of the second in which it changes and of one at rest (processor 4 × slower)',
		['step', 'scene', 'data', 'draw', 'SVG', 'changing', 'at rest'],
		rows
	);
}

/** Sums over all steps, with so many times the people. */
async function printPeople(product, story, lang) {
	const write = digits(2);
	const rows = [];
	for (const factor of FACTORS) {
		const crowd = story.scenario.crowd * factor;
		// A new scenario each time: what is computed once for a scenario is to be measured too.
		const create = () => product.createEdition({ ...story, scenario: { ...story.scenario, crowd } }, lang);
		const setup = await time(() => create().world.timeline.at(0));
		const edition = create();
		const costs = [];
		for (const step of edition.steps) costs.push(await pictureCost(product, edition, step));
		const mean = (name) => costs.reduce((sum, cost) => sum + cost[name], 0) / costs.length;
		rows.push([crowd, write(setup), write(mean('data')), write(mean('draw')), kilobytes(mean('bytes'))]);
	}
	printTable(
		'More people: the twelve minutes once, then each picture on average (ms)',
		['people', 'setting up', 'data', 'draw', 'SVG'],
		rows
	);
}

/** The same steps again and again, under new names. */
function repeated(story, factor) {
	const copies = Array.from({ length: factor }, (_, i) => (i === 0 ? '' : `-${i + 1}`));
	const chapters = copies.flatMap((suffix) =>
		story.chapters.map((chapter) => ({
			...chapter,
			id: chapter.id + suffix,
			steps: chapter.steps.map((step) => ({ ...step, id: step.id + suffix, chapter: step.chapter + suffix }))
		}))
	);
	return { ...story, chapters };
}

async function printLength(product, story, lang) {
	const rows = [];
	for (const factor of FACTORS) {
		const edition = product.createEdition(repeated(story, factor), lang);
		const start = performance.now();
		const { html } = await product.readingPage(edition);
		const made = performance.now() - start;
		const cards = edition.steps.map((_, i) => ({ step: i, top: 700 * i, long: false }));
		const turns = product.spans(cards, { height: 700, landing: 100 });
		const thousand = await time(() => {
			for (let i = 0; i < 1000; i++) product.turnAt(turns, i * 7);
		});
		rows.push([
			edition.steps.length,
			digits(0)(made),
			kilobytes(Buffer.byteLength(html)),
			kilobytes(brotliCompressSync(html).length),
			digits(2)(thousand)
		]);
	}
	printTable(
		'More steps: the page made at build (ms), its HTML, and the reader’s place found on scrolling (µs)',
		['steps', 'made', 'size', 'brotli', 'located'],
		rows
	);
}

/**
 * Measures and prints everything about pictures.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the reading page
 * @param {string} lang
 */
export async function printScenes(browser, url, lang) {
	const product = await loadProduct();
	try {
		const edition = product.createEdition(product.story, lang);
		await printSteps(product, edition, browser, url);
		await printPeople(product, product.story, lang);
		await printLength(product, product.story, lang);
	} finally {
		await product.close();
	}
}
