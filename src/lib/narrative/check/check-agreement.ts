import { figureNamesIn } from '../text/data-figures.ts';
import { quote, type Path } from '../issues/issue.ts';
import type { Review } from './review.ts';
import { isConversion, parseMeasure, scaleAfterNumber, type Measure } from '../text/measures.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { MAX_PARSED } from '../text/markup.ts';
import { stripMarkup } from '../text/localized-texts.ts';

/** A figure with its format. */
const FIGURE = /\{([^{}|]*)\|([^{}]*)\}/g;
/** A unit that a percentage cannot have. */
const UNIT = /^[\s\u00a0\u202f]*(%|°|(?:m²|km²|m|km|cm|px|s|min|h)(?![\p{L}\p{N}]))/u;

interface UsedFigure {
	readonly name: string;
	readonly format: string;
	readonly index: number;
	/** The text after it. */
	readonly after: string;
}

/** Checks that a text has the same figures in every language, and that no percentage is followed by another unit. */
export function checkFiguresAgree(review: Review): void {
	for (const { path, words } of review.texts) {
		const texts = Object.entries(words).map(([lang, text]) => ({ lang, used: findFigures(text) }));
		for (const { lang, used } of texts) checkUnits(review, used, [...path, lang]);
		// An unknown name is already reported, so a difference between languages would only repeat it.
		if (!texts.every(({ used }) => used.every(({ name }) => review.isKnownFigure(name)))) continue;
		const [first, ...others] = texts;
		for (const { lang, used } of first ? others : []) {
			const all = { lang: first?.lang ?? '', used: first?.used ?? [] };
			compareFigures(review, used, [...path, lang], all);
			compareDecimals(review, used, [...path, lang], all);
		}
	}
}

function findFigures(text: string): UsedFigure[] {
	return [...text.matchAll(FIGURE)].map(({ 0: whole, 1: name = '', 2: format = '', index }) => ({
		name: name.trim(),
		format: format.trim(),
		index,
		after: text.slice(index + whole.length, index + whole.length + 8)
	}));
}

/** Reports the first figure that a text has in only one of two languages. */
function compareFigures(
	review: Review,
	used: readonly UsedFigure[],
	path: Path,
	first: { readonly lang: string; readonly used: readonly UsedFigure[] }
): void {
	const extra = used.find(({ name }) => !first.used.some((each) => each.name === name));
	const missing = first.used.find(({ name }) => !used.some((each) => each.name === name));
	if (!extra && !missing) return;
	const found = extra ? `the figure ${quote(extra.name)}` : `no figure ${quote(missing?.name ?? '')}`;
	const expected = !missing
		? `it in ${first.lang} too, or in neither language`
		: extra
			? `${quote(missing.name)}, as in ${first.lang}`
			: `it, as in ${first.lang}`;
	review.add(path, { found, expected }, { index: extra?.index ?? 0 });
}

/** A format that writes digits, with the number of decimals. */
const DIGITS = /^(integer|decimal|percent)\b\s*(\d*)/;

/** Reports a figure with other decimals than in the first language, where both texts use it once. */
function compareDecimals(
	review: Review,
	used: readonly UsedFigure[],
	path: Path,
	first: { readonly lang: string; readonly used: readonly UsedFigure[] }
): void {
	const only = (all: readonly UsedFigure[], name: string) => {
		const [one, second] = all.filter((each) => each.name === name && DIGITS.test(each.format));
		return second ? undefined : one;
	};
	const decimals = ({ format }: UsedFigure) => Number(DIGITS.exec(format)?.[2] ?? '');
	for (const figure of used) {
		const [here, there] = [only(used, figure.name), only(first.used, figure.name)];
		if (!here || !there || decimals(here) === decimals(there)) continue;
		const found = `${quote(figure.name)} as ${quote(here.format)}`;
		review.add(
			path,
			{ found, expected: `${quote(there.format)}, as in ${first.lang}` },
			{ index: here.index }
		);
	}
}

/** Checks that no percentage of a text has another unit. @returns whether one does */
export const checkFigureUnits = (review: Review, text: string, path: Path): boolean =>
	checkUnits(review, findFigures(text), path);

function checkUnits(review: Review, used: readonly UsedFigure[], path: Path): boolean {
	let isWrong = false;
	for (const { name, format, index, after } of used) {
		const unit = UNIT.exec(after)?.[1];
		if (unit === undefined || !/^percent\b/.test(format)) continue;
		isWrong = true;
		const found = `${quote(name)} as a percentage, before ${quote(unit)}`;
		const expected =
			unit === '%'
				? `nothing after it: ${quote('percent')} writes the sign too`
				: `an amount, like {${figureNamesIn(name)[0] ?? name} | integer}`;
		review.add(path, { found, expected }, { index });
	}
	return isWrong;
}

/** A number found in a text, with the value that must be the same in every language. */
interface WrittenNumber {
	readonly index: number;
	readonly as: string;
	readonly value: string;
	/** The value multiplied by a following “million” or the like, in French and English. */
	readonly scaled: string;
	/** The number with the unit that follows it, if any. */
	readonly measure: Measure | undefined;
}

const CLOCK =
	/(?<!\p{Nd})\p{Nd}{1,2}(?:[\s\u202f]?h(?!\p{L})(?:[\s\u202f]?\p{Nd}{2}(?!\p{Nd}))?|:\p{Nd}{2}(?!\p{Nd}))(?:\s?[ap]\.?m\b)?/u;
