/** Numbers of the page as texts. */
import { countedWord } from '#lib/i18n/counted-word.ts';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { NumberRange } from '#lib/quarter/cameras/coverage-range.ts';
import type { QuarterPageData } from '../quarter-data.ts';

export class QuarterTexts {
	readonly word: Word;
	readonly locale: string;
	/** The eight compass points from the north, clockwise. */
	readonly compass: readonly string[];

	constructor({ words, locale, compass }: QuarterPageData) {
		this.compass = compass;
		this.word = (key, values) => lookUpWord(words, key, values);
		this.locale = locale;
	}

	/** Returns a number as text. */
	number(value: number): string {
		return this.#format({}).format(value);
	}

	/** Returns areas in square metres as one text, or as a range. */
	area(range: NumberRange): string {
		return this.word('quarter.area', { area: this.range(range) });
	}

	/** Returns lengths in metres as one text, or as a range. */
	metres(range: NumberRange): string {
		return this.word('quarter.metres', { metres: this.range(range) });
	}

	/** Returns shares, 0 … 1, as one text, or as a range. */
	percent(range: NumberRange): string {
		return this.range(range, { style: 'percent' });
	}

	/** Returns two numbers as one text, or as a range if they look different. */
	range(
		{ least, most }: NumberRange,
		options: Intl.NumberFormatOptions = { maximumFractionDigits: 0 }
	): string {
		const format = this.#format(options);
		const [from, to] = [format.format(least), format.format(most)];
		return from === to ? to : this.word('quarter.range', { least: from, most: to });
	}

	/** Formats that were made: on a telephone, making one takes as long as a frame. */
	readonly #formats = new Map<string, Intl.NumberFormat>();
	#format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
		const key = JSON.stringify(options);
		const format = this.#formats.get(key) ?? new Intl.NumberFormat(this.locale, options);
		this.#formats.set(key, format);
		return format;
	}

	/** Returns a number of mapped cameras in words. */
	cameras(count: number): string {
		return countedWord(this.word, 'quarter.cameras', count, this.locale);
	}

	/** Returns a number of buildings in words. */
	buildings(count: number): string {
		return countedWord(this.word, 'quarter.buildings', count, this.locale);
	}
}
