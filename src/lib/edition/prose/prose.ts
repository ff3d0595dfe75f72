import { writeDate } from '#lib/i18n/dates.ts';
import { lookUp } from '#lib/i18n/fill.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { words as ours } from '#lib/i18n/words.ts';
import type {
	FigureFormat,
	Lang,
	Localized,
	LocalizedRich,
	RichText,
	Source,
	Story,
	Tag
} from '#lib/narrative/types.ts';
import type { Party } from '#lib/site/site.ts';

/** What it takes to write a text of the story in one language, at the story's own settings. */
export interface Prose {
	readonly story: Story;
	readonly lang: Lang;
	/** Who publishes it, where that is known. */
	readonly publisher?: Party | undefined;
	/** Address of the page that lists the sources, from this page; empty where this page does. */
	readonly sourcesAt: string;
	/** Address of the story in this language, from this page: what `./` stands for in the links of a text. */
	readonly root: string;
	/** That no mark of a source stops a sentence, where a list stands at the end of each step. */
	readonly unmarked?: boolean;
	/** Number of a source in that list. */
	sourceNumber(id: string): number;
	source(id: string): Source | undefined;
	/** What to say behind a source whose text was not read here; nothing behind others. */
	hand(source: Source): string;
	word(key: string, values?: Readonly<Record<string, string>>): string;
	/** A figure of the models, at the step that this prose is for. */
	number(name: string): number;
	format(name: string, format: FigureFormat): string;
	text(words: Localized): string;
	rich(words: LocalizedRich): RichText;
	/** What HTML is to say of plain words that are in another language than the page; rich text says it itself. */
	tag(words: object): Tag | undefined;
	/** That some words are not translated yet, where they are not; `tag` where this, too, is said in another language. */
	untold(words: object): { readonly text: string; readonly tag: Tag | undefined } | undefined;
	date(iso: string): string;
	/** Name of the country, or group of countries, that a source speaks of. */
	country(code: string): string;
}

/**
 * @param words of the interface in this language
 * @param number the models' figures at one step
 * @param tag what HTML is to say of words that a draft lacks
 */
export function createProse(
	story: Story,
	lang: Lang,
	words: Readonly<Record<string, string>>,
	number: (name: string) => number,
	tag: Prose['tag'] = () => undefined
): Prose {
	const locale = story.languages.find(({ id }) => id === lang)?.locale ?? lang;
	const countries = new Intl.DisplayNames(locale, { type: 'region' });
	const order = new Map(story.sources.map(({ id }, index) => [id, index + 1]));
	return {
		story,
		lang,
		sourcesAt: '',
		root: '../',
		number,
		sourceNumber: (id) => order.get(id) ?? 0,
		source: (id) => story.sources.find((source) => source.id === id),
		hand: ({ unread }) => (unread ? `, ${words['sources.unread'] ?? ''}` : ''),
		word: (key, values = {}) => lookUp(words, key, values),
		format: (name, format) => formatFigure(number(name), format, locale),
		text: (localized) => localized[lang] ?? '',
		rich: (localized) => localized[lang] ?? [],
		tag,
		untold(foreign) {
			const shown = tag(foreign);
			if (!shown) return undefined;
			const own = { ...ours['step.untold'], ...story.words['step.untold'] }[lang] !== undefined;
			const name = story.languages.find(({ id }) => id === shown.lang)?.name ?? shown.lang;
			const language = own
				? (new Intl.DisplayNames(locale, { type: 'language' }).of(shown.lang) ?? name)
				: name;
			return { text: lookUp(words, 'step.untold', { language }), tag: own ? undefined : shown };
		},
		date: (iso) => (iso === 'n.d.' ? (words['sources.undated'] ?? iso) : writeDate(locale, iso)),
		country: (code) =>
			code === 'INT' ? (words['sources.international'] ?? code) : (countries.of(code) ?? code)
	};
}
