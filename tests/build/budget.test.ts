import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { TESTED_SIZES, PUBLISHER_BYTES } from '../../scripts/bench/budgets.mjs';
import { bytesOf, measureSizes } from '../../scripts/bench/sizes.mjs';
import { sample } from '../random.ts';
import { languages, story } from '../browser/site.ts';

const all = story.chapters.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) }));

for (const lang of languages) {
	// Chapters load the same files in every language except for the words, which all come with the first
	// chapter.
	const chapters = sample(languages, languages.length).includes(lang) ? all : all.slice(0, 1);

	test(`${lang}: the first view and each later chapter fit a phone's budget`, async ({
		browser,
		baseURL
	}) => {
		const { first, rest, chapters: later } = await measureSizes(browser, `${baseURL}${lang}/`, chapters);
		const weight = {
			script: bytesOf(first, 'script'),
			page: bytesOf(first, 'page'),
			font: bytesOf(first, 'font'),
			all: bytesOf(first),
			requests: first.length
		};
		// Only a build for publication contains its address and publisher.
		const html = await (await fetch(`${baseURL}${lang}/`)).text();
		const shownText = html.includes('rel="canonical"') ? PUBLISHER_BYTES : 0;
		const held = {
			...TESTED_SIZES,
			page: TESTED_SIZES.page + shownText,
			all: TESTED_SIZES.all + shownText,
			begun: TESTED_SIZES.begun + shownText
		};
		// A page that loads nothing would fit any budget.
		expect(Math.min(...Object.values(weight))).toBeGreaterThan(0);
		for (const [kind, bytes] of Object.entries(weight))
			expect([kind, bytes, bytes <= held[kind as keyof typeof weight]]).toEqual([kind, bytes, true]);
		expect(later.map(({ id }) => id)).toEqual(chapters.map(({ id }) => id));
		// A chapter loads its own scenes: without any request the measurement would be wrong.
		expect(
			later.flatMap(({ fetched }) => fetched.map(({ bytes }) => bytes)).every((bytes) => bytes > 0)
		).toBe(true);
		const brings = later.filter(({ fetched }) => bytesOf(fetched, 'script') > 0);
		expect(brings.length).toBeGreaterThan(Math.min(1, chapters.length - 1));
		expect(rest).toHaveLength(1);
		const begun = bytesOf([...first, ...rest]);
		expect([begun, begun <= held.begun]).toEqual([begun, true]);
		for (const { id, fetched } of later) {
			const sum = bytesOf(fetched);
			const most = id === all[0]?.id ? TESTED_SIZES.firstChapter : TESTED_SIZES.chapter;
			expect([id, sum, sum <= most]).toEqual([id, sum, true]);
		}
	});
}

test('style sheets that scripts load contain no rule for which WebKit restyles the whole page', () => {
	const folder = 'static/_client/assets';
	const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
	expect(sheets).not.toEqual([]);
	const atRules = sheets.flatMap((name) =>
		[...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/@[a-z-]+/g)].map(([rule]) => `${name} ${rule}`)
	);
	expect(atRules.filter((each) => !each.endsWith('@media'))).toEqual([]);
});
