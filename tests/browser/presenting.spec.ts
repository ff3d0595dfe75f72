import { expect, test, type Page } from '@playwright/test';
import { KEYS, type Action } from '../../src/lib/presenting/keys.ts';
import { arrive, awake, languages, steps, story, violations } from './site.ts';
import { agree, current, figure, open, openNotes, stepOf } from './slides.ts';

test.describe('keys', () => {
	/** Playwright's names for keys that the table calls otherwise. */
	const PLAYED: Readonly<Record<string, string>> = { Digit: '4', Space: ' ', 'Shift+Space': 'Shift+ ' };
	const middle = steps[5] ?? '';

	/** What a key of each action does, starting on the sixth step. */
	const EFFECTS: Readonly<Record<Action, (page: Page, key: string) => Promise<void>>> = {
		next: (page) => expect(figure(page)).toHaveAttribute('data-step', steps[6] ?? ''),
		previous: (page) => expect(figure(page)).toHaveAttribute('data-step', steps[4] ?? ''),
		first: (page) => expect(figure(page)).toHaveAttribute('data-step', steps[0] ?? ''),
		last: (page) => expect(figure(page)).toHaveAttribute('data-step', steps.at(-1) ?? ''),
		number: async (page, key) => {
			if (key !== '4') return expect(figure(page)).toHaveAttribute('data-step', middle);
			await expect(page.locator('.typed')).toContainText('4');
			await page.keyboard.press('1');
			await page.keyboard.press('Backspace');
			await page.keyboard.press('Enter');
			await expect(figure(page)).toHaveAttribute('data-step', steps[3] ?? '');
		},
		go: async (page) => {
			await expect(page.locator('.typed')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.locator('.typed')).toBeHidden();
		},
		black: (page) => expect(page.locator('.blank.black')).toBeVisible(),
		white: (page) => expect(page.locator('.blank.white')).toBeVisible(),
		overview: (page) => expect(page.locator('.sheet-overview')).toBeVisible(),
		controls: (page) => expect(page.locator('.panel')).toBeHidden(),
		pointer: (page) => expect(page.locator('.pointer')).toBeVisible(),
		lens: (page) => expect(page.locator('.stage .box')).toHaveCSS('transform', /matrix\(2/),
		code: (page) => expect(page.locator('.sheet-code svg.qr')).toBeVisible(),
		fullscreen: (page) =>
			expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
		notes: async (page) => {
			await expect.poll(() => page.context().pages().length).toBe(2);
			await page.context().pages()[1]?.close();
		},
		drawer: (page) => expect(current(page).locator('.script')).toBeVisible(),
		help: (page) => expect(page.locator('.sheet-help')).toBeVisible(),
		release: () => Promise.resolve(),
		reload: (page) => expect(figure(page)).toHaveAttribute('data-step', middle)
	};

	test('each key of the table does what the table says', async ({ page }) => {
		test.slow();
		for (const { action, keys } of KEYS) {
			for (const key of keys) {
				await page.goto('about:blank');
				await open(page, action === 'controls' ? 'cameras-twelve' : middle);
				const played = PLAYED[key] ?? key;
				await test.step(`${key}: ${action}`, async () => {
					await page.keyboard.press(played);
					await EFFECTS[action](page, played);
				});
			}
		}
	});

	test('the help lists every key of the table, and each line is a button', async ({ page }) => {
		await open(page, middle);
		await page.keyboard.press('?');
		const lines = page.locator('.keys li');
		await expect(lines).toHaveCount(KEYS.length);
		await expect(lines.locator('kbd')).toHaveCount(KEYS.flatMap(({ keys }) => keys).length);
		await lines.getByRole('button', { name: 'Écran blanc' }).click();
		await expect(page.locator('.blank.white')).toBeVisible();
	});

	test('a clicker that sends page keys, a full stop, and F5 and Escape by turns loses nothing', async ({
		page
	}) => {
		await open(page, 'analysis-thousand', '?threshold=40');
		const picture = await figure(page).getAttribute('data-picture');
		await page.keyboard.press('.');
		await expect(page.locator('.blank.black')).toBeVisible();
		await page.reload();
		expect(await arrive(page, 'analysis-thousand')).toBe(picture);
		await expect(page.locator('.blank.black')).toBeVisible();
		await page.keyboard.press('.');
		await expect(page.locator('.blank')).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page.locator('.sheet-overview')).toBeVisible();
		await page.reload();
		expect(await arrive(page, 'analysis-thousand')).toBe(picture);
		await page.keyboard.press('Escape');
		await page.keyboard.press('PageDown');
		await expect(page.locator('.sheet')).toBeHidden();
		await expect(figure(page)).toHaveAttribute('data-step', 'analysis-98');
		await page.keyboard.press('PageUp');
		await expect(figure(page)).toHaveAttribute('data-picture', picture ?? '');
	});

	test('digits work on a French keyboard without Shift', async ({ page }) => {
		await open(page, middle);
		await page.evaluate(() => {
			const press = (key: string, code: string) =>
				dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
			press('&', 'Digit1');
			press('é', 'Digit2');
		});
		await page.keyboard.press('Enter');
		await expect(figure(page)).toHaveAttribute('data-step', steps[11] ?? '');
	});

	test('arrows inside a focused slider move the slider until Escape; page keys never do', async ({
		page
	}) => {
		await open(page, 'cameras-twelve');
		const slider = page.locator('.panel input[type=range]');
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(slider).toHaveValue('10');
		expect(await stepOf(page)).toBe('cameras-twelve');
		await page.keyboard.press('PageDown');
		await expect(figure(page)).toHaveAttribute('data-step', 'cameras-identify');
		await page.keyboard.press('PageUp');
		await slider.focus();
		await page.keyboard.press('Escape');
		await expect(slider).not.toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(figure(page)).toHaveAttribute('data-step', 'cameras-identify');
		await expect(page).toHaveURL(/cameras=10.*#cameras-identify$/);
	});

	test('a letter typed into a field stays there', async ({ page }) => {
		await open(page, 'cameras-guess');
		const field = page.locator('.panel input[type=number]');
		await field.fill('');
		await field.pressSequentially('40');
		await expect(field).toHaveValue('40');
		await expect(page.locator('.typed')).toBeHidden();
		await field.press('Enter');
		await expect(current(page).locator('.number')).toHaveText(/56\s%/);
		await expect(page.locator('.panel .bar-row.yours')).toContainText(/40\s%/);
	});
});

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
		await touch('touchEnd');
	}

	test('turns pages under a finger, and by buttons', async ({ page }) => {
		await open(page, steps[3] ?? '');
		await swipe(page, 800, 300);
		await expect(figure(page)).toHaveAttribute('data-step', steps[4] ?? '');
		await swipe(page, 300, 800);
		await expect(figure(page)).toHaveAttribute('data-step', steps[3] ?? '');
		await swipe(page, 500, 520);
		await page.locator('.turn').getByRole('button', { name: 'Étape suivante' }).tap();
		await expect(figure(page)).toHaveAttribute('data-step', steps[4] ?? '');
	});

	test('a black screen goes away under a finger', async ({ page }) => {
		await open(page, steps[3] ?? '', '?blank=black');
		await page.touchscreen.tap(400, 300);
		await expect(page.locator('.blank')).toBeHidden();
	});
});

