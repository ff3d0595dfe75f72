import { watchFor } from '../browser/site.ts';
import { long, some } from '../random.ts';
import { asked, everyHost, expect, expectHeight, heightOf, layoutOf, stepsIn, test, walk } from './frames.ts';

/** Milliseconds for which a frame is watched after it has its height; longer in the long run. */
const WATCH_MS = Number(process.env['EMBED_WATCH'] ?? (long ? 1000 : 200));

// With motion, as most readers have it: people walk, and pictures change in transitions.
test.use({ reducedMotion: 'no-preference' });

// The other hosts are tested by touch in touch.spec.ts; the long run tests all hosts both ways.
for (const each of some(everyHost, 2, 1)) {
	const [name, given, make] = each;
	test(`keeps the frame at its right height in ${name}, also while its steps are visited with mouse and keyboard`, async ({
		page,
		host,
		at
	}) => {
		const frame = await host(make(at));
		const requestedHeight = await expectHeight(page, given);
		await watchFor(page, WATCH_MS);
		const { over, shape, liked } = await layoutOf(frame);
		expect(over).toBeLessThanOrEqual(0);
		if (given === undefined) expect(Math.abs(shape - liked)).toBeLessThan(0.02);

		await walk(page, frame, 1, stepsIn(each), (selector) => frame.locator(selector).click());
		await walk(page, frame, -1, stepsIn(each), async (selector) => {
			await frame.locator(selector).focus();
			await page.keyboard.press('Enter');
		});
		expect(new Set(await asked(page))).toEqual(new Set([requestedHeight]));
		expect(await heightOf(page)).toBe(given ?? requestedHeight);
	});
}
