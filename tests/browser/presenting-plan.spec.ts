/** What the rows of a lesson plan do to the slides and the presenter window: cameras, countdown, notes and preview. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { stepWithNumber, storyCamerasRoute, timedDiscussion } from './boards.ts';
import { waitForHydration, waitForStep } from './site.ts';
import { boardsOf, currentSection, goToSlide, openNotes, openSlides } from './slides.ts';

const { route, steps, other } = storyCamerasRoute();
const CAMERAS = 'cams=B37_135-F12_270';

/** What a step shows: its picture, its words, and the answers of the rail. */
async function shownAt(page: Page, step: string): Promise<readonly string[]> {
	const picture = await waitForStep(page, step);
	const band = await currentSection(page).locator('.band').innerText();
	const lamps = await page.locator('.rail .lamp').evaluateAll((all) => all.map((lamp) => lamp.outerHTML));
	return [picture, band, ...lamps];
}

test('a row shows the story’s own cameras in both windows; those of the class are in the address and on other rows', async ({
	page,
	context
}) => {
	const own = new Map<string, readonly string[]>();
	await openSlides(page, steps[0] ?? '', `?route=${route.id}`);
	for (const step of steps) {
		await goToSlide(page, step);
		own.set(step, await shownAt(page, step));
	}
	await openSlides(page, steps[0] ?? '', `?route=${route.id}&${CAMERAS}`);
	for (const step of steps) {
		await goToSlide(page, step);
		// The rail follows the choices after a pause.
		await expect.poll(() => shownAt(page, step)).toEqual(own.get(step));
		await expect(page).toHaveURL(/cams=B37/);
	}
	const notes = await openNotes(context, `?route=${route.id}&${CAMERAS}#${steps.at(-1)}`);
	const picture = await waitForStep(page, steps.at(-1) ?? '');
	await expect.poll(() => waitForStep(notes, steps.at(-1) ?? '')).toBe(picture);
	await expect(notes.locator('.kept-cameras')).toBeVisible();
	await notes.evaluate((id) => (location.hash = id), other);
	await waitForStep(notes, other);
	await expect(notes.locator('.kept-cameras')).toHaveCount(0);
	await page.reload();
	await expect(page).toHaveURL(/cams=B37/);
});

test('a large number waits for the keyframe that it belongs to, and so do the words that say it', async ({
	page
}) => {
	const step = stepWithNumber();
	for (const query of ['', '?words=simple']) {
		await page.goto('about:blank');
		await openSlides(page, step.id, query);
		const band = currentSection(page).locator('.band');
		const [number, words] = [band.locator('.number strong'), band.locator('.simple-words')];
		const shown = query ? words : number;
		await expect(shown).toBeHidden();
		for (let keys = 1; keys < step.keyframes; keys++) await page.keyboard.press('PageDown');
		await expect(shown).toBeVisible();
		await page.keyboard.press('PageUp');
		await expect(shown).toBeHidden();
	}
});

test('the key E counts down the discussion of a row on the wall, also after a reload', async ({ page }) => {
	const { route: lesson, step, stop } = timedDiscussion();
	await openSlides(page, step, `?route=${lesson.id}`);
	const left = page.locator('.step-countdown .left');
	await expect(left).toBeHidden();
	await page.keyboard.press('e');
	await expect(left).toBeVisible();
	await page.keyboard.press('e');
	const time = await left.innerText();
	expect(Number(time.split(':')[0])).toBeLessThanOrEqual(stop);
	await page.reload();
	await waitForStep(page, step);
	await expect(left).toHaveText(time);
});

test('under the plan of a lesson the notes of a step are collapsed, and the preview shows the board of the wall', async ({
	page
}) => {
	const [board] = await boardsOf(page, route.id);
	await page.goto(`./fr/present/notes/?route=${route.id}&board=${board?.id}`);
	await waitForHydration(page);
	await expect(page.locator('.on-wall .board-preview')).toContainText(
		[board?.question, board?.title].find(Boolean) ?? '–'
	);
	await page.goto(`./fr/present/notes/?route=${route.id}#${other}`);
	await page.reload();
	await waitForStep(page, other);
	const notes = currentSection(page).locator('.said');
	await expect(notes).toBeHidden();
	await currentSection(page).locator('.step-notes > summary').click();
	await expect(notes).toBeVisible();
	await page.goto('about:blank');
	await page.goto(`./fr/present/notes/#${other}`);
	await waitForStep(page, other);
	await expect(notes).toBeVisible();
});
