import { formatDate } from '#lib/i18n/dates.ts';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import { writeFigure, type Figure } from '#lib/i18n/figures.ts';
import { words as interfaceWords } from '#lib/i18n/words.ts';
import type {
	FigureFormat,
	Lang,
	Localized,
	LocalizedRich,
	RichText,
	Source,
	Story,
	LanguageTag
} from '#lib/narrative/types/story.ts';
import type { Publisher } from '#lib/site/site.ts';

/** Formats the texts of a story in one language, with figures at the default settings. */
export interface Prose {
	readonly story: Story;
	readonly lang: Lang;
	/** Locale of the language, for Intl. */
	readonly locale: string;
	/** The publisher, if known. */
	readonly publisher?: Publisher | undefined;
	/** Relative address of the page with the list of sources; empty on that page. */
	readonly sourcesHref: string;
	/** Relative address of the story in this language, which replaces `./` in links. */
	readonly root: string;
	/** Whether source marks are omitted, on a page that lists the sources of each step after it. */
	readonly hidesSourceMarks?: boolean;
	/** Returns the number of a source in the list, from 1; 0 for an unknown one. */
	sourceNumber(id: string): number;
	source(id: string): Source | undefined;
	/** Returns a note on a source that the authors know only from other sources; empty for other sources. */
	unreadNote(source: Source): string;
	/** Returns a word by key, with its blanks filled. */
	word(key: string, values?: Readonly<Record<string, string>>): string;
	/** Computes a figure by its name, for one step. */
	number(name: string): number;
	/** Computes and formats a figure. */
	format(name: string, format: FigureFormat): string;
	/** Returns the id by which the browser finds a figure of a step to update it; undefined outside the step. */
	figureId(figure: Figure): number | undefined;
	/** Returns a plain text in the language of the prose; empty if it is missing. */
	text(words: Localized): string;
	/** Returns a rich text in the language of the prose; empty if it is missing. */
	rich(words: LocalizedRich): RichText;
	/**
	 * Returns the language attributes of a plain text that is shown in another language; undefined for other texts.
	 * Rich text contains its own.
	 */
	languageTag(words: object): LanguageTag | undefined;
	/**
	 * Returns a note that a text is not translated, with language attributes (`tag`) if the note itself is in another
	 * language; undefined for a translated text.
	 */
	untranslatedNote(
		words: object
	): { readonly text: string; readonly tag: LanguageTag | undefined } | undefined;
	/** Formats a date: `2026-11-25`, `2026-11`, `2026`, or `n.d.` for an unknown one. */
	date(iso: string): string;
	/** Returns the name of a country or a group of countries by its code. */
	country(code: string): string;
}

/**
 * Creates a formatter of the texts of a story in one language.
 * @param words words of the interface in this language
 * @param number computes a figure by its name, for one step
 * @param tag returns the language attributes of a text that is shown in another language
 */
export function createProse(
	story: Story,
	lang: Lang,
	words: Readonly<Record<string, string>>,
	number: (name: string) => number,
	tag: Prose['languageTag'] = () => undefined
): Prose {
	const locale = story.languages.find(({ id }) => id === lang)?.locale ?? lang;
	const countries = new Intl.DisplayNames(locale, { type: 'region' });
	const order = new Map(story.sources.map(({ id }, index) => [id, index + 1]));
	return {
		story,
		lang,
		locale,
		sourcesHref: '',
		root: '../',
		number,
		sourceNumber: (id) => order.get(id) ?? 0,
		source: (id) => story.sources.find((source) => source.id === id),
		unreadNote: ({ unread }) => (unread ? `, ${words['sources.unread'] ?? ''}` : ''),
		word: (key, values = {}) => lookUpWord(words, key, values),
		format: (name, format) => writeFigure({ name, format }, number, locale),
		figureId: () => undefined,
		text: (localized) => localized[lang] ?? '',
		rich: (localized) => localized[lang] ?? [],
		languageTag: tag,
		untranslatedNote(foreign) {
			const shown = tag(foreign);
			if (!shown) return undefined;
			const own = { ...interfaceWords['step.untold'], ...story.words['step.untold'] }[lang] !== undefined;
			const name = story.languages.find(({ id }) => id === shown.lang)?.name ?? shown.lang;
			const language = own
				? (new Intl.DisplayNames(locale, { type: 'language' }).of(shown.lang) ?? name)
				: name;
			return { text: lookUpWord(words, 'step.untold', { language }), tag: own ? undefined : shown };
		},
		date: (iso) => (iso === 'n.d.' ? (words['sources.undated'] ?? iso) : formatDate(locale, iso)),
		country: (code) =>
			code === 'INT' ? (words['sources.international'] ?? code) : (countries.of(code) ?? code)
	};
}
