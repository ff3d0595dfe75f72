import { expect, test } from './test.ts';
import { current, waitForStep, waitForHydration, followLink, phone, story } from './site.ts';

test.beforeEach(async ({ page }) => {
	await page.setViewportSize(phone);
});

test('lists actions and chapters with number and minutes, and closes by its button, by Escape and by a click outside', async ({
	page
}) => {
	await page.goto('./fr/');
	await waitForHydration(page);
	const menu = page.locator('details.menu');
	const [mark, panel] = [menu.locator('summary'), menu.locator('.panel')];
	await expect(mark.locator('.when-closed')).toBeVisible();
	await expect(mark.locator('.when-open')).toBeHidden();
	await mark.click();
	await expect(mark.locator('.when-open')).toBeVisible();
	await expect(mark.locator('.when-closed')).toBeHidden();
	for (const name of ['Présenter à partir d’ici', 'Intégrer à un article'])
		await expect(panel.getByRole('link', { name })).toBeInViewport();
	await expect(panel.getByRole('button', { name: 'Partager cette étape' })).toBeInViewport();
	const names = await panel.locator('.chapter-name').allInnerTexts();
	expect(names).toHaveLength(story.chapters.length);
	for (const name of names) expect(name).toMatch(/\b[1-9]\d?\smin$/);
	expect(names.flatMap((name) => /^(\d) · /.exec(name)?.[1] ?? [])).toEqual(['1', '2', '3', '4']);
	await mark.click();
	await expect(panel).toBeHidden();
	await mark.click();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(mark).toBeFocused();
	await mark.click();
	await page.mouse.click(380, 20);
	await expect(panel).toBeHidden();
});

test('opens the slides at the current step with “Present from here”', async ({ page }) => {
	await page.goto(current('./en/?cameras=20#cameras-twelve'));
	await waitForStep(page, current('cameras-twelve'));
	await page.locator('details.menu summary').click();
	const link = page.locator('.menu').getByRole('link', { name: 'Present from here' });
	// The actions of the menu are loaded when it opens.
	await expect(link).toHaveAttribute('href', current(/cameras-twelve/));
	await link.click();
	await page.waitForURL(current('**/en/present/?cameras=20#cameras-twelve'));
});

test('confirms a copied link visibly, with its content', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(current('./fr/?cameras=20#cameras-twelve'));
	await waitForStep(page, current('cameras-twelve'));
	await page.locator('details.menu summary').click();
	const copiedNotice = page.locator('.copied');
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

	await page.getByRole('button', { name: 'Partager cette étape' }).click();
	const step = current(`${baseURL ?? ''}fr/step/cameras-twelve/?cameras=20&shared=1`);
	await expect(copiedNotice).toHaveText(`Lien copié\u00a0: ${step}`);
	await expect(copiedNotice).toBeInViewport();
	expect(await clipboard()).toBe(step);

	await page.getByRole('button', { name: 'Copier le lien vers cet état' }).click();
	const state = current(`${baseURL ?? ''}fr/?cameras=20#cameras-twelve`);
	await expect(copiedNotice).toHaveText(`Lien copié\u00a0: ${state}`);
	expect(await clipboard()).toBe(state);

	await followLink(page, current('faces-crowd'));
	await page.locator('details.menu summary').click();
	await expect(copiedNotice).toBeEmpty();
});

test('shows the address for manual copying where the clipboard is not available', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto(current('./en/#faces-crowd'));
	await waitForStep(page, current('faces-crowd'));
	await page.locator('details.menu summary').click();
	await page.getByRole('button', { name: 'Share this step' }).click();
	await expect(page.locator('.copied')).toHaveText(
		current(/^The link could not be copied\. Here it is: .*\/en\/step\/faces-crowd\/$/)
	);
});
