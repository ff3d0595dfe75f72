/**
 * The pages of the site. Some depend on the content of the story: without it, they are not built and no menu links to
 * them.
 */
import type { Step, Story, Lang } from '#lib/narrative/types/story.ts';
import { hasPlans } from './plans-board.ts';

/** Returns whether pictures of a story may show the district, and so need the engraved plan. */
export const hasDistrict = ({ scenario }: Story): boolean => scenario !== undefined;

/** Returns whether a story uses models: it has a scenario, or a setting that is not only for a guess. */
export function hasModels(story: Story): boolean {
	const guesses = story.chapters.flatMap(({ steps }) => steps.map(({ guess }) => guess?.setting));
	return hasDistrict(story) || story.settings.some(({ id }) => !guesses.includes(id));
}

/** Returns the steps that show a board to fill in, which is also printed. */
export const boardSteps = ({ chapters }: Story): Step[] =>
	chapters.flatMap(({ steps }) => steps.filter(({ scene }) => scene === 'board'));

/** Returns whether a story has printed sheets for a class: a quiz, or teaching material of a chapter. */
export const hasClassSheets = ({ chapters, quiz }: Story): boolean =>
	quiz.length > 0 || chapters.some((chapter) => chapter.class);

/** Returns whether a story has any printed sheets: sheets for a class, or a board. */
export const hasSheets = (story: Story): boolean => hasClassSheets(story) || boardSteps(story).length > 0;

/** Returns whether a story has material for teachers: sheets for a class, or a route with `minutes`. */
export const hasLessons = (story: Story): boolean =>
	story.routes.some(({ minutes }) => minutes !== undefined) || hasClassSheets(story);

/** A page in the menus: its path within a language, and the key of its label. */
export interface SitePage {
	readonly path: string;
	readonly labelKey: string;
	/** Whether the copy for a memory stick does without it. */
	readonly isOnline?: true;
}

/** The pages that menus link to, in their order. A story may lack some of them. */
const MENU_PAGES: readonly SitePage[] = [
	{ path: '', labelKey: 'pages.story' },
	{ path: 'text/', labelKey: 'page.text-title' },
	{ path: 'present/', labelKey: 'present.title' },
	{ path: 'teach/', labelKey: 'teach.title' },
	{ path: 'quarter/', labelKey: 'quarter.title', isOnline: true },
	{ path: 'print/', labelKey: 'print.title' },
	{ path: 'plan/', labelKey: 'plans.title' },
	{ path: 'sources/', labelKey: 'page.sources' },
	{ path: 'method/', labelKey: 'method.title' },
	{ path: 'about/', labelKey: 'about.title' },
	{ path: 'about/embed/', labelKey: 'make.title', isOnline: true },
	{ path: 'accessibility/', labelKey: 'access.short' },
	{ path: 'pages/', labelKey: 'pages.title' }
];

/** The paths of all pages of a language; `[step]` and `[chapter]` stand for an id. */
export const PAGE_PATHS: readonly string[] = [
	...MENU_PAGES.map(({ path }) => path),
	...['present/notes/', 'step/[step]/', 'chapter/[chapter]/'],
	...['embed/', 'embed/[chapter]/', 'embed/[chapter]/[step]/']
];

/** Returns the pages that the menus of a story link to. */
export function sitePages(story: Story): SitePage[] {
	const has = {
		'method/': hasModels(story),
		'plan/': hasPlans(story),
		'print/': hasSheets(story),
		'quarter/': hasDistrict(story),
		'teach/': hasLessons(story)
	};
	return MENU_PAGES.filter(({ path }) => Object.entries(has).every(([page, is]) => is || page !== path));
}

/**
 * Returns a file name without extension from the title of a story: lower-case letters without accents, digits and
 * hyphens; `story` if none of these is in the title.
 */
export const fileName = ({ title }: Pick<Story, 'title'>, lang: Lang): string =>
	(title[lang] ?? '')
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9\s-]/g, '')
		.trim()
		.replace(/[\s-]+/g, '-') || 'story';
