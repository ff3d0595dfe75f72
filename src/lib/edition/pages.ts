/** Pages on which a story may have nothing to say: it is then built without them, and nothing leads to them. */
import type { Step, Story } from '#lib/narrative/types.ts';

/** Whether its pictures may show the district, and so need the engraved plan. */
export const hasDistrict = ({ scenario }: Story): boolean => scenario !== undefined;

/** Whether it asks the models anything, by its minutes or by a setting that is more than a guess. */
export function hasModels(story: Story): boolean {
	const guesses = story.chapters.flatMap(({ steps }) => steps.map(({ guess }) => guess?.setting));
	return hasDistrict(story) || story.settings.some(({ id }) => !guesses.includes(id));
}

/** Steps whose cards are also a sheet of paper. */
export const boardsIn = ({ chapters }: Story): Step[] =>
	chapters.flatMap(({ steps }) => steps.filter(({ scene }) => scene === 'board'));

/** Whether it has sheets for a class. */
const hasClassSheets = ({ chapters, quiz }: Story): boolean =>
	quiz.length > 0 || chapters.some((chapter) => chapter.class);

/** Whether it has sheets to print. */
export const hasSheets = (story: Story): boolean => hasClassSheets(story) || boardsIn(story).length > 0;

/** Whether it has something for teachers: sheets, or ways through it for lessons, which have their minutes. */
export const hasLessons = (story: Story): boolean =>
	story.routes.some(({ minutes }) => minutes !== undefined) || hasClassSheets(story);

/** A page that readers may want, by its path in a language, and the word that it goes by in every menu. */
export interface SitePage {
	readonly path: string;
	readonly word: string;
}

/** Such pages of a story, in the order of every menu. */
export function sitePages(story: Story): SitePage[] {
	const left = pagesLeftOut(story);
	return [
		{ path: '', word: 'pages.story' },
		{ path: 'text/', word: 'page.text-title' },
		{ path: 'present/', word: 'present.title' },
		{ path: 'teach/', word: 'teach.title' },
		{ path: 'print/', word: 'print.title' },
		{ path: 'sources/', word: 'page.sources' },
		{ path: 'method/', word: 'method.title' },
		{ path: 'about/', word: 'about.title' },
		{ path: 'about/embed/', word: 'make.title' },
		{ path: 'accessibility/', word: 'access.short' },
		{ path: 'pages/', word: 'pages.title' }
	].filter(({ path }) => !left.includes(path));
}

/** The pages of a language that such a story does not have, by their path. */
export function pagesLeftOut(story: Story): string[] {
	const has = { 'method/': hasModels(story), 'print/': hasSheets(story), 'teach/': hasLessons(story) };
	return Object.entries(has).flatMap(([path, is]) => (is ? [] : [path]));
}
