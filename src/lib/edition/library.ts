/** The editions of the story at hand, one a language. On the server only: it holds the whole story. */
import { site } from 'virtual:site';
import { mistakes, story } from 'virtual:story';
import { error } from '@sveltejs/kit';
import type { Chapter, Step, Story } from '#lib/narrative/types.ts';
import { createEdition, type Edition } from './edition.ts';
import { formerIds, formerPlaces, idIn } from './former-ids.ts';

const made = new Map<string, Edition>();

/** The story. Answers with its mistakes, line by line, while it has any (in development only: no build has). */
export function theStory(): Story {
	if (!story) error(500, mistakes.join('\n'));
	return story;
}

/** An edition of the story. Answers 404 to a language that it does not speak. */
export function editionIn(lang: string): Edition {
	const told = theStory();
	if (!told.languages.some(({ id }) => id === lang)) error(404, lang);
	const known = made.get(lang) ?? createEdition(told, lang, site);
	made.set(lang, known);
	return known;
}

/** A step of an edition, also by an id that it had before. Answers 404 to one that is not there. */
export function stepOf({ story, steps }: Edition, id: string): Step {
	const now = formerIds(story)[id] ?? id;
	const step = steps.find((candidate) => candidate.id === now);
	if (!step) error(404, id);
	return step;
}

/** A chapter of an edition, also by an id that it had before. Answers 404 to one that is not there. */
export function chapterOf({ story }: Edition, id: string): Chapter {
	const now = formerIds(story)[id] ?? id;
	const chapter = story.chapters.find((candidate) => candidate.id === now);
	if (!chapter) error(404, id);
	return chapter;
}

/** Every language, for the addresses to be made at build. */
export const languageEntries = (): { lang: string }[] =>
	story?.languages.map(({ id }) => ({ lang: id })) ?? [];

/** Every chapter in every language, likewise, also at the addresses that it had before. */
export const chapterEntries = (): { lang: string; chapter: string }[] =>
	languageEntries().flatMap(({ lang }) =>
		(story?.chapters ?? []).flatMap(({ id, was = [] }) => [id, ...was].map((chapter) => ({ lang, chapter })))
	);

/** Every step in every language, likewise, also at the addresses that it had before. */
export const stepEntries = (): { lang: string; chapter: string; step: string }[] =>
	languageEntries().flatMap(({ lang }) => [
		...(story?.chapters ?? []).flatMap(({ id, steps }) =>
			steps.map((step) => ({ lang, chapter: id, step: step.id }))
		),
		...(story ? formerPlaces(story) : []).map(({ chapter, step }) => ({ lang, chapter, step }))
	]);

/** Every step that asks something, likewise. */
export function askingEntries(): { lang: string; chapter: string; step: string }[] {
	const steps = (story?.chapters ?? []).flatMap((chapter) => chapter.steps);
	const ids = new Set(steps.flatMap(({ guess, id, was = [] }) => (guess ? [id, ...was.map(idIn)] : [])));
	return stepEntries().filter(({ step }) => ids.has(step));
}
