/** Screen reader announcements: one sentence of plain words for each action. */
import { words } from '../../src/lib/i18n/words.ts';
import type { Locator } from '@playwright/test';
import { sample } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	languages,
	openAt,
	scrollToStep,
	shareByLanguage,
	steps,
	story,
	openControls
} from './site.ts';
import { openSlides, openNotes } from './slides.ts';
import { findRawKeys } from './raw-keys.ts';

const keys = Object.keys(words);
const allSteps = story.chapters.flatMap((chapter) => chapter.steps);
const withControls = allSteps.filter(({ controls }) => controls.length > 0).map(({ id }) => id);
const animatedSteps = allSteps.filter(({ play }) => play === 'replay').map(({ id }) => id);
const withGuess = allSteps.flatMap(({ id, guess }) => (guess ? [id] : []));

/** Waits until a live region has another text than before, and returns it. */
async function announcementAfter(
	page: Page,
	act: () => Promise<unknown>,
	of = 'p.hidden-text'
): Promise<string> {
	const region = page.locator(`${of}[role="status"]`);
	const text = () => region.evaluate((element) => element.textContent);
	const before = await text();
	await act();
	await expect.poll(text, { intervals: [20, 50, 100] }).not.toBe(before);
	return text();
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Returns what is wrong with announcements: an empty one, a word key, a repeated sentence, or a source number
 * joined to a word.
 */
async function findFault(page: Page, step: string, announcement: string): Promise<string> {
	const marks = await page
		.locator(`#${step} sup a`)
		.evaluateAll((all) => all.map(({ textContent }) => textContent));
	const glued = marks.find((mark) => new RegExp(`[\\p{L}%]${mark}(?!\\p{N})`, 'u').test(announcement));
	if (glued) return `the mark ${glued} in “${announcement}”`;
	return findFaultIn(announcement);
}

function findFaultIn(announcement: string): string {
	if (!/\p{L}{2}/u.test(announcement)) return 'nothing';
	const sentences = [...new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(announcement)].map(
		({ segment }) => onOneLine(segment)
	);
	if (new Set(sentences).size < sentences.length) return `twice in “${announcement}”`;
	return findRawKeys([announcement], keys, Object.keys(story.pictures)).join();
}

/** The controls of a group: two of each set of radio buttons, and the reset button last. */
const controlsIn = (group: Locator): Promise<Locator[]> =>
	group.locator(':is(input[type=range], select, label:nth-of-type(-n + 2) > input, .buttons button)').all();

/**
 * Moves the controls of a group with keys and returns the announcements. A radio button that is already
 * checked is skipped.
 * @param from index of the first control that this group tests
 */
async function* moveControls(page: Page, group: Locator, from: number): AsyncGenerator<string> {
	for (const control of sample(await controlsIn(group), 2, from)) {
		const { type, checked } = await control.evaluate((element) => {
			const { type, checked } = element as HTMLInputElement;
			return { type, checked };
		});
		if (checked || (await control.isDisabled())) continue;
		const keys: Readonly<Record<string, string>> = { range: 'ArrowRight', radio: 'Space', button: 'Enter' };
		const key = keys[type];
		yield announcementAfter(page, () => (key ? control.press(key) : control.selectOption({ index: 1 })));
	}
}

for (const [rank, lang] of sample([...languages.entries()], languages.length, 1)) {
	test(`${lang}: each control announces its effect in a sentence`, async ({ page }) => {
		await openAt(page, `./${lang}/`);
		await waitForHydration(page);
		for (const [turn, step] of sample(shareByLanguage(lang, withControls), 8, rank).entries()) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
			await openControls(page, step);
			for await (const announcement of moveControls(page, page.locator(`#${step} .controls`), turn))
				expect([step, await findFault(page, step, announcement)]).toEqual([step, '']);
		}
	});

	test(`${lang}: each answer is announced`, async ({ page }) => {
		await openAt(page, `./${lang}/`);
		await waitForHydration(page);
		for (const step of sample(shareByLanguage(lang, withGuess), 2, rank)) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
			const less = page.locator(`#${step} .guess .range button`).first();
			const value = await announcementAfter(page, () => less.press('Enter'));
			expect(value).toBe(await page.locator(`#${step} .guess .value`).textContent());
			const announcement = await announcementAfter(page, () =>
				page.locator(`#${step} .guess button[type=submit]`).click()
			);
			expect([step, await findFault(page, step, announcement)]).toEqual([step, '']);
		}
	});

	test(`${lang}: each slide announces its position, title and content`, async ({ page }) => {
		await openSlides(page, steps[0] ?? '', '', lang);
		const titles = new Map(allSteps.map(({ id, title }) => [id, title[lang] ?? '?']));
		for (const step of sample(shareByLanguage(lang, steps.slice(1)), 5, rank)) {
			const announcement = await announcementAfter(page, async () => {
				// Where the class guesses, digits are entered as a guess.
				await page.keyboard.press('g');
				for (const digit of String(steps.indexOf(step) + 1)) await page.keyboard.press(digit);
				await page.keyboard.press('Enter');
			});
			expect(announcement).toContain(titles.get(step) ?? '?');
			expect([step, await findFault(page, step, announcement)]).toEqual([step, '']);
		}
	});

	test(`${lang}: each control of the method page announces the number that it changed`, async ({ page }) => {
		await page.goto(`./${lang}/method/`);
		const groups = page.locator('.model-controls .controls');
		await expect(groups.first()).toBeVisible();
		const all = await groups.all();
		expect(all.length).toBeGreaterThan(1);
		for (const [turn, group] of sample(shareByLanguage(lang, all), 2, rank).entries())
			for await (const announcement of moveControls(page, group, turn)) {
				expect([announcement, findFaultIn(announcement)]).toEqual([announcement, '']);
				// A control that changes no number would be pointless.
				expect(announcement).not.toContain(words['method.told.same'][lang as 'fr' | 'en']);
			}
	});
}

