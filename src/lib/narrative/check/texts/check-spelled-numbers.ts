import { group } from 'd3-array';
import { spellNumber } from '#lib/i18n/spell-number.ts';
import { definedEntries } from '../../deep-partial.ts';
import { isLocale } from '../../text/locale.ts';
import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';
import type { StrippedText } from '../../text/localized-texts.ts';

/** Least and greatest number that is searched for in letters. */
const [MIN_NUMBER, MAX_NUMBER] = [2, 16];
/** A number that occurs this often before the unit of a setting is taken for the value of the setting. */
const MIN_OCCURRENCES = 5;

interface Spelled {
	readonly path: Path;
	readonly index: number;
	readonly as: string;
	readonly value: number;
}

/**
 * Warns of “twelve cameras” where the default of the setting is ten: a number in letters is not a figure, so no other
 * check finds it. Only the most frequent number is compared, since a story may also speak of two cameras.
 */
export function checkSpelledNumbers(review: Review): void {
	for (const [lang, { locale }] of definedEntries(review.file.languages)) {
		const words = locale === undefined || !isLocale(locale) ? [] : spelledNumbers(locale);
		if (words.length === 0) continue;
		for (const [unit, settings] of defaultsByUnit(review, lang)) {
			const numbers = words.map(([word]) => word).join('|');
			const pattern = new RegExp(`(?<!\\p{L})(${numbers})[\\s\\u00a0]${unit}(?!\\p{L})`, 'giu');
			const found = review.texts.flatMap(({ path, words: { [lang]: text = '' } }) =>
				findSpelledNumbers(review.stripMarkup(text), words, pattern).map((each) => ({
					...each,
					path: [...path, lang]
				}))
			);
			const frequent = mostFrequent(found);
			const defaults = Object.values(settings);
			if (
				frequent.length < MIN_OCCURRENCES ||
				frequent.length * 2 <= found.length ||
				defaults.includes(frequent[0]?.value ?? 0)
			)
				continue;
			const expected = Object.entries(settings).map(([id, value]) => `${value}, the default of ${quote(id)}`);
			for (const { path, index, as } of frequent)
				review.warn(path, { found: quote(as), expected: expected.join(', or ') }, { index });
		}
	}
}

/** Returns numbers in letters with their values; empty for a locale whose numbers are not known. */
function spelledNumbers(locale: string): (readonly [word: string, value: number])[] {
	const values = Array.from({ length: MAX_NUMBER - MIN_NUMBER + 1 }, (_, i) => MIN_NUMBER + i);
	return values
		.map((value) => [spellNumber(value, false, locale), value] as const)
		.filter(([word]) => /^\p{L}+$/u.test(word));
}

/** Returns the defaults of settings, by unit and by id. Settings of guesses and settings with choices are left out. */
function defaultsByUnit({ file }: Review, lang: string): Map<string, Record<string, number>> {
	const guesses = new Set(
		file.chapters?.flatMap((chapter) => chapter?.steps?.flatMap((step) => step?.guess?.setting ?? []) ?? [])
	);
	const counted = new Map<string, Record<string, number>>();
	for (const [id, { unit, default: usual, step = 1, choices }] of definedEntries(file.settings)) {
		const word = unit?.[lang] ?? '';
		if (usual === undefined || choices || guesses.has(id) || !Number.isInteger(step)) continue;
		if (/^\p{L}{3,}$/u.test(word)) counted.set(word, { ...counted.get(word), [id]: usual });
	}
	return counted;
}

function findSpelledNumbers(
	{ text, at }: StrippedText,
	words: ReturnType<typeof spelledNumbers>,
	pattern: RegExp
): Omit<Spelled, 'path'>[] {
	return [...text.matchAll(pattern)].map(({ 0: as, 1: word = '', index }) => ({
		as,
		index: at[index] ?? 0,
		value: words.find(([each]) => each === word.toLowerCase())?.[1] ?? 0
	}));
}

/** Returns the occurrences of the most frequent number. */
function mostFrequent(found: readonly Spelled[]): readonly Spelled[] {
	const by = [...group(found, ({ value }) => value).values()];
	return by.reduce<readonly Spelled[]>((best, each) => (each.length > best.length ? each : best), []);
}
