import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the page about the story. */
export const about = {
	'about.title': { fr: 'À propos', en: 'About' },
	'about.description': {
		fr: 'Ce qu’est ce récit, d’où il vient, comment le réutiliser, ce qu’il ne fait pas à ses lecteurs, et qui l’a relu.',
		en: 'What this story is, where it comes from, how to use it again, what it does not do to its readers, and who has reviewed it.'
	},

	'about.what': { fr: 'Ce que c’est', en: 'What it is' },
	'about.what-model': {
		fr: 'Un quartier imaginaire sert de modèle. Chaque nombre est calculé par un modèle publié, ou porte sa source. Les réglages du lecteur passent d’un chapitre au suivant.',
		en: 'An imaginary district serves as the model. Every number is computed by a published model, or carries its source. The reader’s settings go from one chapter to the next.'
	},
	'about.what-ways': {
		fr: 'Le même récit se lit en images, en texte seul, sur papier ou sans JavaScript.',
		en: 'The same story can be read in pictures, as text only, on paper or without JavaScript.'
	},

	'about.origin': { fr: 'D’où il vient', en: 'Where it comes from' },

	'about.publisher': { fr: 'Qui publie', en: 'Who publishes this' },
	'about.published-by': { fr: 'Publié par', en: 'Published by' },
	'about.publisher-none': {
		fr: 'Qui publie ce site ne s’est pas encore nommé ici, et doit le faire.',
		en: 'Whoever publishes this site has not said so here yet, and has to.'
	},
	'about.contact': { fr: 'Contact\u00a0:', en: 'Contact:' },
	'about.legal': { fr: 'Mentions légales', en: 'Legal notice' },

	'about.licence': { fr: 'Licence', en: 'Licence' },
	'about.licence-text': { fr: 'Lire la licence', en: 'Read the licence' },
	'about.licence-code': {
		fr: 'Le code est sous licence MIT. Les polices sont sous licence SIL OFL 1.1. Les citations restent à leurs auteurs.',
		en: 'The code is under the MIT licence. The fonts are under the SIL Open Font License 1.1. Quotations remain their authors’ own.'
	},
	'about.licence-line': { fr: 'Ligne à copier\u00a0:', en: 'Line to copy:' },

	'about.privacy': { fr: 'Vie privée', en: 'Privacy' },
	'about.privacy-1': { fr: 'Aucun cookie.', en: 'No cookie.' },
	'about.privacy-2': {
		fr: 'Rien sur vous n’est gardé dans votre navigateur\u202f; seuls le sont les fichiers du récit, pour le lire sans réseau.',
		en: 'Nothing about you is kept in your browser; only the story’s files are, to read it without a network.'
	},
	'about.privacy-3': {
		fr: 'Aucun autre site n’est appelé\u00a0: polices, images et programmes viennent d’ici.',
		en: 'No other site is called: fonts, pictures and programs come from here.'
	},
	'about.privacy-4': {
		fr: 'Aucune mesure d’audience, aucune publicité, aucun traceur.',
		en: 'No audience measurement, no advertising, no tracker.'
	},
	'about.privacy-5': {
		fr: 'Aucun compte, aucune adresse électronique, aucun formulaire.',
		en: 'No account, no e-mail address, no form.'
	},
	'about.privacy-6': {
		fr: 'Ni caméra, ni micro, ni position\u00a0: le site ne les demande jamais.',
		en: 'No camera, no microphone, no location: the site never asks for them.'
	},
	'about.privacy-7': {
		fr: 'Vos paris et vos réglages se calculent dans la page et s’écrivent dans son adresse, nulle part ailleurs.',
		en: 'Your guesses and settings are computed in the page and written in its address, nowhere else.'
	},
	'about.privacy-8': {
		fr: 'Qui reçoit ou recharge une telle adresse la montre à l’hébergeur, réglages compris.',
		en: 'Whoever receives or reloads such an address shows it to the host, settings included.'
	},
	'about.privacy-9': {
		fr: 'Les liens vers les sources mènent à d’autres sites, sans leur dire d’où vous venez.',
		en: 'Links to sources lead to other sites, without telling them where you come from.'
	},
	'about.privacy-10': {
		fr: 'Comme partout, l’hébergeur voit votre adresse IP et les fichiers demandés\u202f; ce qu’il en garde dépend de lui.',
		en: 'As everywhere, the host sees your IP address and the files asked for; what it keeps is up to the host.'
	},
	'about.privacy-proof': {
		fr: 'À chaque version, des tests automatiques vérifient dans un navigateur que les cookies et les stockages restent vides, et que seul ce site est appelé.',
		en: 'With each version, automatic tests check in a browser that cookies and storage stay empty, and that only this site is called.'
	},

	'about.browsers': { fr: 'Navigateurs', en: 'Browsers' },
	'about.browsers-supported': {
		fr: 'Tout fonctionne à partir de ces versions\u00a0: {browsers}.',
		en: 'Everything works from these versions on: {browsers}.'
	},
	'about.browsers-readable': {
		fr: 'Le texte, les images et les réglages fonctionnent à partir de ces versions\u00a0: {browsers}. Sans JavaScript, le texte et les images restent lisibles partout.',
		en: 'Text, pictures and controls work from these versions on: {browsers}. Without JavaScript, text and pictures can be read everywhere.'
	},
	'about.browsers-tried': {
		fr: 'Chaque version est essayée par des programmes dans Chromium, dans Firefox et dans WebKitGTK, qui a le même moteur que Safari. Elle n’a pas été essayée sur un Mac, un iPhone ou un iPad.',
		en: 'Each version is tried by programs in Chromium, in Firefox and in WebKitGTK, which has the same engine as Safari. It has not been tried on a Mac, an iPhone or an iPad.'
	},

	'about.errors': { fr: 'Signaler une erreur', en: 'Report an error' },
	'about.errors-how': {
		fr: 'Un chiffre faux, une source morte, une phrase maladroite\u00a0: ouvrez un ticket dans le dépôt du projet, avec le nom de l’étape, tel qu’il est dans son adresse.',
		en: 'A wrong figure, a dead source, a clumsy sentence: open an issue in the project’s repository, with the name of the step, as it stands in its address.'
	},
	'about.errors-write': {
		fr: 'Un chiffre faux, une source morte, une phrase maladroite\u00a0: dites-le à cette adresse, avec le nom de l’étape, tel qu’il est dans le lien.',
		en: 'A wrong figure, a dead source, a clumsy sentence: tell this address, with the name of the step, as it stands in the link.'
	},
	'about.errors-log': {
		fr: 'Une correction n’est jamais silencieuse\u00a0: elle est datée et dit ce qui était faux.',
		en: 'No correction is silent: each is dated and says what was wrong.'
	},
	'about.errors-link': { fr: 'Tickets du projet', en: 'Issues of the project' },

	'about.embedding': { fr: 'Intégrer', en: 'Embed' },
	'about.embedding-how': {
		fr: 'Le récit, un chapitre ou une étape peuvent entrer dans une autre page, sans cookie ni traceur.',
		en: 'The story, a chapter or a step can go into another page, with no cookie and no tracker.'
	},
	'about.embedding-link': { fr: 'Choisir et copier le code', en: 'Choose, and copy the code' },

	'about.review': { fr: 'Relecture', en: 'Review' },
	'about.review-words': {
		fr: 'Les mots des boutons, des menus et des pages comme celle-ci n’ont pas encore été relus par quelqu’un dont c’est la langue maternelle.',
		en: 'The words of buttons, menus and pages such as this one have not been read by a native speaker yet.'
	},
	'about.dates': { fr: 'Dates', en: 'Dates' },
	'about.published': { fr: 'Publié le {date}', en: 'Published on {date}' }
} as const satisfies Readonly<Record<string, Localized>>;
