/** What is said to whoever listens: one sentence for each thing that is done, in words and nothing else. */
import { words } from '../../src/lib/i18n/words.ts';
import { expect, test, type Page } from './test.ts';
import { arrive, awake, languages, openAt, scrollToStep, shareOf, steps, story } from './site.ts';
import { open } from './slides.ts';
import { rawKeys } from './words.ts';

const keys = Object.keys(words);
const all = story.chapters.flatMap((chapter) => chapter.steps);
const moved = all.filter(({ controls }) => controls.length > 0).map(({ id }) => id);
const asked = all.flatMap(({ id, guess }) => (guess ? [id] : []));

/** What the live region says once something has been done: another sentence than before. */
async function saidAfter(page: Page, act: () => Promise<unknown>): Promise<string> {
	const region = page.locator('p.hidden-text[role="status"]');
	const text = () => region.evaluate((element) => element.textContent);
	const before = await text();
	await act();
	await expect.poll(text).not.toBe(before);
	return text();
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is wrong with what is said: nothing, a key for a word, or the number of a source as if it belonged to a word. */
async function faultOf(page: Page, step: string, said: string): Promise<string> {
	const marks = await page
		.locator(`#${step} sup a`)
		.evaluateAll((all) => all.map(({ textContent }) => textContent));
	const glued = marks.find((mark) => new RegExp(`[\\p{L}%]${mark}(?!\\p{N})`, 'u').test(said));
	if (!/\p{L}{2}/u.test(said)) return 'nothing';
	if (glued) return `the mark ${glued} in “${said}”`;
	return rawKeys([said], keys, Object.keys(story.pictures)).join();
}

for (const lang of languages) {
	test(`${lang}: each control says in a sentence what it did`, async ({ page }) => {
		await openAt(page, `./${lang}/`);
		await awake(page);
		for (const step of shareOf(lang, moved)) {
			await scrollToStep(page, step);
			await arrive(page, step);
			for (const control of await page.locator(`#${step} .controls :is(input[type=range], select)`).all()) {
				const isRange = (await control.getAttribute('type')) === 'range';
				const said = await saidAfter(page, () =>
					isRange ? control.press('ArrowRight') : control.selectOption({ index: 1 })
				);
				expect([step, await faultOf(page, step, said)]).toEqual([step, '']);
			}
		}
	});

	test(`${lang}: a control moved before the bet does not tell the answer`, async ({ page }) => {
		const both = moved.filter((step) => asked.includes(step));
		expect(both).not.toEqual([]);
		for (const step of both) {
			await openAt(page, `./${lang}/#${step}`);
			await arrive(page, step);
			const control = page.locator(`#${step} .controls input[type=range]`).first();
			const said = await saidAfter(page, () => control.press('ArrowRight'));
			const question = await page.locator(`#${step} .guess legend`).innerText();
			expect(oneLine(said)).toBe(oneLine(question));
		}
	});

	test(`${lang}: each answer is said`, async ({ page }) => {
		await openAt(page, `./${lang}/`);
		await awake(page);
		for (const step of shareOf(lang, asked)) {
			await scrollToStep(page, step);
			await arrive(page, step);
			const said = await saidAfter(page, () => page.locator(`#${step} .guess button[type=submit]`).click());
			expect([step, await faultOf(page, step, said)]).toEqual([step, '']);
		}
	});

	test(`${lang}: each slide says where one is, its title, and what is to be seen`, async ({ page }) => {
		await open(page, steps[0] ?? '', '', lang);
		const titles = new Map(all.map(({ id, title }) => [id, title[lang] ?? '?']));
		const seen = shareOf(lang, steps.slice(1));
		for (const step of seen) {
			const said = await saidAfter(page, async () => {
				for (const digit of String(steps.indexOf(step) + 1)) await page.keyboard.press(digit);
				await page.keyboard.press('Enter');
			});
			expect(said).toContain(titles.get(step) ?? '?');
			expect([step, await faultOf(page, step, said)]).toEqual([step, '']);
		}
	});
}
