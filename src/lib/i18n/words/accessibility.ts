import type { Localized } from '#lib/narrative/types.ts';

/** The accessibility statement. What was tried of each criterion stands in `data/accessibility.yaml`. */
export const accessibility = {
	'access.title': { fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' },
	'access.short': { fr: 'Accessibilité', en: 'Accessibility' },
	'access.description': {
		fr: 'Ce qui a été essayé pour que chacun reçoive le même récit, critère par critère, et ce qui ne va pas encore.',
		en: 'What was tried so that everyone gets the same story, criterion by criterion, and what does not work yet.'
	},
	'access.intro': {
		fr: 'Le même récit doit arriver à qui le voit, l’écoute, le touche ou l’imprime. Cette déclaration vaut pour toutes les pages de ce site.',
		en: 'The same story should reach whoever sees it, hears it, touches it or prints it. This statement holds for all pages of this site.'
	},
	'access.colon': { fr: '\u00a0:', en: ':' },
	'access.state': { fr: 'État de conformité', en: 'State of conformance' },
	'access.state-full': {
		fr: 'Ce site est totalement conforme au RGAA 4.1, selon notre propre évaluation.',
		en: 'This site conforms fully to RGAA 4.1, by our own assessment.'
	},
	'access.state-partial': {
		fr: 'Ce site est partiellement conforme au RGAA 4.1, selon notre propre évaluation.',
		en: 'This site conforms partly to RGAA 4.1, by our own assessment.'
	},
	'access.state-none': {
		fr: 'Ce site n’est pas conforme au RGAA 4.1, selon notre propre évaluation.',
		en: 'This site does not conform to RGAA 4.1, by our own assessment.'
	},
	'access.state-untried': {
		fr: 'Ce récit n’a pas encore été évalué.',
		en: 'This story has not been assessed yet.'
	},
	'access.state-counts': {
		fr: '{conform} des {applied} critères qui s’appliquent sont conformes\u202f; {none} autres ne s’appliquent pas.',
		en: '{conform} of the {applied} criteria that apply conform; {none} others do not apply.'
	},
	'access.state-self': {
		fr: 'Ceux qui ont fait ce site l’ont évalué. Aucun audit extérieur n’a eu lieu. Il vise aussi les WCAG 2.2, niveau AA.',
		en: 'Those who made this site assessed it. There has been no outside audit. It aims at WCAG 2.2, level AA, as well.'
	},
	'access.failing': { fr: 'Contenus non accessibles', en: 'Content that is not accessible' },
	'access.limits-1': {
		fr: 'Les mots écrits dans les dessins ne suivent pas vos réglages de police ni d’espacement. La description et le tableau de l’étape les reprennent en texte.',
		en: 'Words drawn in pictures do not follow your settings of font and spacing. The step’s description and table give them as text.'
	},
	'access.limits-2': {
		fr: 'Les sources citées sont hors de ce site\u00a0: leur accessibilité ne dépend pas de nous.',
		en: 'The sources cited lie outside this site: their accessibility is not in our hands.'
	},
	'access.made': { fr: 'Établissement de cette déclaration', en: 'How this statement was made' },
	'access.made-on': {
		fr: 'Essais faits le {date}\u202f; récit mis à jour le {updated}.',
		en: 'Tried on {date}; story updated on {updated}.'
	},
	'access.pages': {
		fr: 'Pages essayées, en français et en anglais',
		en: 'Pages tried, in French and in English'
	},
	'access.pages-home': { fr: 'l’ouverture du récit', en: 'the opening of the story' },
	'access.pages-step': { fr: 'le récit, à une étape', en: 'the story, at a step' },
	'access.pages-slides': { fr: 'les diapositives', en: 'the slides' },
	'access.pages-teach': { fr: 'la page pour enseigner', en: 'the page for teaching' },
	'access.pages-method': { fr: 'la méthode', en: 'the method' },
	'access.pages-frame': { fr: 'un cadre à intégrer', en: 'a frame to embed' },
	'access.means': { fr: 'Moyens', en: 'Means' },
	'access.means-made': {
		fr: 'Ce site est fait de HTML, CSS, SVG, JavaScript et WAI-ARIA.',
		en: 'This site is made of HTML, CSS, SVG, JavaScript and WAI-ARIA.'
	},
	'access.means-tried': {
		fr: 'Essais dans le navigateur Chromium\u00a0: moteur axe-core, lecteur d’écran simulé, clavier, images regardées de 100 à 400\u00a0%, avec de grandes lettres, des couleurs imposées, plus de contraste et sans couleur. Une partie de ces essais est refaite à chaque version.',
		en: 'Tried in the Chromium browser: the axe-core engine, a simulated screen reader, the keyboard, pages looked at from 100 to 400%, with large letters, forced colours, more contrast and no colour. Part of this is tried again with each version.'
	},
	'access.untested': { fr: 'Ce qui n’a pas été essayé', en: 'What was not tried' },
	'access.untested-1': {
		fr: 'Aucune personne qui se sert d’un lecteur d’écran n’a encore lu ce récit pour nous.',
		en: 'Nobody who uses a screen reader has yet read this story for us.'
	},
	'access.untested-2': {
		fr: 'Aucun essai avec NVDA, JAWS, VoiceOver ou TalkBack, ni avec une commande vocale ou une plage braille.',
		en: 'No trial with NVDA, JAWS, VoiceOver or TalkBack, nor with voice control or a braille display.'
	},
	'access.untested-3': {
		fr: 'Rien n’a été essayé dans Firefox ni dans Safari.',
		en: 'Nothing was tried in Firefox or in Safari.'
	},
	'access.contact': { fr: 'Retour d’information et contact', en: 'Tell us' },
	'access.contact-how': {
		fr: 'Une gêne, un blocage, une phrase mal lue\u00a0: écrivez à qui publie ce site et dites quelle page, quel appareil, quel logiciel, pour qu’on vous réponde ou qu’on vous donne le contenu autrement.',
		en: 'A difficulty, a dead end, a sentence read wrongly: write to whoever publishes this site and say which page, which device, which software, to get an answer, or the content in another form.'
	},
	'access.contact-none': {
		fr: 'Qui publie ce site n’a pas encore donné d’adresse ici, et doit le faire.',
		en: 'Whoever publishes this site has given no address here yet, and has to.'
	},
	'access.alternative': { fr: 'Le récit en mots seuls\u00a0:', en: 'The story in words alone:' },
	'access.recourse': { fr: 'Voies de recours', en: 'If nobody answers' },
	'access.recourse-how': {
		fr: 'Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez, en France\u00a0:',
		en: 'If you have reported a fault that keeps you from some content or service, and have had no satisfactory answer, in France you can:'
	},
	'access.recourse-write': {
		fr: 'écrire au Défenseur des droits',
		en: 'write to the Defender of Rights'
	},
	'access.recourse-near': {
		fr: 'contacter le délégué du Défenseur des droits dans votre région',
		en: 'contact the Defender’s delegate in your region'
	},
	'access.recourse-post': {
		fr: 'envoyer une lettre, gratuite, sans timbre\u00a0:',
		en: 'send a letter, free, without a stamp:'
	},
	'access.grid': { fr: 'Les 106 critères, un par un', en: 'The 106 criteria, one by one' },
	'access.grid-how': {
		fr: 'Les numéros sont ceux du RGAA 4.1\u202f; les mots sont les nôtres, en abrégé.',
		en: 'Numbers are those of RGAA 4.1; the words are our own, in short.'
	},
	'access.criterion': { fr: 'Critère', en: 'Criterion' },
	'access.verdict': { fr: 'Résultat', en: 'Result' },
	'access.tried': { fr: 'Ce qui a été essayé', en: 'What was tried' },
	'access.is-conform': { fr: 'conforme', en: 'conforms' },
	'access.is-fails': { fr: 'non conforme', en: 'does not conform' },
	'access.is-none': { fr: 'non applicable', en: 'does not apply' }
} as const satisfies Readonly<Record<string, Localized>>;
