/** Notices to the presenter about the wall and the time, all visible on a small laptop. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, waitForStep, languages, steps, story } from './site.ts';
import {
	expectSameState,
	currentSection,
	figure,
	openSlides,
	openNotes,
	goToSlide,
	hurry,
	pressOn
} from './slides.ts';

const notice = (notes: Page) => notes.locator('.wall-notice');
const shows = (notes: Page) => notes.locator('.now');
const lesson = story.routes.find(({ minutes }) => minutes !== undefined);

test('reports a closed wall, and its return', async ({ page, context }) => {
	await hurry(context);
	await openSlides(page, current('cameras-twelve'));
	const notes = await openNotes(context);
	await expectSameState(page, notes);
	await expect(notice(notes)).toHaveCount(0);
	await page.goto('about:blank');
	await expect(notice(notes)).toContainText('fermé');
	await expect(notes.locator('[role="status"]').last()).toContainText('fermé');
	// The notes can go on without it, and the wall comes back at their step.
	await notice(notes).getByRole('button').first().click();
	await pressOn(notes, current('cameras-twelve'));
	await waitForStep(notes, current('cameras-identify'));
	await page.goto('./fr/present/');
	await expect(notice(notes)).toContainText('revenu');
	await expectSameState(page, notes);
	await expect(figure(page)).toHaveAttribute('data-step', current('cameras-identify'));
});

test('opens the slides at the step of notes that were opened alone', async ({ page, context }) => {
	await hurry(context);
	await page.goto(current('./fr/present/notes/#analysis-98'));
	await waitForStep(page, current('analysis-98'));
	const [wall] = await Promise.all([context.waitForEvent('page'), notice(page).getByRole('link').click()]);
	await waitForStep(wall, current('analysis-98'));
	await expect(notice(page)).not.toContainText('pas ouvertes');
	await wall.keyboard.press('PageDown');
	await expectSameState(wall, page);
});

test('says what the wall shows: its cover, whether the answer is shown, a black screen', async ({
	page,
	context
}) => {
	const first = lesson?.steps[0] ?? '';
	await page.goto(`./fr/present/?route=${lesson?.id ?? ''}`);
	const notes = await openNotes(context, `?route=${lesson?.id ?? ''}`);
	await expect(shows(notes)).toContainText('Page de départ');
	// Next from the cover begins with the first step instead of skipping it.
	await notes.keyboard.press('PageDown');
	await expect(page.locator('.welcome')).toHaveCount(0);
	await expect(currentSection(page)).toHaveAttribute('id', first);
	await expect(shows(notes)).not.toContainText('Page de départ');

	await notes.evaluate((id) => (location.hash = id), current('analysis-guess'));
	await expectSameState(page, notes);
	await expect(shows(notes)).toContainText('Réponse cachée');
	// First the picture shows what is asked.
	await page.keyboard.press('PageDown');
	await expect(shows(notes)).toContainText('Réponse cachée');
	await page.keyboard.press('PageDown');
	await expect(shows(notes)).toContainText('Réponse montrée');
	await page.keyboard.press('b');
	await expect(shows(notes)).toContainText('Écran noir');
});

for (const [rank, viewport] of [
	{ width: 1366, height: 640 },
	{ width: 1280, height: 600 },
	{ width: 1024, height: 768 }
].entries())
	test(`${viewport.width} × ${viewport.height}: shows notes and settings of every step without scrolling`, async ({
		page
	}) => {
		test.setTimeout(300_000);
		await page.setViewportSize(viewport);
		const hidden: string[] = [];
		for (const lang of sample(languages, languages.length, rank + 1)) {
			await page.goto(`./${lang}/present/notes/#${steps[0] ?? ''}`);
			await waitForStep(page, steps[0] ?? '');
			for (const step of sample(steps, 18, 6 * rank)) {
				await goToSlide(page, step);
				hidden.push(...(await hiddenParts(page, `${lang}, ${step}`)));
			}
		}
		expect(hidden).toEqual([]);
	});

/** Notes and settings of a step that need scrolling. */
const hiddenParts = (page: Page, where: string): Promise<string[]> =>
	page.evaluate((at) => {
		const low = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
		const panel = document.querySelector('.settings-panel');
		const over = (panel?.scrollHeight ?? 0) - (panel?.clientHeight ?? 0);
		return [
			...(low('.step:not([hidden]) .notes') > low('.told') ? [`${at}: notes`] : []),
			...(over > 0 ? [`${at}: settings, by ${over}`] : []),
			...(document.documentElement.scrollHeight > innerHeight ? [`${at}: page`] : [])
		];
	}, where);
