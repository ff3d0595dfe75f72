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
export const idIn = (former: string): string => former.split('/').at(-1) ?? former;

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
export function moves({ chapters, languages }: Pick<Story, 'chapters' | 'languages'>): Move[] {
	const steps = new Map(chapters.flatMap((chapter) => chapter.steps.map((step) => [step.id, step])));
	const ids = Object.entries(formerIds({ chapters }));
	return languages.flatMap(({ id: lang }) => [
		...ids.flatMap(([from, to]) => {
			const step = steps.get(to);
			const now = step ? addressesOf(step, lang) : addressesOfChapter(to, lang);
			const before = step ? addressesOf({ ...step, id: from }, lang) : addressesOfChapter(from, lang);
			return before.map((address, i): Move => [address, now[i] ?? '']);
		}),
		...formerPlaces({ chapters }).map(({ chapter, step, now }): Move => [
			`${lang}/embed/${chapter}/${step}/`,
			`${lang}/embed/${now.chapter}/${now.id}/`
		])
	]);
}

type Move = [from: string, to: string];

/** Addresses that hold the id of a step, but for its frame, which also holds that of its chapter. */
export const addressesOf = ({ id, guess }: Pick<Step, 'id' | 'guess'>, lang: string): string[] => [
	`${lang}/step/${id}/`,
	`stills/${lang}/${id}.svg`,
	`stills/${lang}/tall/${id}.svg`,
	`${lang}/print/stills/${id}.svg`,
	`${lang}/print/stills/half/${id}.svg`,
	...(guess ? [`${lang}/present/stills/${id}.svg`, `${lang}/step/${id}/tall.svg`] : []),
	...sharedOf(id, lang)
];

/** Addresses that hold the id of a chapter, but for the frames of its steps. */
export const addressesOfChapter = (id: string, lang: string): string[] => [
	`${lang}/chapter/${id}/`,
	`${lang}/embed/${id}/`,
	...sharedOf(id, lang)
];

const sharedOf = (id: string, lang: string): string[] => [
	`og/${lang}/${id}.png`,
	`oembed/${lang}/${id}.json`,
	`oembed/${lang}/${id}.xml`
];
