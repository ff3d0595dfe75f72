import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { current, waitForStep, openAt, scrollToStep } from './site.ts';

/** A step's number and its words, as printed on the card. */
const number = (page: Page, step: string) => page.locator(`#${step} .number`);

test('shares one threshold between “Analysing” and “Supervising”: at once, in both languages, and in a shared link', async ({
	page,
	context
}) => {
	await openAt(page, current('./fr/#centre-curve'));
	const defaultPicture = await waitForStep(page, current('centre-curve'));
	await expect(number(page, current('centre-curve'))).toContainText('7,7');

	await scrollToStep(page, current('analysis-scores'));
	await waitForStep(page, current('analysis-scores'));
	await page.locator(current('#analysis-scores')).getByRole('slider', { name: 'Seuil d’alerte' }).fill('40');
	// Cards further down update without being scrolled to.
	await expect(number(page, current('centre-curve'))).toContainText('7,0');
	await expect(number(page, current('centre-curve'))).toContainText('seuil 40');
	await expect(number(page, current('analysis-98'))).not.toContainText('985');

	await scrollToStep(page, current('centre-curve'));
	const moved = await waitForStep(page, current('centre-curve'));
	expect(moved).not.toBe(defaultPicture);
	await page.waitForURL(current('**/fr/?threshold=40#centre-curve'));

	const link = page.url();
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await page.waitForURL(current('**/en/?threshold=40#centre-curve'));
	await expect(number(page, current('centre-curve'))).toContainText('7.0');
	await expect(number(page, current('centre-curve'))).toContainText('threshold 40');

	const friend = await context.newPage();
	await friend.goto(link);
	expect(await waitForStep(friend, current('centre-curve'))).toBe(moved);
	await expect(number(friend, current('centre-curve'))).toContainText('seuil 40');
});
