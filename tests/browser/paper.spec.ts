/** Paper: pages for each pupil, sizes of letters, and large print for dyslexic readers. */
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import type { Page } from '@playwright/test';
import { countPages, languages, story } from './site.ts';

const lessons = story.routes.filter(({ minutes, sheets }) => minutes && sheets.length > 0);
/** Sheets of which each pupil gets a copy. */
const perPupil = (sheets: readonly string[]) =>
	sheets.filter(
		(id) => /^((pupil|quiz|trace|simple|pictured)-|council$)/.test(id) && !id.startsWith('trace-answers-')
	);

/** Opens the page of sheets with some of them ticked, as it is printed. */
async function openSheets(page: Page, lang: string, sheets: readonly string[], isLarge = false) {
	// The width of the text on A4.
	await page.setViewportSize({ width: 680, height: 1000 });
	await page.goto(`./${lang}/print/?take=${sheets.join(',')}`);
	await expect(page.locator('output')).not.toBeEmpty();
	if (isLarge) await page.locator('#easy').check();
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(async () => {
		await document.fonts.ready;
		const shown = [...document.images].filter((image) => image.checkVisibility());
		await Promise.all(shown.map((image) => image.decode()));
	});
}

/** Returns texts in letters smaller than `least` points, on paper and in its pictures, each with its size. */
async function smallLetters(page: Page, least: number): Promise<string[]> {
	const printed = await page.locator('.leaf').evaluateAll((leaves) => {
		const found: [text: string, points: number][] = [];
		for (const leaf of leaves) {
			const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				if (!parent?.checkVisibility() || !node.textContent?.trim() || parent.closest('.hidden-text'))
					continue;
				const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : undefined;
				const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
				found.push([node.textContent, parseFloat(getComputedStyle(parent).fontSize) * scale * 0.75]);
			}
		}
		return found;
	});
	const pictures = await page
		.locator('.leaf img:visible')
		.evaluateAll((all) => all.map((each) => [(each as HTMLImageElement).src, each.clientWidth] as const));
	const files = await Promise.all(
		pictures.map(async ([address, width]) => ({ width, svg: await (await page.request.get(address)).text() }))
	);
	// All in one document, each with its own styles: opening them one by one would take most of the time.
	const window = await page.context().newPage();
	const fit = '<style>svg { display: block; width: 100%; height: auto }</style>';
	await window.setContent(
		files
			.map(
				({ width, svg }) =>
					`<div style="width: ${width}px"><template shadowrootmode="open">${fit}${svg}</template></div>`
			)
			.join('')
	);
	const letters = await window.locator('div').evaluateAll((all) =>
		all.map(({ shadowRoot }) =>
			[...(shadowRoot?.querySelectorAll<SVGTextElement>('text:not(defs *)') ?? [])].map(
				(text): [string, number] => {
					const { a = 1, b = 0 } = text.getScreenCTM() ?? {};
					return [text.textContent, parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b) * 0.75];
				}
			)
		)
	);
	// A picture without letters has not been found.
	expect(letters.map((each) => each.length > 0)).toEqual(pictures.map(() => true));
	printed.push(...letters.flat());
	await window.close();
	return [
		...new Set(
			printed
				.filter(([, points]) => points < least - 0.05)
				.map(([text, points]) => `${text.trim().slice(0, 40)}: ${points.toFixed(1)} pt`)
		)
	];
}

/** Returns the piles of copies that two-sided print would begin on the back of another. */
const pilesOnBacks = (page: Page): Promise<string[]> =>
	page.locator('.leaf').evaluateAll((all) => {
		const printed = all.filter((leaf) => leaf.checkVisibility());
		const pileOf = (leaf: Element | undefined) =>
			leaf?.closest('.sheet')?.querySelector<HTMLElement>('.take')?.dataset['pile'] ?? '';
		return printed.flatMap((leaf, index) =>
			index % 2 === 1 && pileOf(leaf) !== pileOf(printed[index - 1]) && !leaf.matches('.blank-page')
				? [pileOf(leaf)]
				: []
		);
	});

// Lessons share most of their sheets.
for (const [rank, lesson] of sample([...lessons.entries()], 3, 2)) {
	const { id, minutes = 0, sheets } = lesson;
	// Two pages for a lesson of 55 minutes, four for two.
	const most = minutes > 55 ? 4 : 2;

	test(`prints at most ${most} pages for each pupil, in letters of at least 9 pt: ${id}`, async ({
		page
	}) => {
		for (const lang of sample(languages, languages.length, rank)) {
			await openSheets(page, lang, sheets);
			expect([lang, await smallLetters(page, 9)]).toEqual([lang, []]);
			expect(await countPages(page)).toBe(
				await page.locator('.leaf').evaluateAll((all) => all.filter((leaf) => leaf.checkVisibility()).length)
			);
			await expect(page.locator('.blank-page'), 'none unless print is two-sided').toHaveCount(0);
			await page.locator('#two-sided').evaluate((box: HTMLInputElement) => box.click());
			expect([lang, await pilesOnBacks(page)]).toEqual([lang, []]);
			await page.locator('#two-sided').evaluate((box: HTMLInputElement) => box.click());
			await page.emulateMedia({ media: null });
			// Without any, all sheets would be ticked.
			if (perPupil(sheets).length === 0) continue;
			await openSheets(page, lang, perPupil(sheets));
			expect(await countPages(page)).toBeLessThanOrEqual(most);
			await page.emulateMedia({ media: null });
		}
	});
}

