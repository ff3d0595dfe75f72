/** Numbers of the page as texts. */
import { countedWord } from '#lib/i18n/counted-word.ts';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { Quarter } from '#lib/quarter/area/quarter.ts';
import { existingCameras, listedCameras, mappedCameras } from '#lib/quarter/cameras/camera-tags.ts';
import type { PlanTexts } from '#lib/quarter/plan/plan-svg.ts';
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

	/** Returns the numbers of the cameras of the map, and of those of the visitor’s list, in words. */
	knownCameras({ cameras }: Pick<Quarter, 'cameras'>): string {
		const mapped = this.cameras(mappedCameras(cameras).length);
		const listed = listedCameras(cameras).length;
		return listed === 0
			? mapped
			: this.word('quarter.of-list', { cameras: mapped, count: this.number(listed) });
	}

	/** Returns a number of buildings in words. */
	buildings(count: number): string {
		return countedWord(this.word, 'quarter.buildings', count, this.locale);
	}

	/** Returns a day in words. */
	date(day: Date): string {
		return day.toLocaleDateString(this.locale, { dateStyle: 'long' });
	}

	/** Returns who made the map of a quarter, and when. */
	sourceOf(
		{ origin, date }: Pick<Quarter, 'origin' | 'date'> = { origin: 'unknown', date: undefined }
	): string {
		const source = this.word(`quarter.source-${origin}`);
		if (date === undefined) return source;
		return this.word('quarter.source-dated', { source, date: this.date(new Date(`${date}T12:00:00`)) });
	}

	/** Returns the line that names who made the map of a quarter. */
	creditOf(quarter?: Pick<Quarter, 'origin' | 'date'>): string {
		const source = this.sourceOf(quarter);
		if (quarter?.origin !== 'osm') return this.word('quarter.credit-other', { source });
		return [this.word('quarter.credit-osm'), ...(quarter.date === undefined ? [] : [source])].join(', ');
	}

	/** Returns the day of a sheet or picture, and the size of its frame. */
	madeOn({ width, height }: Pick<Quarter, 'width' | 'height'>): string {
		return this.word('quarter.sheet-facts', {
			date: this.date(new Date()),
			width: String(width),
			height: String(height)
		});
	}
}

/**
 * Returns the texts of the plan in a file.
 * @param ownCount number of the visitor’s cameras
 * @param name what the visitor calls the quarter; may be empty
 */
export function describePlan(
	texts: QuarterTexts,
	quarter: Quarter,
	ownCount: number,
	name: string
): PlanTexts {
	const { word } = texts;
	const planned = quarter.cameras.length - existingCameras(quarter.cameras).length;
	const listed = listedCameras(quarter.cameras).length;
	const cameras = texts.cameras(mappedCameras(quarter.cameras).length);
	const [source, buildings] = [texts.sourceOf(quarter), texts.buildings(quarter.buildingCount)];
	const counts = [
		`${cameras}.`,
		...(listed > 0 ? [word('quarter.listed', { count: texts.number(listed) })] : []),
		...(planned > 0 ? [word('quarter.planned', { count: texts.number(planned) })] : []),
		...(ownCount > 0 ? [word('quarter.added-count', { count: texts.number(ownCount) })] : [])
	];
	const legend = [
		word('quarter.legend'),
		...(listed > 0 ? [word('quarter.legend-listed')] : []),
		...(planned > 0 ? [word('quarter.legend-planned')] : []),
		...(quarter.hasStreets ? [word('quarter.legend-streets')] : [])
	];
	return {
		title: name || word('quarter.title'),
		description: word('quarter.honest', { source, cameras, buildings }),
		lines: [counts.join(' '), legend.join(' '), `${texts.creditOf(quarter)}. ${texts.madeOn(quarter)}`]
	};
}
