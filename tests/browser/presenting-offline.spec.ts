/** Slides without a network, and what they store. */
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { waitForStep, steps } from './site.ts';
import { expectSameState, pressOn, openSlides, openNotes, goToSlide } from './slides.ts';

// Each test uses a browser context with empty storage.
test.use({ serviceWorkers: 'allow', reuseContext: false });

test('work without a network once open, make no foreign request, store nothing and log nothing', async ({
	page,
	context,
	baseURL
}) => {
	const origins = new Set<string>();
	const said: string[] = [];
	context.on('request', (request) => origins.add(new URL(request.url()).origin));
	context.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await openSlides(page, steps[0] ?? '');
	const notes = await openNotes(context);
	for (const key of ['s', 'o', 'Escape', 'q', 'Escape', 'd', 'd', 'r', 'z', 'z', 'c', 'b', 'b'])
		await page.keyboard.press(key);
	// The copy holds all scenes; scenes not shown by then are not parsed.
	await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'ready');
	await context.setOffline(true);
	// Next with keys, then from one scene to another.
	for (const [index, step] of steps.slice(1, 4).entries()) {
		await pressOn(page, steps[index] ?? '');
		await waitForStep(page, step);
	}
	for (const step of [...sample(steps, 4, 3), steps.at(-1) ?? '']) await goToSlide(page, step);
	await expectSameState(page, notes);
	const kept = await page.evaluate(async () => ({
		local: localStorage.length,
		session: sessionStorage.length,
		databases: (await indexedDB.databases()).length,
		cookie: document.cookie
	}));
	expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
	expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
	expect(said).toEqual([]);
});

test.describe('when no copy can be made', () => {
	test.use({ serviceWorkers: 'block' });

	test('they work without a network once every scene has been prefetched', async ({ page, context }) => {
		// Scenes are prefetched at intervals; here the intervals are ten times shorter.
		await page.addInitScript(() => {
			const later = window.setTimeout.bind(window);
			Object.assign(window, { setTimeout: (act: () => void, ms = 0) => later(act, ms / 10) });
		});
		let last = Date.now();
		page.on('request', () => (last = Date.now()));
		await openSlides(page, steps[0] ?? '');
		// No request for longer than the interval means that all scenes are loaded.
		await expect.poll(() => Date.now() - last, { timeout: 90_000 }).toBeGreaterThan(2500);
		await context.setOffline(true);
		for (const step of [steps.at(-1) ?? '', ...sample(steps, 9)]) await goToSlide(page, step);
	});
});
