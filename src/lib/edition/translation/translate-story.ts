import type { Inline, Lang, Step, Story, LanguageTag } from '#lib/narrative/types/story.ts';

/** A story for readers of one language: texts that it lacks in this language are filled from another. */
export interface TranslatedStory {
	readonly story: Story;
	/** Returns the language attributes of a text that is shown in another language; undefined for other texts. */
	readonly languageTag: (words: object) => LanguageTag | undefined;
}

/**
 * Fills the gaps of a draft with texts of another language: a whole step if any of its texts is missing, all words of a
 * picture if any is missing, and single texts elsewhere. A language that is not a draft is returned unchanged.
 */
export function translateStory(story: Story, lang: Lang): TranslatedStory {
	const draft = story.languages.find(({ id }) => id === lang)?.draft;
	const other = story.languages.find(({ id }) => id === draft);
	if (!other) return { story, languageTag: () => undefined };
	const tag: LanguageTag = { lang: other.id, dir: other.dir };
	const foreign = new WeakSet();

	/** Fills the gaps of a part of the story. @param whole whether to replace all texts, not only missing ones */
	const fill = <T>(value: T, whole = false): T =>
		mapTexts(value, other.id, (words) => {
			if (!whole && Object.hasOwn(words, lang)) return words;
			const shown = { ...words, [lang]: markForeign(words[other.id], tag) };
			foreign.add(shown);
			return shown;
		});

	const { chapters, pictures, words, languages, drawn, ...rest } = story;
	return {
		story: {
			...fill(rest),
			...{ words, languages, drawn },
			chapters: chapters.map(({ steps, ...chapter }) => ({
				...fill(chapter),
				steps: steps.map((step) => fill(step, !isTranslated(step, other.id, lang)))
			})),
			pictures: fillPictures(pictures, other.id, lang)
		},
		languageTag: (each) => (foreign.has(each) ? tag : undefined)
	};
}

/** Returns whether a step has in `lang` every text that it has in `other`. */
export function isTranslated(step: Step, other: Lang, lang: Lang): boolean {
	return [...textsInLanguage(step, other)].every((words) => Object.hasOwn(words, lang));
}

/** Iterates over the texts in a part of a story that exist in a language. */
export function* textsInLanguage(part: unknown, lang: Lang): Generator<TextByLang> {
	if (typeof part !== 'object' || part === null) return;
	if (Object.hasOwn(part, lang)) yield part as TextByLang;
	else for (const each of Object.values(part)) yield* textsInLanguage(each, lang);
}

/** Fills the words of pictures: all words of a picture if any is missing, so that no picture mixes languages. */
function fillPictures(pictures: Story['pictures'], other: Lang, lang: Lang): Story['pictures'] {
	const nameOf = (key: string) => key.split('.')[0] ?? key;
	const incomplete = new Set(
		Object.entries(pictures).flatMap(([key, words]) =>
			Object.hasOwn(words, other) && !Object.hasOwn(words, lang) ? [nameOf(key)] : []
		)
	);
	return Object.fromEntries(
		Object.entries(pictures).map(([key, words]) => [
			key,
			incomplete.has(nameOf(key)) && words[other] !== undefined ? { ...words, [lang]: words[other] } : words
		])
	);
}

type TextByLang = Readonly<Record<Lang, unknown>>;

/** Returns a deep copy in which `map` replaces each localized text that exists in `lang`. */
function mapTexts<T>(value: T, lang: Lang, map: (words: TextByLang) => TextByLang): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, lang, map)) as T;
	if (Object.hasOwn(value, lang)) return map(value as unknown as TextByLang) as T;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [key, mapTexts(each, lang, map)])
	) as T;
}

/** Marks each paragraph of a rich text as foreign; plain text is returned unchanged. */
const markForeign = (text: unknown, tag: LanguageTag): unknown =>
	Array.isArray(text)
		? (text as (readonly Inline[])[]).map((children): Inline[] => [{ type: 'foreign', tag, children }])
		: text;
