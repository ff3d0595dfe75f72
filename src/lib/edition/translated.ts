import type { Inline, Lang, Step, Story, Tag } from '#lib/narrative/types.ts';

/** A story as one of its languages tells it. */
export interface Translated {
	readonly story: Story;
	/** What HTML is to say of some words of that story: nothing where they are in the language that was asked for. */
	readonly tagOf: (words: object) => Tag | undefined;
}

/**
 * The story with words of another language where a draft has none yet: of a step until all its texts are there, of a
 * picture until all its words are, and of all else text by text. A language that is no draft lacks nothing.
 */
export function translatedInto(story: Story, lang: Lang): Translated {
	const draft = story.languages.find(({ id }) => id === lang)?.draft;
	const other = story.languages.find(({ id }) => id === draft);
	if (!other) return { story, tagOf: () => undefined };
	const tag: Tag = { lang: other.id, dir: other.dir };
	const foreign = new WeakSet();

	/** @param whole that nothing in it is shown in the language of the draft */
	const fill = <T>(value: T, whole = false): T =>
		mapTexts(value, other.id, (words) => {
			if (!whole && Object.hasOwn(words, lang)) return words;
			const shown = { ...words, [lang]: tagged(words[other.id], tag) };
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
				steps: steps.map((step) => fill(step, !isTold(step, other.id, lang)))
			})),
			pictures: fillPictures(pictures, other.id, lang)
		},
		tagOf: (each) => (foreign.has(each) ? tag : undefined)
	};
}

/** Whether a language has each text that another one has. */
export function isTold(step: Step, other: Lang, lang: Lang): boolean {
	return [...textsIn(step, other)].every((words) => Object.hasOwn(words, lang));
}

/** Every text in a part of a story that a language has. */
export function* textsIn(part: unknown, lang: Lang): Generator<Words> {
	if (typeof part !== 'object' || part === null) return;
	if (Object.hasOwn(part, lang)) yield part as Words;
	else for (const each of Object.values(part)) yield* textsIn(each, lang);
}

/** Words of a picture stand beside one another: half of them in another language would be no picture. */
function fillPictures(pictures: Story['pictures'], other: Lang, lang: Lang): Story['pictures'] {
	const nameOf = (key: string) => key.split('.')[0] ?? key;
	const lacking = new Set(
		Object.entries(pictures).flatMap(([key, words]) =>
			Object.hasOwn(words, other) && !Object.hasOwn(words, lang) ? [nameOf(key)] : []
		)
	);
	return Object.fromEntries(
		Object.entries(pictures).map(([key, words]) => [
			key,
			lacking.has(nameOf(key)) && words[other] !== undefined ? { ...words, [lang]: words[other] } : words
		])
	);
}

type Words = Readonly<Record<Lang, unknown>>;

/** A copy in which each text, plain or rich, is what `map` makes of it: it stands there under the codes of languages. */
function mapTexts<T>(value: T, lang: Lang, map: (words: Words) => Words): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, lang, map)) as T;
	if (Object.hasOwn(value, lang)) return map(value as unknown as Words) as T;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [key, mapTexts(each, lang, map)])
	) as T;
}

/** Rich text says itself, paragraph by paragraph, in which language it is. */
const tagged = (text: unknown, tag: Tag): unknown =>
	Array.isArray(text)
		? (text as (readonly Inline[])[]).map((children): Inline[] => [{ type: 'foreign', tag, children }])
		: text;
