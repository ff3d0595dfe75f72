import type { Localized } from '#lib/narrative/types.ts';

/** The accessibility statement. */
export const accessibility = {
	'access.title': { fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' },
	'access.short': { fr: 'Accessibilité', en: 'Accessibility' },
	'access.link': {
		fr: 'Accessibilité\u00a0: évaluée par nos soins, sans audit extérieur',
		en: 'Accessibility: assessed by ourselves, no outside audit'
	},
	'access.description': {
		fr: 'Ce qui a été vérifié pour que chacun reçoive le même récit, comment, et ce qui ne l’a pas été.',
		en: 'What was checked so that everyone gets the same story, how, and what was not.'
	},
	'access.intro': {
		fr: 'Le même récit doit arriver à qui le voit, l’écoute, le touche ou l’imprime. Cette page dit ce qui a été vérifié, par qui, et ce qui ne l’a pas été. Elle vaut pour toutes les pages de ce site, à la date du {date}.',
		en: 'The same story should reach whoever sees it, hears it, touches it or prints it. This page says what was checked, by whom, and what was not. It holds for all pages of this site, as of {date}.'
	},
	'access.state': { fr: 'État de conformité', en: 'State of conformance' },
	'access.state-self': {
		fr: 'Le site vise le RGAA 4.1 et les règles WCAG 2.2, niveau AA. Il a été évalué par ceux qui l’ont fait. Aucun audit extérieur n’a eu lieu\u00a0: nous n’annonçons donc ni conformité, ni taux.',
		en: 'The site aims at RGAA 4.1 and WCAG 2.2, level AA. Those who made it assessed it. There has been no outside audit: we therefore claim neither conformance nor a rate.'
	},
	'access.tested': { fr: 'Ce qui a été vérifié', en: 'What was checked' },
	'access.tested-how': {
		fr: 'Ces vérifications sont des tests automatiques, refaits à chaque version dans le navigateur Chromium.',
		en: 'These checks are automatic tests, run again with each version in the Chromium browser.'
	},
	'access.what': { fr: 'Quoi', en: 'What' },
	'access.result': { fr: 'Résultat', en: 'Result' },
	'access.axe': { fr: 'Règles du moteur axe-core', en: 'Rules of the axe-core engine' },
	'access.axe-result': {
		fr: 'Aucune infraction\u00a0: WCAG 2.2 A et AA et bonnes pratiques, pages claires et sombres, téléphone et bureau.',
		en: 'No violation: WCAG 2.2 A and AA and best practices, light and dark pages, phone and desk.'
	},
	'access.keyboard': { fr: 'Clavier', en: 'Keyboard' },
	'access.keyboard-result': {
		fr: 'Tout ce que fait le doigt, le clavier le fait. Ce qui a le focus n’est jamais caché par la figure.',
		en: 'What a finger can do, the keyboard can do. What has the focus is never hidden behind the figure.'
	},
	'access.targets': { fr: 'Taille des cibles', en: 'Size of targets' },
	'access.targets-result': {
		fr: 'Boutons et curseurs\u00a0: 24 pixels ou plus de côté. Aucun geste de glisser n’est indispensable.',
		en: 'Buttons and sliders: 24 pixels or more each way. No dragging is ever needed.'
	},
	'access.zoom': { fr: 'Zoom à 400\u00a0%', en: '400% zoom' },
	'access.zoom-result': {
		fr: 'Rien ne défile de côté\u202f; la figure cède la place à une image fixe par étape.',
		en: 'Nothing scrolls sideways; the figure gives way to one still for each step.'
	},
	'access.spacing': { fr: 'Espacement du texte', en: 'Text spacing' },
	'access.spacing-result': {
		fr: 'Avec les espacements des WCAG, aucun texte n’est coupé.',
		en: 'With the spacing of WCAG, no text is cut.'
	},
	'access.motion': { fr: 'Mouvement réduit', en: 'Reduced motion' },
	'access.motion-result': {
		fr: 'Rien ne bouge si votre système le demande\u202f; un bouton arrête aussi les animations.',
		en: 'Nothing moves if your system asks so; a button also stops the animations.'
	},
	'access.colours': { fr: 'Couleurs imposées', en: 'Forced colours' },
	'access.colours-result': {
		fr: 'Le récit prend les couleurs de votre système\u202f; les formes disent la même chose que les couleurs.',
		en: 'The story takes the colours of your system; shapes say the same as colours.'
	},
	'access.heard': { fr: 'Lecteur d’écran simulé', en: 'Simulated screen reader' },
	'access.heard-result': {
		fr: 'Ce qui serait lu à voix haute est enregistré, étape par étape, puis relu à chaque changement.',
		en: 'What would be read aloud is recorded, step by step, then read again at each change.'
	},
	'access.script': { fr: 'Sans JavaScript', en: 'Without JavaScript' },
	'access.script-result': {
		fr: 'Tous les textes, nombres, images, tableaux et sources sont là, dans l’ordre.',
		en: 'All words, numbers, pictures, tables and sources are there, in order.'
	},
	'access.untested': { fr: 'Ce qui ne l’a pas été', en: 'What was not' },
	'access.untested-1': {
		fr: 'Aucune personne qui se sert d’un lecteur d’écran n’a encore lu ce récit pour nous.',
		en: 'Nobody who uses a screen reader has yet read this story for us.'
	},
	'access.untested-2': {
		fr: 'Aucun essai avec NVDA, JAWS, VoiceOver ou TalkBack, ni avec une commande vocale ou une plage braille.',
		en: 'No trial with NVDA, JAWS, VoiceOver or TalkBack, nor with voice control or a braille display.'
	},
	'access.untested-3': {
		fr: 'Aucun audit extérieur, et pas de grille complète des 106 critères du RGAA.',
		en: 'No outside audit, and no complete grid of the 106 criteria of RGAA.'
	},
	'access.untested-4': {
		fr: 'Les tests automatiques ne tournent ni dans Firefox, ni dans Safari.',
		en: 'The automatic tests run neither in Firefox nor in Safari.'
	},
	'access.limits': { fr: 'Limites connues', en: 'Known limits' },
	'access.limits-1': {
		fr: 'Les mots écrits dans les dessins ne suivent pas vos réglages de police ni d’espacement. La description et le tableau de l’étape les reprennent en texte.',
		en: 'Words drawn in pictures do not follow your settings of font and spacing. The step’s description and table give them as text.'
	},
	'access.limits-2': {
		fr: 'Les sources citées sont hors de ce site\u00a0: leur accessibilité ne dépend pas de nous.',
		en: 'The sources cited lie outside this site: their accessibility is not in our hands.'
	},
	'access.alternative': { fr: 'Autre version', en: 'Another version' },
	'access.contact': { fr: 'Nous le dire', en: 'Tell us' },
	'access.contact-how': {
		fr: 'Une gêne, un blocage, une phrase mal lue\u00a0: ouvrez un ticket (issue) dans le dépôt du projet et dites quelle page, quel appareil, quel logiciel. Tout ticket sur l’accessibilité est traité comme une erreur du récit.',
		en: 'A difficulty, a dead end, a sentence read wrongly: open an issue in the project’s repository and say which page, which device, which software. Every issue about accessibility counts as an error of the story.'
	},
	'access.recourse': {
		fr: 'En France, qui n’obtient pas de réponse d’un service tenu d’être accessible peut saisir le Défenseur des droits.',
		en: 'In France, whoever gets no answer from a service that must be accessible may turn to the Defender of Rights (Défenseur des droits).'
	}
} as const satisfies Readonly<Record<string, Localized>>;
