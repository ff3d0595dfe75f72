import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { long } from '../random.ts';
import { arrive, languages, looks, steps, story, violations } from './site.ts';

const chapters = story.chapters.map(({ id }) => id);
/** Chapters that begin with a guess: the picture that answers it is a page of its own. */
const guessed = story.chapters.flatMap(({ id, class: lesson }) => (lesson?.graph ? [id] : []));
/** How many pages of paper a kind of sheets is laid out on, or all that are ticked at first. */
const leaves = (page: Page, part = ':not(.simple, .pictured)') => page.locator(`.part${part} .leaf`).count();

/** Waits for what takes room on paper: letters and pictures. */
const whole = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		await Promise.all([...document.images].map((image) => image.decode()));
	});

/** How many pages Chromium makes of the page. */
async function printed(page: Page): Promise<number> {
	await whole(page);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const path of ['teach', 'print']) {
	for (const { colorScheme, viewport, rules } of looks) {
		test(`axe finds nothing in ${path}, ${colorScheme}, ${viewport.width} px wide`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			// Colours are the same in every language.
			for (const [rank, lang] of languages.entries()) {
				await page.goto(`./${lang}/${path}/`);
				const own = long || rank === 0 ? rules : 'structure';
				expect([lang, await violations(page, [], own)]).toEqual([lang, []]);
				const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect([lang, wider]).toEqual([lang, 0]);
			}
		});
	}
}

