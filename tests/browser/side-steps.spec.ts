/**
 * Steps beside the main route: collapsed in the page, and reachable by each of their past and present
 * addresses.
 */
import { expect, test, type Page } from './test.ts';
import { sample } from '../random.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	desk,
	mainSteps,
	phone,
	shareByLanguage,
	languages,
	steps,
	waitForScrollEnd,
	story
} from './site.ts';

const CHAPTER = story.chapters.find(({ id }) => id === 'cameras');
const inChapter = CHAPTER?.steps ?? [];
const first = inChapter.find(({ field }) => field)?.id ?? '';
const last = inChapter.findLast(({ field }) => field)?.id ?? '';
const count = inChapter.filter(({ field }) => field).length;
const before = inChapter.findLast(({ field }) => !field)?.id ?? '';
const after = mainSteps[mainSteps.indexOf(before) + 1] ?? '';

const sectionOf = (page: Page, step: string) =>
	page.locator('details.field').filter({ has: page.locator(`#${step}`) });
const currentStep = (page: Page) => page.locator('figure.stage').getAttribute('data-step');

for (const viewport of sample([phone, desk], 2, 1))
	test(`opens the collapsed section of a step by link, reload and Back, ${viewport.width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(`./fr/#${last}`);
		await waitForStep(page, last);
		await expect(page.locator(`#${last} :is(h2, h3)`)).toBeInViewport();
		await expect(page.locator(`#${last} .machine`).first()).toContainText(
			`Pour aller plus loin, ${count} sur ${count}`
		);
		await expect(page.locator('details.field[open]')).toHaveCount(1);

		await page.locator('.menu > summary').click();
		await page.locator(current('.chapters [href="#analysis-map"]')).click();
		await waitForStep(page, current('analysis-map'));
		await expect(page.locator(current('#analysis-map h3'))).toBeFocused();
		await page.reload();
		await waitForStep(page, current('analysis-map'));

		// A section that the reader closed opens again on return to its step.
		await page.goto(`./fr/#${mainSteps[0] ?? ''}`);
		await waitForStep(page, mainSteps[0] ?? '');
		await page.locator('details.field').evaluateAll((all: HTMLDetailsElement[]) => {
			for (const section of all) section.open = false;
		});
		await page.goBack();
		await waitForStep(page, current('analysis-map'));
	});

test('skips collapsed steps with next and back, and visits open ones', async ({ page }) => {
	await page.goto(`./fr/#${before}`);
	await waitForStep(page, before);
	const [back, next] = [page.locator('.hops a').first(), page.locator('.hops a').last()];
	await next.click();
	await waitForStep(page, after);
	await back.click();
	await waitForStep(page, before);
	await sectionOf(page, first).locator('> summary').press('Enter');
	for (const { id } of inChapter.filter(({ field }) => field)) {
		await expect(next).toHaveAttribute('href', `#${id}`);
		await next.click();
		await waitForStep(page, id);
	}
	await next.click();
	await waitForStep(page, after);
});

test('moves nothing above a section that is opened or closed, and keeps the figure', async ({ page }) => {
	for (const viewport of sample([phone, desk], 2)) {
		await page.setViewportSize(viewport);
		await page.goto(`./fr/#${before}`);
		await waitForStep(page, before);
		const summary = sectionOf(page, first).locator('> summary');
		await summary.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await waitForScrollEnd(page);
		const positions = async () => [
			await summary.evaluate((element) => element.getBoundingClientRect().top),
			await page.evaluate(() => scrollY),
			await currentStep(page)
		];
		const closed = await positions();
		for (const isOpen of [true, false]) {
			await summary.click();
			await waitForScrollEnd(page);
			await expect(sectionOf(page, first)).toHaveJSProperty('open', isOpen);
			expect(await positions()).toEqual(closed);
		}
	}
});

test('prints every step', async ({ page }) => {
	await page.goto('./fr/');
	await waitForHydration(page);
	await page.emulateMedia({ media: 'print' });
	const shown = await page
		.locator('section.step')
		.evaluateAll((all) =>
			all.filter((step) => step.querySelector(':is(h2, h3)')?.checkVisibility()).map(({ id }) => id)
		);
	expect(shown).toEqual(steps);
});

