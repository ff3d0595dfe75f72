import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { isLongRun, sample } from '../random.ts';
import {
	waitForStep,
	languages,
	axeRuns,
	openAt,
	phone,
	shareByLanguage,
	steps,
	story,
	axeViolations
} from './site.ts';

const chapters = story.chapters.map(({ id }) => id);
/** Chapters that begin with a guess; the picture with its answer is a page of its own. */
const guessChapters = story.chapters.flatMap(({ id, class: lesson }) => (lesson?.graph ? [id] : []));
/** Routes that fit into a lesson. */
const lessonRoutes = story.routes.filter(({ minutes }) => minutes);
/** Counts the matching elements in one kind of sheet, or in all kinds that are ticked at first. */
const countIn = (page: Page, what: string, part = ':is(.pupils, .pictures, .teachers)') =>
	page.locator(`.part${part} ${what}`).count();
/** The printed pages. */
const printedPages = (page: Page, part?: string) => countIn(page, '.leaf', part);

/** Waits for fonts and pictures, which affect the print layout. */
const whole = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		// Print loads no other pictures, and those of all sheets take longer than all else.
		const isPrinted = (image: HTMLImageElement) => image.checkVisibility() && image.closest('.leaf');
		await Promise.all([...document.images].filter(isPrinted).map((image) => image.decode()));
	});

/** Returns the number of pages that Chromium prints. */
async function settlePrint(page: Page): Promise<number> {
	await whole(page);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const [rank, path] of ['teach', 'print'].entries()) {
	for (const [turn, { colorScheme, viewport, rules }] of axeRuns.entries()) {
		test(`axe reports no violation in ${path}, ${colorScheme}, ${viewport.width} px wide`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			for (const lang of sample(languages, languages.length, rank + turn)) {
				await page.goto(`./${lang}/${path}/`);
				// All sheets of one kind, and all lessons, are alike, and checks are slow.
				if (!isLongRun) {
					const alike = page.locator('article ~ article');
					await alike.evaluateAll((all) => all.forEach((each) => each.remove()));
				}
				expect([lang, await axeViolations(page, [], rules)]).toEqual([lang, []]);
			}
		});
	}
}

