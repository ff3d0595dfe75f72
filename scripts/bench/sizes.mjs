/** Measures what a reader's phone loads: for the first view, and then chapter by chapter. */
import { FIRST_VIEW_BYTES, SIZES } from './budgets.mjs';
import { jumpToStep, openDevice, openSections } from './phone.mjs';
import { formatMaximum, comparisonTable, formatFigure } from './table.mjs';

/** @typedef {'page' | 'script' | 'font' | 'other'} Kind `page` is HTML and CSS */
/** @typedef {{ path: string, kind: Kind, bytes: number }} Fetched bytes of the body as sent, compressed */

/** @type {Record<string, Kind>} */
const KINDS = { document: 'page', stylesheet: 'page', script: 'script', font: 'font' };
/** Milliseconds without a request after which all triggered requests have finished. */
const IDLE_MS = 700;
/** Milliseconds of rest at a step, because a page may skip what is scrolled past quickly. */
const REST_MS = 300;

/**
 * Returns the bytes of a body that came over the network. For answers from a cache or a service worker,
 * Chromium reports minus the size of the headers, which must not reduce the sum.
 * @param {{ responseBodySize: number }} sizes as Playwright has them
 */
export const sentBytes = ({ responseBodySize }) => Math.max(0, responseBodySize);

/** Returns what a request loaded. @returns {Promise<Fetched>} */
async function readRequest(request) {
	return {
		path: new URL(request.url()).pathname,
		kind: KINDS[request.resourceType()] ?? 'other',
		bytes: sentBytes(await request.sizes())
	};
}

/**
 * Records what a page loads.
 * @returns {() => Promise<Fetched[]>} returns what has been loaded since the last call
 */
export function recordRequests(page) {
	let requests = [];
	page.on('requestfinished', (request) => {
		if (/^https?:/.test(request.url())) requests.push(request);
	});
	return () => {
		const finished = requests;
		requests = [];
		return Promise.all(finished.map(readRequest));
	};
}

/** Whether a file is the rest of the story's data, which loads in the background wherever the reader is. */
const isRest = ({ path }) => path.endsWith('/rest.json');

/**
 * Opens a page on a phone, scrolls it to its end and records what it loads.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {readonly { id: string, steps: readonly string[] }[]} [chapters] scrolled through in this order
 * @returns {Promise<{ first: Fetched[], rest: Fetched[], chapters: { id: string, fetched: Fetched[] }[] }>} what the
 *   first view and each chapter load; `rest` belongs to no chapter
 */
export async function measureSizes(browser, url, chapters = []) {
	// The offline copy holds every chapter, so with it none would be loaded while reading.
	const { page, quiet, close } = await openDevice(browser, { offlineCopy: false });
	const take = recordRequests(page);
	await page.goto(url);
	await quiet(IDLE_MS);
	const first = await take();
	const rest = [];
	const later = [];
	if (chapters.length > 0) await openSections(page);
	for (const { id, steps } of chapters) {
		for (const step of steps) {
			await jumpToStep(page, step);
			await page.waitForTimeout(REST_MS);
			await quiet(REST_MS / 2);
		}
		await quiet(IDLE_MS);
		const fetched = await take();
		rest.push(...fetched.filter(isRest));
		later.push({ id, fetched: fetched.filter((file) => !isRest(file)) });
	}
	await close();
	return { first, rest, chapters: later };
}

/**
 * Returns the bytes of one kind, or of all.
 * @param {readonly Fetched[]} list
 * @param {Kind} [kind]
 */
export const bytesOf = (list, kind) =>
	list.reduce((sum, each) => sum + (kind === undefined || each.kind === kind ? each.bytes : 0), 0);

/** Chapters of a story in reading order. */
export const chaptersOf = (story) =>
	story.chapters.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) }));

/** Tables of the first view beside other pages, and of the bytes that each chapter adds. */
export async function measureAllSizes({ browser, urls, others, reading, next }) {
	const measured = [await reading()];
	next();
	for (const url of urls.slice(1)) {
		measured.push(await measureSizes(browser, url));
		next();
	}
	const [{ first, rest, chapters }] = measured;
	const figure = (name, kind, most) => ({
		name: `${name}, kB`,
		values: measured.map((each) => bytesOf(each.first, kind) / 1000),
		decimals: 2,
		...(most && { budget: { most: most / 1000 } })
	});
	return [
		{
			title: 'First view on a phone, request by request',
			head: ['address', 'kind', 'kB'],
			rows: first.map(({ path, kind, bytes }) => [path, kind, formatFigure(bytes / 1000, 2)])
		},
		comparisonTable('First view on a phone, as sent', others, [
			figure('JavaScript', 'script', SIZES.script),
			figure('HTML and CSS', 'page', SIZES.page),
			figure('fonts', 'font', SIZES.font),
			figure('other', 'other'),
			figure('all', undefined, FIRST_VIEW_BYTES),
			{
				name: 'requests',
				values: measured.map((each) => each.first.length),
				budget: { most: SIZES.requests }
			}
		]),
		{
			title: 'Then, on reading on: what each chapter adds, kB',
			head: ['chapter', 'requests', 'JavaScript', 'all', 'budget'],
			rows: chapters.map(({ id, fetched: list }) => {
				const all = bytesOf(list) / 1000;
				return [
					id,
					list.length,
					formatFigure(bytesOf(list, 'script') / 1000, 2),
					formatFigure(all, 2),
					formatMaximum(all, SIZES.chapter / 1000, 2)
				];
			}),
			notes: [
				'What comes at a set time, as the first part of the copy to keep, counts where the reader then is.',
				`The rest of the story’s data loads in the background, for all chapters: ${formatFigure(bytesOf(rest) / 1000, 2)} kB.`
			]
		}
	];
}

measureAllSizes.count = ({ urls }) => urls.length;
