/** The editions of the site’s story, one for each language. Server only, since it contains the whole story. */
import { site } from 'virtual:site';
import { mistakes, story } from 'virtual:story';
import { error } from '@sveltejs/kit';
import type { Chapter, Step, Story } from '#lib/narrative/types/story.ts';
import { createEdition, type Edition } from './edition.ts';
import { formerIds, formerAddresses } from './addresses/former-ids.ts';

const editions = new Map<string, Edition>();

/**
 * Returns the story.
 * @throws HttpError 500 with the issues of the story, in development only
 */
export function getStory(): Story {
	if (!story) error(500, mistakes.join('\n'));
	return story;
}

/**
 * Returns the edition in a language. Memoized.
 * @throws HttpError 404 for a language that the story does not have
 */
export function getEdition(lang: string): Edition {
	const loadedStory = getStory();
	if (!loadedStory.languages.some(({ id }) => id === lang)) error(404, lang);
	const edition = editions.get(lang) ?? createEdition(loadedStory, lang, site);
	editions.set(lang, edition);
	return edition;
}

/**
 * Returns a step by its current or a former id.
 * @throws HttpError 404 for an unknown id
 */
export function findStep({ story, steps }: Edition, id: string): Step {
	const currentId = formerIds(story)[id] ?? id;
	const step = steps.find((candidate) => candidate.id === currentId);
	if (!step) error(404, id);
	return step;
}

/**
 * Returns a chapter by its current or a former id.
 * @throws HttpError 404 for an unknown id
 */
export function findChapter({ story }: Edition, id: string): Chapter {
	const currentId = formerIds(story)[id] ?? id;
	const chapter = story.chapters.find((candidate) => candidate.id === currentId);
	if (!chapter) error(404, id);
	return chapter;
}

/** Returns the parameters of the SvelteKit routes to prerender, for every language. */
export const languageEntries = (): { lang: string }[] =>
	story?.languages.map(({ id }) => ({ lang: id })) ?? [];

/**
 * Returns the parameters of the SvelteKit routes to prerender, for every chapter in every language, former ids
 * included.
 */
export const chapterEntries = (): { lang: string; chapter: string }[] =>
	languageEntries().flatMap(({ lang }) =>
		(story?.chapters ?? []).flatMap(({ id, was = [] }) => [id, ...was].map((chapter) => ({ lang, chapter })))
	);

/**
 * Returns the parameters of the SvelteKit routes to prerender, for every step in every language, former ids included.
 */
export const stepEntries = (): { lang: string; chapter: string; step: string }[] =>
	languageEntries().flatMap(({ lang }) => [
		...(story?.chapters ?? []).flatMap(({ id, steps }) =>
			steps.map((step) => ({ lang, chapter: id, step: step.id }))
		),
		...(story ? formerAddresses(story) : []).map(({ chapter, step }) => ({ lang, chapter, step }))
	]);
