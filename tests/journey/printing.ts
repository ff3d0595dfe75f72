/** Printing: how many pages come out. */
import { inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Part } from './part.ts';

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

export const PRINTING: readonly Part[] = [
	{
		title: 'the story on paper has its collapsed steps',
		at: ['desk'],
		async run({ session, site }) {
			// Without them, it has 27 pages.
			expect(countPages(await session.print(`${site}fr/`))).toBeGreaterThan(40);
		}
	},
	{
		title: 'slides on paper, with notes and without, take as many pages as in Chromium',
		at: ['desk'],
		async run({ session, site, chromium }) {
			for (const path of ['fr/present/', 'fr/present/notes/']) {
				await chromium.goto(`${site}${path}`);
				await chromium.locator('.handout li').first().waitFor({ state: 'attached' });
				const there = await chromium.pdf({ preferCSSPageSize: true });
				expect(countPages(await session.print(`${site}${path}`))).toBe(countPages(there));
			}
		}
	},
	{
		title: 'the sheets take as many pages as in Chromium',
		at: ['phone'],
		async run({ session, site, chromium }) {
			await chromium.goto(`${site}fr/print/`);
			const there = await chromium.pdf({ preferCSSPageSize: true });
			expect(countPages(await session.print(`${site}fr/print/`))).toBe(countPages(there));
		}
	}
];
