import { readPack } from '#lib/i18n/packs.ts';
import type { Language, Localized, Story } from '../types/story.ts';

/**
 * Adds the words of language packs to those of a story. A word that the story has in its own words, in this language
 * or in the one that it is translated from, is left alone.
 * @param languages languages of the story
 * @param words words of the interface that the story replaces or translates, by key
 * @throws Error if a pack has faults
 */
export function addPackWords(
	languages: readonly Language[],
	words: Story['words']
): Pick<Story, 'languages' | 'words'> {
	const all: Record<string, Localized> = { ...words };
	const marked = languages.map((language) => {
		const { id, draft = 'en' } = language;
		const pack = readPack(id);
		const added = Object.entries(pack?.words ?? {}).filter(
			([key]) => words[key]?.[id] === undefined && words[key]?.[draft] === undefined
		);
		for (const [key, text] of added) all[key] = { ...all[key], [id]: text };
		return added.length > 0 && !pack?.reviewed ? { ...language, unreviewed: true as const } : language;
	});
	return { languages: marked, words: all };
}
