import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
	arrive,
	awake,
	expectStill,
	languages,
	shareOf,
	steps,
	story,
	violations,
	watchFor
} from './site.ts';
import { figure, open, openNotes } from './slides.ts';

test.describe('a board with fingers', () => {
	test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

	async function swipe(page: Page, from: number, to: number) {
		const session = await page.context().newCDPSession(page);
		const touch = (type: string, x?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: x === undefined ? [] : [{ x, y: 300 }]
			});
		await touch('touchStart', from);
		for (let i = 1; i <= 5; i++) await touch('touchMove', from + ((to - from) * i) / 5);
		// At rest before it is lifted: what a finger flings, the next touch stops, and does no more.
		await touch('touchMove', to);
		await touch('touchEnd');
	}

	/** Two steps that ask nothing, one after the other. */
	const [one, other] = ['prologue-looks', 'prologue-rules'] as const;

	test('turns pages under a finger, and by buttons', async ({ page }) => {
		await open(page, one);
		await swipe(page, 800, 300);
		await expect(figure(page)).toHaveAttribute('data-step', other);
		await swipe(page, 300, 800);
		await expect(figure(page)).toHaveAttribute('data-step', one);
		await swipe(page, 500, 520);
		// Two touches in less time than a finger needs are one gesture to the browser, and no tap.
		await watchFor(page, 500);
		await expect(figure(page)).toHaveAttribute('data-step', one);
		await page.locator('.turn').getByRole('button', { name: 'Étape suivante' }).tap();
		await expect(figure(page)).toHaveAttribute('data-step', other);
	});

	test('a black screen goes away under a finger', async ({ page }) => {
		await open(page, one, '?blank=black');
		await page.touchscreen.tap(400, 300);
		await expect(page.locator('.blank')).toBeHidden();
	});
});

test.describe('routes', () => {
	test('a ready one, one’s own, and the whole story', async ({ page }) => {
		const short = story.routes.find(({ id }) => id === '15min');
		await page.goto('./fr/present/?route=15min');
		await awake(page);
		await expect(page.getByRole('radio', { name: /15 min/ })).toBeChecked();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/\?route=15min#prologue-fall$/);
		await page.keyboard.press('ArrowRight');
		await expect(figure(page)).toHaveAttribute('data-step', short?.steps[1] ?? '');
		await page.goto('./fr/present/?route=centre-curve,analysis-98,nowhere');
		await awake(page);
		await expect(page.locator('.unknown')).toContainText('nowhere');
		await page.keyboard.press(' ');
		await expect(figure(page)).toHaveAttribute('data-step', 'centre-curve');
		await page.keyboard.press('End');
		await expect(figure(page)).toHaveAttribute('data-step', 'analysis-98');
		await expect(page).toHaveURL(/\?route=centre-curve,analysis-98/);
		await expect(page.locator('.turn .count')).toContainText('2 / 2');
	});

	test('the overview shows the route first, asked but not answered', async ({ page }) => {
		await open(page, 'analysis-guess', '?route=15min');
		await page.keyboard.press('o');
		const tiles = page.locator('.tiles a');
		await expect(tiles).toHaveCount(steps.length);
		await expect(page.locator('.tiles [aria-current]')).toBeFocused();
		const still = page.locator('.tiles [href="#analysis-guess"] img');
		await expect(still).toHaveAttribute('src', /present\/stills\/analysis-guess\.svg$/);
		expect(
			await still.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
		).toBe(960);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(figure(page)).toHaveAttribute('data-step', 'analysis-threshold');
	});
});

test('a step has the same picture when it is read and when it is presented', async ({ page }) => {
	for (const step of ['cameras-twelve', 'analysis-thousand', 'centre-curve']) {
		const presented = await open(page, step, '?threshold=50');
		await page.goto(`./fr/?threshold=50#${step}`);
		expect(await arrive(page, step)).toBe(presented);
	}
});

test('axe finds nothing on the slides, under what lies over them, and in the presenter’s window', async ({
	page,
	context
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const [rank, lang] of languages.entries()) {
		await page.goto(`./${lang}/present/`);
		await awake(page);
		expect(['cover', await violations(page, [], rank > 0 ? 'structure' : 'all')]).toEqual(['cover', []]);
	}
	await open(page, 'analysis-thousand', '', 'en');
	expect(['slide', await violations(page)]).toEqual(['slide', []]);
	const over = '.sheet, .notice, .drawer-clock';
	for (const key of ['?', 'o', 'q', 'd', 'g']) {
		await page.keyboard.press(key);
		await expect(page.locator(over).first()).toBeVisible();
		expect([key, await violations(page, [over])]).toEqual([key, []]);
		await page.keyboard.press('Escape');
	}
	for (const step of ['cameras-guess', 'cameras-yours', 'centre-gaze']) {
		await open(page, step, '?guess-seen=20');
		await expect(page.locator('.panel :is(button:enabled, input)').first()).toBeVisible();
		expect([step, await violations(page, ['.panel'])]).toEqual([step, []]);
	}
	const notes = await openNotes(context);
	expect(['notes', await violations(notes)]).toEqual(['notes', []]);
});

test('with less motion pictures are cut to, and are the same', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const moving = await open(page, 'cameras-walls');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageDown');
	expect(await arrive(page, 'cameras-walls')).toBe(moving);
	await expectStill(page);
});

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 320, height: 568 }
])
	test(`in a window ${viewport.width} pixels wide a slide is a column, and nothing lies over anything`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await open(page, 'analysis-thousand');
		const parts = ['.stage', '.slide:not([hidden]) .band', '.panel'];
		const boxes = await page.evaluate(
			(names) =>
				names.map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON() as DOMRect),
			parts
		);
		for (const [index, { top, left, right }] of boxes.entries()) {
			expect([parts[index], left >= 0 && right <= viewport.width]).toEqual([parts[index], true]);
			if (index > 0) expect([parts[index], top]).toEqual([parts[index], boxes[index - 1]?.bottom]);
		}
		// The way on is in sight, however long the column is.
		await expect(page.locator('.turn')).toBeInViewport();
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const lang of languages) {
		test(`${lang}: pictures in order, each with its title and a sentence`, async ({ page }) => {
			await page.goto(`./${lang}/present/`);
			await expect(page.locator('.without-script')).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const sections = page.locator('section.slide');
			expect(await sections.evaluateAll((all) => all.map(({ id }) => id))).toEqual(steps);
			const titles = story.chapters.flatMap((chapter) => chapter.steps.map(({ title }) => title[lang] ?? ''));
			for (const step of shareOf(lang, steps)) {
				const section = page.locator(`#${step}`);
				await expect(section.getByRole('heading', { level: 2 })).toHaveText(
					titles[steps.indexOf(step)] ?? ''
				);
				await expect(section.locator('.line:visible')).toHaveCount(1);
				const still = section.locator('img.still');
				await still.evaluate((image) => image.scrollIntoView());
				await expect(still).toBeVisible();
				await expect(still).toHaveAttribute('alt', /.{20}/);
				expect(
					await still.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
				).toBe(960);
			}
			await expect(page.locator('figure.stage')).toBeHidden();
		});
	}
});
