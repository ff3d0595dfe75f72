import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the pages and pictures for sharing, of feeds, and of structured data. */
export const sharing = {
	// In the credit of the story: who publishes it, or the authors if the site has no name.
	'credit.site': { fr: 'publié par {name}', en: 'published by {name}' },
	'credit.authors': { fr: 'par ses auteurs', en: 'by its authors' },
	'share.read-on': { fr: 'Lire la suite dans le récit', en: 'Read on in the story' },
	'share.feed-title': {
		fr: '{title}\u00a0: versions et corrections',
		en: '{title}: versions and corrections'
	},
	'share.feed-description': {
		fr: 'Ce que chaque version apporte, et ce qui a été corrigé depuis la publication.',
		en: 'What each version brings, and what has been put right since publication.'
	},
	'share.feed-version': { fr: 'Version\u00a0: {title}', en: 'Version: {title}' },
	'share.feed-correction': { fr: 'Correction\u00a0: {title}', en: 'Correction: {title}' },
	'share.frame-story': {
		fr: 'Récit interactif\u00a0: {title}, {steps} étapes',
		en: 'Interactive story: {title}, {steps} steps'
	},
	'share.frame-chapter': {
		fr: 'Scènes interactives\u00a0: {title}, {steps} étapes',
		en: 'Interactive scenes: {title}, {steps} steps'
	},
	'share.frame-step': { fr: 'Scène interactive\u00a0: {title}', en: 'Interactive scene: {title}' },
	'lent.shared': {
		fr: 'Réglages et paris de la personne qui vous envoie ce lien.',
		en: 'Settings and bets of the person who sent you this link.'
	},
	'lent.link': { fr: 'Réglages venus avec le lien.', en: 'Settings that came with the link.' },
	'lent.back': { fr: 'Revenir aux réglages du récit', en: 'Back to the story’s own settings' },
	'share.chapters': { fr: 'Chapitres voisins', en: 'Chapters nearby' },
	'share.read-chapter': { fr: 'Lire ce chapitre dans le récit', en: 'Read this chapter in the story' },
	'share.embed-chapter': {
		fr: 'Intégrer ce chapitre dans une page',
		en: 'Embed this chapter in a page'
	},
	'share.steps': { fr: 'Les étapes', en: 'The steps' },
	'share.bet': { fr: 'Parier dans le récit', en: 'Bet in the story' },
	'share.answer': { fr: 'Lire la réponse', en: 'Read the answer' },
	'share.more-one': { fr: 'et {count} autre', en: 'and {count} more' },
	'share.more-many': { fr: 'et {count} autres', en: 'and {count} more' },
	'share.described': { fr: 'La scène décrite', en: 'The scene described' }
} as const satisfies Readonly<Record<string, Localized>>;
