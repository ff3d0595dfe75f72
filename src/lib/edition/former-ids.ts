/** Addresses from before: of steps and chapters that have been renamed, or have gone to another chapter. */
import type { Chapter, Step, Story } from '#lib/narrative/types.ts';

type Chapters = Pick<Story, 'chapters'>;

/** A chapter and a step as an address once named them, and the step that it was. */
export interface FormerPlace {
	readonly chapter: string;
	readonly step: string;
	readonly now: Step;
}

/** The id in `analysis/cameras-old`, which also says in which chapter it was, or in `cameras-old`. */
const idIn = (former: string): string => former.split('/').at(-1) ?? former;

/** Every id that something had before, with the one that it has now. */
export function formerIds({ chapters }: Chapters): Record<string, string> {
	const all = chapters.flatMap((chapter) => [chapter, ...chapter.steps]);
	const pairs = all.flatMap(({ id, was = [] }) => was.map((former) => [idIn(former), id] as const));
	return Object.fromEntries(pairs.filter(([former, id]) => former !== id));
}

/** Every pair of chapter and step that an address once named, and no longer does. */
export function formerPlaces({ chapters }: Chapters): FormerPlace[] {
	return chapters.flatMap((chapter) => chapter.steps.flatMap((now) => placesOf(chapter, now)));
}

function placesOf(chapter: Chapter, now: Step): FormerPlace[] {
	const homes = [chapter.id, ...(chapter.was ?? [])];
	const ids = [now.id, ...(now.was ?? []).filter((former) => !former.includes('/'))];
	const elsewhere = (now.was ?? []).filter((former) => former.includes('/'));
	return [...homes.flatMap((home) => ids.map((id) => `${home}/${id}`)), ...elsewhere]
		.filter((path) => path !== `${chapter.id}/${now.id}`)
		.map((path) => ({ chapter: path.split('/')[0] ?? '', step: idIn(path), now }));
}

/** From where to where hosts lead, as addresses from the root of the site. */
export function moves(story: Pick<Story, 'chapters' | 'languages'>): [from: string, to: string][] {
	const { chapters, languages } = story;
	const steps = new Set(chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id)));
	const ids = Object.entries(formerIds(story));
	return languages.flatMap(({ id: lang }) => [
		...ids.flatMap(([from, to]): [string, string][] =>
			steps.has(to)
				? [
						[`${lang}/step/${from}/`, `${lang}/step/${to}/`],
						[`stills/${lang}/${from}.svg`, `stills/${lang}/${to}.svg`],
						[`og/${lang}/${from}.png`, `og/${lang}/${to}.png`]
					]
				: [[`${lang}/embed/${from}/`, `${lang}/embed/${to}/`]]
		),
		...formerPlaces(story).map(({ chapter, step, now }): [string, string] => [
			`${lang}/embed/${chapter}/${step}/`,
			`${lang}/embed/${now.chapter}/${now.id}/`
		])
	]);
}
