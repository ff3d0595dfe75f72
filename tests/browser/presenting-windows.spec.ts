import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { isLongRun } from '../random.ts';
import { current, waitForStep, steps } from './site.ts';
import {
	expectSameState,
	currentSection,
	figure,
	openSlides,
	openNotes,
	pressOn,
	stageState
} from './slides.ts';

/** Number of actions, in either window. */
const ACTION_COUNT = isLongRun ? 300 : 6;

test.describe('two windows', () => {
	test.use({ reducedMotion: 'no-preference' });

	test(`show one picture after each of ${ACTION_COUNT} actions in either window`, async ({ context }) => {
		if (isLongRun) test.setTimeout(600_000);
		let seed = 20260;
		const chance = (below: number) => {
			seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
			return Math.floor((seed / 2 ** 32) * below);
		};
		const paths = ['./fr/present/', './fr/present/notes/'];
		const pages = [await context.newPage(), await context.newPage()];
		for (const [i, page] of pages.entries()) await page.goto(paths[i] ?? '');
		await expectSameState(...pages);

		const click = async (page: Page, what: Locator) => {
			const covered = (await page.locator('.blank').count()) > 0;
			if (covered || (await what.count()) === 0) return page.keyboard.press('PageDown');
			await what.nth(chance(await what.count())).click();
		};
		const acts: readonly ((page: Page, i: number) => Promise<unknown>)[] = [
			(page) => page.keyboard.press('PageDown'),
			(page) => page.keyboard.press('PageUp'),
			async (page) => {
				for (const digit of String(1 + chance(steps.length))) await page.keyboard.press(digit);
				await page.keyboard.press('Enter');
			},
			(page) => page.keyboard.press(chance(2) ? 'b' : 'w'),
			(page) => click(page, page.locator('.controls .range button:visible')),
			(page) => click(page, page.locator('.class-guess button:visible')),
			(page) => page.reload(),
			async (page, i) => {
				await page.close();
				const again = await context.newPage();
				await again.goto(paths[i] ?? '');
				pages[i] = again;
			}
		];
		const seen = new Set<string>();
		for (let act = 0; act < ACTION_COUNT; act++) {
			const i = chance(2);
			const [page, one] = [pages[i], acts[chance(acts.length)]];
			if (!page || !one) continue;
			await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
			// Elements under a blank screen receive no clicks.
			const [, blank] = /[?&]blank=(black|white)/.exec(page.url()) ?? [];
			if (blank && chance(2)) await page.keyboard.press(blank === 'black' ? 'b' : 'w');
			await one(page, i);
			seen.add(await expectSameState(...pages));
		}
		expect(seen.size).toBeGreaterThan(ACTION_COUNT / 5);
	});

	test('share controls, guesses, cameras and the blank screen, and write each to their addresses', async ({
		page,
		context
	}) => {
		await openSlides(page, current('cameras-yours'));
		const notes = await openNotes(context);
		await expectSameState(page, notes);
		await notes.locator('.settings-panel .placement .buttons .plain').first().click();
		await expect(page).toHaveURL(/cams=/);
		const first = await expectSameState(page, notes);
		await page.keyboard.press('b');
		expect(await expectSameState(page, notes)).toMatch(/black$/);
		await expect(notes).toHaveURL(current(/cams=.*blank=black#cameras-yours$/));
		await page.keyboard.press('b');
		expect(await expectSameState(page, notes)).toBe(first);
	});

	test('the notes follow a link that is opened in the slides, and never pull the slides back', async ({
		page,
		context
	}) => {
		await openSlides(page, current('cameras-twelve'));
		const notes = await openNotes(context);
		await notes.keyboard.press('PageDown');
		await expectSameState(page, notes);
		await page.goto('about:blank');
		await openSlides(page, current('analysis-98'), '?base=40');
		expect(await expectSameState(page, notes)).toMatch(current(/^analysis-98 /));
		await notes.goto(current('./fr/present/notes/#prologue-faces'));
		expect(await expectSameState(page, notes)).toMatch(current(/^analysis-98 /));
	});

	test('opens the window with S, and offers a link and a drawer when pop-ups are blocked', async ({
		page,
		context
	}) => {
		await openSlides(page, current('analysis-guess'));
		const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
		expect(await expectSameState(page, notes)).toMatch(current(/^analysis-guess /));
		await notes.close();
		await page.evaluate(() => (window.open = () => null));
		const notice = page.getByRole('alert');
		await expect(async () => {
			// A window that has just been closed may still count as open.
			await page.keyboard.press('s');
			await expect(notice).toBeVisible({ timeout: 500 });
		}).toPass();
		await expect(notice.getByRole('link')).toHaveAttribute('href', current('notes/#analysis-guess'));
		await notice.getByRole('button').click();
		const drawer = currentSection(page).locator('.script .notes');
		await expect(drawer).toBeVisible();
		await expect(drawer.getByText(/8 justes/).first()).toBeHidden();
		await drawer.locator('summary').click();
		await expect(drawer.getByText(/8 justes/).first()).toBeVisible();
	});

	test('start the clock of the lesson with the first step, and keep it over a reload', async ({
		page,
		context
	}) => {
		const notes = await openNotes(context);
		await openSlides(page, current('cameras-twelve'));
		await expectSameState(page, notes);
		await pressOn(page, current('cameras-twelve'));
		await expect(notes.locator('.elapsed')).toHaveText(/^0:0[1-9]$/);
		await notes.getByRole('button', { name: 'Pause' }).click();
		await expect(notes.getByRole('button', { name: 'Reprendre' })).toBeVisible();
		const stood = (await notes.locator('.elapsed').textContent()) ?? '';
		await notes.reload();
		await expect(notes.locator('.elapsed')).toHaveText(stood);
	});

	test('ends a transition in a hidden window at once', async ({ page }) => {
		await openSlides(page, current('cameras-mast'));
		await page.evaluate(() => Object.defineProperty(document, 'hidden', { get: () => true }));
		const other = await page.context().newPage();
		await openSlides(other, current('cameras-mast'));
		await other.keyboard.press('PageDown');
		await waitForStep(other, current('cameras-walls'));
		await expect(figure(page)).toHaveAttribute('data-step', current('cameras-walls'));
		await expect.poll(async () => (await stageState(page)) === (await stageState(other))).toBe(true);
	});
});
