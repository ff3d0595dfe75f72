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

/** Words that the page needs once it moves, by the beginning of their keys; the rest is in the page already. */
const IN_THE_BROWSER = [
	...[
		'skips',
		'skip',
		'menu',
		'language',
		'hops',
		'previous',
		'next',
		'animations',
		'copy',
		'text',
		'embed'
	].map((word) => `page.${word}`),
	...[
		'guess',
		'control',
		'place',
		'building',
		'side',
		'wind',
		'table',
		'unit',
		'walk.title',
		'walk.way',
		'step.replay',
		'step.run'
	],
	...['person', 'role', 'incident', 'look', 'density', 'count', 'effect'],
	...['frames', 'scores', 'thousand', 'humps', 'poster', 'trial', 'france', 'law'],
	...['wall', 'umbrellas', 'queue', 'curve', 'day', 'ratio', 'dataflow'],
	...['three', 'vector', 'cloud', 'crowd', 'risk', 'files', 'europe', 'bans'],
	...['settings', 'chain', 'others', 'doors', 'thennow', 'questions', 'check']
];
const BEGINNING = new RegExp(`^(${IN_THE_BROWSER.join('|').replaceAll('.', '\\.')})(?![a-z])`);

/** Those of the words that the browser needs. */
export function wordsForBrowser(all: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(all).filter(([key]) => BEGINNING.test(key)));
}
