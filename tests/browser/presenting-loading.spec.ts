/** Loading of the slides: counts that show whether a slow computer has to wait. */
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, waitForStep, waitForHydration, languages, phone, steps, story } from './site.ts';
import { currentSection, figure, openSlides } from './slides.ts';

/** Delay of the fonts in milliseconds. */
const FONT_DELAY_MS = 600;

// A fresh context with an empty cache.
test.use({ reuseContext: false });

test.describe('while slides load', () => {
	test.use({ reducedMotion: 'no-preference' });

	const windows = [{ width: 1280, height: 720 }, { width: 1024, height: 768 }, phone];
	for (const [rank, viewport] of sample([...windows.entries()], 2, 1))
		test(`shifts nothing, however late the fonts load: ${viewport.width} pixels wide`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.route('**/*.woff2', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS));
				await route.continue();
			});
			await page.addInitScript(() => {
				const seen = { shift: 0 };
				Object.assign(globalThis, { seen });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) seen.shift += (entry as LayoutShift).value;
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(`./${languages[rank % languages.length] ?? ''}/present/`);
			await waitForHydration(page);
			await waitForStep(page, steps[0] ?? '');
			await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
			expect(await page.evaluate(() => (globalThis as unknown as Page).seen.shift)).toBe(0);
		});

	test('waits for the scene of the first slide only', async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto('./fr/present/');
		await page.waitForFunction(() => performance.getEntriesByName('scenes-awake').length > 0);
		const first = await page.evaluate(() => {
			const { startTime = 0 } = performance.getEntriesByName('scenes-awake')[0] ?? {};
			const loaded = performance.getEntriesByType('resource');
			return loaded.filter((entry) => entry.name.endsWith('.js') && entry.startTime < startTime).length;
		});
		await expect.poll(() => scripts.length, { message: 'the others come later' }).toBeGreaterThan(2 * first);
		expect(first).toBeGreaterThan(0);
		expect(first).toBeLessThanOrEqual(9);
	});
});

test('answers a key with the words at once and with the picture in the next frame', async ({ page }) => {
	const [one, other] = [current('cameras-count'), current('cameras-cost')] as const;
	await openSlides(page, one);
	const seen = await page.evaluate(async () => {
		dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
		await new Promise<void>(queueMicrotask);
		return {
			words: document.querySelector('section[aria-current="step"]')?.id,
			picture: document.getElementById('scene')?.dataset['step']
		};
	});
	expect(seen).toEqual({ words: other, picture: one });
	await waitForStep(page, other);
	await expect(currentSection(page)).toHaveAttribute('id', other);
	await expect(figure(page)).toHaveAttribute('data-step', other);
});

test('answers keys before the script has loaded, with the words and stills of the route’s slides', async ({
	page
}) => {
	let send: () => void = () => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/_client/assets/present-*.js', (route) => sent.then(() => route.continue()));
	const lesson = story.routes.find(({ minutes }) => minutes);
	if (!lesson) throw new Error('The story has no lesson');
	const { id, steps: ids } = lesson;
	await page.goto(`./fr/present/?route=${id}`, { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('scene-interactive').length > 0);
	for (const key of ['PageDown', 'ArrowRight', 'ArrowLeft', 'PageDown']) await page.keyboard.press(key);
	const slide = page.locator(`section[id="${ids[1] ?? ''}"]`);
	await expect(slide.getByRole('heading', { level: 2 })).toBeVisible();
	await expect(slide.locator('.still')).toHaveJSProperty('complete', true);
	await expect(slide.locator('.still')).toBeVisible();
	send();
	await waitForStep(page, ids[1] ?? '');
	await page.keyboard.press('PageUp');
	await waitForStep(page, ids[0] ?? '');
	await expect(page).toHaveURL(new RegExp(`route=${id}#${ids[0] ?? ''}`));
});

interface LayoutShift extends PerformanceEntry {
	readonly value: number;
}
interface Page {
	readonly seen: { readonly shift: number };
}
