/** What tests of frames share: a host's page with a frame in it, and what may be asked of both. */
import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { createHash } from 'node:crypto';
import { expect, test as base } from '../browser/test.ts';
import { long } from '../random.ts';
import { hosts, openHosts, type HostPage, type Loader } from './hosts.ts';

interface Fixtures {
	/** Absolute address of something on the site, which need not stand at its root. */
	readonly at: (path: string) => string;
	/** Opens a host's page and waits for its frame to wake up. */
	readonly host: (page: HostPage) => Promise<Frame>;
}

export const test = base.extend<Fixtures, { readonly otherPeople: Awaited<ReturnType<typeof openHosts>> }>({
	otherPeople: [
		async ({ browserName: _ }, use) => {
			const server = await openHosts();
			await use(server);
			await server.close();
		},
		{ scope: 'worker' }
	],
	at: async ({ baseURL }, use) => use((path) => new URL(path, baseURL).href),
	host: async ({ page, otherPeople }, use) =>
		use(async (host) => {
			await page.goto(otherPeople.put(host));
			return awakeFrame(page);
		})
});
export { expect, hosts };

/** What frames do takes milliseconds: a test that asks too seldom spends its time waiting. */
export const SOON = { intervals: [20, 20, 50, 100] };

/**
 * The frame of an `iframe` in a host's page, by the element's position in the document. The list of `page.frames()` is not
 * asked: it still holds frames that have just been removed.
 */
export async function frameOf(page: Page, index = 0): Promise<Frame> {
	const element = page.locator('iframe').nth(index);
	await expect(element).toBeAttached();
	const handle = await element.elementHandle();
	const frame = await handle.contentFrame();
	// A handle would keep the element, and its document, after the page has removed it.
	await handle.dispose();
	if (!frame) throw new Error('The iframe has been removed from the host');
	return frame;
}

/** The same, once its scenes answer. Begins again where the host replaces the `iframe` meanwhile. */
export async function awakeFrame(page: Page, index = 0): Promise<Frame> {
	for (;;) {
		const frame = await frameOf(page, index);
		try {
			await frame.waitForURL(/\/embed\//, { waitUntil: 'commit' });
			// By the clock: what lies out of sight in other people's pages is drawn no frame of a screen.
			await frame.waitForFunction(() => performance.getEntriesByName('scenes-awake').length > 0, undefined, {
				polling: 20
			});
			return frame;
		} catch (error) {
			if (!frame.isDetached()) throw error;
		}
	}
}

/** Height of the frame in its host, in pixels. */
export const heightOf = (page: Page): Promise<number> =>
	page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

/** What a frame asked its host for, in AMP's words, in order. */
export const asked = (page: Page): Promise<number[]> =>
	page.evaluate(() =>
		(window as unknown as { said: readonly unknown[] }).said.flatMap((data) =>
			typeof data === 'object' && data !== null && 'sentinel' in data && 'height' in data
				? [data.height as number]
				: []
		)
	);

/** How the host's page has shifted, as browsers measure it. */
export const shifts = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { shifts: number }).shifts);

/** How much of the frame's content lies outside it or under its buttons, in any step, and where these stand. */
export const layoutOf = (frame: Frame) =>
	frame.evaluate(() => {
		const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
		const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
		const ends = [...document.querySelectorAll('.panel, .caption')].map(
			(part) => part.getBoundingClientRect().bottom
		);
		return {
			over: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth, Math.max(...ends) - foot - 1),
			foot,
			/** Height of the picture for a width of one, as it is and as it would like to be. */
			shape: ((box) => (box ? box.height / box.width : 0))(
				document.querySelector('.stage')?.getBoundingClientRect()
			),
			liked: Number(getComputedStyle(document.querySelector('.frame') as Element).getPropertyValue('--shape'))
		};
	});

/** What a page complains of. */
export function complaints(page: Page): string[] {
	const said: string[] = [];
	page.on('pageerror', ({ message }) => said.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') said.push(message.text());
	});
	return said;
}

/** Which step is in focus, of how many. */
export const count = async (frame: Frame): Promise<[number, number]> => {
	const text = (await frame.locator('.count [aria-hidden]').textContent()) ?? '';
	const [step = 0, steps = 0] = text.split('/').map(Number);
	return [step, steps];
};

export const next = (frame: Frame) => frame.locator('.hops a').last();
export const previous = (frame: Frame) => frame.locator('.hops a').first();

