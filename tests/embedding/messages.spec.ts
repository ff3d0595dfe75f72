/** Messages between a page and its frame: the background colour, and the steps that were reached. */
import type { Page } from '@playwright/test';
import { current, waitFor } from '../browser/site.ts';
import { sample } from '../random.ts';
import {
	hydratedFrame,
	stepCount,
	expect,
	frameOf,
	loaderOf,
	nextLink,
	layoutShift,
	POLL_QUICKLY,
	test
} from './frames.ts';
import { article, figure, RESERVED_SPACE, plainFrame, loaderScript } from './hosts.ts';

// Errors that these tests provoke.
test.use({ allowed: [/ERR_FAILED/] });

const CHAPTER = 'fr/embed/cameras/';

test.describe('a page with its own dark mode switch', () => {
	const looks = async (page: Page) =>
		(await frameOf(page)).evaluate(() => {
			const ground = document.querySelector('.stage .ground, .stage');
			return [
				document.documentElement.className,
				ground && getComputedStyle(ground).getPropertyValue('--paper')
			];
		});

	test('passes its mode to the frame at the first paint and at each change', async ({
		page,
		otherPeople,
		at
	}) => {
		const inside = figure(at(CHAPTER), at(''), `data-theme="dark" ${RESERVED_SPACE}`);
		await page.goto(otherPeople.put({ html: article(inside + loaderScript(loaderOf(at('')))) }));
		const frame = await hydratedFrame(page);
		expect(frame.url()).toContain('theme=dark');
		const setTheme = (theme: string) =>
			page.locator('figure').evaluate((place, name) => place.setAttribute('data-theme', name), theme);
		const [dark, night] = await looks(page);
		expect(dark).toBe('moves nuit awake');
		await setTheme('light');
		await expect.poll(async () => (await looks(page))[0]).toBe('moves awake papier');
		expect((await looks(page))[1]).not.toBe(night);
		await setTheme('auto');
		await expect.poll(async () => (await looks(page))[0]).toBe('moves awake');
		await setTheme('dark');
		await expect.poll(async () => (await looks(page))[1]).toBe(night);
		expect(await layoutShift(page)).toBe(0);
	});

	test('sends its mode to a plain frame, which ignores other senders', async ({ page, otherPeople, at }) => {
		const stranger = otherPeople.put({
			html: `<link rel="icon" href="data:,"><script>setInterval(() => parent.frames[0].postMessage({ type: 'explainer:theme', theme: 'light' }, '*'), 20)</script>`
		});
		await page.goto(otherPeople.put({ html: article(plainFrame(at(CHAPTER)) + plainFrame(stranger, 20)) }));
		await hydratedFrame(page);
		await page.evaluate(() =>
			document
				.querySelector('iframe')
				?.contentWindow?.postMessage({ type: 'explainer:theme', theme: 'dark' }, '*')
		);
		await expect.poll(async () => (await looks(page))[0]).toBe('moves awake nuit');
		await waitFor(page, 300);
		expect((await looks(page))[0]).toBe('moves awake nuit');
	});

	test('shows pictures from image files on its background too', async ({ page, otherPeople, at }) => {
		await page.route('**/_client/**', (route) => route.abort());
		/** Mean lightness of the picture of a step that is an image file, 0 to 255. */
		const light = async (theme: string): Promise<number> => {
			await page.goto(
				otherPeople.put({
					html: article(plainFrame(at(current(`${CHAPTER}?theme=${theme}#cameras-twelve`))))
				})
			);
			const picture = page.frameLocator('iframe').locator(current('#cameras-twelve .still'));
			await expect(picture).toBeVisible();
			await picture.evaluate((image: HTMLImageElement) => image.decode());
			const shot = await picture.screenshot();
			return page.evaluate(async (png) => {
				const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
				const context = new OffscreenCanvas(1, 1).getContext('2d');
				context?.drawImage(bitmap, 0, 0, 1, 1);
				return context?.getImageData(0, 0, 1, 1).data[1] ?? 0;
			}, shot.toString('base64'));
		};
		// Against the reader's own preference; the long run also tests with it.
		for (const [colorScheme, theme] of sample(
			[
				['light', 'dark'],
				['light', 'light'],
				['dark', 'light'],
				['dark', 'dark']
			] as const,
			2
		)) {
			await page.emulateMedia({ colorScheme });
			const lightness = await light(theme);
			expect([colorScheme, theme, lightness, theme === 'dark' ? lightness < 110 : lightness > 150]).toEqual([
				colorScheme,
				theme,
				lightness,
				true
			]);
		}
	});
});

test.describe('a page that counts steps', () => {
	/** The events that the figure has received. */
	const events = (page: Page) =>
		page.evaluate(() => (window as unknown as { events: readonly unknown[] }).events);
	const listening = `<script>
		window.events = [];
		for (const name of ['explainer:step', 'explainer:end'])
			addEventListener(name, ({ type, detail, target }) => window.events.push([type, detail.step, detail.index, detail.steps, target.id]));
	</script>`;

	test('receives each step once, and the end, from a figure that asks for it', async ({
		page,
		otherPeople,
		at
	}) => {
		const silent = figure(at('fr/embed/prologue/'), at(''), 'id="silent"');
		const asking = figure(at('fr/embed/prologue/'), at(''), 'id="asking" data-events');
		await page.setViewportSize({ width: 800, height: 2000 });
		await page.goto(
			otherPeople.put({ html: article(listening + asking + silent + loaderScript(loaderOf(at('')))) })
		);
		const [first, second] = [await hydratedFrame(page), await hydratedFrame(page, 1)];
		const [, steps] = await stepCount(first);
		for (const frame of [first, second])
			for (let step = 1; step < steps; step++) {
				await nextLink(frame).click();
				await expect.poll(() => stepCount(frame), POLL_QUICKLY).toEqual([step + 1, steps]);
			}
		await first.locator('.hops a').first().click();
		await nextLink(first).click();
		await waitFor(page, 100);
		const ids = await first.locator('.step').evaluateAll((list) => list.map(({ id }) => id));
		expect(await events(page)).toEqual([
			...ids.slice(1).map((id, index) => ['explainer:step', id, index + 2, steps, 'asking']),
			['explainer:end', undefined, undefined, undefined, 'asking']
		]);
	});
});

test('prints night pictures in dark ink, because browsers print no background', async ({ page, at }) => {
	const ink = () =>
		page.locator('.stage').evaluate((stage) => getComputedStyle(stage).getPropertyValue('--ink').trim());
	const light = await page.goto(at('fr/embed/cameras/?theme=light')).then(ink);
	await page.goto(at(current('fr/embed/centre/centre-queue/?theme=dark')));
	expect(await ink()).not.toBe(light);
	await page.emulateMedia({ media: 'print' });
	expect(await ink()).toBe(light);
});
