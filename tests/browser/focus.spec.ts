/** After an action the focus is on its result or still on its button, never at the top of the page. */
import type { Locator } from '@playwright/test';
import { sample } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	followLink,
	openAt,
	openSections,
	scrollToStep,
	shareByLanguage,
	languages,
	mainSteps,
	steps,
	story,
	openControls
} from './site.ts';
import { currentSection, openSlides } from './slides.ts';

const allSteps = story.chapters.flatMap((chapter) => chapter.steps);
const withGuess = allSteps.flatMap(({ id, guess }) => (guess ? [id] : []));
const withControls = allSteps.flatMap(({ id, controls }) => (controls.length > 0 ? [id] : []));

/** Whether the focus is inside an element that is in view. */
const expectWithin = (whole: Locator) =>
	expect
		.poll(() =>
			whole.evaluate(
				(element) =>
					element.contains(document.activeElement) &&
					document.activeElement?.checkVisibility({ visibilityProperty: true })
			)
		)
		.toBe(true);

// The tests do not depend on words, so they are split between the languages.
for (const lang of sample(languages, 2, 1))
	test(`${lang}: keeps the focus on the reset button until the reader leaves it`, async ({ page }) => {
		await openAt(page, `./${lang}/`);
		await waitForHydration(page);
		for (const step of sample(withControls, 9)) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
			await openControls(page, step);
			const group = page.locator(`#${step} .controls`);
			const control = group.locator('input[type=range], select, input:not(:checked)').first();
			const reset = group.locator('.buttons button');
			await expect(reset).toBeHidden();
			const kind = await control.evaluate((element) => (element as HTMLInputElement).type);
			if (kind === 'range') await control.press('ArrowRight');
			else if (kind === 'radio') await control.press('Space');
			else await control.selectOption({ index: 1 });
			await reset.press('Enter');
			await expect(reset).toBeFocused();
			await expect(reset).toBeDisabled();
			await page.keyboard.press('Shift+Tab');
			await expectWithin(group);
			await expect(reset).toBeHidden();
		}
	});

for (const lang of sample(languages, languages.length, 0))
	test(`${lang}: moves the focus past the title after a link to a step`, async ({ page }) => {
		const tabbed = async (step: string) => {
			await waitForStep(page, step);
			await page.keyboard.press('Tab');
			const [inside, next] = await page.evaluate((id) => {
				const section = document.getElementById(id);
				const title = section?.querySelector('h3');
				const focused = document.activeElement;
				const isAfterTitle =
					title && focused && title.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
				return [Boolean(isAfterTitle) && Boolean(focused?.closest('main')), focused?.outerHTML.slice(0, 80)];
			}, step);
			expect([step, inside, next]).toEqual([step, true, next]);
		};
		for (const step of sample(shareByLanguage(lang, steps), 24, 1)) {
			await openAt(page, `./${lang}/#${step}`);
			await tabbed(step);
		}
		await openAt(page, current(`./${lang}/?cameras=20#cameras-walls`));
		await tabbed(current('cameras-walls'));
		await page.locator('.hops a').last().press('Enter');
		await tabbed(steps[steps.indexOf(current('cameras-walls')) + 1] ?? '');
		await page.locator('.menu summary').press('Enter');
		await followLink(page, current('faces-crowd'));
		await tabbed(current('faces-crowd'));
	});

test('moves the focus from the link at the end of a step to the next heading', async ({ page }) => {
	await openAt(page, `./fr/#${mainSteps[1] ?? ''}`);
	await waitForStep(page, mainSteps[1] ?? '');
	for (const [index, step] of mainSteps.slice(1, 4).entries()) {
		await page.locator(`#${step} .onward`).press('Enter');
		await expect(page.locator(`#${mainSteps[index + 2] ?? ''} :is(h2, h3)`)).toBeFocused();
	}
});

test('moves the focus into overlays and returns it on Escape', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAt(page, './fr/');
	await waitForHydration(page);
	await openSections(page);
	const term = page.locator('.card .term').first();
	await term.press('Enter');
	await expectWithin(page.locator('.definition:popover-open'));
	await page.keyboard.press('Escape');
	await expect(term).toBeFocused();
	// The overlay closes when the focus leaves it, because it would cover the newly focused element.
	await term.press('Enter');
	const opened = page.locator('.definition:popover-open');
	await expect(opened).toHaveAttribute('role', 'dialog');
	for (let stop = 0; stop < 9 && (await opened.count()) > 0; stop++) await page.keyboard.press('Tab');
	await expect(opened).toHaveCount(0);
	await expectWithin(page.locator('main.story'));

	const mark = page.locator('.card sup a').first();
	await mark.press('Enter');
	await expectWithin(page.locator('.note'));
	await page.keyboard.press('Escape');
	await expect(mark).toBeFocused();

	const menu = page.locator('.menu summary');
	await menu.press('Enter');
	for (const copy of await page.locator('[data-copy]').all()) {
		await copy.press('Enter');
		await expect(copy).toBeFocused();
	}
	await page.locator('.menu [href="about/embed/"]').press('Enter');
	await expect(page.locator('.studio')).toBeVisible();
});

test('leads the focus into the explanation of a word in a text page and back', async ({ page }) => {
	const term = page.locator('main .term').first();
	await openAt(page, `./fr/text/#${steps[1] ?? ''}`);
	await expect(async () => {
		await term.press('Enter');
		await expectWithin(page.locator('.definition:popover-open'));
	}).toPass();
	await page.keyboard.press('Escape');
	await expect(term).toBeFocused();
});

test('keeps the focus on the current text in a frame', async ({ page }) => {
	await page.goto(current('./en/embed/analysis/?step=analysis-scores&threshold=40'));
	await waitForHydration(page);
	const currentStep = page.locator('.step.current');
	await page.locator('.read').press('Enter');
	await expect(page.locator('.read')).toBeFocused();
	await currentStep.locator('.panel.text .buttons button').press('Enter');
	await expect(currentStep.locator('.panel.description')).toBeFocused();
	await currentStep.locator('.panel.description .buttons button').press('Enter');
	await expect(currentStep.locator('.panel.text')).toBeFocused();
	await page.locator('.read').press('Enter');
	await page.locator('.hosted button').press('Enter');
	await expectWithin(currentStep);
});

const forwardButton = (page: Page) => page.locator('.turn .forward');

test('keeps the focus when slides begin, ask, answer and close overlays', async ({ page }) => {
	await page.goto('./fr/present/');
	await waitForHydration(page);
	await page.getByRole('button', { name: 'Commencer' }).press('Enter');
	await expect(forwardButton(page)).toBeFocused();

	const step = withGuess[0] ?? '';
	await openSlides(page, step);
	const guess = page.locator('.class-guess');
	for (const choice of ['.primary', '.buttons .plain']) {
		await guess.locator(choice).press('Enter');
		await expectWithin(guess);
		await guess.locator('.plain').press('Enter');
		await expectWithin(guess);
	}
	// After an entry the field hands the keys back to the slides.
	await guess.locator('.bet input').press('Escape');
	await expect(forwardButton(page)).toBeFocused();

	const menu = page.locator('.turn button').last();
	await menu.press('Enter');
	await expectWithin(page.locator('.sheet-help'));
	await page.locator('.sheet-help header button').press('Enter');
	await expect(menu).toBeFocused();
	await page.keyboard.press('o');
	await page.locator('.tiles a').last().press('Enter');
	await expectWithin(page.locator('.turn'));
	await expect(currentSection(page)).toHaveId(steps.at(-1) ?? '');
});
