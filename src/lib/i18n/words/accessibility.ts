import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the accessibility statement. The test results by criterion are in `data/accessibility.yaml`. */
export const accessibility = {
	'access.title': { fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' },
	'access.short': { fr: 'Accessibilité', en: 'Accessibility' },
	'access.description': {
		fr: 'Ce qui a été essayé pour que chacun reçoive le même récit, critère par critère, et ce qui ne va pas encore.',
		en: 'What was tried so that everyone gets the same story, criterion by criterion, and what does not work yet.'
	},
	'access.intro': {
		fr: 'Le même récit doit arriver à qui le voit, l’écoute, le touche ou l’imprime. Cette déclaration porte sur ce site.',
		en: 'The same story should reach whoever sees it, hears it, touches it or prints it. This statement is about this site.'
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
		fr: '{conform} des {tried} critères essayés sont conformes. {untried} autres s’appliquent et n’ont pas été essayés sur cette version\u202f; {none} ne s’appliquent pas.',
		en: '{conform} of the {tried} criteria tried conform. {untried} others apply and were not tried on this version; {none} do not apply.'
	},
	'access.state-self': {
		fr: 'Ceux qui ont fait ce site l’ont évalué. Aucun audit extérieur n’a eu lieu. Il vise aussi les WCAG 2.2, niveau AA.',
		en: 'Those who made this site assessed it. There has been no outside audit. It aims at WCAG 2.2, level AA, as well.'
	},
	'access.failing': { fr: 'Contenus non accessibles', en: 'Content that is not accessible' },
	'access.limits-1': {
		fr: 'Les mots écrits dans les dessins ne suivent pas vos réglages d’espacement\u00a0: ils sortiraient du dessin. La description et le tableau de l’étape les reprennent en texte.',
		en: 'Words drawn in pictures do not follow your settings of spacing: they would leave the picture. The step’s description and table give them as text.'
	},
	'access.limits-2': {
		fr: 'Sur un téléphone, les mots des dessins sont petits\u00a0: agrandissez l’image, ou lisez son tableau.',
		en: 'On a phone the words in pictures are small: enlarge the picture, or read its table.'
	},
	'access.limits-3': {
		fr: 'Les sources citées sont hors de ce site\u00a0: leur accessibilité ne dépend pas de nous.',
		en: 'The sources cited lie outside this site: their accessibility is not in our hands.'
	},
	'access.made': { fr: 'Établissement de cette déclaration', en: 'How this statement was made' },
	'access.made-on': {
		fr: 'Essais faits le {date}, dans le navigateur Chromium 150.',
		en: 'Tried on {date}, in the browser Chromium 150.'
	},
	'access.changed-since': {
		fr: 'Le récit a changé depuis, le {updated}.',
		en: 'The story has changed since, on {updated}.'
	},
	'access.pages': {
		fr: 'Pages essayées, en français',
		en: 'Pages tried, in French'
	},
	'access.pages-story': {
		fr: 'le récit, de son ouverture à sa fin (25 étapes au clavier)',
		en: 'the story, from its opening to its end (25 steps by keyboard)'
	},
	'access.pages-slides': { fr: 'les diapositives', en: 'the slides' },
	'access.pages-frame': { fr: 'le cadre d’un chapitre', en: 'the frame of a chapter' },
	'access.pages-method': { fr: 'la méthode', en: 'the method' },
	'access.pages-teach': {
		fr: 'la page pour enseigner et les fiches à imprimer',
		en: 'the page for teaching and the sheets to print'
	},
	'access.means': { fr: 'Moyens', en: 'Means' },
	'access.means-made': {
		fr: 'Ce site est fait de HTML, CSS, SVG, JavaScript et WAI-ARIA.',
		en: 'This site is made of HTML, CSS, SVG, JavaScript and WAI-ARIA.'
	},
	'access.means-tried': {
		fr: 'Essais dans Chromium\u00a0: moteur axe-core, arbre d’accessibilité, lecteur d’écran simulé, clavier, zoom jusqu’à 400\u00a0%, grandes lettres, espacements, couleurs imposées, sans couleur. Ce qui est marqué «\u202fTest\u202f» est refait à chaque version, axe et le validateur Nu aussi, dans toutes les langues du récit.',
		en: 'Tried in Chromium: the axe-core engine, the accessibility tree, a simulated screen reader, the keyboard, zoom up to 400%, large letters, spacing, forced colours, no colour. What is marked “Test” is tried again with each version, as are axe and the Nu validator, in all languages of the story.'
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
		fr: 'Les critères n’ont été essayés que dans Chromium. Dans Firefox et WebKitGTK, le moteur de Safari, des tests automatiques vérifient la place du clavier après un lien, les définitions, les commandes, les images et l’impression, et rien d’autre de cette liste. Rien n’a été essayé sur un Mac, un iPhone ou un iPad.',
		en: 'The criteria were tried in Chromium alone. In Firefox and WebKitGTK, the engine of Safari, automatic tests check the keyboard’s place after a link, definitions, controls, pictures and printing, and nothing else on this list. Nothing was tried on a Mac, an iPhone or an iPad.'
	},
	'access.untested-4': {
		fr: 'La version anglaise n’a été essayée que par les tests automatiques.',
		en: 'The English version was tried by automatic tests alone.'
	},
	'access.contact': { fr: 'Retour d’information et contact', en: 'Tell us' },
	'access.contact-how': {
		fr: 'Une gêne, un blocage, une phrase mal lue\u00a0: écrivez à qui publie ce site et dites quelle page, quel appareil, quel logiciel, pour qu’on vous réponde ou qu’on vous donne le contenu autrement.',
		en: 'A difficulty, a dead end, a sentence read wrongly: write to whoever publishes this site and say which page, which device, which software, to get an answer, or the content in another form.'
	},
	'access.contact-none': {
		fr: 'Qui publie ce site n’a pas encore donné d’adresse ici, et doit le faire. D’ici là, il n’y a personne à qui signaler un défaut.',
		en: 'Whoever publishes this site has given no address here yet, and has to. Until then there is nobody to report a fault to.'
	},
	'access.alternative': { fr: 'Le récit en mots seuls\u00a0:', en: 'The story in words alone:' },
	'access.easy': {
		fr: 'Pour les élèves dyslexiques, les fiches s’impriment aussi en caractères de 14 points au moins, une idée par ligne\u00a0:',
		en: 'For dyslexic pupils, the sheets can also be printed in letters of at least 14 points, one idea on each line:'
	},
	'access.recourse': { fr: 'Voies de recours', en: 'If nobody answers' },
	'access.grid': { fr: 'Les 106 critères, un par un', en: 'The 106 criteria, one by one' },
	'access.grid-how': {
		fr: 'Les numéros sont ceux du RGAA 4.1\u202f; les mots sont les nôtres, en abrégé.',
		en: 'Numbers are those of RGAA 4.1; the words are our own, in short.'
	},
	'access.beyond': { fr: 'Deux critères de plus, des WCAG 2.2', en: 'Two more criteria, of WCAG 2.2' },
	'access.criterion': { fr: 'Critère', en: 'Criterion' },
	'access.verdict': { fr: 'Résultat', en: 'Result' },
	'access.tried': { fr: 'Ce qui a été essayé', en: 'What was tried' },
	'access.is-conform': { fr: 'conforme', en: 'conforms' },
	'access.is-fails': { fr: 'non conforme', en: 'does not conform' },
	'access.is-none': { fr: 'non applicable', en: 'does not apply' },
	'access.is-untried': { fr: 'non essayé', en: 'not tried' }
} as const satisfies Readonly<Record<string, Localized>>;