const AFTERNOON = /(?<!\p{Nd})\p{Nd}{1,2}\s?[ap]\.?m\b/u;
/** Digits with the separators of thousands and decimals of any language; “A4” and “n247” are names, not numbers. */
const NUMBER =
	/(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,3}(?:[.,\s\u202f’']\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)?)/u;
const WRITTEN = new RegExp(`(?<clock>${CLOCK.source}|${AFTERNOON.source})|${NUMBER.source}`, 'gu');
const THOUSANDS = /[.,\s\u202f’'](?=\p{Nd}{3}(?!\p{Nd}))/gu;
/** How many characters after a number are searched for a unit. */
const UNIT_SEARCH_LENGTH = 30;
/** Code points of the digit zero: Latin, Arabic, Persian. */
const ZEROS = [0x30, 0x660, 0x6f0];

/** Checks that a text has the same numbers in every language, whatever the notation and the unit of each. */
export function checkNumbersAgree(review: Review): void {
	for (const { path, words } of review.texts) {
		const [first, ...others] = Object.entries(words).map(([lang, text]) => ({
			lang,
			numbers: findNumbers(text)
		}));
		for (const { lang, numbers } of first ? others : []) {
			const [there, here] = [
				missingFrom(first?.numbers ?? [], numbers),
				missingFrom(numbers, first?.numbers ?? [])
			];
			report(review, [...path, lang], { ...removeConversions(there, here), first: first?.lang ?? '' });
		}
	}
}

interface Difference {
	/** Numbers that only the first language has. */
	readonly there: readonly WrittenNumber[];
	/** Numbers that only the other language has. */
	readonly here: readonly WrittenNumber[];
	/** Code of the first language. */
	readonly first: string;
}

/**
 * Reports a difference as an error where both languages have equally many unmatched numbers. Otherwise it is a
 * warning: one language may spell out a number or leave it out.
 */
function report(
	review: Review,
	path: readonly (string | number)[],
	{ there, here, first }: Difference
): void {
	const [found] = here;
	const [wanted] = there;
	if (!found || !wanted) return;
	const fault = {
		found: quoteNumber(found),
		expected: `${quoteNumber(wanted)}, as in ${first}`,
		hint: `or correct it in ${first}: numbers are the same in every language`
	};
	if (there.length === here.length) review.add(path, fault, { index: found.index });
	else review.warn(path, fault, { index: found.index });
}

const quoteNumber = ({ as, measure }: WrittenNumber): string => quote(as + (measure?.unitText ?? ''));

/** Removes pairs of numbers that are conversions of each other, such as 5 km and 3 miles. */
function removeConversions(
	there: readonly WrittenNumber[],
	here: readonly WrittenNumber[]
): Pick<Difference, 'there' | 'here'> {
	const left = [...here];
	const others = there.filter(({ measure }) => {
		const i = left.findIndex((other) => measure && other.measure && isConversion(measure, other.measure));
		if (i >= 0) left.splice(i, 1);
		return i < 0;
	});
	return { there: others, here: left };
}

function missingFrom(of: readonly WrittenNumber[], among: readonly WrittenNumber[]): WrittenNumber[] {
	const left = [...among];
	return of.filter((each) => {
		const i = left.findIndex(
			(other) =>
				(other.value === each.value || other.scaled === each.scaled) &&
				!haveDifferentUnits(each.measure, other.measure)
		);
		if (i >= 0) left.splice(i, 1);
		return i < 0;
	});
}

/** Returns whether two measures of one kind have different units: 5 km are not 5 miles. */
const haveDifferentUnits = (one: Measure | undefined, other: Measure | undefined): boolean =>
	one !== undefined && one.kind === other?.kind && one.unit !== other.unit;

/** Returns the numbers of a text in order of occurrence, clock times included. Memoized. */
export const findNumbers = memoize(readNumbers, { max: MAX_PARSED });

function readNumbers(written: string): readonly WrittenNumber[] {
	const blanks = written.replace(/\{[\w-]+\}/g, (blank) => '\ue000'.repeat(blank.length));
	const { text, at } = stripMarkup(blanks);
	return [...text.matchAll(WRITTEN)].map(({ 0: as, index, groups }) => {
		const place = { index: at[index] ?? 0, as };
		if (groups?.['clock'])
			return { ...place, value: normalizeClock(as), scaled: normalizeClock(as), measure: undefined };
		const after = text.slice(index + as.length, index + as.length + UNIT_SEARCH_LENGTH);
		const number = normalizeNumber(as);
		const scale = scaleAfterNumber(after);
		return {
			...place,
			value: number,
			scaled: scale === 1 ? number : String(Number(number) * scale),
			measure: parseMeasure(number, after)
		};
	});
}

/** Normalizes a clock time: `21 h 06`, `21:06` and `9:06 pm` give `21:06`; `9 h` and `9:00` give `9`. */
function normalizeClock(written: string): string {
	const [hours = '', minutes = '00'] = toAsciiDigits(written).match(/\d+/g) ?? [];
	const late = /p\.?m$/.test(written) && Number(hours) < 12 ? 12 : 0;
	return `${Number(hours) + late}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** Removes separators between thousands and writes the decimal separator as a point. */
function normalizeNumber(written: string): string {
	return toAsciiDigits(written.replace(THOUSANDS, '')).replace(',', '.');
}

/** Converts digits of any script to ASCII. */
function toAsciiDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		const zero = ZEROS.findLast((each) => each <= code) ?? code;
		return String(code - zero);
	});
}
