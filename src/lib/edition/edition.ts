import { best, district } from 'virtual:district';
import { areaPaths, readAreas, type FileArea } from '#lib/model/plugins/areas-file.ts';
import { readOutline } from '#lib/model/plugins/outline-file.ts';
import { EMPTY_SCENARIO } from '#lib/narrative/types/scenario.ts';
import type {
	Inline,
	Lang,
	Localized,
	LocalizedRich,
	RichText,
	Step,
	Story
} from '#lib/narrative/types/story.ts';
import { defaultSettings } from '#lib/runtime/settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { createWorld, type World, type WorldRecord, type WorldSource } from '#lib/scenes/world.ts';
import {
	createFigureLookup,
	type FigureLookup,
	type StoryFigures
} from '#lib/runtime/update/figure-lookup.ts';
import type { Site } from '#lib/site/site.ts';
import { placeOn, recordIn, seriesIn } from './localize-data.ts';
import { createProse, type Prose } from './prose/prose.ts';
import { figureKey } from '#lib/i18n/figures.ts';
import { fillBlanks, lookUpWord } from '#lib/i18n/fill-blanks.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import { mainRouteSteps, readingMinutes } from './time/reading-time.ts';
import { textsInLanguage, translateStory, type TranslatedStory } from './translation/translate-story.ts';
import { localizeWords } from './translation/words.ts';

/** The story in one language, from which pages, stills and all other outputs are rendered. */
export interface Edition {
	readonly story: Story;
	readonly lang: Lang;
	readonly locale: string;
	readonly dir: 'ltr' | 'rtl';
	/** Publisher and address of this copy. */
	readonly site: Site;
	readonly words: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
	/** Data of the world without the district, which the browser loads separately. */
	readonly worldSource: Omit<WorldSource, 'district' | 'best'>;
	readonly figures: StoryFigures;
	readonly world: World;
	/** The choices of a reader who has changed nothing. */
	readonly choices: Choices;
	/** Computes a figure by its name, from the state of a step’s scene and the reader’s choices. */
	readonly number: FigureLookup;
	/** Returns a formatter of texts, which computes figures from the state of one step at the default choices. */
	prose(step: Step): Prose;
	/** Returns the language attributes of a text that a draft shows in another language. */
	readonly languageTag: TranslatedStory['languageTag'];
	/** Converts rich text to plain text, for descriptions of pages. */
	plain(words: LocalizedRich): string;
}

/**
 * Creates the edition of a story in one language.
 * @throws RangeError on a language that the story does not have
 */
export function createEdition(originalStory: Story, lang: Lang, site: Site = {}): Edition {
	const language = originalStory.languages.find(({ id }) => id === lang);
	if (!language) throw new RangeError(`The story does not speak “${lang}”`);
	const { story: translated, languageTag } = translateStory(originalStory, lang);
	const story = { ...translated, credit: creditSite(translated, site) };
	const words = localizeWords(story, lang);
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const choices = { settings: defaultSettings(story.settings), placement: [] };
	const source = {
		scenario: story.scenario ?? EMPTY_SCENARIO,
		seed: story.seed,
		lang,
		locale: language.locale,
		words,
		pictures: story.drawn,
		series: localizeSeries(story, lang),
		records: localizeRecords(story, lang),
		settings: settingRanges(story),
		lawAsOf: story.lawAsOf ?? story.updated
	};
	const world = createWorld({ ...source, district, best });
	const figures = {
		seed: story.seed,
		steps: steps.length,
		minutes: readingMinutes(story, mainRouteSteps(steps), lang),
		defaults: choices.settings
	};
	const number = createFigureLookup(world, figures);
	return {
		story,
		lang,
		locale: language.locale,
		dir: language.dir,
		site,
		words,
		steps,
		worldSource: source,
		figures,
		world,
		choices,
		number,
		languageTag,
		prose(step) {
			const ids = new Map(figureKeys(step, lang).map((key, id) => [key, id]));
			return {
				...createProse(story, lang, words, (name) => number(name, step.state, choices), languageTag),
				publisher: site.publisher,
				figureId: (figure) => ids.get(figureKey(figure))
			};
		},
		plain: (words) => (words[lang] ?? []).flat().map(plain).join('')
	};
}

/**
 * Returns the credit of a story, with `{site}` replaced by the publisher of the site or its address; without any, by the
 * words for authors who are not named.
 */
function creditSite(story: Story, { publisher, address }: Site): Localized {
	const name = publisher?.name ?? (address && new URL(address).host);
	return Object.fromEntries(
		Object.entries(story.credit).map(([lang, text]) => {
			const words = localizeWords(story, lang);
			const site = name ? lookUpWord(words, 'credit.site', { name }) : lookUpWord(words, 'credit.authors');
			return [lang, fillBlanks(text, { site })];
		})
	);
}

/** Returns the keys of the figures in all texts of a step, in one language, each once. */
export function figureKeys(step: Step, lang: Lang): string[] {
	const texts = [...textsInLanguage(step, lang)].map((text) => text[lang]);
	const keys = texts
		.flatMap((text) => (Array.isArray(text) ? (text as RichText).flat() : []))
		.flatMap((inline) => [...walkInlines([inline])])
		.flatMap((inline) => (inline.type === 'figure' ? [figureKey(inline)] : []));
	return [...new Set(keys)];
}

function localizeSeries(story: Story, lang: Lang): WorldSource['series'] {
	return Object.fromEntries(story.series.map((each) => [each.id, seriesIn(each, lang)]));
}

function localizeRecords(story: Story, lang: Lang): WorldSource['records'] {
	const places = new Map(
		Object.values(story.drawn).flatMap(({ outline, records }) =>
			outline === undefined || records === undefined
				? []
				: [[records, placeOn(readOutline(outline))] as const]
		)
	);
	const areas = new Map(
		Object.values(story.drawn).flatMap(({ areas: path, records }) =>
			path === undefined || records === undefined ? [] : [[records, readAreas(path)] as const]
		)
	);
	return Object.fromEntries(
		story.records.map(({ id, items }) => [
			id,
			withAreas(
				areas.get(id),
				items.map((item) => recordIn(item, lang, places.get(id)))
			)
		])
	);
}

/** Returns the records of a map of areas with their shapes; and, without a value, the areas that have no record. */
function withAreas(
	areas: readonly FileArea[] | undefined,
	records: readonly WorldRecord[]
): readonly WorldRecord[] {
	if (!areas) return records;
	const paths = areaPaths(areas);
	const known = new Set(records.map(({ id }) => id));
	const others = areas.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name }));
	return [...records, ...others].map((record) => {
		const shape = paths.get(record.id);
		return shape === undefined ? record : { ...record, shape };
	});
}

function settingRanges({ settings }: Story): WorldSource['settings'] {
	return Object.fromEntries(
		settings.map(({ id, default: usual, min, max }) => [id, { default: usual, min, max }])
	);
}

function plain(inline: Inline): string {
	if ('text' in inline) return inline.text;
	return 'children' in inline ? inline.children.map(plain).join('') : '';
}
