/** Former addresses of steps and chapters that were renamed, or of steps moved to another chapter. */
import type { Chapter, Step, Story } from '#lib/narrative/types.ts';

type StoryChapters = Pick<Story, 'chapters'>;

/** Ids of a chapter and a step in a former address, and the step that it leads to. */
export interface FormerPlace {
	readonly chapter: string;
	readonly step: string;
	readonly now: Step;
}

/** Returns the step id of `analysis/cameras-old`, which includes the former chapter, or of `cameras-old`. */
export const idIn = (former: string): string => former.split('/').at(-1) ?? former;

/** Returns current ids of steps and chapters by former id. */
export function formerIds({ chapters }: StoryChapters): Record<string, string> {
	const all = chapters.flatMap((chapter) => [chapter, ...chapter.steps]);
	const pairs = all.flatMap(({ id, was = [] }) => was.map((former) => [idIn(former), id] as const));
	return Object.fromEntries(pairs.filter(([former, id]) => former !== id));
}

/** Returns every former pair of chapter and step. */
export function formerPlaces({ chapters }: StoryChapters): FormerPlace[] {
	return chapters.flatMap((chapter) => chapter.steps.flatMap((now) => placesOf(chapter, now)));
}

function placesOf(chapter: Chapter, now: Step): FormerPlace[] {
	const chapterIds = [chapter.id, ...(chapter.was ?? [])];
	const ids = [now.id, ...(now.was ?? []).filter((former) => !former.includes('/'))];
	const elsewhere = (now.was ?? []).filter((former) => former.includes('/'));
	return [...chapterIds.flatMap((chapterId) => ids.map((id) => `${chapterId}/${id}`)), ...elsewhere]
		.filter((path) => path !== `${chapter.id}/${now.id}`)
		.map((path) => ({ chapter: path.split('/')[0] ?? '', step: idIn(path), now }));
}

/** Returns the redirects of a story, as addresses from the root of the site. */
export function moves({ chapters, languages }: Pick<Story, 'chapters' | 'languages'>): Redirect[] {
	const steps = new Map(chapters.flatMap((chapter) => chapter.steps.map((step) => [step.id, step])));
	const ids = Object.entries(formerIds({ chapters }));
	return languages.flatMap(({ id: lang }) => [
		...ids.flatMap(([from, to]) => {
			const step = steps.get(to);
			const now = step ? addressesOf(step, lang) : addressesOfChapter(to, lang);
			const before = step ? addressesOf({ ...step, id: from }, lang) : addressesOfChapter(from, lang);
			return before.map((address, i): Redirect => [address, now[i] ?? '']);
		}),
		...formerPlaces({ chapters }).map(({ chapter, step, now }): Redirect => [
			`${lang}/embed/${chapter}/${step}/`,
			`${lang}/embed/${now.chapter}/${now.id}/`
		])
	]);
}

type Redirect = [from: string, to: string];

/** Returns the addresses that contain the id of a step, except its frame, whose address also contains the chapter. */
export const addressesOf = ({ id, guess }: Pick<Step, 'id' | 'guess'>, lang: string): string[] => [
	`${lang}/step/${id}/`,
	`stills/${lang}/${id}.svg`,
	`stills/${lang}/tall/${id}.svg`,
	`${lang}/print/stills/${id}.svg`,
	`${lang}/print/stills/half/${id}.svg`,
	...(guess ? [`${lang}/present/stills/${id}.svg`, `${lang}/step/${id}/tall.svg`] : []),
	...sharingAddresses(id, lang)
];

/** Returns the addresses that contain the id of a chapter, except the frames of its steps. */
export const addressesOfChapter = (id: string, lang: string): string[] => [
	`${lang}/chapter/${id}/`,
	`${lang}/embed/${id}/`,
	...sharingAddresses(id, lang)
];

const sharingAddresses = (id: string, lang: string): string[] => [
	`og/${lang}/${id}.png`,
	`oembed/${lang}/${id}.json`,
	`oembed/${lang}/${id}.xml`
];
