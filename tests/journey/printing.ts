/** Printing: how many pages come out. */
import { inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { story } from '../browser/site.ts';
import { isLongRun, sample } from '../random.ts';
import type { Part, Place } from './part.ts';

/** Returns the number of pages of a PDF, also where they are described in compressed object streams. */
function countPages(pdf: Buffer): number {
	const text = pdf.toString('latin1');
	const streams = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) => {
		try {
			return inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 }).toString('latin1');
		} catch {
			return '';
		}
	});
	return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Chromium's numbers of pages by path: all engines are compared with the same. */
const chromiumPages = new Map<string, Promise<number>>();

function pagesInChromium({ chromium, site }: Place, path: string, selector: string): Promise<number> {
	const print = async () => {
		await chromium.goto(`${site}${path}`);
		await chromium.locator(selector).first().waitFor({ state: 'attached' });
		return countPages(await chromium.pdf({ preferCSSPageSize: true }));
	};
	const pages = chromiumPages.get(path) ?? print();
	chromiumPages.set(path, pages);
	return pages;
}

export const PRINTING: readonly Part[] = [
	{
		title: 'the story on paper has its collapsed steps',
		at: ['desk'],
		engines: ['WebKit'],
		async run({ session, site }) {
			// Without them, it has 27 pages.
			expect(countPages(await session.print(`${site}fr/`))).toBeGreaterThan(40);
		}
	},
	{
		title: 'slides on paper, with notes and without, take as many pages as in Chromium',
		at: ['desk'],
		// WebKit prints lengths larger than other engines.
		engines: ['WebKit'],
		async run(place) {
			for (const path of sample(['fr/present/', 'fr/present/notes/'], 2)) {
				const there = await pagesInChromium(place, path, '.handout li');
				// Engines break lines differently, which may push one step to another page.
				const here = countPages(await place.session.print(`${place.site}${path}`));
				expect(Math.abs(here - there)).toBeLessThanOrEqual(1);
			}
		}
	},
	{
		title: 'the sheets take as many pages as in Chromium',
		at: ['phone'],
		engines: ['WebKit'],
		async run(place) {
			// Half of the sheets that lessons need, and all sheets in the long run.
			const needed = [...new Set(story.routes.flatMap(({ sheets }) => sheets))];
			const path = isLongRun ? 'fr/print/' : `fr/print/?take=${sample(needed, 2).join(',')}`;
			const there = await pagesInChromium(place, path, '.awake .sheet');
			expect(countPages(await place.session.print(`${place.site}${path}`))).toBe(there);
		}
	}
];
