import { definedEntries, definedItems, type DeepPartial } from '../deep-partial.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { quote, type Fault } from '../issues/issue.ts';
import { didYouMean } from '../issues/suggest.ts';
import type { FigureFormat } from '../types/story.ts';

/** The division sign of a quotient, such as `series.taj.searches / 365`. */
const QUOTIENT = /\s+\/\s+/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * Returns the values of the figures that the story’s data provides, by name: `constants.ID`, `series.ID.WHEN`,
 * `records.LIST.ITEM.value`, and with `.high` at the end, the second values of series and records. `count.records.LIST`
 * counts a list, and `count.records.LIST.WORD` its records of that kind or status. A value that the schema refused is NaN.
 */
export function dataFigureValues({
	constants,
	series,
	records
}: DeepPartial<Pick<NarrativeInput, 'constants' | 'series' | 'records'>>): Map<string, number> {
	const found = new Map<string, number>();
	const set = (name: string, value: number | undefined, high: number | undefined, isInvalid = false) => {
		if (value !== undefined || isInvalid) found.set(name, value ?? NaN);
		if (high !== undefined) found.set(name.replace(/\.value$|$/, '.high'), high);
	};
	for (const [id, each] of definedEntries(constants))
		set(`constants.${id}`, each.value, undefined, isRefused(each));
	for (const [id, { points }] of definedEntries(series)) {
		for (const [, point] of definedItems(points))
			set(`series.${id}.${point.when}`, point.value, point.high, isRefused(point));
	}
	for (const [list, inside] of definedEntries(records)) {
		const all = definedEntries(inside);
		found.set(`count.records.${list}`, all.length);
		for (const [id, item] of all) {
			const { value, high, kind, status } = item;
			set(`records.${list}.${id}.value`, value, high, isRefused(item));
			for (const word of new Set([kind, status])) {
				const name = `count.records.${list}.${word}`;
				if (word !== undefined) found.set(name, (found.get(name) ?? 0) + 1);
			}
		}
	}
	return found;
}

/** Returns whether the schema refused the value of a number of the story. */
const isRefused = (item: object): boolean =>
	Object.hasOwn(item, 'value') && (item as { value?: unknown }).value === undefined;

/**
 * Returns the names in a figure: the figure itself, or both sides of a quotient. A plain number, such as 365 in
 * `series.taj.searches / 365`, is not a name.
 */
export function figureNamesIn(figure: string): string[] {
	return figure.split(QUOTIENT).filter((side) => !NUMBER.test(side));
}

/** Returns whether a figure is a quotient, such as `series.taj.searches / 365`. */
export const isQuotient = (figure: string): boolean => QUOTIENT.test(figure);

/**
 * Returns whether a figure contains a value from sourced data, so that its sentence needs a source. A count of records
 * does not.
 */
export const isDataClaim = (figure: string): boolean => /(?:^|\s)(?:constants|series|records)\./.test(figure);

/**
 * Returns the value of a figure of the story’s data; undefined for an unknown figure, a figure of a model or a division
 * by 0.
 * @param known values of the story’s data by name, from {@link dataFigureValues}
 */
export function evaluateDataFigure(figure: string, known: ReadonlyMap<string, number>): number | undefined {
	const sides = figure.split(QUOTIENT).map((side) => (NUMBER.test(side) ? Number(side) : known.get(side)));
	const [numerator, denominator] = sides;
	if (numerator === undefined || sides.length > 2) return undefined;
	if (sides.length === 1) return known.has(figure) ? numerator : undefined;
	return denominator === undefined || denominator === 0 ? undefined : numerator / denominator;
}

/** Formats that are written alone. */
const PLAIN_FORMATS = ['integer', 'digits', 'clock', 'words', 'Words'] as const;
const FORMATS = [...PLAIN_FORMATS, 'decimal', 'percent', 'plural'] as const;
const EXPECTED = 'integer, digits, clock, words, decimal 1, percent, percent 1 or plural one, many';
const MAX_DIGITS = 4;

/**
 * Parses the format of a figure: `integer`, `digits` (not grouped), `clock` (of seconds after midnight), `words` or `Words` (spelled out), `decimal 1`,
 * `percent`, `percent 1`, `plural one, many`.
 * @returns the format, or an issue if the text is invalid
 */
export function parseFigureFormat(text: string): FigureFormat | Fault {
	const [, type = '', rest = ''] = /^(\S*)\s*([^]*)$/.exec(text) ?? [];
	const fault = {
		found: type ? `the format ${quote(text)}` : 'a figure without a format',
		expected: EXPECTED
	};
	if (type === 'plural') {
		const forms = rest.split(',').map((form) => form.trim().replace(/\s*\n\s*/g, ' '));
		if (forms.length < 2 || forms.length > 6 || forms.includes(''))
			return { ...fault, expected: 'the forms of the word, like plural caméra, caméras' };
		return { type, forms };
	}
	const plain = PLAIN_FORMATS.find((each) => each === type);
	if (plain) return rest ? { ...fault, expected: `${plain} alone` } : { type: plain };
	if (type !== 'decimal' && type !== 'percent') return { ...fault, hint: didYouMean(type, FORMATS) };
	const digits = rest || (type === 'percent' ? '0' : '1');
	if (!/^\d$/.test(digits) || Number(digits) > MAX_DIGITS)
		return { ...fault, expected: `0 to ${MAX_DIGITS} digits, like ${type} 1` };
	return { type, digits: Number(digits) };
}
