import { virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import { story } from 'virtual:story';
import { afterEach, describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { readingPage } from '#lib/pages/read/page.ts';

if (!story) throw new Error('The story holds a mistake');
const told = story;
const { chapters, languages } = told;

/** Everything that a screen reader says from the beginning of a chapter to its end. */
async function read(chapter: string, html: string, lang: string): Promise<string[]> {
	const { window } = new JSDOM(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`);
	const container = window.document.getElementById(`chapter-${chapter}`)?.closest('section');
	if (!container) throw new Error(`no chapter ${chapter}`);
	await virtual.start({
		container,
		window: window as unknown as Window & typeof globalThis
	});
	const first = await virtual.lastSpokenPhrase();
	do await virtual.next();
	while ((await virtual.lastSpokenPhrase()) !== first && (await virtual.spokenPhraseLog()).length < 5000);
	return (await virtual.spokenPhraseLog()).slice(0, -1);
}

afterEach(() => virtual.stop());

describe.each(languages.map(({ id }) => id))('in %s', (lang) => {
	const page = readingPage(createEdition(told, lang));

	it.each(chapters.map(({ id }) => id))('%s reads as a lesson', async (id) => {
		const chapter = chapters.find((candidate) => candidate.id === id);
		const spoken = await read(id, (await page).html, lang);
		const headings = spoken.filter((phrase) => phrase.startsWith('heading, '));
		expect(headings).toEqual([
			`heading, ${chapter?.title[lang]}, level 2`,
			...(chapter?.steps ?? []).map(({ title }) => `heading, ${title[lang]}, level 3`)
		]);
		for (const step of chapter?.steps ?? []) expect(spoken).toContain(`image, ${step.picture[lang]}`);
		expect(
			spoken.filter((phrase) => /undefined|NaN|\[object|^(button|link|slider|image),?\s*$/.test(phrase))
		).toEqual([]);
		await expect(`${spoken.join('\n')}\n`).toMatchFileSnapshot(`../transcripts/${lang}-${id}.txt`);
	});
});