/** A short chapter with a guess and people who walk. */
const CHAPTER = 'fr/embed/prologue/';
/** For the host that allows least, a chapter with all kinds of controls. */
const WITH_CONTROLS = 'fr/embed/cameras/';

/** The last loader that puts a frame into a figure: other people’s pages hold it. */
const LOADER = 'embed/2.js';
export const loaderOf = (site: string): Loader => ({
	site,
	path: LOADER,
	integrity: `sha384-${createHash('sha384')
		.update(readFileSync(`build/${LOADER}`))
		.digest('base64')}`
});

/** Each host, and the height that it gives the frame; none where it gives the one that the frame asks for. */
export const everyHost: readonly [
	name: string,
	given: number | undefined,
	make: (at: (path: string) => string) => HostPage
][] = [
	['plain', 720, (at) => hosts.plain(at(CHAPTER))],
	['pym', undefined, (at) => hosts.pym(at(CHAPTER))],
	['newswire', undefined, (at) => hosts.newswire(at(CHAPTER))],
	['wordpress', undefined, (at) => hosts.wordpress(at(WITH_CONTROLS))],
	['wordpress, which names the frame late', undefined, (at) => hosts.wordpress(at(CHAPTER), 'late')],
	['amp', undefined, (at) => hosts.amp(at(CHAPTER))],
	['datawrapper', undefined, (at) => hosts.datawrapper(at(CHAPTER))],
	// What is in sight keeps the height that was kept for it.
	[
		'a strict policy, with our loader',
		EMBED_HEIGHT.chapter,
		(at) => hosts.policy(at(CHAPTER), loaderOf(at('')))
	],
	['a page with our loader further down', undefined, (at) => hosts.below(at(CHAPTER), loaderOf(at('')))],
	['a page that isolates itself', 720, (at) => hosts.isolated(at(CHAPTER))]
];

/**
 * How many steps a host's reader goes on: some in WordPress, which allows least; that they work is the frame's own matter,
 * and each of the others tries one. In the long run all of them try all.
 */
export const stepsIn = (host: (typeof everyHost)[number]): number =>
	long ? Infinity : host[0] === 'wordpress' ? 3 : 1;

/** Waits for the letters of a frame, and for the few frames after which it says to its host how high they made it. */
export const settled = (frame: Frame): Promise<void> =>
	frame.evaluate(async () => {
		await document.fonts.ready;
		for (let each = 0; each < 8; each++) await new Promise(requestAnimationFrame);
	});

/** Waits until a frame is as high as it asks to be, or as its host gives it, and returns what it asks for. */
export async function expectHeight(page: Page, given: number | undefined): Promise<number> {
	await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
	const [wanted = 0] = await asked(page);
	expect(wanted).toBeGreaterThan(500);
	await expect.poll(() => heightOf(page)).toBe(given ?? wanted);
	return wanted;
}

/** Goes through so many steps at most, on or back, moves what may be moved, and finds the frame as high as it was. */
export async function walk(
	page: Page,
	frame: Frame,
	by: 1 | -1,
	most: number,
	press: (selector: string) => Promise<void>
) {
	await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
	await page.locator('iframe').scrollIntoViewIfNeeded();
	await settled(frame);
	const [height, { foot }] = [await heightOf(page), await layoutOf(frame)];
	const [first, steps] = await count(frame);
	const end = by > 0 ? steps : 1;
	const last = Math.abs(end - first) <= most ? end : first + by * most;
	for (let step = first; ; step += by) {
		await expect.poll(() => count(frame), SOON).toEqual([step, steps]);
		const current = frame.locator('.step.current');
		const id = (await current.getAttribute('id')) ?? '';
		await expect(frame.locator('figure')).toHaveAttribute('data-step', id);
		const range = current.locator('input[type="range"]:visible');
		if (await range.count()) {
			const before = await range.inputValue();
			// There and, on the way back, back again.
			await press(`.step.current .range button:visible >> nth=${by > 0 ? 1 : 0}`);
			await expect(range).not.toHaveValue(before);
		}
		expect([step, await heightOf(page), (await layoutOf(frame)).foot]).toEqual([step, height, foot]);
		if (step === last) break;
		await press(`.hops a >> nth=${by > 0 ? 1 : 0}`);
	}
	await expect(by > 0 ? next(frame) : previous(frame)).toHaveAttribute('aria-disabled', String(last === end));
}
