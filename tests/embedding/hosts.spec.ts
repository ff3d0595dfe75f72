import { waitFor } from '../browser/site.ts';
import { isLongRun, sample } from '../random.ts';
import {
	requestedHeights,
	HOSTS,
	expect,
	expectHeight,
	heightOf,
	measureLayout,
	stepsToVisit,
	test,
	visitSteps
} from './frames.ts';

/** Milliseconds for which a frame is watched after it has its height; longer in the long run. */
const WATCH_MS = Number(process.env['EMBED_WATCH'] ?? (isLongRun ? 1000 : 200));

// With motion, as most readers have it: people walk, and pictures change in transitions.
test.use({ reducedMotion: 'no-preference' });

// The other hosts are tested by touch in touch.spec.ts; the long run tests all hosts both ways.
for (const each of sample(HOSTS, 2, 1)) {
	const [name, given, make] = each;
	test(`keeps the frame at its right height in ${name}, also while its steps are visited with mouse and keyboard`, async ({
		page,
		host,
		at
	}) => {
		const frame = await host(make(at));
		const requestedHeight = await expectHeight(page, given);
		await waitFor(page, WATCH_MS);
		const { over, shape, liked } = await measureLayout(frame);
		expect(over).toBeLessThanOrEqual(0);
		if (given === undefined) expect(Math.abs(shape - liked)).toBeLessThan(0.02);

		await visitSteps(page, frame, 1, stepsToVisit(each), (selector) => frame.locator(selector).click());
		await visitSteps(page, frame, -1, stepsToVisit(each), async (selector) => {
			await frame.locator(selector).focus();
			await page.keyboard.press('Enter');
		});
		expect(new Set(await requestedHeights(page))).toEqual(new Set([requestedHeight]));
		expect(await heightOf(page)).toBe(given ?? requestedHeight);
	});
}
