import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { story } from 'virtual:story';
import { createEdition } from '#lib/edition/edition.ts';
import { openingPageData, deferredPageData, allStepsData } from '#lib/edition/client/client-data.ts';
import { createDeckData } from '#lib/pages/present/data/create-deck-data.ts';

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, 'en');
const { words: sentKeys } = (await allStepsData(edition)).source;
const { words: keyBeginnings } = (await openingPageData(edition)).source;
const { words: rest } = await deferredPageData(edition);
const { words: ofPresenting } = createDeckData(edition);
/** Keys of words that only slides show, wherever their component is. */
const OF_SLIDES = /^(present|plans)\./;

/** The words in the browser's story and those that ways of using it add, and how many keys each folder uses at least. */
const FOLDERS = [
	{ folder: 'pages/read', sent: { ...rest, ...keyBeginnings }, least: 12 },
	{ folder: 'runtime', sent: sentKeys, least: 3 },
	{ folder: 'ui', sent: sentKeys, least: 30 },
	{ folder: 'pages/present', sent: { ...sentKeys, ...ofPresenting }, least: 90 }
] as const;

/** The arguments of `word` in the browser, up to a second level of brackets. On the server, `prose.word` has all words. */
const CALL = /(?<!prose\.)\bword\(((?:[^()]|\([^()]*\))*)/g;
/** A key between quotes, or in a template whose blanks stand for any letters: `guess.${form}`. */
const KEY = /'([a-z][\w-]*(?:\.[\w-]+)+)'|`([a-z][\w.-]*(?:\$\{[^}]*\}[\w.-]*)*)`/g;

/** Patterns of the keys that a file uses by name. */
const usedKeys = (source: string): string[] =>
	[...source.matchAll(CALL)].flatMap(([, inside = '']) =>
		[...inside.matchAll(KEY)].map(([, key, template = '']) => key ?? template)
	);

/** Returns whether words have a key, or, of a template, at least one of the keys that it may stand for. */
function isSent(key: string, words: Readonly<Record<string, unknown>>): boolean {
	const form = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
	const pattern = new RegExp(`^${form.join('[\\w-]+(?:\\.[\\w-]+)*')}$`);
	return Object.keys(words).some((each) => pattern.test(each));
}

describe.each(FOLDERS)('src/lib/$folder', ({ folder, sent, least }) => {
	const files = readdirSync(join('src/lib', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
		/(?<!test)\.(svelte|ts)$/.test(file)
	);
	const used = files.flatMap((file) =>
		usedKeys(readFileSync(join('src/lib', folder, file), 'utf8')).map((key) => ({ file, key }))
	);

	it('uses no word that does not exist or that stays on the server', () => {
		expect(used.length).toBeGreaterThanOrEqual(least);
		expect(used.filter(({ key }) => !isSent(key, OF_SLIDES.test(key) ? ofPresenting : sent))).toEqual([]);
	});
});

it('finds a word that is not sent, also in a template', () => {
	const source = "word('page.menu') + word(`page.${what}`, { n }) + word(`pag.${what}`) + prose.word('x.y')";
	expect(usedKeys(source)).toEqual(['page.menu', 'page.${what}', 'pag.${what}']);
	const words = { 'page.menu': 'Menu' };
	expect(usedKeys(source).map((key) => isSent(key, words))).toEqual([true, true, false]);
	expect(isSent('page.men', words)).toBe(false);
});
