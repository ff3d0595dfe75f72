import { waitForScrollEnd } from '../browser/site.ts';
import { sample } from '../random.ts';
import { HOSTS, expect, expectHeight, stepsToVisit, test, visitSteps } from './frames.ts';
import { article, plainFrame } from './hosts.ts';

// Chromium 150 sends a synthetic tap in a frame of another process to the wrong place: it subtracts the
// frame's offset twice. So host and frame share a process here; hosts.spec.ts tests separate processes with
// mouse and keyboard.
const ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'];

test.use({
	hasTouch: true,
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...ONE_PROCESS] })
});

// With motion, as most readers have it: people walk, and pictures change in transitions.
test.use({ reducedMotion: 'no-preference' });

for (const each of sample(HOSTS, 4)) {
	const [name, given, make] = each;
	test(`gives the frame its height in ${name}, and its steps work by touch`, async ({ page, host, at }) => {
		const frame = await host(make(at));
		await expectHeight(page, given);
		expect(await frame.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
		await visitSteps(page, frame, 1, stepsToVisit(each), (selector) => frame.locator(selector).tap());
	});
}

test('passes a finger through to the host', async ({ page, host, at }) => {
	await page.setViewportSize({ width: 800, height: 700 });
	const frame = await host({ html: article(plainFrame(at('fr/embed/cameras/')), { width: 680 }) });
	await page.evaluate(() => scrollTo(0, 300));
	const session = await page.context().newCDPSession(page);
	for (const selector of ['figure', '.caption']) {
		await page.evaluate(() => scrollTo(0, 300));
		await waitForScrollEnd(page);
		const box = await frame.locator(selector).first().boundingBox();
		const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 30];
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }]
			});
		await touch('touchStart', 0);
		for (let up = 10; up <= 200; up += 10) await touch('touchMove', up);
		await touch('touchEnd', 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
	}
});
