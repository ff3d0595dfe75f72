/** What slides cost on the way: counts that tell whether somebody with a slow computer waits. */
import { expect, test } from './test.ts';
import { arrive, awake, languages, phone, steps, story } from './site.ts';
import { current, figure, open } from './slides.ts';

/** Milliseconds that letters are late. */
const LATE = 600;

// Nothing has come before, in no cache.
test.use({ reuseContext: false });

test.describe('while slides load', () => {
	test.use({ reducedMotion: 'no-preference' });

	for (const [rank, viewport] of [
		{ width: 1280, height: 720 },
		{ width: 1024, height: 768 },
		phone
	].entries())
		test(`nothing moves, however late letters come: ${viewport.width} pixels wide`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.route('**/*.woff2', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, LATE));
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
			await awake(page);
			await arrive(page, steps[0] ?? '');
			await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
			expect(await page.evaluate(() => (globalThis as unknown as Page).seen.shift)).toBe(0);
		});

	test('the first slide waits for its own scene, and for no other', async ({ page }) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto('./fr/present/');
		await page.waitForFunction(() => performance.getEntriesByName('scenes-awake').length > 0);
		const first = scripts.length;
		await expect.poll(() => scripts.length, { message: 'the others come later' }).toBeGreaterThan(2 * first);
		expect(first).toBeLessThanOrEqual(8);
	});
});

test('a key is answered by words at once, and by the picture with the frame after', async ({ page }) => {
	const [one, other] = ['prologue-looks', 'prologue-rules'] as const;
	await open(page, one);
	const seen = await page.evaluate(async () => {
		dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
		await new Promise<void>(queueMicrotask);
		return {
			words: document.querySelector('section[aria-current="step"]')?.id,
			picture: document.getElementById('scene')?.dataset['step']
		};
	});
	expect(seen).toEqual({ words: other, picture: one });
	await arrive(page, other);
	await expect(current(page)).toHaveAttribute('id', other);
	await expect(figure(page)).toHaveAttribute('data-step', other);
});

test('keys are answered before the script has come: by the words and the still of the slides of the route', async ({
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
	await arrive(page, ids[1] ?? '');
	await page.keyboard.press('PageUp');
	await arrive(page, ids[0] ?? '');
	await expect(page).toHaveURL(new RegExp(`route=${id}#${ids[0] ?? ''}`));
});

interface LayoutShift extends PerformanceEntry {
	readonly value: number;
}
interface Page {
	readonly seen: { readonly shift: number };
}
