import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, hasAddress, publishedAddresses } from '../../scripts/addresses.mjs';
import { formerIds, languages, story } from '../browser/site.ts';
import { expect, test } from '../browser/test.ts';

/** Files with absolute addresses are built only when the site knows its own address. */
const ABSOLUTE = /^oembed\/|^sitemap/;
const isMade = (address: string) => Boolean(process.env['SITE_ORIGIN']) || !ABSOLUTE.test(address);
const made = publishedAddresses().filter(isMade);

for (const lang of languages)
	test(`${lang}: every address that was ever published still works`, () => {
		expect(made.length).toBeGreaterThan(100);
		const lost = made
			.map((each) => each.replace('{lang}', lang))
			.filter((each) => !hasAddress('build', each));
		expect(lost).toEqual([]);
	});

test('lists every step and chapter of the story; `node scripts/addresses.mjs` adds new ones', () => {
	const known = new Set(publishedAddresses());
	const pages = addressesIn('build').filter((each) => /\/(step|chapter|embed)\/.*\/$/.test(each));
	expect(pages.length).toBeGreaterThan(story.chapters.length);
	expect(pages.filter((each) => !known.has(each))).toEqual([]);
});

test('leads from each former name of a step to its new one: page, anchor, frame, pictures', async ({
	page
}) => {
	const [old = ''] = formerIds;
	const now = story.chapters.flatMap(({ steps }) => steps).find(({ was }) => was?.includes(old))?.id ?? '';
	expect(now).toBeTruthy();
	const lang = languages[0] ?? '';
	await page.goto(`./${lang}/step/${old}/`);
	await expect(page.locator('a.on')).toHaveAttribute('href', `../../#${now}`);
	await page.goto(`./${lang}/#${old}`);
	await expect(page).toHaveURL(new RegExp(`#${now}$`));
	await expect(page.locator(`#${now}`)).toBeInViewport();
	const chapter = story.chapters.find(({ steps }) => steps.some(({ id }) => id === now))?.id ?? '';
	await page.goto(`./${lang}/embed/${chapter}/${old}/`);
	await expect(page.locator('.step.current h2').first()).toBeVisible();
	await page.goto(`./${lang}/present/#${old}`);
	await expect(page).toHaveURL(new RegExp(`${now}$`));
	for (const file of [`og/${lang}/%.png`, `stills/${lang}/%.svg`, `stills/${lang}/tall/%.svg`])
		expect(readFileSync(join('build', file.replace('%', old)))).toEqual(
			readFileSync(join('build', file.replace('%', now)))
		);
	expect(existsSync(join('build/_redirects'))).toBe(true);
});
