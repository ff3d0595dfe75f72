/** Slides without a network and without a copy; `presenting-questions.spec.ts` gives a lesson from the copy. */
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { steps } from './site.ts';
import { openSlides, goToSlide } from './slides.ts';

// In a browser context with an empty cache.
test.use({ reuseContext: false });

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
	for (const step of [steps.at(-1) ?? '', ...sample(steps, 15)]) await goToSlide(page, step);
});
