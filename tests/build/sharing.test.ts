import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../browser/test.ts';
import openGraph from 'open-graph-scraper';
import {
	desk,
	formerIds,
	languages,
	phone,
	shareByLanguage,
	expectAllLoaded,
	steps,
	story
} from '../browser/site.ts';

/** Everything with its own page to share: the start of its address and its entry in the story. */
const parts = story.chapters.flatMap((chapter) => [
	{ page: `chapter/${chapter.id}`, told: chapter },
	...chapter.steps.map((step) => ({ page: `step/${step.id}`, told: step }))
]);

const read = (path: string): string => readFileSync(join('build', path), 'utf8');
const heads = (html: string) => html.slice(0, html.indexOf('</head>'));

const chapters = story.chapters.map(({ id }) => id);

/** Maximum size of a sharing picture in bytes: some networks ignore pictures over 300 kB. */
const MAX_BYTES = 150_000;

for (const lang of languages) {
	test(`${lang}: every step and chapter has a sharing picture of 1200 × 630, small enough for every network`, () => {
		for (const name of ['story', ...steps, ...chapters]) {
			const file = join('build/og', lang, `${name}.png`);
			const png = readFileSync(file);
			expect(png.toString('latin1', 1, 4)).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			expect([name, statSync(file).size < MAX_BYTES]).toEqual([name, true]);
			expect([name, statSync(file).size > 4_000]).toEqual([name, true]);
		}
		expect(readdirSync(join('build/og', lang)).sort()).toEqual(
			['story', ...steps, ...chapters, ...formerIds].map((name) => `${name}.png`).sort()
		);
	});

	test(`${lang}: the page of each step and chapter has its sharing metadata in the head`, async () => {
		const seen = new Set<string>();
		for (const { page, told: shownText } of parts) {
			const html = read(`${lang}/${page}/index.html`);
			const head = heads(html);
			const title = (shownText.share?.title ?? shownText.title)[lang] ?? '?';
			const [, name = ''] = /<title>([^<]*)<\/title>/.exec(head) ?? [];
			expect(name.replaceAll('&amp;', '&')).toContain(title);
			expect(head).toContain('content="max-image-preview:large"');
			// Parsing the bodies too would take most of the time of this test.
			const { error, result } = await openGraph({ html: `${head}</head></html>` });
			expect(error).toBe(false);
			expect(result).toMatchObject({ ogType: 'article', twitterCard: 'summary_large_image', ogTitle: title });
			expect(result.ogSiteName).toBeTruthy();
			const { ogDescription: description = '' } = result;
			expect([page, description.length >= 110 && description.length <= 200]).toEqual([page, true]);
			const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
			expect(JSON.parse(data)).toMatchObject({ headline: title, description });
			expect(seen).not.toContain(description);
			seen.add(description);
		}
	});

	test(`${lang}: the page of a chapter shows its steps, and links to them and to the story`, async ({
		page
	}) => {
		for (const chapter of shareByLanguage(lang, story.chapters.slice(0, 2))) {
			await page.goto(`./${lang}/chapter/${chapter.id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapter.title[lang] ?? '?');
			const links = page.locator('.stills a');
			const led = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
			expect(led.map((path) => path.split('/').at(-2))).toEqual(chapter.steps.map(({ id }) => id));
			await expectAllLoaded(page, '.stills img');
			await page.locator('a.on').click();
			await expect(page).toHaveURL(new RegExp(`/${lang}/#${chapter.steps[0]?.id ?? ''}$`));
		}
	});

	test(`${lang}: the story contains structured data, which browsers do not run`, () => {
		const html = read(`${lang}/index.html`);
		const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
		expect(JSON.parse(block)).toMatchObject({
			'@type': ['Article', 'LearningResource'],
			inLanguage: lang,
			isAccessibleForFree: true
		});
	});

	test(`${lang}: the feed exists, and every page links to it`, () => {
		expect(read(`${lang}/feed.xml`)).toContain('<rss version="2.0"');
		expect(heads(read(`${lang}/index.html`))).toContain('href="feed.xml"');
		expect(heads(read(`${lang}/step/${steps[0] ?? ''}/index.html`))).toContain('href="../../feed.xml"');
	});

	test(`${lang}: the page of a step links to the story at that step`, async ({ page }) => {
		const step = steps[6] ?? '';
		await page.goto(`./${lang}/step/${step}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.locator('a.on').click();
		await expect(page).toHaveURL(new RegExp(`/${lang}/#${step}$`));
		await expect(page.locator(`#${step}`)).toBeInViewport();
	});
}

test('gives a phone its own still, and a desktop the wide one', async ({ page }) => {
	for (const [viewport, ratio] of [
		[phone, 600 / 640],
		[desk, 960 / 640]
	] as const) {
		await page.setViewportSize(viewport);
		await page.goto(`./fr/step/${steps[3] ?? ''}/`);
		const still = page.locator('main img');
		const shape = await still.evaluate(async (image: HTMLImageElement) => {
			await image.decode();
			return image.naturalWidth / image.naturalHeight;
		});
		expect(shape).toBeCloseTo(ratio, 2);
		await expect(still).toHaveAttribute('alt', /.{20}/);
	}
});

test('links the pages of steps from the first to the last, and back', () => {
	const next = (id: string) =>
		/href="\.\.\/([^/"]+)\/" rel="next"/.exec(read(`fr/step/${id}/index.html`))?.[1];
	const walked = [];
	for (let id = steps[0]; id; id = next(id)) walked.push(id);
	expect(walked).toEqual(steps);
});

test('names no address of the site when it does not know its own', () => {
	const shownText =
		Boolean(process.env['SITE_ORIGIN']) || /^address:/m.test(readFileSync('site.yaml', 'utf8'));
	test.skip(shownText, 'This site knows its address.');
	expect(existsSync('build/sitemap.xml')).toBe(false);
	expect(existsSync('build/oembed')).toBe(false);
	expect(read('robots.txt')).not.toContain('Sitemap');
	const head = heads(read('fr/index.html'));
	expect(head).not.toMatch(/rel="canonical"|og:url|og:image|json\+oembed/);
});
