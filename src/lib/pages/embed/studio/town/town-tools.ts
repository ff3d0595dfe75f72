/** Checks the file of a town and draws its pictures in the browser. Loaded when the form is first used. */
import { placeOn, recordIn, seriesIn } from '#lib/edition/localize-data.ts';
import { landOf, landTest } from '#lib/model/maths/map-projection.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { loadTown, type LoadedTown } from '#lib/narrative/town/load-town.ts';
import { mergeTownData } from '#lib/narrative/town/merge-town.ts';
import type { TownFile } from '#lib/narrative/town/town-file.ts';
import type { PlayerData } from '#lib/runtime/data.ts';
import { PictureFiles } from '../../export/picture-files.ts';
import type { TownData, TownStep } from './town-data.ts';

export { formatIssue } from '#lib/narrative/issues/issue.ts';
export { fieldFaults } from './field-faults.ts';

/** The pictures of a town, and what is said of each. */
export interface TownPicture {
	/** Id of the step that shows it. */
	readonly step: string;
	/** Who published the figures of the town in it, with the year. */
	readonly sources: readonly string[];
	/** What it shows of the town, in a sentence for each language. */
	readonly sentence: Readonly<Record<string, string>>;
}

/** What the studio does with the file of a town. */
export class TownTools {
	readonly #data: TownData;
	readonly #loadStory: (lang: string) => Promise<PlayerData>;
	readonly #isOnLand = memoize((path: string) => {
		const file = this.#data.maps[path];
		const land = file && landOf(file);
		return land ? landTest(land) : () => true;
	});

	/** @param loadStory loads the data of all steps in a language */
	constructor(data: TownData, loadStory: (lang: string) => Promise<PlayerData>) {
		this.#data = data;
		this.#loadStory = loadStory;
	}

	/** Checks a file as a build does. */
	check(text: string): LoadedTown {
		const { story, glyphs } = this.#data;
		return loadTown(text, 'town.yaml', story, { glyphs, onOutline: this.#isOnLand });
	}

	/** Returns the pictures of a town, in the order of the story. */
	list(town: TownFile): readonly TownPicture[] {
		const known = new Map(this.#data.story.sources.map((source) => [source.id, source]));
		const nameOf = (id: string): string[] => {
			const source = town.sources[id] ?? known.get(id);
			if (!source) return [];
			const year = /^\d{4}/.exec(source.date)?.[0];
			return [year === undefined ? source.publisher : `${source.publisher}, ${year}`];
		};
		return this.#stepsOf(town).map(({ id, dataSources, describe }) => ({
			step: id,
			sources: [...new Set(dataSources.flatMap(nameOf))],
			sentence: Object.fromEntries(
				Object.entries(describe).map(([lang, paragraphs]) => [
					lang,
					paragraphs
						.flat()
						.map((inline) => ('text' in inline ? inline.text : ''))
						.join('')
						.trim()
				])
			)
		}));
	}

	/** Returns what makes the files of a town's pictures. */
	pictures(town: TownFile): PictureFiles {
		return new PictureFiles(async (lang) => this.#withTown(await this.#loadStory(lang), town));
	}

	#stepsOf(town: TownFile): readonly TownStep[] {
		return mergeTownData(this.#data.story, town).chapters.flatMap(({ steps }) => steps);
	}

	/** Returns the data of all steps with that of a town in its pictures. */
	#withTown(data: PlayerData, town: TownFile): PlayerData {
		const { lang, source } = data;
		const merged = mergeTownData(this.#data.story, town);
		const places = new Map(
			Object.values(merged.drawn).flatMap(({ outline, records = '' }) => {
				const file = outline === undefined ? undefined : this.#data.maps[outline];
				const land = file && landOf(file);
				return land ? [[records, placeOn(land)] as const] : [];
			})
		);
		const lists = merged.records.map(
			({ id, items }) => [id, items.map((item) => recordIn(item, lang, places.get(id)))] as const
		);
		const words = Object.entries(merged.pictures).flatMap(([key, word]) =>
			word[lang] === undefined ? [] : [[key, word[lang]] as const]
		);
		return {
			...data,
			source: {
				...source,
				words: { ...source.words, ...Object.fromEntries(words) },
				pictures: { ...source.pictures, ...merged.drawn },
				series: {
					...source.series,
					...Object.fromEntries(merged.series.map((each) => [each.id, seriesIn(each, lang)]))
				},
				records: { ...source.records, ...Object.fromEntries(lists) }
			}
		};
	}
}
