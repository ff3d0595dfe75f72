import { greatest, group } from 'd3-array';
import { memoize } from '#lib/model/maths/memoize.ts';
import { spellNumber } from '#lib/i18n/spell-number.ts';
import { definedEntries } from '../deep-partial.ts';
import { isLocale, stripMarkup } from '../text/localized-texts.ts';
import { MAX_PARSED } from '../text/markup.ts';
import { findNumbersInWords, type NumberInWords } from '../text/number-words.ts';
import { quote } from '../issues/issue.ts';
import type { Review } from './review.ts';

/** Least and greatest number that is searched for in letters. */
const [MIN_NUMBER, MAX_NUMBER] = [2, 16];
/** A number that occurs this often before the unit of a setting is taken for the value of the setting. */
const MIN_OCCURRENCES = 5;

interface Spelled {
	readonly index: number;
	/** The number and the word after it, as written. */
	readonly as: string;
	readonly value: number;
	/** The word after the number. */
	readonly unit: string;
}

/**
 * Warns of “twelve cameras” where the default of the setting is ten: a number in letters is not a figure, so no other
 * check finds it. Only the most frequent number is compared, since a story may also speak of two cameras. Lessons are left
 * out: a class may get another number of cameras.
 */
export function checkSpelledNumbers(review: Review): void {
	for (const [lang, { locale }] of definedEntries(review.file.languages)) {
		if (locale === undefined || !isLocale(locale)) continue;
		const found = review.texts
			.filter(({ path }) => path[0] !== 'routes')
			.flatMap(({ path, words: { [lang]: text = '' } }) =>
				findSpelledNumbers(text, locale).map((each) => ({ ...each, path: [...path, lang] }))
			);
		for (const [unit, settings] of defaultsByUnit(review, lang)) {
			const ofUnit = found.filter((each) => each.unit === unit);
			const byValue = [...group(ofUnit, ({ value }) => value)];
			const [value = 0, frequent = []] = greatest(byValue, (a, b) => a[1].length - b[1].length) ?? [];
			if (frequent.length < MIN_OCCURRENCES || frequent.length * 2 <= ofUnit.length) continue;
			if (Object.values(settings).includes(value)) continue;
			const expected = Object.entries(settings).map(([id, each]) => `${each}, the default of ${quote(id)}`);
			for (const { path, index, as } of frequent)
				review.warn(path, { found: quote(as), expected: expected.join(', or ') }, { index });
		}
	}
}

/**
 * Checks that a text has the same numbers in letters, from eleven, in two languages whose words for numbers are known. Where
 * one has more than the other, it may say some in digits, or leave them out.
 */
export function checkSpelledAgree(review: Review): void {
	for (const { path, words } of review.texts) {
		const [first, ...others] = Object.entries(words).flatMap(([lang, written]) => {
			const { text, at } = stripMarkup(written);
			const numbers = findNumbersInWords(text, lang);
			return numbers ? [{ lang, at, numbers }] : [];
		});
		for (const { lang, at, numbers } of first ? others : []) {
			const there = without(first?.numbers ?? [], numbers);
			const here = without(numbers, first?.numbers ?? []);
			const [[found], [wanted]] = [here, there];
			if (!found || !wanted || here.length !== there.length) continue;
			const fault = {
				found: `${quote(found.as)}, ${found.value}`,
				expected: `${wanted.value}, as ${quote(wanted.as)} in ${first?.lang ?? ''}`,
				hint: 'numbers are the same in every language'
			};
			review.add([...path, lang], fault, { index: at[found.index] ?? 0 });
		}
	}
}

/** Returns the numbers that some others lack. */
function without(numbers: readonly NumberInWords[], others: readonly NumberInWords[]): NumberInWords[] {
	const left = others.map(({ value }) => value);
	return numbers.filter(({ value }) => {
		const at = left.indexOf(value);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** Returns the values of numbers in letters, and a pattern that finds them: nothing in a locale without known numbers. */
const numberWords = memoize((locale: string) => {
	const values = Array.from({ length: MAX_NUMBER - MIN_NUMBER + 1 }, (_, i) => MIN_NUMBER + i);
	const words = new Map(values.map((value) => [spellNumber(value, false, locale), value]));
	const known = [...words.keys()].filter((word) => /^\p{L}+$/u.test(word));
	const pattern = new RegExp(`(?<!\\p{L})(${known.join('|') || '(?!)'})[\\s\\u00a0](\\p{L}+)`, 'giu');
	return { words, pattern };
});

/** Returns the numbers in letters of a text, each with the word after it. Memoized. */
const findSpelledNumbers = memoize(
	(written: string, locale: string): readonly Spelled[] => {
		const { words, pattern } = numberWords(locale);
		const { text, at } = stripMarkup(written);
		return [...text.matchAll(pattern)].map(({ 0: as, 1: word = '', 2: unit = '', index }) => ({
			as,
			unit: unit.toLowerCase(),
			index: at[index] ?? 0,
			value: words.get(word.toLowerCase()) ?? 0
		}));
	},
	{ max: MAX_PARSED }
);

/** Returns the defaults of settings, by unit and by id. Settings of guesses and settings with choices are left out. */
function defaultsByUnit({ file }: Review, lang: string): Map<string, Record<string, number>> {
	const guesses = new Set(
		file.chapters?.flatMap((chapter) => chapter?.steps?.flatMap((step) => step?.guess?.setting ?? []) ?? [])
	);
	const counted = new Map<string, Record<string, number>>();
	for (const [id, { unit, default: usual, step = 1, choices }] of definedEntries(file.settings)) {
		const word = (unit?.[lang] ?? '').toLowerCase();
		if (usual === undefined || choices || guesses.has(id) || !Number.isInteger(step)) continue;
		if (/^\p{L}{3,}$/u.test(word)) counted.set(word, { ...counted.get(word), [id]: usual });
	}
	return counted;
}