for (const lang of sample(languages, languages.length, 0)) {
	test(`${lang}: has no horizontal scroll on a phone`, async ({ page }) => {
		for (const path of sample(['teach', 'print'], 2, languages.indexOf(lang))) {
			await page.goto(`./${lang}/${path}/`);
			for (const width of [phone.width, 320]) {
				await page.setViewportSize({ width, height: 640 });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect([path, wide]).toEqual([path, width]);
			}
		}
	});

	test(`${lang}: links the teaching pack to slides that follow each route`, async ({ page }) => {
		await page.goto(`./${lang}/teach/`);
		const routes = page.locator('.route');
		await expect(routes).toHaveCount(lessonRoutes.length);
		for (const lesson of sample(shareByLanguage(lang, lessonRoutes), 4, 1)) {
			const { id, steps } = lesson;
			await page.locator(`.route[aria-labelledby="route-${id}"] .more a`).last().click();
			await expect(page).toHaveURL(new RegExp(`/present/\\?route=${id}(&words=simple)?$`));
			const chosen = page.locator('.routes input:checked');
			await expect(chosen).toHaveValue(id);
			const shown = (await chosen.getAttribute('data-steps')) ?? '';
			expect(shown.split(' ')).toHaveLength(steps.length);
			await page.goBack();
		}
	});

	test(`${lang}: leads from the story to the first slide of a chosen lesson in two clicks`, async ({
		page
	}) => {
		for (const { id, steps: shown } of sample(shareByLanguage(lang, lessonRoutes), 4, 2)) {
			await page.goto(`./${lang}/`);
			await page.locator('.opening a[href^="teach/"]').click();
			await page.locator(`article[aria-labelledby="route-${id}"] a.go`).click();
			expect(await waitForStep(page, shown[0] ?? '')).not.toBe('');
			expect(new URL(page.url()).searchParams.get('route')).toBe(id);
			await expect(page.locator('.routes')).toBeHidden();
		}
	});

	test(`${lang}: gives every chapter aims, a debate with two sides, an activity and hooks`, async ({
		page
	}) => {
		await page.goto(`./${lang}/teach/`);
		for (const id of chapters) {
			const lesson = page.locator(`article[aria-labelledby="chapter-${id}"]`);
			const parts = await lesson.evaluate((root) =>
				['.sides > div', 'dl > div', 'li'].map((part) => root.querySelectorAll(part).length)
			);
			expect([id, ...parts]).toEqual([id, 2, 3, expect.any(Number)]);
			expect(parts[2]).toBeGreaterThanOrEqual(4);
		}
		await expect(page.locator('a[download$=".zip"]')).toHaveAttribute('href', '../../story.zip');
	});

	test(`${lang}: prints four questions and the picture for pupils, on one page if they guess first, one page for teachers, and at most five steps a page in simple words`, async ({
		page
	}) => {
		await page.goto(`./${lang}/print/`);
		const sheets = await page.locator('article.sheet').evaluateAll((all) =>
			all.map((sheet) => {
				const count = (what: string) => sheet.querySelectorAll(what).length;
				const name = sheet.getAttribute('aria-labelledby') ?? '';
				return [
					name,
					{
						leaves: count('.leaf'),
						told: count('.leaf:has(.told)'),
						asked: count('.question'),
						pictures: count('img.standard-print')
					}
				] as const;
			})
		);
		const found = Object.fromEntries(sheets);
		for (const { id, steps: all } of story.chapters) {
			expect([id, found[`pupil-${id}`]]).toMatchObject([
				id,
				{ leaves: guessChapters.includes(id) ? 1 : 2, asked: 4 }
			]);
			expect([id, found[`${guessChapters.includes(id) ? 'picture' : 'pupil'}-${id}`]]).toMatchObject([
				id,
				{ pictures: 1 }
			]);
			expect([id, found[`teacher-${id}`]?.leaves]).toEqual([id, 1]);
			expect([id, found[`simple-${id}`]?.told]).toEqual([id, Math.ceil(all.length / 5)]);
		}
		// A pile that begins on a new sheet may have a blank page before it.
		await expect(page.locator('.pictures .leaf:not(.blank-page)')).toHaveCount(guessChapters.length);
	});

	test(`${lang}: prints pictures in black ink on white, in fine detail`, async ({ page }) => {
		await page.goto(`./${lang}/print/`);
		const pictures = await page.locator('.leaf img').all();
		expect(pictures.length).toBeGreaterThan(languages.length);
		for (const picture of sample(shareByLanguage(lang, pictures), 2)) {
			const { width, coloured, ink } = await picture.evaluate(async (image: HTMLImageElement) => {
				await image.decode();
				const canvas = new OffscreenCanvas(480, 320);
				const context = canvas.getContext('2d');
				if (!context) throw new Error('no canvas');
				context.drawImage(image, 0, 0, 480, 320);
				const { data } = context.getImageData(0, 0, 480, 320);
				let [coloured, ink] = [0, 0];
				for (let i = 0; i < data.length; i += 4) {
					const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
					if (Math.max(r, g, b) - Math.min(r, g, b) > 2) coloured++;
					ink += 1 - r / 255;
				}
				return { width: image.naturalWidth, coloured, ink: ink / (480 * 320) };
			});
			expect(width).toBe(960);
			expect(coloured).toBe(0);
			expect(ink).toBeGreaterThan(0.01);
			expect(ink).toBeLessThan(0.35);
		}
	});

	test(`${lang}: prints each sheet on one full page`, async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		await page.goto(`./${lang}/print/`);
		for (const kind of ['whole', 'boards', 'simple', 'pictured', 'answer-sheets']) {
			await expect(page.locator(`.${kind}`)).toBeHidden();
			await page.locator(`#take-${kind}`).evaluate((box: HTMLInputElement) => (box.checked = true));
		}
		await whole(page);
		const millimetre = 96 / 25.4;
		const heightsOf = (what: string) =>
			page
				.locator(what)
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
				.then((all) => all.map((height) => height / millimetre));
		const points = (what: string) =>
			page
				.locator(what)
				.evaluateAll((all) =>
					Math.min(...all.map((each) => parseFloat(getComputedStyle(each).fontSize) * 0.75))
				);
		// A page has 273 mm between its margins; printers round up less than a tenth.
		expect(Math.max(...(await heightsOf('.leaf')))).toBeLessThan(273.1);
		// Two lines to write on.
		expect(Math.min(...(await heightsOf(':is(.pupils, .simple) .lines')))).toBeGreaterThan(18);
		// Printers cut a frame at the very edge of the text.
		const frames = await page.locator('.wall-stills svg').evaluateAll((all) =>
			all.map((each) => {
				const edge = each.closest('.leaf')?.getBoundingClientRect().right ?? 0;
				return edge - each.getBoundingClientRect().right;
			})
		);
		expect(Math.min(...frames)).toBeGreaterThan(1);
		const read = ':is(p:not(.leaf-head, .leaf-foot, .cited, .supposed), li, h5)';
		expect(await points(`.plan-sheet .leaf ${read}`)).toBeGreaterThanOrEqual(9);
		expect(await points('.role :is(p:not(.cited, .supposed), li)')).toBeGreaterThanOrEqual(11);
		expect(await points('.simple .told p')).toBeGreaterThanOrEqual(13);
		const shownText = await page
			.locator('.simple .leaf:has(.told)')
			.evaluateAll((all) => all.map((leaf) => leaf.querySelectorAll('.told p').length));
		expect(shownText.reduce((sum, here) => sum + here, 0)).toBe(steps.length);
		expect(Math.min(...shownText)).toBeGreaterThanOrEqual(3);
		// What is measured above is the print layout; tests of lessons and ticks print the other sheets.
		for (const kind of isLongRun ? [] : ['pictured', 'simple', 'pupils', 'pictures'])
			await page.locator(`#take-${kind}`).evaluate((box: HTMLInputElement) => (box.checked = false));
		const printed = page.locator('.part .leaf').filter({ visible: true });
		expect(await settlePrint(page)).toBe(await printed.count());
	});
}

