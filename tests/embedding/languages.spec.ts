/** Frames in languages that the interface does not know, and in languages written from right to left. */
import { expect, waitForFonts, test } from './frames.ts';
import { article, plainFrame } from './hosts.ts';
import type { Frame } from '@playwright/test';

/** Distances in pixels from the left edge to the parts of a frame. */
const placesIn = (frame: Frame) =>
	frame.evaluate(() => {
		const left = (selector: string) =>
			[...document.querySelectorAll(selector)].map((part) => Math.round(part.getBoundingClientRect().left));
		return {
			picture: left('figure.stage svg text'),
			hops: left('.hops a'),
			read: left('.read'),
			ways: left('.ways a').map((way) => way > innerWidth / 2),
			over: document.documentElement.scrollWidth - innerWidth
		};
	});

for (const width of [300, 680]) {
	test(`mirrors a right-to-left frame, but not its picture, at ${width} pixels`, async ({
		page,
		host,
		at
	}) => {
		await page.setViewportSize({ width: 800, height: 1000 });
		const frame = await host({ html: article(plainFrame(at('fr/embed/cameras/')), { width }) });
		await waitForFonts(frame);
		const normalPlaces = await placesIn(frame);
		await frame.evaluate(() => (document.documentElement.dir = 'rtl'));
		await waitForFonts(frame);
		const mirrored = await placesIn(frame);
		expect(normalPlaces.picture.length).toBeGreaterThan(2);
		expect(mirrored.picture).toEqual(normalPlaces.picture);
		expect(Math.max(...mirrored.read)).toBeLessThan(Math.min(...normalPlaces.read));
		const [back = 0, on = 0] = mirrored.hops;
		expect(back).toBeGreaterThan(on);
		expect(normalPlaces.ways).toEqual(normalPlaces.ways.map(() => true));
		expect(mirrored.ways).toEqual(normalPlaces.ways.map(() => false));
		expect([normalPlaces.over, mirrored.over]).toEqual([0, 0]);
	});
}
