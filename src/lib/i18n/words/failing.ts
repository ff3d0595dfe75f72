import type { Localized } from '#lib/narrative/types/story.ts';

/** Messages that are shown if a script fails to load. */
export const failing = {
	'broken.page': {
		fr: 'La partie interactive n’a pas pu être chargée\u202f; voici la page sans elle.',
		en: 'The interactive part could not be loaded; here is the page without it.'
	},
	'broken.step': {
		fr: 'L’image interactive n’a pas pu être chargée\u202f; la voici fixe, aux réglages du récit.',
		en: 'The interactive picture could not be loaded; here is a still, at the story’s own settings.'
	},
	'broken.again': { fr: 'Réessayer', en: 'Try again' },
	'broken.still': { fr: 'Le site ne répond toujours pas.', en: 'The site still does not answer.' }
} as const satisfies Readonly<Record<string, Localized>>;