/** Sheets of a lesson for which there is large print. */
const largePrint = (sheets: readonly string[]) => [
	...perPupil(sheets),
	...sheets.filter((sheet) => /^(roles|wall|wall-page|paper-plan.*)$/.test(sheet))
];
const enlarged = lessons.filter(({ sheets }) => largePrint(sheets).length > 0);

for (const [rank, { id, sheets }] of sample([...enlarged.entries()], 6, 1))
	test(`prints large letters without italics, one sentence on each line, on few more pages: ${id}`, async ({
		page
	}) => {
		for (const lang of sample(languages, languages.length, rank)) {
			const taken = largePrint(sheets);
			await openSheets(page, lang, taken);
			const usual = await countPages(page);
			await page.emulateMedia({ media: null });
			await openSheets(page, lang, taken, true);
			expect([lang, await smallLetters(page, 14)]).toEqual([lang, []]);
			const styles = await page.locator('.leaf :is(p, li, em)').evaluateAll((all) =>
				all
					.filter((each) => each.checkVisibility() && each.textContent.trim())
					.map((each) => {
						const { fontStyle, textAlign, lineHeight, fontSize } = getComputedStyle(each);
						const isSpaced = parseFloat(lineHeight) >= 1.5 * parseFloat(fontSize) - 0.1;
						return [fontStyle, ['start', 'left'].includes(textAlign), isSpaced].join(' ');
					})
			);
			expect([...new Set(styles)]).toEqual(['normal true true']);
			const ideas = page.locator('.leaf .idea:visible');
			for (const display of await ideas.evaluateAll((all) =>
				all.map((each) => getComputedStyle(each).display)
			))
				expect(display).toBe('block');
			// Letters of 14 pt with their spacing take about twice the area of those of 11 pt.
			expect(await countPages(page)).toBeLessThanOrEqual(Math.ceil(2.5 * usual));
			await page.emulateMedia({ media: null });
		}
	});

test('prints pictures for pupils in letters of at least 9 pt, and of 14 pt in large print', async ({
	page
}) => {
	const pictured = (turn: number) =>
		sample(story.chapters, 3, turn).flatMap(({ id }) => [`pictured-${id}`, `pupil-${id}`]);
	for (const lang of sample(languages, languages.length, 2)) {
		await openSheets(page, lang, pictured(0));
		expect([lang, await smallLetters(page, 9)]).toEqual([lang, []]);
		await page.emulateMedia({ media: null });
		await openSheets(page, lang, pictured(1), true);
		expect([lang, await smallLetters(page, 14)]).toEqual([lang, []]);
		await page.emulateMedia({ media: null });
	}
});

test('offers each editable sheet as a document, beside the sheet and on the card of its lesson', async ({
	page,
	request
}) => {
	await page.goto('./fr/teach/');
	const cards = await page
		.locator('a.edit')
		.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
	await page.goto('./fr/print/');
	const links = await page
		.locator('a.edit')
		.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
	expect(cards.filter((href) => !links.includes(href))).toEqual([]);
	for (const href of sample(links, 4)) {
		const answer = await request.get(href);
		expect([href, answer.status()]).toEqual([href, 200]);
		expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
	}
});

test('prints no picture of the walls and the plan smaller in large print, and no sheet on over two pages', async ({
	page
}) => {
	const pictures = ['.wall-still', '.wall-legend svg', 'svg.paper-plan'];
	const widths = async (isLarge: boolean) => {
		await openSheets(page, languages[0] ?? '', ['council', 'wall', 'wall-page', 'paper-plan'], isLarge);
		const shown = await page.locator(pictures.map((each) => `${each}:visible`).join()).all();
		return Promise.all(shown.map((each) => each.evaluate((svg) => svg.getBoundingClientRect().width)));
	};
	const usual = await widths(false);
	await page.emulateMedia({ media: null });
	const large = await widths(true);
	expect(usual.length).toBeGreaterThan(0);
	expect(usual.filter((width, index) => (large[index] ?? 0) < width - 0.5)).toEqual([]);
	// Two for each.
	const leaves = await page.locator('.leaf:visible').count();
	expect(await countPages(page)).toBeLessThanOrEqual(2 * leaves);
});

test('leaves room to write on the buildings of a printed plan', async ({ page }) => {
	await openSheets(page, languages[0] ?? '', ['paper-plan']);
	const building = page.locator('.paper-plan .block').first();
	await expect(building).toBeVisible();
	await expect(building).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
});
