/** Language packs: the words of the interface in a language, ready for any story. Server only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { memoize } from '#lib/model/maths/memoize.ts';
import { FORM_SEPARATOR } from './counted-word.ts';
import { pluralCategories } from './numbers.ts';
import { checkTypography } from './typography.ts';
import { words as interfaceWords } from './words.ts';

/** Folder of the packs, one file for each language. */
const PACKS_FOLDER = 'src/lib/i18n/packs';

/** The words of the interface in one language. */
export interface LanguagePack {
	/** Language code, such as `es`. */
	readonly id: string;
	/** Name of the language in itself. */
	readonly name: string;
	readonly locale: string;
	readonly dir: 'ltr' | 'rtl';
	/** Whether a native speaker has read the words. */
	readonly reviewed: boolean;
	/** All words of the interface, by key. The forms of a word for several are one text, see {@link FORM_SEPARATOR}. */
	readonly words: Readonly<Record<string, string>>;
}

const packSchema = z.strictObject({
	language: z.strictObject({
		id: z.string(),
		name: z.string(),
		locale: z.string(),
		dir: z.enum(['ltr', 'rtl']),
		reviewed: z.boolean()
	}),
	words: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]))
});

type PackFile = z.infer<typeof packSchema>;

/** Returns the codes of all languages with a pack, in alphabetical order. */
export const listPacks = (): string[] =>
	readdirSync(PACKS_FOLDER)
		.flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
		.sort();

/**
 * Returns the pack for a language, or for the language of a variant, such as `pt` for `pt-BR`; undefined if there is
 * none.
 * @throws Error with a line for each fault of the pack
 */
export function readPack(lang: string): LanguagePack | undefined {
	const id = [lang, lang.split('-')[0] ?? lang].find((each) => listPacks().includes(each));
	if (id === undefined) return undefined;
	const { pack, faults } = parseOnce(readFileSync(join(PACKS_FOLDER, `${id}.yaml`), 'utf8'), `${id}.yaml`);
	if (!pack) throw new Error(faults.join('\n'));
	return pack;
}

const parseOnce = memoize(parsePack);

/**
 * Parses and checks a pack: it has each word of the interface and no other, with the same blanks, and the plural forms
 * that its language has.
 * @param file name of its file, for messages
 * @returns the pack, if it has no fault, and the faults, a line each
 */
export function parsePack(
	text: string,
	file: string
): { readonly pack?: LanguagePack; readonly faults: readonly string[] } {
	const document = parseDocument(text);
	const [broken] = document.errors;
	if (broken) return { faults: [`${file}: ${broken.message}`] };
	const { data, error } = packSchema.safeParse(document.toJS());
	if (!data)
		return { faults: error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`) };
	const keys = new Set([...Object.keys(interfaceWords), ...Object.keys(data.words)]);
	const faults = [...keys].flatMap((key) =>
		wordFaults(key, data.words[key], data.language).map((fault) => `${file}: ${key}: ${fault}`)
	);
	if (faults.length > 0) return { faults };
	const words = Object.entries(data.words).map(([key, word]) => [
		key,
		typeof word === 'string' ? word : joinForms(word, data.words[singularOf(key)], data.language.locale)
	]);
	return { pack: { ...data.language, words: Object.fromEntries(words) as Record<string, string> }, faults };
}

type PackWord = PackFile['words'][string];

/** Returns what is wrong with one word of a pack. */
function wordFaults(
	key: string,
	word: PackWord | undefined,
	{ id, locale }: PackFile['language']
): readonly string[] {
	const english = englishOf(key);
	if (english === undefined) return ['no word of the interface'];
	if (word === undefined) return [`no word for “${english}”`];
	const forms = typeof word === 'string' ? { other: word } : word;
	const categories = isForSeveral(key)
		? pluralCategories(locale).filter((category) => category !== 'one')
		: ['other'];
	return [
		...(forms['other'] === undefined ? ['no form “other”'] : []),
		...Object.entries(forms).flatMap(([category, text]) => [
			...(categories.includes(category) ? [] : [`the form “${category}”, not ${categories.join(', ')}`]),
			...(text.trim() === '' && english.trim() !== '' ? ['an empty text'] : []),
			...blankFaults(key, text, category),
			...checkTypography(text, id).map(({ found, expected }) => `${found} instead of ${expected}`)
		])
	];
}

const englishOf = (key: string): string | undefined =>
	Object.hasOwn(interfaceWords, key) ? interfaceWords[key as keyof typeof interfaceWords].en : undefined;

/** Returns whether a word is for all numbers that have no singular. */
const isForSeveral = (key: string): boolean =>
	key.endsWith('-many') && englishOf(singularOf(key)) !== undefined;

const singularOf = (key: string): string => key.replace(/-many$/, '-one');

const blanksOf = (text = ''): readonly string[] =>
	[...new Set([...text.matchAll(/\{[\w-]+\}/g)].map(([blank]) => blank))].sort();

/**
 * Compares the blanks of a text with those of the English one. Texts for none, one and two often stand without the
 * number.
 */
function blankFaults(key: string, text: string, category: string): readonly string[] {
	const [found, own] = [blanksOf(text), blanksOf(englishOf(key))];
	const single = blanksOf(englishOf(singularOf(key)));
	const several = blanksOf(englishOf(key.replace(/-one$/, '-many')));
	const isOne = key.endsWith('-one') && several.length > 0;
	const isFree = isOne || /^(?:zero|two)$/.test(category);
	const number = ['{count}', ...several.filter((blank) => !single.includes(blank))];
	const lacking = own.filter((blank) => !found.includes(blank) && !(isFree && number.includes(blank)));
	const unknown = found.filter((blank) => !own.includes(blank) && !(isOne && several.includes(blank)));
	return lacking.length + unknown.length === 0
		? []
		: [`the blanks ${found.join(' ') || 'none'} instead of ${own.join(' ') || 'none'}`];
}

/**
 * Returns the forms of a word as one text, with `other` for the categories without a form. There are more than three,
 * which is how {@link pluralForm} knows them from those for none, one and many.
 */
function joinForms(forms: Readonly<Record<string, string>>, one: PackWord = '', locale: string): string {
	const all = { ...forms, ...(typeof one === 'string' && { one }) };
	const other = forms['other'] ?? '';
	const texts = pluralCategories(locale).map((category) => all[category as keyof typeof all] ?? other);
	return [...texts, ...(texts.length > 3 ? [] : [other, other])].join(FORM_SEPARATOR);
}
