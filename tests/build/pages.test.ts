import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../browser/test.ts';
import { sample } from '../random.ts';
import {
	current,
	languages,
	axeRuns,
	phone,
	shareByLanguage,
	steps,
	axeViolations
} from '../browser/site.ts';

/** Text pages, and some of the pages of steps. */
const paths = languages.flatMap((lang) => [
	...['about/', 'accessibility/', 'sources/', 'text/'].map((path) => `${lang}/${path}`),
	...[steps[0], steps[4], steps.at(-1)].map((id) => `${lang}/step/${id ?? ''}/`)
]);

const read = (path: string): string => readFileSync(join('build', path, 'index.html'), 'utf8');

/** Pages with a script that are otherwise tested in tests/embedding. */
const scriptedPages = languages.flatMap((lang) =>
	['about/embed/', 'embed/', 'embed/analysis/', current('embed/faces/faces-crowd/'), 'method/'].map(
		(path) => `${lang}/${path}`
	)
);

/** The long pages are checked with the story, in tests/browser. */
const checkedElsewhere = [...paths, ...scriptedPages].filter(
	(path) => !/text|sources/.test(path) && path.startsWith(`${languages[0] ?? ''}/`)
);
for (const [turn, { colorScheme, viewport, rules }] of axeRuns.entries())
	// Colours are the same in every language.
	for (const lang of rules === 'colours' ? sample(languages, languages.length) : languages)
		test(`${lang}: axe reports no violation in pages about the story, ${colorScheme}, ${viewport.width} px wide`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			const mine = shareByLanguage(lang, checkedElsewhere);
			// Each page on a phone, and some of them in dark mode.
			for (const part of turn === 0 ? mine : sample(mine, 2, turn)) {
				const path = part.replace(/^\w+/, lang);
				await page.goto(`./${path}`);
				// Colours come from one style sheet, and their checks are slow: one frame stands for all.
				const which = rules === 'all' && !sample(mine, mine.length, 3).includes(part) ? 'structure' : rules;
				expect([path, await axeViolations(page, [], which)]).toEqual([path, []]);
			}
		});

test.describe('in a browser with service workers', () => {
	test.use({ serviceWorkers: 'allow' });

	test('they run only the script that caches them, and make no foreign request', async ({
		page,
		context,
		baseURL
	}) => {
		const said: string[] = [];
		const origins = new Set<string>();
		page.on('console', (message) => said.push(message.text()));
		page.on('request', (request) => origins.add(new URL(request.url()).origin));
		// Each visit may cache a whole language, so few pages are visited and the others are read as files.
		for (const path of sample(paths, 5)) {
			await page.goto(`./${path}`);
			await expect(page.locator('[style]')).toHaveCount(0);
		}
		for (const path of paths) {
			const scripts = read(path).match(/<script(?! type="application\/ld\+json")[^>]*>/g) ?? [];
			expect([path, scripts]).toEqual([path, [expect.stringMatching(/src="[^"]*\/keep-[\w-]+\.js"/)]]);
			expect([path, /<[^>]* style=/.exec(read(path))]).toEqual([path, null]);
		}
		expect(said).toEqual([]);
		expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
		expect(await context.cookies()).toEqual([]);
	});
});

test('they have no horizontal scroll on a phone and at 320 pixels', async ({ page }) => {
	for (const [turn, width] of [phone.width, 320].entries()) {
		await page.setViewportSize({ width, height: 640 });
		for (const path of sample(paths, 3, turn)) {
			await page.goto(`./${path}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect([path, wide]).toEqual([path, width]);
		}
	}
});

test('every text page has a skip link and the menu, and every page links to the accessibility statement', () => {
	for (const lang of languages) {
		const texts = ['method/', 'teach/', 'print/', 'pages/', 'about/embed/'].map((path) => `${lang}/${path}`);
		for (const path of [...texts, ...paths.filter((each) => each.startsWith(`${lang}/`))]) {
			const html = read(path);
			expect([path, html.indexOf('href="#content"') < html.indexOf('<main id="content"')]).toEqual([
				path,
				true
			]);
			expect([path, html.match(/class="?site-menu/g)?.length]).toEqual([path, 1]);
			expect([path, html.includes('aria-current="page"')]).toEqual([path, !path.includes('/step/')]);
		}
		for (const path of ['', 'present/', 'embed/', 'embed/analysis/'])
			expect([path, /href="(?:\.\.\/)*accessibility\/"/.test(read(`${lang}/${path}`))]).toEqual([path, true]);
	}
});

test('the end of the story and the text edition link to both pages about it', () => {
	for (const lang of languages) {
		for (const [page, root] of [
			[`${lang}/`, ''],
			[`${lang}/text/`, '../']
		] as const) {
			for (const path of ['about/', 'accessibility/']) expect(read(page)).toContain(`href="${root}${path}"`);
		}
	}
});

test('pages and figures use the reader’s colours when colours are forced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of ['fr/', 'fr/about/', `fr/step/${steps[0] ?? ''}/`]) {
		await page.goto(`./${path}`);
		const colours = await page.evaluate(() => {
			const { documentElement: root } = document;
			return ['--ink', '--paper'].map((name) => getComputedStyle(root).getPropertyValue(name).trim());
		});
		expect([path, ...colours]).toEqual([path, 'CanvasText', 'Canvas']);
	}
	expect(await axeViolations(page)).toEqual([]);
});