// Links and boxes are the same in every language.
for (const lang of sample(languages, languages.length, 1)) {
	test(`${lang}: leads from the story to the first slide of a lesson in three keys: a skip link, then Enter on the focused lesson`, async ({
		page
	}) => {
		await page.goto(`./${lang}/`);
		const way = page.locator('.skips a[href^="teach/"]');
		await page.keyboard.press('Tab');
		await expect(way).toBeFocused();
		await page.keyboard.press('Enter');
		await page.waitForURL(/teach\/#begin$/);
		await expect(page.locator('#begin')).toBeFocused();
		await page.keyboard.press('Enter');
		expect(await waitForStep(page, lessonRoutes[0]?.steps[0] ?? '')).not.toBe('');
	});

	test(`${lang}: prints only the ticked sheets`, async ({ page }) => {
		await page.goto(`./${lang}/print/`);
		await page.locator('#take-teachers').uncheck();
		await page.locator('#take-pictures').uncheck();
		const pupils = await printedPages(page, '.pupils');
		await page.locator('.pupils .take input').first().uncheck();
		const first = await page.locator('.pupils .sheet').first().locator('.leaf').count();
		expect(await settlePrint(page)).toBe(pupils - first);
		await expect(page.locator('output')).toHaveText(`${pupils - first} pages`);
		await page.locator('#take-pupils').uncheck();
		await expect(page.locator('[data-print]')).toBeDisabled();
		for (const kind of sample(['pictured', 'simple', 'whole'], 3, 1)) {
			await page.locator(`#take-${kind}`).check();
			expect([kind, await settlePrint(page)]).toEqual([kind, await printedPages(page, `.${kind}`)]);
			await page.locator(`#take-${kind}`).uncheck();
		}
	});
}

/** What would be printed now. */
const printedSheets = (page: Page) =>
	page.evaluate(() => {
		const shown = (element: Element) => element.getBoundingClientRect().height > 0;
		return [...document.querySelectorAll('.sheet')]
			.filter(shown)
			.map((sheet) => sheet.getAttribute('aria-labelledby') ?? '');
	});

for (const script of [true, false])
	test.describe(`sheets ${script ? 'with' : 'without'} script`, () => {
		test.use({ javaScriptEnabled: script });

		test('prints only simple words, or only one sheet, from the links of the teaching pack', async ({
			page
		}) => {
			await page.goto('./fr/teach/');
			await expect(page.locator('a[href="../print/#simple"]')).toBeVisible();
			await page.locator('a[href="../print/#teacher-centre"]').click();
			await page.emulateMedia({ media: 'print' });
			await expect.poll(() => printedSheets(page)).toEqual(['teacher-centre']);
			await openAt(page, './fr/print/#simple');
			await expect.poll(() => printedSheets(page)).toEqual(chapters.map((id) => `simple-${id}`));
		});

		test('leads from the end of the story to one printed page with all questions, and to its print button', async ({
			page
		}) => {
			for (const lang of sample(languages, languages.length, Number(script))) {
				await page.goto(`./${lang}/`);
				const link = page.locator('.ending a[href^="print/#"]');
				const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
				await link.click();
				await expect(page.locator(`[aria-labelledby="${id}"] .only`)).toBeInViewport();
				const asked = page.locator(`[aria-labelledby="${id}"] li b`);
				expect(await asked.allTextContents()).toEqual(
					story.records.find((list) => list.id === 'questions')?.items.map(({ name }) => name[lang])
				);
				await page.emulateMedia({ media: 'print' });
				await expect.poll(() => printedSheets(page)).toEqual([id]);
				expect([lang, await settlePrint(page)]).toEqual([lang, 1]);
				await page.emulateMedia({ media: null });
			}
		});
	});

test('has a line for each link that prints sheets of a lesson', async ({ page }) => {
	await page.goto('./fr/teach/');
	const tops = await page
		.locator('.with-script')
		.evaluateAll((lists) =>
			lists.map((list) => [...list.querySelectorAll('a')].map((link) => link.getBoundingClientRect().top))
		);
	expect(tops.length).toBeGreaterThan(0);
	for (const each of tops) expect(new Set(each).size).toBe(each.length);
});

test('prints only the sheets of a lesson from its link in the teaching pack', async ({ page }) => {
	const lesson = lessonRoutes.find(({ sheets }) => sheets.length > 3);
	await page.goto('./fr/teach/');
	await page.locator(`article[aria-labelledby="route-${lesson?.id}"] .with-script a`).first().click();
	await page.emulateMedia({ media: 'print' });
	await expect
		.poll(async () => (await printedSheets(page)).sort())
		.toEqual([...(lesson?.sheets ?? [])].sort());
});

test('prints the ticked sheets or a single one, and restores the ticks', async ({ page }) => {
	await page.goto('./fr/print/');
	const pages = `${await printedPages(page)} pages`;
	await expect(page.locator('output')).toHaveText(pages);
	await page.evaluate(() => {
		window.print = () => {
			const { sheets = '' } = document.body.dataset;
			const boxes = [...document.querySelectorAll<HTMLInputElement>('.part .take input')];
			const part = (box: HTMLInputElement) => box.closest('.part')?.querySelector('h2')?.id ?? '';
			const out = boxes.filter(
				(box) => box.checked && document.querySelector<HTMLInputElement>(`#take-${part(box)}`)?.checked
			);
			document.body.dataset['sheets'] = `${sheets} ${out.length}`;
		};
	});
	await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
	const sheet = page.locator('article[aria-labelledby="simple-faces"]');
	await sheet.getByRole('link', { name: 'Imprimer seulement cette fiche' }).click();
	const all = await countIn(page, '.sheet');
	await expect(page.locator('body')).toHaveAttribute('data-sheets', ` ${all} 1`);
	await expect(page.locator('output')).toHaveText(pages);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('explains how to print the sheets, and shows no dead button', async ({ page }) => {
		await page.goto('./fr/print/');
		await expect(page.locator('.intro .without-script')).toBeVisible();
		await expect(page.locator('[data-print]')).toBeHidden();
	});
});
