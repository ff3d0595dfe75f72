/** Former addresses of steps and chapters that were renamed, or of steps moved to another chapter. */
import type { Chapter, Step, Story } from '#lib/narrative/types/story.ts';

type StoryChapters = Pick<Story, 'chapters'>;

/** Ids of a chapter and a step in a former address, and the step that it leads to. */
export interface FormerAddress {
	readonly chapter: string;
	readonly step: string;
	readonly currentStep: Step;
}

/**
 * Returns the step id in a former id, which may include the former chapter: `cameras-old` for `analysis/cameras-old`.
 */
const stepIdOf = (former: string): string => former.split('/').at(-1) ?? former;

/** A step or a chapter with the ids that it had before. */
interface Renamed {
	readonly id: string;
	readonly was?: readonly string[];
}

/** Returns the current ids of renamed steps and chapters, by former id. */
export function formerIds({
	chapters
}: {
	readonly chapters: readonly (Renamed & { readonly steps: readonly Renamed[] })[];
}): Record<string, string> {
	const all = chapters.flatMap((chapter) => [chapter, ...chapter.steps]);
	const pairs = all.flatMap(({ id, was = [] }) => was.map((former) => [stepIdOf(former), id] as const));
	return Object.fromEntries(pairs.filter(([former, id]) => former !== id));
}

/** Returns the former addresses of all steps: each pair of a chapter id and a step id that was valid before. */
export function formerAddresses({ chapters }: StoryChapters): FormerAddress[] {
	return chapters.flatMap((chapter) => chapter.steps.flatMap((now) => placesOf(chapter, now)));
}

function placesOf(chapter: Chapter, now: Step): FormerAddress[] {
	const chapterIds = [chapter.id, ...(chapter.was ?? [])];
	const ids = [now.id, ...(now.was ?? []).filter((former) => !former.includes('/'))];
	const elsewhere = (now.was ?? []).filter((former) => former.includes('/'));
	return [...chapterIds.flatMap((chapterId) => ids.map((id) => `${chapterId}/${id}`)), ...elsewhere]
		.filter((path) => path !== `${chapter.id}/${now.id}`)
		.map((path) => ({ chapter: path.split('/')[0] ?? '', step: stepIdOf(path), currentStep: now }));
}

/** Returns the redirects of a story from former to current addresses, all from the root of the site. */
export function listRedirects({ chapters, languages }: Pick<Story, 'chapters' | 'languages'>): Redirect[] {
	const steps = new Map(chapters.flatMap((chapter) => chapter.steps.map((step) => [step.id, step])));
	const ids = Object.entries(formerIds({ chapters }));
	return languages.flatMap(({ id: lang }) => [
		...ids.flatMap(([from, to]) => {
			const step = steps.get(to);
			const now = step ? stepAddresses(step, lang) : chapterAddresses(to, lang);
			const before = step ? stepAddresses({ ...step, id: from }, lang) : chapterAddresses(from, lang);
			return before.map((address, i): Redirect => [address, now[i] ?? '']);
		}),
		...formerAddresses({ chapters }).map(({ chapter, step, currentStep }): Redirect => [
			`${lang}/embed/${chapter}/${step}/`,
			`${lang}/embed/${currentStep.chapter}/${currentStep.id}/`
		])
	]);
}

type Redirect = [from: string, to: string];

/** Returns the addresses that contain the id of a step and no id of a chapter: all but that of its frame. */
export const stepAddresses = ({ id, guess }: Pick<Step, 'id' | 'guess'>, lang: string): string[] => [
	`${lang}/step/${id}/`,
	`stills/${lang}/${id}.svg`,
	`stills/${lang}/tall/${id}.svg`,
	`${lang}/print/stills/${id}.svg`,
	`${lang}/print/stills/half/${id}.svg`,
	...(guess ? [`${lang}/present/stills/${id}.svg`, `${lang}/step/${id}/tall.svg`] : []),
	...sharingAddresses(id, lang)
];

/** Returns the addresses that contain the id of a chapter and no id of a step. */
export const chapterAddresses = (id: string, lang: string): string[] => [
	`${lang}/chapter/${id}/`,
	`${lang}/embed/${id}/`,
	...sharingAddresses(id, lang)
];

const sharingAddresses = (id: string, lang: string): string[] => [
	`og/${lang}/${id}.png`,
	`oembed/${lang}/${id}.json`,
	`oembed/${lang}/${id}.xml`
];
