import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, waitForStep, desk, languages, openAt, phone, story, openControls } from './site.ts';

/** The first step that shows the result of a walk, where a walk is chosen. */
const walkSteps = story.chapters.flatMap(({ steps }) => steps).filter(({ walk }) => walk !== undefined);
const picker = walkSteps[0]?.id ?? '';
const others = walkSteps.slice(1).map(({ id }) => id);
/** From the Rue du Pont to the Cours de la République, filmed by the cameras at the best places. */
const WALK = 'walk-from=6&walk-to=9';
/** From the Rue Neuve to the Passage des Peaux, filmed by none of them. */
const UNFILMED_WALK = 'walk-from=7&walk-to=8';

const figure = (page: Page) => page.locator('figure.stage');
const block = (page: Page, step: string) => page.locator(`#${step} .walk`);
const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Chooses an option by typing its first letters. Browsers forget them after a second, so on a busy machine
 * they are typed again.
 */
const choose = (list: Locator, letters: string, value: string) =>
	expect(async () => {
		await list.focus();
		await list.page().keyboard.type(letters);
		await expect(list).toHaveValue(value, { timeout: 1500 });
	}).toPass();

test('chooses a walk with the keyboard alone, announces it, draws it and clears it', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto(`./fr/#${picker}`);
	const without = await waitForStep(page, picker);
	await expect(block(page, picker)).toBeHidden();
	await openControls(page, picker);
	const [from, to] = [page.getByLabel('vous entrez par'), page.getByLabel('Vous sortez par')];
	await choose(from, 'Rue du P', '6');
	await expect(figure(page)).not.toHaveAttribute('data-picture', without);
	const there = await waitForStep(page, picker);
	await choose(to, 'Cours', '9');
	await expect(figure(page)).not.toHaveAttribute('data-picture', there);
	await expect(block(page, picker)).toBeVisible();
	await expect(block(page, picker)).toContainText(/[1-9]\d* mètres, [1-9]\d* secondes/);
	await expect(page.locator('p.hidden-text[role=status]')).toContainText(/mètres, [1-9]\d* secondes/);
	await page.waitForURL(`**/fr/?${WALK}#${picker}`);
	await page.locator(`#${picker}`).getByRole('button', { name: 'Réglages d’origine' }).press('Enter');
	await expect(figure(page)).toHaveAttribute('data-picture', without);
	await expect(block(page, picker)).toBeHidden();
	await page.waitForURL(`**/fr/#${picker}`);
});

test('shows the walk in each chapter, and to a reader who opens the address', async ({ page, browser }) => {
	await page.setViewportSize(phone);
	const seen = async (there: Page, step: string) => {
		const picture = await waitForStep(there, step);
		await expect(block(there, step)).toBeVisible();
		await expect(block(there, step).locator('[data-f]').first()).not.toHaveText('0');
		return `${picture} ${tidy(await block(there, step).textContent())}`;
	};
	await page.goto(`./fr/?${WALK}#${picker}`);
	const said = new Map([[picker, await seen(page, picker)]]);
	for (const id of [...sample(others.slice(0, -1), 4), ...others.slice(-1)]) {
		await page.evaluate((step) => (location.hash = step), id);
		said.set(id, await seen(page, id));
	}
	// Another reader opens the same addresses.
	const context = await browser.newContext({ viewport: phone });
	const shared = await context.newPage();
	for (const [id, before] of sample([...said].toReversed(), 2)) {
		await openAt(shared, `./fr/?${WALK}#${id}`);
		expect(await seen(shared, id)).toBe(before);
	}
	expect(await shared.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await context.close();
});

test('says so when no camera films the walk', async ({ page }) => {
	await page.goto(current(`./en/?${UNFILMED_WALK}#analysis-scores`));
	await waitForStep(page, current('analysis-scores'));
	await expect(block(page, current('analysis-scores'))).toContainText('Rue Neuve');
	await expect(block(page, current('analysis-scores')).getByText('No camera films your walk')).toBeVisible();
	await expect(block(page, current('analysis-scores')).getByText('out of a hundred')).toBeHidden();
});

test('updates the result of the walk with controls: a low threshold flags the walker', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto(current(`./en/?${WALK}&threshold=0#analysis-scores`));
	await waitForStep(page, current('analysis-scores'));
	await expect(block(page, current('analysis-scores'))).toContainText('that is one more false alert');
	await page.locator(current('#analysis-scores')).getByRole('slider').fill('100');
	await expect(block(page, current('analysis-scores'))).toContainText('no alert');
	await expect(page.locator('p.hidden-text[role=status]')).toContainText('no alert');
});

for (const lang of sample(languages, 2, 1)) {
	test(`does not mention the walk without script in ${lang}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`./${lang}/?${WALK}`);
		const shown = await page.locator('.walk').evaluateAll((all) => all.map((walk) => walk.checkVisibility()));
		expect(shown).toEqual(walkSteps.map(() => false));
		await context.close();
	});
}
