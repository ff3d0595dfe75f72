import { fill } from '#lib/i18n/fill.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { BestCamera } from '#lib/model/computed.ts';
import type { District } from '#lib/model/district.ts';
import { lookalikeIn, type Lookalike } from '#lib/model/lookalike.ts';
import { createTimeline, type Timeline } from '#lib/model/timeline.ts';
import type { Scenario } from '#lib/narrative/scenario.ts';
import type { NamedPicture } from '#lib/narrative/named-pictures.ts';
import type { FigureFormat } from '#lib/narrative/types.ts';

/** The district, its twelve minutes and the words of one language: what every scene may draw on. */
export interface World {
	readonly district: District;
	readonly best: readonly BestCamera[];
	readonly scenario: Scenario;
	readonly timeline: Timeline;
	/** Whom of the story an entry of the list resembles. */
	readonly lookalike: Lookalike;
	readonly lang: string;
	/** How numbers and dates are written, `fr-FR`. */
	readonly locale: string;
	readonly seed: number;
	/** Pictures that have a name of their own; see `pictured.ts`. */
	readonly pictures: Readonly<Record<string, NamedPicture>>;
	/** Date, as `2026-11-25`, at which the law was as the story tells it; of its last change where it tells of none. */
	readonly lawAsOf: string;
	/** A series of dated values from the story, in this language. Throws on one that it does not hold. */
	series(id: string): WorldSeries;
	/** A list of sourced items from the story, in this language. Throws on one that it does not hold. */
	records(id: string): readonly WorldRecord[];
	/** One value of a series, by its `when`. */
	value(id: string, when: string): number;
	/** A setting as the story leaves it, and its ends. Throws on one that it does not have. */
	settingRange(id: string): WorldSetting;
	/** A word of the interface or of a picture. */
	word(key: string): string;
	/** The same with its blanks, written `{name}`, filled in. */
	fill(key: string, values: Readonly<Record<string, string>>): string;
	/** A number as this language writes it. */
	format(value: number, format: FigureFormat): string;
}

/** Where the story leaves a setting, and how far a reader can move it. */
export interface WorldSetting {
	readonly default: number;
	readonly min: number;
	readonly max: number;
}

/** Dated values that come from sources, with where they disagree. */
export interface WorldSeries {
	readonly label: string;
	readonly points: readonly { readonly when: string; readonly value: number; readonly high?: number }[];
}

/** A sourced item in one language; see `StoryRecord`. In the browser it comes without `what` and `source`. */
export interface WorldRecord {
	readonly id: string;
	readonly name: string;
	/** Shorter names for smaller rooms, the longest first. */
	readonly shorter?: readonly string[];
	readonly what?: string;
	readonly when?: string;
	readonly until?: string;
	readonly known?: string;
	readonly kind?: string;
	readonly status?: string;
	readonly value?: number;
	readonly high?: number;
	/** On the map that draws it, in its own units; see `model/outline-file.ts`. */
	readonly at?: readonly [x: number, y: number];
	/** Id of its source. */
	readonly source?: string;
}

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
	/** Date, as `2026-11-25`, at which the law was as the story tells it. */
	readonly lawAsOf: string;
}

/** What the story tells, as far as it has come: a world finds in it what came after the world was made. */
export type Told = Pick<WorldSource, 'words' | 'series' | 'records'> & Partial<Pick<WorldSource, 'pictures'>>;

/** Adds to what a world was made from what more pictures are drawn from. */
export function tellMore(source: Told, more: Told): void {
	Object.assign(source.words, more.words);
	Object.assign(source.series, more.series);
	Object.assign(source.records, more.records);
	if (source.pictures) Object.assign(source.pictures, more.pictures);
}

/** Computes the twelve minutes once, for one language. Throws on a word that nobody wrote. */
export function createWorld(source: WorldSource): World {
	const { district, best, scenario, seed, lang, lawAsOf, locale, words } = source;
	function series(id: string): WorldSeries {
		const known = source.series[id];
		if (!known) throw new Error(`No series “${id}”`);
		return known;
	}
	function word(key: string): string {
		const known = words[key];
		if (known === undefined) throw new Error(`No word for “${key}”`);
		return known;
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
		lookalike: lookalikeIn(scenario),
		series,
		records(id) {
			const known = source.records[id];
			if (!known) throw new Error(`No records “${id}”`);
			return known;
		},
		value(id, when) {
			const point = series(id).points.find((candidate) => candidate.when === when);
			if (!point) throw new Error(`No value “${when}” in series “${id}”`);
			return point.value;
		},
		settingRange(id) {
			const known = source.settings[id];
			if (!known) throw new Error(`No setting “${id}”`);
			return known;
		},
		word,
		fill: (key, values) => fill(word(key), values),
		format: (value, format) => formatFigure(value, format, locale)
	};
}
