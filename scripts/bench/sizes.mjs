/** What a reader's phone fetches: for the first view, and then chapter by chapter. */
import { openFolds, openPhone, settle } from './phone.mjs';

/** @typedef {'page' | 'script' | 'font' | 'other'} Kind `page` is HTML and CSS */
/** @typedef {{ path: string, kind: Kind, bytes: number }} Fetched bytes of the body as sent, compressed */

/** @type {Record<string, Kind>} */
const KINDS = { document: 'page', stylesheet: 'page', script: 'script', font: 'font' };

/**
 * Bytes of a body as they came over the network. What a cache or a service worker answered came over none; Chromium
 * then says so with the size of the headers below zero, which would count against what others have sent.
 * @param {{ responseBodySize: number }} sizes as Playwright has them
 */
export const bodySent = ({ responseBodySize }) => Math.max(0, responseBodySize);

/** What a request brought. @returns {Promise<Fetched>} */
export async function fetched(request) {
	return {
		path: new URL(request.url()).pathname,
		kind: KINDS[request.resourceType()] ?? 'other',
		bytes: bodySent(await request.sizes())
	};
}

/**
 * Opens a page on a phone and reads it to its end.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {readonly { id: string, steps: readonly string[] }[]} [chapters] scrolled through in this order
 * @returns {Promise<{ first: Fetched[], chapters: { id: string, fetched: Fetched[] }[] }>}
 */
export async function measureSizes(browser, url, chapters = []) {
	// The copy for readers without a network holds every chapter: with it, none would be fetched when it is read.
	const { page, close } = await openPhone(browser, { offlineCopy: false });
	let requests = [];
	page.on('requestfinished', (request) => {
		if (!request.url().startsWith('data:')) requests.push(request);
	});
	const take = async () => {
		const taken = requests;
		requests = [];
		return Promise.all(taken.map(fetched));
	};

	await page.goto(url);
	await settle(page);
	const first = await take();
	const later = [];
	if (chapters.length > 0) await openFolds(page);
	for (const { id, steps } of chapters) {
		for (const step of steps) {
			await page.evaluate(
				(name) => document.getElementById(name)?.scrollIntoView({ behavior: 'instant' }),
				step
			);
			await page.waitForTimeout(150);
		}
		await settle(page, 300);
		later.push({ id, fetched: await take() });
	}
	await close();
	return { first, chapters: later };
}

/**
 * Bytes of one kind.
 * @param {readonly Fetched[]} list
 * @param {Kind} kind
 */
export function bytesOf(list, kind) {
	return list.filter((each) => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
}
