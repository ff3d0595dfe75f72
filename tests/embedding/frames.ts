/** Helpers for tests of frames: a host page with a frame in it, and checks of both. */
import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { createHash } from 'node:crypto';
import { expect, test as base } from '../browser/test.ts';
import { isLongRun } from '../random.ts';
import { hosts, openHosts, type HostPage, type Loader } from './hosts.ts';

interface Fixtures {
	/** Returns the absolute address of a path on the site, which need not be at the root of its domain. */
	readonly at: (path: string) => string;
	/** Opens a host page and waits until its frame is hydrated. */
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
			return hydratedFrame(page);
		})
});
export { expect, hosts };

/**
 * Polling intervals in milliseconds. Frames react within milliseconds, so longer intervals would only cost
 * time.
 */
export const POLL_QUICKLY = { intervals: [20, 20, 50, 100] };

/**
 * Returns the frame of an `iframe` in a host page, by the position of the element in the document.
 * `page.frames()` is not used: it still holds frames that have just been removed.
 */
export async function frameOf(page: Page, index = 0): Promise<Frame> {
	const element = page.locator('iframe').nth(index);
	await expect(element).toBeAttached();
	const handle = await element.elementHandle();
	const frame = await handle.contentFrame();
	// A handle would keep the element and its document alive after the page has removed it.
	await handle.dispose();
	if (!frame) throw new Error('The iframe has been removed from the host');
	return frame;
}

/**
 * Returns the same frame once its scenes are hydrated. Starts again when the host replaces the `iframe`
 * meanwhile.
 */
export async function hydratedFrame(page: Page, index = 0): Promise<Frame> {
	for (;;) {
		const frame = await frameOf(page, index);
		try {
			await frame.waitForURL(/\/embed\//, { waitUntil: 'commit' });
			// Polls by time, because cross-origin frames out of view get no animation frames.
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

/** The heights that a frame requested from its host with AMP messages, in order. */
export const requestedHeights = (page: Page): Promise<number[]> =>
	page.evaluate(() =>
		(window as unknown as { said: readonly unknown[] }).said.flatMap((data) =>
			typeof data === 'object' && data !== null && 'sentinel' in data && 'height' in data
				? [data.height as number]
				: []
		)
	);

/** Cumulative layout shift of the host page, as browsers measure it. */
export const layoutShift = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { shifts: number }).shifts);

/**
 * Measures how much of the frame's content is outside it or under its buttons, in any step, and where the
 * buttons are.
 */
export const measureLayout = (frame: Frame) =>
	frame.evaluate(() => {
		const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
		const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
		const bottoms = [...document.querySelectorAll('.panel, .caption')].map(
			(part) => part.getBoundingClientRect().bottom
		);
		return {
			over: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth, Math.max(...bottoms) - foot - 1),
			foot,
			/** Height of the picture relative to its width: the actual and the preferred one. */
			shape: ((box) => (box ? box.height / box.width : 0))(
				document.querySelector('.stage')?.getBoundingClientRect()
			),
			liked: Number(getComputedStyle(document.querySelector('.frame') as Element).getPropertyValue('--shape'))
		};
	});

/** Collects the errors of a page. */
export function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}

/** The current step and the number of steps. */
export const stepCount = async (frame: Frame): Promise<[number, number]> => {
	const text = (await frame.locator('.count [aria-hidden]').textContent()) ?? '';
	const [step = 0, steps = 0] = text.split('/').map(Number);
	return [step, steps];
};

export const nextLink = (frame: Frame) => frame.locator('.hops a').last();
export const previousLink = (frame: Frame) => frame.locator('.hops a').first();

/** A short chapter with a guess and walking people. */
const CHAPTER = 'fr/embed/prologue/';
/** A chapter with all kinds of controls, for the host with the lowest height limit. */
const WITH_CONTROLS = 'fr/embed/cameras/';

/** The last loader that puts a frame into a figure; published pages still use it. */
const LOADER = 'embed/2.js';
export const loaderOf = (site: string): Loader => ({
	site,
	path: LOADER,
	integrity: `sha384-${createHash('sha384')
		.update(readFileSync(`build/${LOADER}`))
		.digest('base64')}`
});

/** Each host with the height that it gives the frame, or undefined when it follows the requested height. */
export const HOSTS: readonly [
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
	// A frame in view keeps the height that was reserved for it.
	[
		'a strict policy, with our loader',
		EMBED_HEIGHT.chapter,
		(at) => hosts.policy(at(CHAPTER), loaderOf(at('')))
	],
	['a page with our loader further down', undefined, (at) => hosts.below(at(CHAPTER), loaderOf(at('')))],
	['a page that isolates itself', 720, (at) => hosts.isolated(at(CHAPTER))]
];

/**
 * Number of steps to go forward in a host: several in WordPress, which limits the height most, and one in
 * each other host. The long run tries all steps everywhere.
 */
export const stepsToVisit = (host: (typeof HOSTS)[number]): number =>
	isLongRun ? Infinity : host[0] === 'wordpress' ? 3 : 1;

/** Waits for the fonts of a frame, and for the frames after which it has requested its new height. */
export const waitForFonts = (frame: Frame): Promise<void> =>
	frame.evaluate(async () => {
		await document.fonts.ready;
		for (let each = 0; each < 8; each++) await new Promise(requestAnimationFrame);
	});

/**
 * Waits until a frame has the height that it requests, or that its host gives it, and returns the requested
 * height.
 */
export async function expectHeight(page: Page, given: number | undefined): Promise<number> {
	await expect.poll(async () => (await requestedHeights(page)).length).toBeGreaterThan(0);
	const [wanted = 0] = await requestedHeights(page);
	expect(wanted).toBeGreaterThan(500);
	await expect.poll(() => heightOf(page)).toBe(given ?? wanted);
	return wanted;
}

/**
 * Goes through a number of steps, forwards or back, moves every control, and checks that the height of the
 * frame stays the same.
 */
export async function visitSteps(
	page: Page,
	frame: Frame,
	by: 1 | -1,
	most: number,
	press: (selector: string) => Promise<void>
) {
	await expect.poll(async () => (await requestedHeights(page)).length).toBeGreaterThan(0);
	await page.locator('iframe').scrollIntoViewIfNeeded();
	await waitForFonts(frame);
	const [height, { foot }] = [await heightOf(page), await measureLayout(frame)];
	const [first, steps] = await stepCount(frame);
	const end = by > 0 ? steps : 1;
	const last = Math.abs(end - first) <= most ? end : first + by * most;
	for (let step = first; ; step += by) {
		await expect.poll(() => stepCount(frame), POLL_QUICKLY).toEqual([step, steps]);
		const current = frame.locator('.step.current');
		const id = (await current.getAttribute('id')) ?? '';
		await expect(frame.locator('figure')).toHaveAttribute('data-step', id);
		const range = current.locator('input[type="range"]:visible');
		if (await range.count()) {
			const before = await range.inputValue();
			// Forwards, then back on the way back.
			await press(`.step.current .range button:visible >> nth=${by > 0 ? 1 : 0}`);
			await expect(range).not.toHaveValue(before);
		}
		expect([step, await heightOf(page), (await measureLayout(frame)).foot]).toEqual([step, height, foot]);
		if (step === last) break;
		await press(`.hops a >> nth=${by > 0 ? 1 : 0}`);
	}
	await expect(by > 0 ? nextLink(frame) : previousLink(frame)).toHaveAttribute(
		'aria-disabled',
		String(last === end)
	);
}
