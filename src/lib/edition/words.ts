import { words } from '#lib/i18n/words.ts';
import { begins } from '#lib/narrative/scene-story.ts';
import type { Lang, Localized, Story } from '#lib/narrative/types.ts';

/**
 * Every word in one language: the interface's, the story's own before ours; where a language has none, that of the
 * language which stands for it while it is a draft, or else English; those of the story's pictures, in another of its
 * languages where this one has none; and the names of the scenario's people and incidents, which pictures use.
 */
export function wordsIn(story: Story, lang: Lang): Record<string, string> {
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
	const { people: named = [], incidents: told = [] } = story.scenario ?? {};
	const people = named.flatMap(({ id, name, role }) => [
		[`person.${id}`, pick(name)],
		[`role.${id}`, pick(role)]
	]);
	const incidents = told.map(({ id, what }) => [`incident.${id}`, pick(what)]);
	return Object.fromEntries([...own, ...pictures, ...people, ...incidents]) as Record<string, string>;
}

/**
 * Words of the interface that a language borrows from another: their keys, and from which.
 * @param beginnings as those of {@link wordsBeginning}
 */
export function wordsLent(story: Story, lang: Lang, beginnings: readonly string[]): Record<string, Lang> {
	const { draft = 'en' } = story.languages.find(({ id }) => id === lang) ?? {};
	const wanted = new Set(beginnings);
	return Object.fromEntries(
		Object.entries<Localized>(words).flatMap(([key, value]) => {
			const said = { ...value, ...story.words[key] };
			if (!begins(key, wanted) || said[lang] !== undefined) return [];
			return [[key, said[draft] === undefined ? 'en' : draft] as const];
		})
	);
}

/**
 * Some of the words, by the beginning of their keys.
 * @param beginnings keys, or what stands in them before a dot or a hyphen: `curve`, `unit.metres`
 */
export function wordsBeginning(
	all: Readonly<Record<string, string>>,
	beginnings: readonly string[]
): Record<string, string> {
	const wanted = new Set(beginnings);
	return Object.fromEntries(Object.entries(all).filter(([key]) => begins(key, wanted)));
}
