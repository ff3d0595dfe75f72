/** The picture depends only on the scroll position, however the reader got there. */
import { random as hashRandom } from '../../src/lib/model/maths/random.ts';
import { isLongRun } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import { desk, phone, waitFor, waitForHydration } from './site.ts';

test.use({ reducedMotion: 'no-preference' });

/** A rotation is one of the ways, so the first is tried lying too. */
const VIEWPORTS = isLongRun
	? [phone, desk, { width: 320, height: 568 }, { width: 844, height: 390 }]
	: [phone];
const POSITIONS = isLongRun ? 24 : 5;
const MOVES = isLongRun ? 120 : 6;

/** Returns what the stage shows: the step, and opacity, clip and words of each of its layers. */
const appearance = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const figure = document.querySelector<HTMLElement>('figure.stage');
		const layers = figure?.querySelectorAll<SVGElement>('svg.layer') ?? [];
		const words = [...layers].map((layer) =>
			[layer.getAttribute('opacity') ?? 1, layer.style.clipPath, layer.textContent].join(' ')
		);
		return [figure?.dataset['step'], ...words].join('\n');
	});

/** Waits until scroll events are handled, and the scenes that they need are loaded. */
async function settle(page: Page): Promise<string> {
	for (let before = ''; ;) {
		await waitFor(page, 160);
		const now = await appearance(page);
		if (now === before) return now;
		before = now;
	}
}

const jump = (page: Page, y: number) => page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);

/** Scrolls past a position in small steps, and back to it. */
const approach = (page: Page, y: number, from: number) =>
	page.evaluate(
		async ([y, from]) => {
			for (let i = 1; i <= 10; i++) {
				scrollTo({ top: y + from * (1 - i / 10), behavior: 'instant' });
				await new Promise(requestAnimationFrame);
			}
		},
		[y, from] as const
	);

for (const viewport of VIEWPORTS)
	test(`shows one picture for each scroll position, at ${viewport.width} × ${viewport.height}`, async ({
		page
	}) => {
		let draws = 0;
		const random = () => hashRandom(viewport.width, draws++);
		await page.setViewportSize(viewport);
		await page.goto('./fr/');
		await waitForHydration(page);
		// Every card is hydrated first: cards get their controls, and so their height, before they come near.
		const end = await page.evaluate(() => document.documentElement.scrollHeight);
		for (let y = 0; y < end; y += viewport.height) await jump(page, y).then(() => waitFor(page, 60));
		// Activities are loaded when their card comes near, which may change its height too.
		const empty = page.locator('.activity-slot:not(:has(*))');
		while ((await empty.count()) > 0) {
			await empty
				.first()
				.evaluate((slot) => slot.scrollIntoView({ behavior: 'instant' }), null, { timeout: 1000 })
				.catch(() => undefined);
			await waitFor(page, 160);
		}
		await settle(page);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		const places = Array.from({ length: POSITIONS }, () => Math.round(random() * height * 0.9));
		const seen = new Map<number, string>();
		for (const y of places) {
			await jump(page, y);
			seen.set(y, await settle(page));
		}
		expect(new Set(seen.values()).size).toBeGreaterThan(POSITIONS / 2);
		for (let move = 0; move < MOVES; move++) {
			const y = places[Math.floor(random() * places.length)] ?? 0;
			const ways: readonly (() => Promise<unknown>)[] = [
				() => jump(page, y),
				() => approach(page, y, -400),
				() => approach(page, y, 700),
				async () => {
					await jump(page, y);
					await page.setViewportSize({ width: viewport.height, height: viewport.width });
					await waitFor(page, 200);
					await page.setViewportSize(viewport);
					await waitFor(page, 200);
					await jump(page, y);
				}
			];
			const way = Math.floor(random() * ways.length);
			await ways[way]?.();
			expect([way, y, await settle(page)]).toEqual([way, y, seen.get(y)]);
		}
	});
