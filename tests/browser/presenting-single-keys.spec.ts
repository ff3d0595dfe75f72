import { expect, test, type Page } from './test.ts';
import { steps } from './site.ts';
import { expectSameState, currentSection, figure, openSlides, openNotes, pressOn } from './slides.ts';

const [first = '', , third = ''] = steps;

/** Opens the list of keys by its button and returns whether single-character keys are enabled. */
async function openKeys(window: Page) {
	await window.getByRole('button', { name: 'Touches et commandes' }).click();
	return window.getByRole('checkbox', { name: 'Raccourcis d’une seule touche' });
}
const closeKeys = (window: Page) => window.getByRole('button', { name: 'Fermer', exact: true }).click();

test('switches single-character keys off and on in the list of keys, for both windows', async ({
	page,
	context
}) => {
	await openSlides(page, first);
	const notes = await openNotes(context);
	await expectSameState(page, notes);
	const keys = await openKeys(page);
	await expect(keys).toBeChecked();
	await keys.press('Space');
	await expect(keys).not.toBeChecked();
	const shownText = page.locator('.sheet-help [role="status"]');
	await expect(shownText).toContainText('ne commandent plus rien');
	// Disabled keys are not listed; the button of each line still works.
	expect((await page.locator('.keys kbd').allInnerTexts()).filter((key) => key.length === 1)).toEqual(
		expect.not.arrayContaining(['B', '?', '.'])
	);
	await closeKeys(page);
	await expect(page).toHaveURL(/keys=off/);

	for (const window of [page, notes]) {
		for (const key of ['b', '.', 'o', '?', '3']) await window.keyboard.press(key);
		await pressOn(window, first, 'ArrowRight');
		await expect(window.locator('dialog')).toHaveCount(0);
		await expect(window.locator('.blank, .covered, .typed')).toHaveCount(0);
	}
	expect(await expectSameState(page, notes)).not.toMatch(new RegExp(`^${first} `));
	await page.keyboard.press('Home');
	await expect(figure(page)).toHaveAttribute('data-step', first);

	// The button asks for a number, which is then typed.
	await openKeys(page);
	await page.getByRole('button', { name: 'Aller à une étape', exact: true }).click();
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await expect(currentSection(page)).toHaveId(third);
	await page.reload();
	await expect(await openKeys(page)).not.toBeChecked();
	await closeKeys(page);

	const inNotes = await openKeys(notes);
	await expect(inNotes).not.toBeChecked();
	await inNotes.press('Space');
	await expect(notes.locator('.sheet-help [role="status"]')).not.toContainText('ne commandent plus rien');
	await closeKeys(notes);
	await expect(page).not.toHaveURL(/keys=off/);
	await page.keyboard.press('b');
	await expect(page.locator('.blank.black')).toBeVisible();
	expect(await expectSameState(page, notes)).toMatch(/black$/);
});
