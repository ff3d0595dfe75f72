import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { some } from '../random.ts';
import { arrive, desk, languages, openAt, phone, story } from './site.ts';

/** Where a walk is chosen: the first step that says what becomes of it. */
const told = story.chapters.flatMap(({ steps }) => steps).filter(({ walk }) => walk !== undefined);
const picker = told[0]?.id ?? '';
const ends = [...told.slice(0, 1), ...told.slice(-1)];
/** In by the Rue du Pont, out by the Cours de la République: the cameras at the best places film it. */
const WALK = 'walk-from=6&walk-to=9';
/** From the Rue Neuve to the Passage des Peaux none of them looks. */
const ASIDE = 'walk-from=7&walk-to=8';

const figure = (page: Page) => page.locator('figure.stage');
const block = (page: Page, step: string) => page.locator(`#${step} .walk`);
const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Chooses from a list by the first letters. A browser forgets them after a second: on a busy machine they are typed again. */
const choose = (list: Locator, letters: string, value: string) =>
	expect(async () => {
		await list.focus();
		await list.page().keyboard.type(letters);
		await expect(list).toHaveValue(value, { timeout: 1500 });
	}).toPass();

test('a walk is chosen by keyboard alone, told aloud, drawn, and cleared', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto(`./fr/#${picker}`);
	const without = await arrive(page, picker);
	await expect(block(page, picker)).toBeHidden();
	const [from, to] = [page.getByLabel('vous entrez par'), page.getByLabel('Vous sortez par')];
	await choose(from, 'Rue du P', '6');
	await expect(figure(page)).not.toHaveAttribute('data-picture', without);
	const there = await arrive(page, picker);
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

test('it comes back in each chapter, and after a reload, from the address alone', async ({
	page,
	context
}) => {
	await page.setViewportSize(phone);
	const seen = new Map<string, string>();
	for (const { id } of [...some(told.slice(1, -1), 2), ...ends]) {
		await openAt(page, `./fr/?${WALK}#${id}`);
		const picture = await arrive(page, id);
		await expect(block(page, id)).toBeVisible();
		await expect(block(page, id).locator('[data-f]').first()).not.toHaveText('0');
		seen.set(id, `${picture} ${tidy(await block(page, id).textContent())}`);
	}
	// Somebody else opens the same addresses.
	const other = await context.browser()?.newContext({ viewport: phone });
	const shared = await other?.newPage();
	if (!shared) throw new Error('no second reader');
	for (const { id } of ends) {
		await openAt(shared, new URL(`/fr/?${WALK}#${id}`, page.url()).href);
		const picture = await arrive(shared, id);
		await expect(block(shared, id)).toBeVisible();
		await expect(block(shared, id).locator('[data-f]').first()).not.toHaveText('0');
		expect(`${picture} ${tidy(await block(shared, id).textContent())}`).toBe(seen.get(id));
	}
	expect(await shared.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await other?.close();
});

test('it survives the switch of language, there and back, with the same numbers', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto(`./fr/?${WALK}#${picker}`);
	const picture = await arrive(page, picker);
	const numbers = async () => {
		await expect(block(page, picker).locator('[data-f]').first()).not.toHaveText('0');
		return tidy(await block(page, picker).textContent()).match(/\d+/g);
	};
	const before = await numbers();
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await page.waitForURL(`**/en/?${WALK}#${picker}`);
	await arrive(page, picker);
	expect(await numbers()).toEqual(before);
	await page.getByRole('link', { name: 'Français', exact: true }).click();
	expect(await arrive(page, picker)).toBe(picture);
	expect(await numbers()).toEqual(before);
});

test('where no camera looks, it says so', async ({ page }) => {
	await page.goto(`./en/?${ASIDE}#analysis-scores`);
	await arrive(page, 'analysis-scores');
	await expect(block(page, 'analysis-scores')).toContainText('Rue Neuve');
	await expect(block(page, 'analysis-scores').getByText('No camera films your walk')).toBeVisible();
	await expect(block(page, 'analysis-scores').getByText('out of a hundred')).toBeHidden();
});

test('controls move what becomes of it: a low enough threshold flags her', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto(`./en/?${WALK}&threshold=0#analysis-scores`);
	await arrive(page, 'analysis-scores');
	await expect(block(page, 'analysis-scores')).toContainText('that is one more false alert');
	await page.locator('#analysis-scores').getByRole('slider').fill('100');
	await expect(block(page, 'analysis-scores')).toContainText('no alert');
	await expect(page.locator('p.hidden-text[role=status]')).toContainText('no alert');
});

test('absurd ends in an address are no walk', async ({ page }) => {
	await page.goto(`./fr/#${picker}`);
	const without = await arrive(page, picker);
	for (const query of [
		'walk-from=99&walk-to=-3',
		'walk-from=NaN',
		'walk-from=1.5&walk-to=%00',
		'walk-to=1e9'
	]) {
		await page.goto(`./fr/?${query}#${picker}`);
		await page.reload();
		expect([query, await arrive(page, picker)]).toEqual([query, without]);
		await expect(block(page, picker)).toBeHidden();
	}
});

for (const lang of languages) {
	test(`without script nothing is said of it in ${lang}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`./${lang}/?${WALK}`);
		expect(await page.locator('.walk').count()).toBe(told.length);
		for (const walk of await page.locator('.walk').all()) await expect(walk).toBeHidden();
		await context.close();
	});
}

test('no walk makes the page wider than its window', async ({ page }) => {
	for (const width of [320, 390, 768, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`./fr/?${WALK}#${picker}`);
		await arrive(page, picker);
		await expect(block(page, picker)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});
