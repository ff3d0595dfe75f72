import { everyHost, expect, test, walk } from './frames.ts';

// Chromium 150 sends a made-up tap into a frame of another process to the wrong place: it takes the frame's offset off
// twice. So host and frame share a process here; that they need not is seen with mouse and keyboard (hosts.spec.ts).
const ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'];

test.use({
	hasTouch: true,
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...ONE_PROCESS] })
});

// As most readers have it: people walk, and pictures turn into others.
test.use({ reducedMotion: 'no-preference' });

for (const [name, , make] of everyHost) {
	test(`in ${name}, every step works by touch`, async ({ page, host, at }) => {
		const frame = await host(make(at));
		expect(await frame.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
		await walk(page, frame, 1, (selector) => frame.locator(selector).tap());
	});
}
