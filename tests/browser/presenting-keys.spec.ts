import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { KEY_BINDINGS, type DeckAction } from '../../src/lib/pages/present/keys/key-bindings.ts';
import { sample } from '../random.ts';
import { current, waitForStep, steps } from './site.ts';
import { currentSection, figure, openSlides, stepOf, goToSlide } from './slides.ts';

test.describe('keys', () => {
	/** Playwright's names for keys that have another name in the table. */
	const PLAYED: Readonly<Record<string, string>> = { Digit: '4', Space: ' ', 'Shift+Space': 'Shift+ ' };
	/** A step with controls and a single keyframe, so that one key leads to the next step. */
	const middle = current('centre-curve');
	const place = steps.indexOf(middle);

	/** Actions that the same key undoes. */
	const TOGGLES: ReadonlySet<DeckAction> = new Set([
		...(['black', 'white', 'overview', 'simple', 'controls'] as const),
		...(['pointer', 'magnify', 'rail', 'code', 'fullscreen', 'drawer', 'help'] as const)
	]);
	/** Overlays that such keys open or close. */
	const laid = (page: Page) =>
		page.evaluate(() => ({
			over: document.querySelectorAll('.blank, .sheet, .pointer').length,
			drawer: document.querySelector('section[aria-current] .script .notes')?.checkVisibility() ?? false,
			magnified: getComputedStyle(document.querySelector('.stage .box') ?? document.body).transform,
			panel: document.querySelector('.panel')?.checkVisibility() ?? false,
			full: document.fullscreenElement !== null,
			simple: location.search
		}));

	/** Expected effect of each action's key, starting in the middle. */
	const EFFECTS: Readonly<Record<DeckAction, (page: Page, key: string) => Promise<void>>> = {
		next: (page) => expect(figure(page)).toHaveAttribute('data-step', steps[place + 1] ?? ''),
		previous: (page) => expect(figure(page)).toHaveAttribute('data-step', steps[place - 1] ?? ''),
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
		simple: (page) => expect(page).toHaveURL(/words=simple/),
		fall: async (page) => {
			await expect(page).toHaveURL(/fall-from=/);
			await page.keyboard.press('a');
			await expect(page).not.toHaveURL(/fall-from=/);
		},
		// The steps have no field for it; boards that count pupils have.
		class: (page) => expect(figure(page)).toHaveAttribute('data-step', middle),
		countdown: (page) => expect(figure(page)).toHaveAttribute('data-step', middle),
		controls: (page) => expect(page.locator('.panel')).toBeHidden(),
		pointer: (page) => expect(page.locator('.pointer')).toBeVisible(),
		magnify: (page) => expect(page.locator('.stage [role=img]')).toHaveCSS('transform', /matrix\(2/),
		rail: (page) => expect(page.locator('.rail')).toBeHidden(),
		code: (page) => expect(page.locator('.sheet-code svg.qr')).toBeVisible(),
		fullscreen: (page) =>
			expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true),
		notes: async (page) => {
			const others = () =>
				page
					.context()
					.pages()
					.filter((each) => each !== page);
			await expect.poll(() => others().length).toBe(1);
			await others()[0]?.close();
		},
		drawer: (page) => expect(currentSection(page).locator('.script .notes')).toBeVisible(),
		help: (page) => expect(page.locator('.sheet-help')).toBeVisible(),
		release: () => Promise.resolve(),
		reload: (page) => expect(figure(page)).toHaveAttribute('data-step', middle)
	};

	test('each action of the table has its documented effect', async ({ page }) => {
		test.slow();
		await openSlides(page, middle);
		const before = await laid(page);
		expect(before).toMatchObject({ over: 0, drawer: false, panel: true });
		for (const { action, keys } of KEY_BINDINGS) {
			// A unit test reads each key of an action; one of them shows the effect.
			for (const key of sample(keys, keys.length)) {
				const here = await stepOf(page);
				if (here !== middle) {
					// Once the address has followed the last change: no link leads to the current address.
					await expect(page).toHaveURL(new RegExp(`#${here ?? ''}$`));
					await goToSlide(page, middle);
				}
				const played = PLAYED[key] ?? key;
				await test.step(`${key}: ${action}`, async () => {
					await page.keyboard.press(played);
					await EFFECTS[action](page, played);
					if (!TOGGLES.has(action)) return;
					await page.keyboard.press(played);
					await expect.poll(() => laid(page)).toEqual(before);
				});
			}
		}
	});

	test('lists every key of the table in the help, each line as a button', async ({ page }) => {
		await openSlides(page, middle);
		await page.keyboard.press('?');
		const lines = page.locator('.keys li');
		await expect(lines).toHaveCount(KEY_BINDINGS.length);
		await expect(lines.locator('kbd')).toHaveCount(KEY_BINDINGS.flatMap(({ keys }) => keys).length);
		await lines.getByRole('button', { name: 'Écran blanc' }).click();
		await expect(page.locator('.blank.white')).toBeVisible();
	});

	test('loses nothing with a remote that sends page keys, a full stop, and F5 and Escape in turn', async ({
		page
	}) => {
		await openSlides(page, current('analysis-98'), '?threshold=40');
		const picture = await figure(page).getAttribute('data-picture');
		await page.keyboard.press('.');
		await expect(page.locator('.blank.black')).toBeVisible();
		await page.reload();
		expect(await waitForStep(page, current('analysis-98'))).toBe(picture);
		await expect(page.locator('.blank.black')).toBeVisible();
		await page.keyboard.press('.');
		await expect(page.locator('.blank')).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page.locator('.sheet-overview')).toBeVisible();
		await page.reload();
		expect(await waitForStep(page, current('analysis-98'))).toBe(picture);
		await page.keyboard.press('Escape');
		await page.keyboard.press('PageDown');
		await expect(page.locator('.sheet')).toBeHidden();
		await expect(figure(page)).toHaveAttribute(
			'data-step',
			steps[steps.indexOf(current('analysis-98')) + 1] ?? ''
		);
		await page.keyboard.press('PageUp');
		await expect(figure(page)).toHaveAttribute('data-picture', picture ?? '');
	});

	test('accepts digits on a French keyboard without Shift', async ({ page }) => {
		await openSlides(page, middle);
		await page.evaluate(() => {
			const press = (key: string, code: string) =>
				dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
			press('&', 'Digit1');
			press('é', 'Digit2');
		});
		await page.keyboard.press('Enter');
		await expect(figure(page)).toHaveAttribute('data-step', steps[11] ?? '');
	});

	test('moves a focused slider with the arrow keys until Escape, but never with the page keys', async ({
		page
	}) => {
		await openSlides(page, current('cameras-twelve'));
		const slider = page.locator('.panel input[type=range]');
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(slider).toHaveValue('10');
		expect(await stepOf(page)).toBe(current('cameras-twelve'));
		// The slide shows its last keyframe since the slider moved.
		await page.keyboard.press('PageDown');
		await expect(figure(page)).toHaveAttribute('data-step', current('cameras-identify'));
		await page.keyboard.press('PageUp');
		await slider.focus();
		await page.keyboard.press('Escape');
		await expect(slider).not.toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(figure(page)).toHaveAttribute('data-step', current('cameras-identify'));
		await expect(page).toHaveURL(current(/cameras=10.*#cameras-identify$/));
	});
});