for (const lang of languages) {
	test(`${lang}: the pack leads to slides that follow each route`, async ({ page }) => {
		await page.goto(`./${lang}/teach/`);
		const routes = page.locator('.route');
		for (let index = 0; index < (await routes.count()); index++) {
			const { id = '', steps = [] } = story.routes.filter(({ minutes }) => minutes)[index] ?? {};
			await routes.nth(index).locator('.more a').last().click();
			await expect(page).toHaveURL(new RegExp(`/present/\\?route=${id}$`));
			const chosen = page.locator('.routes input:checked + span');
			await expect(chosen).toContainText(String(steps.length));
			await page.goBack();
		}
	});

	test(`${lang}: from the story to the first slide of a chosen lesson in two clicks`, async ({ page }) => {
		for (const { id, steps: shown } of story.routes.filter(({ minutes }) => minutes)) {
			await page.goto(`./${lang}/`);
			await page.locator('.opening a[href^="teach/"]').click();
			await page.locator(`article[aria-labelledby="route-${id}"] a.go`).click();
			expect(await arrive(page, shown[0] ?? '')).not.toBe('');
			expect(new URL(page.url()).search).toBe(`?route=${id}`);
			await expect(page.locator('.routes')).toBeHidden();
		}
	});

	test(`${lang}: the same in three keys: a skip link, then Enter on the lesson that has the focus`, async ({
		page
	}) => {
		const [first] = story.routes.filter(({ minutes }) => minutes);
		await page.goto(`./${lang}/`);
		const way = page.locator('.skips a[href^="teach/"]');
		await page.keyboard.press('Tab');
		await expect(way).toBeFocused();
		await page.keyboard.press('Enter');
		await page.waitForURL(/teach\/#begin$/);
		await expect(page.locator('#begin')).toBeFocused();
		await page.keyboard.press('Enter');
		expect(await arrive(page, first?.steps[0] ?? '')).not.toBe('');
	});

	test(`${lang}: every chapter has aims, a debate with two sides, an activity and hooks`, async ({
		page
	}) => {
		await page.goto(`./${lang}/teach/`);
		for (const id of chapters) {
			const lesson = page.locator(`article[aria-labelledby="chapter-${id}"]`);
			await expect(lesson.locator('.sides > div')).toHaveCount(2);
			await expect(lesson.locator('dl > div')).toHaveCount(3);
			expect(await lesson.locator('li').count()).toBeGreaterThanOrEqual(4);
		}
		await expect(page.locator('a[download]')).toHaveAttribute('href', '../../story.zip');
	});

	test(`${lang}: each sheet has its picture and four questions`, async ({ page }) => {
		await page.goto(`./${lang}/print/`);
		for (const id of chapters) {
			const sheet = page.locator(`article[aria-labelledby="pupil-${id}"]`);
			await expect(sheet.locator('.question')).toHaveCount(4);
			const shown = guessed.includes(id) ? page.locator(`article[aria-labelledby="picture-${id}"]`) : sheet;
			const width = await shown
				.locator('img')
				.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
			expect(width).toBe(960);
		}
	});

	test(`${lang}: pictures are black ink on white`, async ({ page }) => {
		await page.goto(`./${lang}/print/`);
		const shades = await page.locator('.leaf img').evaluateAll((images: HTMLImageElement[]) =>
			Promise.all(
				images.map(async (image) => {
					await image.decode();
					const canvas = new OffscreenCanvas(480, 320);
					const context = canvas.getContext('2d');
					context?.drawImage(image, 0, 0, 480, 320);
					const { data } = context?.getImageData(0, 0, 480, 320) ?? { data: [] };
					let [coloured, ink] = [0, 0];
					for (let i = 0; i < data.length; i += 4) {
						const [r = 0, g = 0, b = 0] = data.slice(i, i + 3);
						if (Math.max(r, g, b) - Math.min(r, g, b) > 2) coloured++;
						ink += 1 - r / 255;
					}
					return { coloured, ink: ink / (480 * 320) };
				})
			)
		);
		for (const { coloured, ink } of shades) {
			expect(coloured).toBe(0);
			expect(ink).toBeGreaterThan(0.01);
			expect(ink).toBeLessThan(0.35);
		}
	});

	test(`${lang}: every page of paper is one page, and full`, async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		await page.goto(`./${lang}/print/`);
		await whole(page);
		const heights = await page
			.locator('.leaf')
			.evaluateAll((leaves) => leaves.map((leaf) => leaf.getBoundingClientRect().height));
		const millimetre = 96 / 25.4;
		for (const height of heights) expect(height / millimetre).toBeLessThan(273);
		const letters = await page
			.locator(
				':is(.plan-sheet, [aria-labelledby="roles"]) .leaf :is(p:not(.leaf-head, .leaf-foot, .cited, .supposed), li, h5)'
			)
			.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize) * 0.75));
		expect(Math.min(...letters)).toBeGreaterThanOrEqual(9);
		const rooms = await page
			.locator('.pupils .lines')
			.evaluateAll((all) => all.map((lines) => lines.getBoundingClientRect().height));
		for (const room of rooms) expect(room / millimetre).toBeGreaterThan(25);
		expect(await printed(page)).toBe(await leaves(page));
	});

	test(`${lang}: every page of simple words is one page, in large type and full`, async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		await page.goto(`./${lang}/print/`);
		await expect(page.locator('.simple')).toBeHidden();
		await page.locator('#take-simple').evaluate((box: HTMLInputElement) => (box.checked = true));
		const pages = await page.locator('.simple .leaf:has(.told)').evaluateAll((all) =>
			all.map((leaf) => ({
				height: leaf.getBoundingClientRect().height,
				room: leaf.querySelector('.lines')?.getBoundingClientRect().height ?? 0,
				steps: leaf.querySelectorAll('.told p').length,
				type: Math.min(
					...[...leaf.querySelectorAll('.told p')].map((text) => parseFloat(getComputedStyle(text).fontSize))
				)
			}))
		);
		const millimetre = 96 / 25.4;
		expect(pages.reduce((sum, { steps }) => sum + steps, 0)).toBe(steps.length);
		for (const { height, room, steps: told, type } of pages) {
			expect(height / millimetre).toBeLessThan(273);
			expect(room / millimetre).toBeGreaterThan(25);
			expect(told).toBeGreaterThanOrEqual(3);
			expect(type * 0.75).toBeGreaterThanOrEqual(13);
		}
		expect(await printed(page)).toBe((await leaves(page)) + (await leaves(page, '.simple')));
	});

	test(`${lang}: a chapter has two pages for pupils, one for teachers, and at most five steps a page in simple words`, async ({
		page
	}) => {
		await page.goto(`./${lang}/print/`);
		const pagesOf = (sheet: string) => page.locator(`article[aria-labelledby="${sheet}"] .leaf`).count();
		for (const { id, steps: all } of story.chapters) {
			expect([id, await pagesOf(`pupil-${id}`), await pagesOf(`teacher-${id}`)]).toEqual([id, 2, 1]);
			const simple = page.locator(`article[aria-labelledby="simple-${id}"] .leaf:has(.told)`);
			expect([id, await simple.count()]).toEqual([id, Math.ceil(all.length / 5)]);
		}
		// Each with a back that gives nothing away.
		await expect(page.locator('.pictures .leaf')).toHaveCount(2 * guessed.length);
		expect(await pagesOf('pupil-quiz')).toBe(2);
	});

	test(`${lang}: only the sheets that are ticked are printed`, async ({ page }) => {
		await page.goto(`./${lang}/print/`);
		await page.locator('#take-teachers').uncheck();
		await page.locator('#take-pictures').uncheck();
		await page.locator('#take-whole').uncheck();
		const pupils = await leaves(page, '.pupils');
		expect(await printed(page)).toBe(pupils);
		await page.locator('.pupils .take input').first().uncheck();
		expect(await printed(page)).toBe(pupils - 2);
		await expect(page.locator('output')).toHaveText(`${pupils - 2} pages`);
		await page.locator('#take-pupils').uncheck();
		await expect(page.locator('[data-print]')).toBeDisabled();
		for (const kind of ['simple', 'pictured', 'whole']) {
			await page.locator(`#take-${kind}`).check();
			expect([kind, await printed(page)]).toEqual([kind, await leaves(page, `.${kind}`)]);
			await page.locator(`#take-${kind}`).uncheck();
		}
	});
}

