import type { Localized } from '#lib/narrative/types.ts';

/** The stepper that stands in other people's pages. */
export const embedding = {
	'frame.read': { fr: 'Lire', en: 'Read' },
	'frame.see': { fr: 'Image', en: 'Picture' },
	'frame.read-step': { fr: 'Lire le texte de cette étape', en: 'Read the text of this step' },
	'frame.see-picture': { fr: 'Revenir à l’image', en: 'Back to the picture' },
	'frame.back': { fr: 'Revenir au texte', en: 'Back to the text' },
	'frame.values': { fr: 'Tableau des valeurs', en: 'Table of values' },
	'frame.steps': { fr: 'Étapes', en: 'Steps' },
	'frame.count': { fr: 'Étape {step} sur {steps}', en: 'Step {step} of {steps}' },
	'frame.whole': { fr: 'Lire le récit entier', en: 'Read the whole story' },
	'frame.licence': { fr: 'CC BY-SA 4.0', en: 'CC BY-SA 4.0' },
	'frame.address': { fr: 'Adresse à copier\u00a0:', en: 'Address to copy:' }
} as const satisfies Readonly<Record<string, Localized>>;
