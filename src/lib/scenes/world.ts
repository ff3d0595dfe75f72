import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { BestCamera } from '#lib/model/cameras/precomputed.ts';
import type { District } from '#lib/model/district/district.ts';
import { findLookalike, type Lookalike } from '#lib/model/faces/lookalike.ts';
import { createTimeline, type Timeline } from '#lib/model/scenario/timeline.ts';
import type { Scenario } from '#lib/narrative/types/scenario.ts';
import type { NamedPicture } from '#lib/narrative/catalogue/pictures.ts';
import type { FigureFormat } from '#lib/narrative/types/story.ts';

/** The district, its twelve minutes and the words of one language: the data that scenes draw from. */
export interface World {
	readonly district: District;
	readonly best: readonly BestCamera[];
	readonly scenario: Scenario;
	readonly timeline: Timeline;
	/** The named character who resembles an entry of the watchlist. */
	readonly lookalike: Lookalike;
	readonly lang: string;
	/** Locale for numbers and dates, such as `fr-FR`. */
	readonly locale: string;
	readonly seed: number;
	/** Named pictures of the story; see `define-picture-scene.ts`. */
	readonly pictures: Readonly<Record<string, NamedPicture>>;
	/** Date of the law described by the story, as `2026-11-25`; if it gives none, the date of its last change. */
	readonly lawAsOf: string;
	/**
	 * Returns a series of dated values in this language.
	 * @throws when the world has no such series
	 */
	series(id: string): WorldSeries;
	/**
	 * Returns a list of sourced records in this language.
	 * @throws when the world has no such list
	 */
	records(id: string): readonly WorldRecord[];
	/**
	 * Returns the value of a series at a date, given as in `when`.
	 * @throws when there is none
	 */
	value(id: string, when: string): number;
	/**
	 * Returns default and range of a setting.
	 * @throws when the story has no such setting
	 */
	settingRange(id: string): WorldSetting;
	/**
	 * Returns a word of the interface or of a picture.
	 * @throws when there is none
	 */
	word(key: string): string;
	/** Returns a word with its placeholders, written `{name}`, filled in. */
	fill(key: string, values: Readonly<Record<string, string>>): string;
	/** Returns a number formatted for the locale. */
	format(value: number, format: FigureFormat): string;
}

/** Default value and range of a setting. */
export interface WorldSetting {
	readonly default: number;
	readonly min: number;
	readonly max: number;
}

/** Dated values from sources; `high` is the upper value where sources differ. */
export interface WorldSeries {
	readonly label: string;
	readonly points: readonly { readonly when: string; readonly value: number; readonly high?: number }[];
	/** In a town edition: that it is of the town, and the words for a count that nobody has found. */
	readonly own?: true;
	readonly unknown?: string;
}

/** A sourced record in one language; see `StoryRecord`. In the browser it has no `what` and `source`. */
export interface WorldRecord {
	readonly id: string;
	readonly name: string;
	/** Shorter names for smaller viewports, the longest first. */
	readonly shorter?: readonly string[];
	readonly what?: string;
	readonly when?: string;
	readonly until?: string;
	readonly known?: string;
	readonly kind?: string;
	readonly status?: string;
	readonly value?: number;
	readonly high?: number;
	/** In a town edition: that it is of the town, the answer to a question, or the words for a value that is not known. */
	readonly own?: true;
	readonly answer?: string;
	readonly unknown?: string;
	/** Position on the map that draws it, in units of the map; see `model/maths/map-projection.ts`. */
	readonly at?: readonly [x: number, y: number];
	/** Its area on the map that draws it, as path data in units of the map; see `model/plugins/areas-file.ts`. */
	readonly shape?: string;
	/** Where it is on an image, from moment to moment: fractions of width and height, or null while it is not there. */
	readonly spots?: readonly (readonly [x: number, y: number] | null)[];
	/** Id of its source. */
	readonly source?: string;
}

/** The data from which a world is created. */
export interface WorldSource {
	readonly district: District;
	readonly best: readonly BestCamera[];
	readonly scenario: Scenario;
	readonly seed: number;
	readonly lang: string;
	readonly locale: string;
	readonly words: Readonly<Record<string, string>>;
	readonly pictures?: World['pictures'];
	readonly series: Readonly<Record<string, WorldSeries>>;
	readonly records: Readonly<Record<string, readonly WorldRecord[]>>;
	/** The story's settings by id. */
	readonly settings: Readonly<Record<string, WorldSetting>>;
	/** Date of the law described by the story, as `2026-11-25`. */
	readonly lawAsOf: string;
}

/** Words, series and records of a part of the story. They may be added after the world was created. */
export type StoryChunk = Pick<WorldSource, 'words' | 'series' | 'records'> &
	Partial<Pick<WorldSource, 'pictures'>>;

/** Adds the words, series, records and pictures of a chunk to the source of a world, in place. */
export function mergeChunk(source: StoryChunk, more: StoryChunk): void {
	Object.assign(source.words, more.words);
	Object.assign(source.series, more.series);
	Object.assign(source.records, more.records);
	if (source.pictures) Object.assign(source.pictures, more.pictures);
}

/**
 * Returns the world of one language. The twelve minutes are computed once; words, series and records are looked up
 * in `source` at each call, so that chunks merged later are found.
 */
export function createWorld(source: WorldSource): World {
	const { district, best, scenario, seed, lang, lawAsOf, locale, words } = source;
	function series(id: string): WorldSeries {
		const found = source.series[id];
		if (!found) throw new Error(`No series “${id}”`);
		return found;
	}
	function word(key: string): string {
		const found = words[key];
		if (found === undefined) throw new Error(`No word for “${key}”`);
		return found;
	}
	return {
		district,
		best,
		scenario,
		lang,
		locale,
		seed,
		pictures: source.pictures ?? {},
		lawAsOf,
		timeline: createTimeline(district, scenario, seed),
		lookalike: findLookalike(scenario),
		series,
		records(id) {
			const found = source.records[id];
			if (!found) throw new Error(`No records “${id}”`);
			return found;
		},
		value(id, when) {
			const point = series(id).points.find((candidate) => candidate.when === when);
			if (!point) throw new Error(`No value “${when}” in series “${id}”`);
			return point.value;
		},
		settingRange(id) {
			const found = source.settings[id];
			if (!found) throw new Error(`No setting “${id}”`);
			return found;
		},
		word,
		fill: (key, values) => fillBlanks(word(key), values),
		format: (value, format) => formatFigure(value, format, locale)
	};
}
