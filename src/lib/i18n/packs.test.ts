import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pluralText } from './counted-word.ts';
import { listPacks, parsePack, readPack } from './packs.ts';
import { words } from './words.ts';

const read = (lang: string) => readFileSync(`src/lib/i18n/packs/${lang}.yaml`, 'utf8');

describe.each(listPacks())('the pack %s', (lang) => {
	it('has every word of the interface, with its blanks and plural forms', () => {
		expect(parsePack(read(lang), `${lang}.yaml`).faults).toEqual([]);
	});

	it('names itself as browsers know it', () => {
		const { id, locale, dir } = readPack(lang) ?? {};
		expect(id).toBe(lang);
		expect(Intl.PluralRules.supportedLocalesOf(locale ?? '')).toHaveLength(1);
		expect(new Intl.Locale(locale ?? '').language).toBe(lang.split('-')[0]);
		const { script } = new Intl.Locale(locale ?? '').maximize();
		expect(dir).toBe(script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr');
	});
});

const mapValues = (record: Readonly<Record<string, string>>, map: (value: string) => string) =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

describe('a pack', () => {
	const locale = (id: string) => ({ id, name: id, locale: id, dir: 'ltr', reviewed: true });
	const english = Object.fromEntries(Object.entries(words).map(([key, { en }]) => [key, en]));
	/** Parses a pack in English words, under another language, with some words changed. JSON is also YAML, and is written faster. */
	const parseWith = (changed: Readonly<Record<string, unknown>>, lang = 'pl') =>
		parsePack(JSON.stringify({ language: locale(lang), words: { ...english, ...changed } }), `${lang}.yaml`);
	/** Texts of a word of a pack of this language for some counts. */
	const wordsFor = (changed: Readonly<Record<string, unknown>>, lang: string, counts: readonly number[]) => {
		const { pack, faults } = parseWith(changed, lang);
		expect(faults).toEqual([]);
		const { 'present.steps-one': one = '', 'present.steps-many': many = '' } = pack?.words ?? {};
		return counts.map((count) => pluralText(one, many, count, lang));
	};

	it.each<[what: string, changed: Readonly<Record<string, unknown>>, fault: RegExp]>([
		['lacks a word', { 'page.menu': undefined }, /^pl\.yaml: page\.menu: no word for “Chapters”$/],
		['has an unknown word', { 'page.manu': 'Rozdziały' }, /page\.manu: no word of the interface/],
		['has an empty word', { 'page.menu': ' ' }, /page\.menu: an empty text/],
		['lacks a blank', { 'page.minutes': 'min' }, /page\.minutes: the blanks none instead of \{minutes\}/],
		['has a wrong blank', { 'page.menu': '{count}' }, /page\.menu: the blanks \{count\} instead of none/],
		[
			'has a plural category of another language',
			{ 'present.steps-many': { two: '{count}', other: '{count}' } },
			/present\.steps-many: the form “two”, not few, many, other/
		],
		[
			'lacks the form for all other numbers',
			{ 'present.steps-many': { few: '{count}' } },
			/present\.steps-many: no form “other”/
		],
		[
			'has plural forms of a word without',
			{ 'page.menu': { few: 'x', other: 'y' } },
			/page\.menu: the form “few”, not other/
		],
		['breaks the rules of typography', { 'page.menu': 'l"x"' }, /page\.menu: .*quotation marks/]
	])('is refused if it %s', (_what, changed, fault) => {
		const { pack, faults } = parseWith(changed);
		expect(pack).toBeUndefined();
		expect(faults.join('\n')).toMatch(fault);
	});

	it('is refused with the place of broken YAML', () => {
		expect(parsePack('language: {', 'pl.yaml').faults.join()).toMatch(/^pl\.yaml: .*line 1/);
	});

	it.each<[lang: string, many: string | Readonly<Record<string, string>>, words: readonly string[]]>([
		['en', 'many', ['many', 'one', 'many', 'many', 'many']],
		['pt', 'many', ['one', 'one', 'many', 'many', 'many']],
		['hr', { few: 'few', other: 'other' }, ['other', 'one', 'few', 'other', 'few']],
		['pl', { few: 'few', many: 'many', other: 'other' }, ['many', 'one', 'few', 'many', 'few']]
	])('has a word for 0, 1, 2, 5 and 22 as one counts in %s', (lang, many, expected) => {
		const forms = typeof many === 'string' ? `${many} {count}` : mapValues(many, (form) => `${form} {count}`);
		const changed = { 'present.steps-one': 'one', 'present.steps-many': forms };
		const found = wordsFor(changed, lang, [0, 1, 2, 5, 22]).map((word) => word.replace(' {count}', ''));
		expect(found).toEqual(expected);
	});

	it('uses one form where a category has none, and may leave out the number of two', () => {
		const forms = { 'present.steps-many': { two: 'dwa', other: '{count}' } };
		expect(wordsFor(forms, 'ar', [2, 5, 0])).toEqual(['dwa', '{count}', '{count}']);
	});
});

it('a variant of a language uses the pack of the language', () => {
	const [lang = ''] = listPacks();
	expect(readPack(`${lang}-XX`)).toEqual(readPack(lang));
	expect(readPack('xx')).toBeUndefined();
});