for (const lang of sample(languages, languages.length, 1))
	test(`${lang}: opens steps beside the route in slides and frames by their old addresses`, async ({
		page
	}) => {
		const sideSteps = story.chapters.flatMap(({ id, steps: all }) =>
			all.filter(({ field }) => field).map((step) => ({ chapter: id, step: step.id }))
		);
		// Each step is tried with one kind of address.
		for (const [turn, { chapter, step }] of sample(shareByLanguage(lang, sideSteps), 4).entries())
			for (const path of sample(
				[`present/#${step}`, `embed/?step=${step}`, `embed/${chapter}/#${step}`, `embed/${chapter}/${step}/`],
				4,
				turn + languages.indexOf(lang)
			)) {
				await page.goto('about:blank');
				await page.goto(`./${lang}/${path}`);
				await waitForStep(page, step);
			}
	});

test('keeps a frame of the story on the main route, and leads back to it', async ({ page }) => {
	await page.goto(`./fr/embed/?step=${before}`);
	await waitForStep(page, before);
	const [place, next] = [page.locator('.count'), page.locator('.foot .hops a').last()];
	await expect(place).toContainText(`${mainSteps.indexOf(before) + 1} / ${mainSteps.length}`);
	await next.click();
	await waitForStep(page, after);
	await page.goto('about:blank');
	await page.goto(`./fr/embed/?step=${last}`);
	await waitForStep(page, last);
	await expect(place).toContainText(`${count} / ${count}`);
	await expect(page.locator(`#${last} .machine`)).toHaveText(/Pour aller plus loin/);
	await next.click();
	await waitForStep(page, after);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('shows each chapter’s steps in order, with those beside the route in a collapsible section', async ({
		page
	}) => {
		await page.goto('./fr/');
		const opening = steps[0];
		expect(await page.locator('section.step').first().getAttribute('id')).toBe(opening);
		for (const { id, steps: all } of story.chapters) {
			const chapter = page.locator(`section.chapter[aria-labelledby="chapter-${id}"]`);
			const ids = (selector: string) =>
				chapter.locator(selector).evaluateAll((sections) => sections.map((section) => section.id));
			// The opening comes before the title of its chapter.
			expect(await ids('section.step')).toEqual(
				all.flatMap((step) => (step.id === opening ? [] : [step.id]))
			);
			expect(await ids('details.field > section.step')).toEqual(
				all.filter(({ field }) => field).map((step) => step.id)
			);
		}
		const section = sectionOf(page, first);
		await expect(page.locator(`#${first} :is(h2, h3)`)).toBeHidden();
		await section.locator('> summary').click();
		await expect(page.locator(`#${first} :is(h2, h3)`)).toBeVisible();
		await page.goto('about:blank');
		await page.goto(`./fr/#${last}`);
		await expect(page.locator(`#${last} :is(h2, h3)`)).toBeInViewport();
	});
});

for (const script of [true, false])
	test.describe(`a question on the reader’s own walk, ${script ? 'with' : 'without'} script`, () => {
		test.use({ javaScriptEnabled: script });

		test('links to the step where the walk is chosen', async ({ page }) => {
			await page.setViewportSize(phone);
			const picker = story.chapters
				.flatMap(({ steps }) => steps)
				.find(({ controls }) => controls.includes('walk-from'));
			await page.goto('./fr/');
			if (script) await waitForHydration(page);
			await page.locator(`.step:not(#${picker?.id ?? ''}) a[href="#${picker?.id ?? ''}-walk-from"]`).click();
			const place = page.locator(`#${picker?.id ?? ''}`);
			if (script) {
				await expect(place.getByRole('combobox', { name: 'vous entrez par' })).toBeFocused();
				await expect(place.getByRole('combobox', { name: 'vous entrez par' })).toBeInViewport();
			} else await expect(place.locator('.card')).toBeInViewport();
		});
	});
