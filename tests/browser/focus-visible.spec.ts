/**
 * The focused element is always visible: no bar, picture or note covers it, and no edge clips it (WCAG
 * 2.4.11).
 */
import { isLongRun, sample } from '../random.ts';
import { findCoveredFocus } from './covered-focus.ts';
import {
	waitForStep,
	waitForHydration,
	openAt,
	openSections,
	phone,
	scrollToStep,
	story,
	waitFor
} from './site.ts';
import { openSlides } from './slides.ts';
import { expect, test, type Page } from './test.ts';

/** A phone, a small window, and a desktop at 400 % zoom. */
const WINDOWS = [phone, { width: 640, height: 400 }, { width: 320, height: 256 }];

const allSteps = story.chapters.flatMap((chapter) => chapter.steps);
const withControls = allSteps.filter(({ controls }) => controls.length > 0).map(({ id }) => id);
const withGuess = allSteps.filter(({ guess }) => guess).map(({ id }) => id);
/** The steps with the most focusable elements. */
const busySteps = allSteps
	.toSorted((one, other) => other.controls.length - one.controls.length)
	.slice(0, 3)
	.map(({ id }) => id);

// The long run reads the whole story.
if (isLongRun) test.describe.configure({ timeout: 900_000 });

/** Presses Tab a number of times and lists the focused elements that are hidden. */
async function tabThrough(page: Page, stops: number, key = 'Tab'): Promise<string[]> {
	const hidden: string[] = [];
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press(key);
		const found = await findCoveredFocus(page);
		if (found) hidden.push(found);
	}
	return hidden;
}

/** Moves the first control of a step and keeps the focus on it. */
async function moveControl(page: Page, container: string): Promise<void> {
	// Controls of an open question are hidden.
	const control = page.locator(`${container} input[type=range]:visible`).first();
	if ((await control.count()) === 0) return;
	await control.press('Home');
	// Sentences whose length changes, and everything out of view, update once the control is released.
	await waitFor(page, 700);
	await expect(control).toBeFocused();
	expect(await findCoveredFocus(page)).toBeUndefined();
}

/** The windows of a kind of page: kinds share them out in `npm test`. */
const windowsOf = (kind: number) => sample([...WINDOWS.entries()], WINDOWS.length, kind);
const nameOf = ({ width, height }: (typeof WINDOWS)[number]): string => `${width} × ${height}`;
const stops = isLongRun ? 60 : 12;

for (const [turn, viewport] of windowsOf(0))
	test(`${nameOf(viewport)}: never covers the focused element in the slides`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const step of isLongRun
			? allSteps.map(({ id }) => id)
			: [...busySteps.slice(0, 1), ...sample(withGuess, withGuess.length, turn)]) {
			await openSlides(page, step);
			if (isLongRun) expect([step, await tabThrough(page, stops)]).toEqual([step, []]);
			await moveControl(page, '.panel');
			expect([step, await tabThrough(page, stops)]).toEqual([step, []]);
			// Back past the control, through what is before it.
			expect([step, await tabThrough(page, stops + 6, 'Shift+Tab')]).toEqual([step, []]);
		}
	});

for (const [turn, viewport] of windowsOf(2))
	test(`${nameOf(viewport)}: never covers the focused element in the reading page`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await openAt(page, './fr/');
		await waitForHydration(page);
		if (turn === 0 || isLongRun) expect(await tabThrough(page, stops + 10)).toEqual([]);
		await openSections(page);
		for (const step of isLongRun ? allSteps.map(({ id }) => id) : sample(withControls, 16, turn)) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
			await page.locator(`#${step} :is(h2, h3)`).focus();
			await moveControl(page, `#${step}`);
			expect([step, await tabThrough(page, stops)]).toEqual([step, []]);
		}
		// With an explanation of a word open, the focus moves on behind it.
		const term = page.locator('.card .term');
		for (const index of isLongRun ? (await term.all()).keys() : [turn % (await term.count())]) {
			await term.nth(index).press('Enter');
			await expect(page.locator('.definition:popover-open')).toBeVisible();
			expect([index, await tabThrough(page, 8)]).toEqual([index, []]);
			await page.keyboard.press('Escape');
		}
	});

for (const [turn, viewport] of windowsOf(1))
	test(`${nameOf(viewport)}: never covers the focused element in a frame`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const { id, steps } of isLongRun
			? story.chapters
			: sample(story.chapters, story.chapters.length, turn)) {
			const step = steps.find(({ controls }) => controls.length > 0)?.id ?? steps[0]?.id ?? '';
			await openAt(page, `./fr/embed/${id}/?step=${step}`);
			await waitForHydration(page);
			expect([id, await tabThrough(page, stops)]).toEqual([id, []]);
			await moveControl(page, '.step.current');
			expect([id, await tabThrough(page, stops)]).toEqual([id, []]);
			// The text of the frame, with the explanations of its words.
			await page.locator('.read').press('Enter');
			expect([id, await tabThrough(page, stops)]).toEqual([id, []]);
		}
	});

for (const [, viewport] of windowsOf(0))
	test(`${nameOf(viewport)}: never covers the focused element in the method page`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await openAt(page, './fr/method/');
		await page.waitForLoadState('networkidle');
		expect(await tabThrough(page, stops + 10)).toEqual([]);
		const control = page.locator('main input[type=range]').first();
		await control.press('Home');
		expect(await tabThrough(page, stops)).toEqual([]);
	});
