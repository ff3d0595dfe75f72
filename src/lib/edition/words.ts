import { words } from '#lib/i18n/words.ts';
import type { Lang, Localized, Story } from '#lib/narrative/types.ts';

/**
 * Every word of interface and pictures in one language: the story's own before ours, English where a
 * language has none; and the names of the scenario's people and incidents, which pictures use.
 */
export function wordsIn(story: Story, lang: Lang): Record<string, string> {
	const pick = (localized: Localized) => localized[lang] ?? localized['en'] ?? '';
	const own = Object.entries<Localized>({ ...words, ...story.words }).map(([key, value]) => [
		key,
		pick(value)
	]);
	const people = story.scenario.people.flatMap(({ id, name, role }) => [
		[`person.${id}`, pick(name)],
		[`role.${id}`, pick(role)]
	]);
	const incidents = story.scenario.incidents.map(({ id, what }) => [`incident.${id}`, pick(what)]);
	return Object.fromEntries([...own, ...people, ...incidents]) as Record<string, string>;
}

/** Words that the page needs once it moves; the rest is in the page already. */
const IN_THE_BROWSER =
	/^(page\.(skips|skip|menu|language|hops|previous|next|animations|copy|copied|copy-failed|text)|page\.animations-|guess\.|control\.|place\.|building\.|side\.|wind\.|table\.|unit\.|look\.|density\.|count\.|effect\.|step\.replay|person\.|role\.|incident\.)/;

/** Those of the words that the browser needs. */
export function wordsForBrowser(all: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(all).filter(([key]) => IN_THE_BROWSER.test(key)));
}
