import { group } from 'd3-array';
import { spelled } from '#lib/i18n/spelled.ts';
import { entries } from './deep-partial.ts';
import { isLocale } from './locale.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import { proseOf, textsOf } from './texts.ts';

/** Numbers that texts write in letters. */
const [LEAST, MOST] = [2, 16];
/** A number that stands so often before what a setting counts is the setting's, and no other count of such things. */
const OFTEN = 5;

interface Spelled {
	readonly path: Path;
	readonly index: number;
	readonly as: string;
	readonly value: number;
}

/**
 * “Twelve cameras” where the setting now says ten: no figure stands there, so nothing else would notice. A story may well
 * speak of two cameras; only the number that it gives most often is held against the setting.
 */
export function checkSpelled(review: Review): void {
	const texts = [...textsOf(review.file, review.languages ?? [])];
	for (const [lang, { locale }] of entries(review.file.languages)) {
		const words = locale === undefined || !isLocale(locale) ? [] : numberWords(locale);
		if (words.length === 0) continue;
		for (const [unit, settings] of countedIn(review, lang)) {
			const found = texts.flatMap(({ path, words: { [lang]: text = '' } }) =>
				spelledIn(text, words, unit).map((each) => ({ ...each, path: [...path, lang] }))
			);
			const usual = mostOf(found);
			const own = Object.values(settings);
			if (usual.length < OFTEN || usual.length * 2 <= found.length || own.includes(usual[0]?.value ?? 0))
				continue;
			const expected = Object.entries(settings).map(([id, value]) => `${value}, the default of ${quote(id)}`);
			for (const { path, index, as } of usual)
				review.warn(path, { found: quote(as), expected: expected.join(', or ') }, { index });
		}
	}
}

/** In letters, by number; none for a language whose numbers are not known. */
function numberWords(locale: string): (readonly [word: string, value: number])[] {
	const values = Array.from({ length: MOST - LEAST + 1 }, (_, i) => LEAST + i);
	return values
		.map((value) => [spelled(value, false, locale), value] as const)
		.filter(([word]) => /^\p{L}+$/u.test(word));
}

/** What settings count, with the default of each that counts it. A guess counts nothing. */
function countedIn({ file }: Review, lang: string): Map<string, Record<string, number>> {
	const guesses = new Set(
		file.chapters?.flatMap((chapter) => chapter?.steps?.flatMap((step) => step?.guess?.setting ?? []) ?? [])
	);
	const counted = new Map<string, Record<string, number>>();
	for (const [id, { unit, default: usual, step = 1, choices }] of entries(file.settings)) {
		const word = unit?.[lang] ?? '';
		if (usual === undefined || choices || guesses.has(id) || !Number.isInteger(step)) continue;
		if (/^\p{L}{3,}$/u.test(word)) counted.set(word, { ...counted.get(word), [id]: usual });
	}
	return counted;
}

function spelledIn(
	written: string,
	words: ReturnType<typeof numberWords>,
	unit: string
): Omit<Spelled, 'path'>[] {
	const { text, at } = proseOf(written);
	const pattern = `(?<!\\p{L})(${words.map(([word]) => word).join('|')})[\\s\\u00a0]${unit}(?!\\p{L})`;
	return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: as, 1: word = '', index }) => ({
		as,
		index: at[index] ?? 0,
		value: words.find(([each]) => each === word.toLowerCase())?.[1] ?? 0
	}));
}

/** Those of the number that comes most often. */
function mostOf(found: readonly Spelled[]): readonly Spelled[] {
	const by = [...group(found, ({ value }) => value).values()];
	return by.reduce<readonly Spelled[]>((best, each) => (each.length > best.length ? each : best), []);
}
