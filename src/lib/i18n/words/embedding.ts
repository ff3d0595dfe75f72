import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the frame that other sites embed. */
export const embedding = {
	'frame.read': { fr: 'Texte et sources', en: 'Text and sources' },
	'frame.see': { fr: 'Image', en: 'Picture' },
	// Suffix of the button label for screen readers.
	'frame.read-rest': { fr: 'de cette étape', en: 'of this step' },
	'frame.see-rest': { fr: 'de cette étape', en: 'of this step' },
	'frame.hosted': { fr: 'Réglages choisis par ce site', en: 'Settings chosen by this site' },
	'frame.linked': { fr: 'Réglages venus avec le lien', en: 'Settings that came with the link' },
	'frame.unhost': { fr: 'revenir à ceux du récit', en: 'go back to the story’s own' },
	'frame.shows-picture': { fr: 'L’image de l’étape est montrée.', en: 'The step’s picture is shown.' },
	'frame.shows-text': { fr: 'Le texte de l’étape est montré.', en: 'The step’s text is shown.' },
	'frame.shows-description': { fr: 'L’image est décrite en mots.', en: 'The picture is described in words.' },
	'frame.back': { fr: 'Revenir au texte', en: 'Back to the text' },
	'frame.values': { fr: 'Tableau des valeurs', en: 'Table of values' },
	'frame.steps': { fr: 'Étapes', en: 'Steps' },
	'frame.count': { fr: 'Étape {step} sur {steps}', en: 'Step {step} of {steps}' },
	'frame.previously': { fr: 'Jusqu’ici\u00a0:', en: 'So far:' },
	'frame.next-chapter': { fr: 'Chapitre suivant', en: 'Next chapter' },
	'frame.whole': { fr: 'Lire le récit', en: 'Read the story' },
	'frame.dated': { fr: 'Texte du {date}', en: 'Text of {date}' },
	'frame.method': { fr: 'Méthode', en: 'Method' },
	'frame.contact': { fr: 'Contact', en: 'Contact' },
	'frame.address': { fr: 'Adresse à copier\u00a0:', en: 'Address to copy:' }
} as const satisfies Readonly<Record<string, Localized>>;
