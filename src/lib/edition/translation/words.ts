import { words } from '#lib/i18n/words.ts';
import { hasPrefixIn } from '#lib/narrative/catalogue/scene-story.ts';
import type { Lang, Localized, Story } from '#lib/narrative/types/story.ts';

/**
 * Returns all words in one language, by key: those of the interface, which the story may replace, those of the story’s
 * pictures, and the names of people and incidents, which pictures use. A missing word is taken from the language that
 * fills the gaps of a draft, then from English; a word of a picture from any language of the story.
 */
export function localizeWords(story: Story, lang: Lang): Record<string, string> {
	const { draft = 'en' } = story.languages.find(({ id }) => id === lang) ?? {};
	const pick = (localized: Localized) => localized[lang] ?? localized[draft] ?? localized['en'] ?? '';
	const own = Object.entries<Localized>(words).map(([key, value]) => [
		key,
		pick({ ...value, ...story.words[key] })
	]);
	const pictures = Object.entries(story.pictures).map(([key, word]) => [
		key,
		word[lang] ?? story.languages.map(({ id }) => word[id]).find((text) => text !== undefined) ?? ''
	]);
	const { people: namedPeople = [], incidents: allIncidents = [] } = story.scenario ?? {};
	const people = namedPeople.flatMap(({ id, name, role }) => [
		[`person.${id}`, pick(name)],
		[`role.${id}`, pick(role)]
	]);
	const incidents = allIncidents.map(({ id, what }) => [`incident.${id}`, pick(what)]);
	return Object.fromEntries([...own, ...pictures, ...people, ...incidents]) as Record<string, string>;
}

/**
 * Returns the language in which an interface word is shown, by key, for each word that `lang` lacks.
 * @param beginnings prefixes of keys, as for {@link wordsWithPrefixes}
 */
export function fallbackWordLanguages(
	story: Story,
	lang: Lang,
	beginnings: readonly string[]
): Record<string, Lang> {
	const { draft = 'en' } = story.languages.find(({ id }) => id === lang) ?? {};
	const wanted = new Set(beginnings);
	return Object.fromEntries(
		Object.entries<Localized>(words).flatMap(([key, value]) => {
			const texts = { ...value, ...story.words[key] };
			if (!hasPrefixIn(key, wanted) || texts[lang] !== undefined) return [];
			return [[key, texts[draft] === undefined ? 'en' : draft] as const];
		})
	);
}

/**
 * Returns the words whose keys begin with one of the given prefixes.
 * @param beginnings keys, or prefixes of keys that end before a dot or a hyphen: `curve`, `unit.metres`
 */
export function wordsWithPrefixes(
	all: Readonly<Record<string, string>>,
	beginnings: readonly string[]
): Record<string, string> {
	const wanted = new Set(beginnings);
	return Object.fromEntries(Object.entries(all).filter(([key]) => hasPrefixIn(key, wanted)));
}