// The announced actions are the same in every language, so the languages split them.
for (const lang of sample(languages, languages.length, 0)) {
	test(`${lang}: announces the restart of an animation`, async ({ page }) => {
		expect(animatedSteps).not.toEqual([]);
		for (const step of sample(animatedSteps, 2)) {
			await openAt(page, `./${lang}/#${step}`);
			await waitForStep(page, step);
			const again = page.locator(`#${step} .replay button`);
			expect(findFaultIn(await announcementAfter(page, () => again.press('Enter')))).toBe('');
			expect(findFaultIn(await announcementAfter(page, () => again.press('Enter')))).toBe('');
		}
	});

	test(`${lang}: announces overlays that open and close on the slides, and the end of a route`, async ({
		page,
		context
	}) => {
		const step = steps[0] ?? '';
		await openSlides(page, step, '', lang);
		const says = async (window: Page, act: () => Promise<unknown>) =>
			expect(findFaultIn(await announcementAfter(window, act))).toBe('');
		for (const key of ['z', 'z', 'r', 'r', 'd', 'd', 'c', 'c', 'b', 'b', 'ArrowLeft', 'End', 'ArrowRight'])
			await says(page, () => page.keyboard.press(key));
		for (const key of ['d', 'z']) {
			await page.keyboard.press(key);
			await says(page, () => page.keyboard.press('Escape'));
		}
		await page.keyboard.type('999');
		await says(page, () => page.keyboard.press('Enter'));
		if (lang !== languages[0]) return;
		const notes = await openNotes(context);
		for (const name of [
			'Notes plus grandes (A+)',
			'Notes plus petites (A−)',
			'Remettre à zéro',
			'Écran noir'
		])
			await says(notes, () => notes.getByRole('button', { name }).click());
	});
}

for (const lang of sample(languages, languages.length, 1)) {
	test(`${lang}: offers controls only after the guess`, async ({ page }) => {
		const both = withControls.filter((step) => withGuess.includes(step));
		expect(both).not.toEqual([]);
		await openAt(page, `./${lang}/`);
		await waitForHydration(page);
		for (const step of sample(both, 2)) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
			const controls = page.locator(`#${step} .controls`);
			await expect(controls).toHaveCount(0);
			await openControls(page, step);
			await expect(controls).toBeVisible();
		}
	});

	test(`${lang}: announces anything copied`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openAt(page, current(`./${lang}/#cameras-yours`));
		await waitForStep(page, current('cameras-yours'));
		const box = page.locator('section.placement');
		const says = async (act: () => Promise<unknown>, of?: string) =>
			expect(findFaultIn(await announcementAfter(page, act, of))).toBe('');
		await box.locator('select').selectOption({ index: 1 });
		await says(() => box.locator('.hang button').click());
		const share = box.locator('.buttons .primary');
		await says(() => share.click(), '.help');
		await says(() => share.click(), '.help');
		await page.locator('.menu summary').click();
		for (const copy of await page.locator('[data-copy]').all()) await says(() => copy.click(), '.copied');
		await page.goto(`./${lang}/about/embed/`);
		const studio = page.locator('.studio');
		const shownText = '.studio-output + .buttons span';
		await says(() => studio.locator('.studio-output + .buttons .primary').click(), shownText);
		await says(() => studio.locator('select').first().selectOption({ index: 2 }), shownText);
		await says(() => studio.locator('.studio-output + .buttons .primary').click(), shownText);
		await says(() => studio.locator('.studio-tick input').first().click(), shownText);
	});

	test(`${lang}: a frame announces its position, its content and the effect of a control`, async ({
		page
	}) => {
		const step = withControls.find((id) => !withGuess.includes(id)) ?? '';
		const chapter = story.chapters.find(({ steps }) => steps.some(({ id }) => id === step));
		await page.goto(`./${lang}/embed/${chapter?.id ?? ''}/?step=${step}`);
		await waitForHydration(page);
		const here = page.locator('.step.current');
		const says = async (act: () => Promise<unknown>) =>
			expect(await findFault(page, step, await announcementAfter(page, act))).toBe('');
		for await (const announcement of moveControls(page, here.locator('.controls'), 0))
			expect(await findFault(page, step, announcement)).toBe('');
		const read = page.locator('.read');
		await says(() => read.press('Enter'));
		await says(() => here.locator('.panel.text .buttons button').press('Enter'));
		await says(() => here.locator('.panel.description .buttons button').press('Enter'));
		await says(() => read.press('Enter'));
		await says(() => page.locator('.foot .hops a').last().press('Enter'));
	});
}
