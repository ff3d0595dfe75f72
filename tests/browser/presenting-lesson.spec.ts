import { expect, test, type Page } from './test.ts';
import { sample } from '../random.ts';
import { current, waitForStep, waitForHydration, languages, steps, story } from './site.ts';
import { currentSection, figure, openSlides, openNotes, pressOn, stepOf } from './slides.ts';

/** The only keys that a presentation remote has. */
const NEXT = 'PageDown';
const BACK = 'PageUp';
/** The short lesson of the story. */
const ROUTE = story.routes.find(({ id }) => id === '15min')?.steps ?? [];
const at = (index: number) => ROUTE[index] ?? '';
const shows = (page: Page, step: string) => expect(figure(page)).toHaveAttribute('data-step', step);

test.describe('a lesson with a presentation remote', () => {
	test('begins on the cover with Enter, which leads on unless a number is being typed', async ({ page }) => {
		await page.goto('./fr/present/?route=15min');
		await waitForHydration(page);
		await page.keyboard.press('Enter');
		await expect(page.locator('.welcome')).toBeHidden();
		await shows(page, at(0));
		await pressOn(page, at(0), 'Enter');
		await shows(page, at(1));
		await page.keyboard.press('1');
		await page.keyboard.press('Enter');
		await shows(page, at(0));
	});

	test('begins with Enter from a route that was chosen with the keyboard', async ({ page }) => {
		await page.goto('./fr/present/');
		await waitForHydration(page);
		await page.getByRole('radio').first().focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.welcome')).toBeHidden();
	});

	test('shows the answer to a question before the next step, and skips it on the way back', async ({
		page
	}) => {
		await openSlides(page, current('analysis-guess'), '?route=15min');
		const number = currentSection(page).locator('.number');
		const next = at(ROUTE.indexOf(current('analysis-guess')) + 1);
		await expect(number).toHaveText('?');
		// First the picture shows what is asked.
		await page.keyboard.press(NEXT);
		await expect(number).toHaveText('?');
		await page.keyboard.press(NEXT);
		await expect(number).toHaveText('8');
		await shows(page, current('analysis-guess'));
		await page.keyboard.press(NEXT);
		await shows(page, next);
		await page.keyboard.press(BACK);
		await page.keyboard.press(NEXT);
		await shows(page, next);
	});

	test('keeps the class guesses when the remote reveals the answer', async ({ page }) => {
		await openSlides(page, current('analysis-guess'));
		await page.locator('.class-guess .bet input').fill('17');
		for (const key of [NEXT, NEXT]) await page.keyboard.press(key);
		await expect(page.locator('.class-guess .spread b').first()).toHaveText('17');
		await expect(page).toHaveURL(/guess-alerts=17/);
	});

	test('leaves a black or white screen by the next key, by Escape, and from the presenter window', async ({
		page,
		context
	}) => {
		await openSlides(page, at(1), '?route=15min');
		for (const [key, colour] of [
			['.', 'black'],
			['w', 'white']
		] as const) {
			for (const back of [NEXT, BACK, 'Escape']) {
				await page.keyboard.press(key);
				await expect(page.locator(`.blank.${colour}`)).toBeVisible();
				await page.keyboard.press(back);
				await expect(page.locator('.blank')).toBeHidden();
				await expect(page.locator('.sheet')).toHaveCount(0);
				await shows(page, at(1));
			}
		}
		const notes = await openNotes(context);
		await notes.keyboard.press('b');
		await expect(page.locator('.blank.black')).toBeVisible();
		await notes.keyboard.press(NEXT);
		await expect(page.locator('.blank')).toBeHidden();
		expect(await stepOf(page)).toBe(at(1));
	});
});

test.describe('a step beside the route', () => {
	const beside = steps.findLast((step) => !ROUTE.includes(step)) ?? '';

	/** Leaves the route for a step that follows all route steps in the story. */
	async function leave(page: Page) {
		await page.keyboard.press('o');
		await page.locator(`.tiles a[href="#${beside}"]`).click();
		await shows(page, beside);
		await expect(page.locator('.turn .count')).toContainText('–');
	}

	test('returns to the step after the one where the route was left, and back, also after a reload', async ({
		page
	}) => {
		await openSlides(page, at(1), '?route=15min');
		await leave(page);
		await page.keyboard.press(NEXT);
		await shows(page, at(2));
		await leave(page);
		await page.reload();
		await waitForStep(page, beside);
		await page.keyboard.press(BACK);
		await shows(page, at(2));
	});

	test('returns from a presenter window that was opened meanwhile', async ({ page, context }) => {
		await openSlides(page, at(1), '?route=15min');
		await leave(page);
		const notes = await openNotes(context);
		await shows(notes, beside);
		await notes.keyboard.press(NEXT);
		await shows(page, at(2));
	});
});

for (const lang of sample(languages, languages.length, 1))
	test(`${lang}: the answers to a question name their audience`, async ({ page, context }) => {
		await page.goto(current(`./${lang}/present/#analysis-guess`));
		await waitForHydration(page);
		const notes = await context.newPage();
		await notes.goto(current(`./${lang}/present/notes/#analysis-guess`));
		await waitForHydration(notes);
		const names = await notes
			.locator('.step:not([hidden]) summary, .settings-panel button:visible')
			.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()));
		expect(new Set(names).size).toBe(names.length);
		const forClass = lang === 'fr' ? 'Montrer la réponse à la classe' : 'Show the class the answer';
		// With the browser's disclosure triangle, which shows that it opens.
		await expect(notes.locator('.notes summary:visible')).toHaveCSS('display', 'list-item');
		await notes.locator('.notes summary:visible').click();
		await expect(page.locator('.slide:not([hidden])')).not.toHaveClass(/open/);
		await notes.locator('.settings-panel').getByRole('button', { name: forClass }).click();
		await expect(page.locator('.slide:not([hidden])')).toHaveClass(/open/);
	});