test.describe('routes', () => {
	test('a ready one, one’s own, and the whole story', async ({ page }) => {
		await page.goto('./fr/present/?route=15min');
		await awake(page);
		await expect(page.getByRole('radio', { name: /15 min/ })).toBeChecked();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/\?route=15min#prologue-square$/);
		await page.keyboard.press('ArrowRight');
		await expect(figure(page)).toHaveAttribute('data-step', 'analysis-frames');
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
		await expect(still).toHaveAttribute('src', 'stills/analysis-guess.svg');
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
	test.slow();
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const lang of languages) {
		await page.goto(`./${lang}/present/`);
		await awake(page);
		expect(['cover', await violations(page)]).toEqual(['cover', []]);
	}
	await open(page, 'analysis-thousand', '', 'en');
	expect(['slide', await violations(page)]).toEqual(['slide', []]);
	for (const key of ['?', 'o', 'q', 'd', 'g']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(300);
		expect([key, await violations(page)]).toEqual([key, []]);
		await page.keyboard.press('Escape');
	}
	for (const step of ['cameras-guess', 'cameras-yours', 'centre-gaze']) {
		await open(page, step, '?guess-seen=20');
		await expect(page.locator('.panel :is(button:enabled, input)').first()).toBeVisible();
		expect([step, await violations(page)]).toEqual([step, []]);
	}
	const notes = await openNotes(context);
	expect(['notes', await violations(notes)]).toEqual(['notes', []]);
});

test('asks nobody else, keeps nothing, says nothing in the console', async ({ page, context, baseURL }) => {
	const origins = new Set<string>();
	const said: string[] = [];
	context.on('request', (request) => origins.add(new URL(request.url()).origin));
	context.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await open(page, steps[0] ?? '');
	const notes = await openNotes(context);
	for (const key of ['s', 'o', 'Escape', 'q', 'Escape', 'd', 'd', 'r', 'z', 'z', 'c', 'b', 'b'])
		await page.keyboard.press(key);
	for (let step = 1; step < steps.length; step++) await page.keyboard.press('PageDown');
	await agree(page, notes);
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

test('once open it goes on without a network', async ({ page, context }) => {
	await open(page, steps[0] ?? '');
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(3000);
	await context.setOffline(true);
	for (const step of steps.slice(1)) {
		await page.keyboard.press('PageDown');
		await arrive(page, step);
	}
});

test('with less motion pictures are cut to, and are the same', async ({ page }) => {
	const moving = await open(page, 'cameras-twelve');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageDown');
	expect(await arrive(page, 'cameras-twelve')).toBe(moving);
	const first = await figure(page).screenshot();
	await page.waitForTimeout(700);
	expect((await figure(page).screenshot()).equals(first)).toBe(true);
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
			for (const [i, step] of steps.entries()) {
				const section = page.locator(`#${step}`);
				await expect(section.getByRole('heading', { level: 2 })).toHaveText(titles[i] ?? '');
				await expect(section.locator('.line:visible')).toHaveCount(1);
				const still = section.locator('img.still');
				await still.scrollIntoViewIfNeeded();
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
