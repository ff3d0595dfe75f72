/** A story in a language with a pack: the words of the interface come from it, and the story need not have them. */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { missingWords } from '#lib/edition/translation/missing-translations.ts';
import { readPack } from '#lib/i18n/packs.ts';
import { parseYaml } from '#lib/narrative/read/parse.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { renderAboutPage } from '#lib/pages/print/documents.ts';
import { runStoryCommand } from './story-command.ts';

const PATH = 'stories/example.yaml';
const spanish = readPack('es')?.words ?? {};

type File = Record<string, unknown> & { languages: Record<string, Record<string, unknown>> };

/** The example as `--words LANG` leaves it: a draft without a text of its own, with changes. */
function storyIn(lang: string, change?: (file: File) => void) {
	const file = parseYaml(readFileSync(PATH, 'utf8')).value as File;
	file.languages[lang] = { name: lang, locale: lang, dir: 'ltr', draft: 'en' };
	change?.(file);
	const { story } = loadStory(JSON.stringify(file), PATH, catalogue);
	if (!story) throw new Error('an invalid story');
	return story;
}

function aboutPage(story: ReturnType<typeof storyIn>, lang: string): string {
	const { html } = renderAboutPage(createEdition(story, lang), '');
	return new JSDOM(html).window.document.body.textContent;
}

describe('a language with a pack', () => {
	it('is begun with the name of the language, and without a gap for a word of the interface', async () => {
		const path = join(mkdtempSync(join(tmpdir(), 'pack-')), 'story.yaml');
		copyFileSync(PATH, path);
		await runStoryCommand(path, '--words', 'es');
		const begun = readFileSync(path, 'utf8');
		expect(begun).toContain('es: { name: "Español", locale: es-ES, dir: ltr, draft: en }');
		expect(begun).not.toMatch(/^words:/m);
		const { stdout } = await runStoryCommand(path);
		expect(stdout).toMatch(/^not translated +es \(draft\)$/m);
		expect(stdout).not.toMatch(/^interface /m);
		expect(stdout).toMatch(/^es: no native speaker has read the words of the interface yet\.$/m);
	});

	it('lacks no word of the interface, and has those of the pack', () => {
		const story = storyIn('es');
		expect([...missingWords(story, 'es', 'en', catalogue.sceneReads ?? {}).keys()]).toEqual([]);
		const { words } = createEdition(story, 'es');
		expect(words).toMatchObject(spanish);
	});

	it('is the same for a variant of the language', () => {
		expect(createEdition(storyIn('es-MX'), 'es-MX').words).toMatchObject(spanish);
	});

	it('keeps the words that the story has itself, or has replaced in the language that it is translated from', () => {
		const story = storyIn('es', (file) => {
			file['words'] = { 'page.menu': { es: 'Partes' }, 'page.next': { en: 'Onward' } };
		});
		const { words } = createEdition(story, 'es');
		expect([words['page.menu'], words['page.next']]).toEqual(['Partes', 'Onward']);
		expect([...missingWords(story, 'es', 'en', catalogue.sceneReads ?? {}).keys()]).toEqual(['page.next']);
	});

	it('says on the page about the story, in that language alone, that nobody has read its words', () => {
		const story = storyIn('es');
		const notice = spanish['about.review-words'] ?? '';
		expect(notice).not.toBe('');
		expect(aboutPage(story, 'es')).toContain(notice);
		const { 'about.review-words': english = '' } = createEdition(story, 'en').words;
		expect(aboutPage(story, 'en')).not.toContain(english);
	});
});

it('a language without a pack falls back to English words', () => {
	const story = storyIn('sv');
	const { words } = createEdition(story, 'sv');
	expect(words['page.menu']).toBe(createEdition(story, 'en').words['page.menu']);
	expect(story.languages.map(({ unreviewed }) => unreviewed)).toEqual([undefined, undefined, undefined]);
});
