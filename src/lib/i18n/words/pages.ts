import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the menu of the site, and of the page that lists all of its pages. */
export const pages = {
	'pages.title': { fr: 'Toutes les pages', en: 'All pages' },
	'pages.menu': { fr: 'Pages du site', en: 'Pages of the site' },
	'pages.skip': { fr: 'Aller au contenu', en: 'Skip to the content' },
	'pages.story': { fr: 'Récit illustré', en: 'Illustrated story' },
	'pages.description': {
		fr: 'Toutes les pages de ce site, étape par étape.',
		en: 'Every page of this site, step by step.'
	},
	'pages.steps': { fr: 'Une page par étape', en: 'A page for each step' },
	'pages.frames': { fr: 'Cadres à intégrer', en: 'Frames to embed' },
	'pages.frame-story': { fr: 'Tout le récit, en cadre', en: 'The whole story, as a frame' },
	'pages.frame-chapter': { fr: '{title}, en cadre', en: '{title}, as a frame' },
	'pages.files': { fr: 'Fichiers', en: 'Files' }
} as const satisfies Readonly<Record<string, Localized>>;