/** What would come out if the browser printed now. */
const sheetsOut = (page: Page) =>
	page.evaluate(() => {
		const shown = (element: Element) => element.getBoundingClientRect().height > 0;
		return [...document.querySelectorAll('.sheet')]
			.filter(shown)
			.map((sheet) => sheet.getAttribute('aria-labelledby') ?? '');
	});

for (const script of [true, false])
	test.describe(`sheets ${script ? 'with' : 'without'} script`, () => {
		test.use({ javaScriptEnabled: script });

		test('the pack’s link to simple words prints them and nothing else', async ({ page }) => {
			await page.goto('./fr/teach/');
			await page.locator('a[href="../print/#simple"]').click();
			await page.emulateMedia({ media: 'print' });
			const ids = chapters.map((id) => `simple-${id}`);
			await expect.poll(() => sheetsOut(page)).toEqual(ids);
		});

		test('the pack’s link to a sheet prints that sheet', async ({ page }) => {
			await page.goto('./fr/teach/');
			await page.locator('a[href="../print/#teacher-centre"]').click();
			await page.emulateMedia({ media: 'print' });
			await expect.poll(() => sheetsOut(page)).toEqual(['teacher-centre']);
		});
	});

test('the pack’s link to a whole lesson prints its sheets and nothing else', async ({ page }) => {
	const lesson = story.routes.find(({ sheets, minutes }) => minutes && sheets.length > 3);
	await page.goto('./fr/teach/');
	await page.locator(`article[aria-labelledby="route-${lesson?.id}"] .with-script a`).click();
	await page.emulateMedia({ media: 'print' });
	await expect.poll(async () => (await sheetsOut(page)).sort()).toEqual([...(lesson?.sheets ?? [])].sort());
});

test('prints what is ticked, or one sheet alone, and ticks the others again', async ({ page }) => {
	await page.goto('./fr/print/');
	const pages = `${await leaves(page)} pages`;
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
	const all = await page.locator('.part:not(.simple, .pictured) .sheet').count();
	await expect(page.locator('body')).toHaveAttribute('data-sheets', ` ${all} 1`);
	await expect(page.locator('output')).toHaveText(pages);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the sheets say how to print them, and show no button that does nothing', async ({ page }) => {
		await page.goto('./fr/print/');
		await expect(page.locator('.without-script')).toBeVisible();
		await expect(page.locator('[data-print]')).toBeHidden();
	});
});
