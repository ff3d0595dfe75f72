import { watchFor } from '../browser/site.ts';
import { asked, everyHost, expect, heightOf, layoutOf, test, walk } from './frames.ts';

/** Milliseconds for which a frame is watched once it has its height; ten seconds when there is time for it. */
const WATCH = Number(process.env['EMBED_WATCH'] ?? 1000);

// As most readers have it: people walk, and pictures turn into others.
test.use({ reducedMotion: 'no-preference' });

for (const [name, given, make] of everyHost) {
	test.describe(`in ${name}`, () => {
		test('the frame ends at its right height, and stays there', async ({ page, host, at }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			const frame = await host(make(at));
			const [wanted] = await asked(page);
			expect(wanted).toBeGreaterThan(500);
			await expect.poll(() => heightOf(page)).toBe(given ?? wanted);
			await watchFor(page, WATCH);
			expect(new Set(await asked(page))).toEqual(new Set([wanted]));
			expect(await heightOf(page)).toBe(given ?? wanted);
			const { over, shape, liked } = await layoutOf(frame);
			expect(over).toBeLessThanOrEqual(0);
			if (given === undefined) expect(Math.abs(shape - liked)).toBeLessThan(0.02);
			expect(errors).toEqual([]);
		});

		test('every step works by mouse and by keyboard', async ({ page, host, at }) => {
			const frame = await host(make(at));
			await walk(page, frame, 1, (selector) => frame.locator(selector).click());
			await walk(page, frame, -1, async (selector) => {
				await frame.locator(selector).focus();
				await page.keyboard.press('Enter');
			});
		});
	});
}
