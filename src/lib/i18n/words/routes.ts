import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the route maker, and of its printed plan. */
export const routes = {
	'compose.title': { fr: 'Composez votre parcours', en: 'Make your own route' },
	'compose.intro': {
		fr: 'Cochez des étapes, rangez-les, glissez entre elles un tirage, un débat ou une question à vous, présentez-les. Le parcours tient dans l’adresse de cette page\u00a0: gardez-la ou envoyez-la, rien n’est enregistré.',
		en: 'Tick steps, put them in order, put a draw, a debate or a question of your own between them, present them. The route is in the address of this page: keep it or send it, nothing is stored.'
	},
	'compose.start': { fr: 'Partir de', en: 'Start from' },
	'compose.start-minutes': { fr: '{title} ({minutes}\u00a0min)', en: '{title} ({minutes} min)' },
	'compose.nothing': { fr: 'zéro', en: 'nothing' },
	'compose.undo': {
		fr: 'Le bouton Précédent du navigateur rend l’ancien.',
		en: 'The browser’s Back button gives back the one before.'
	},
	'compose.steps': { fr: 'Étapes', en: 'Steps' },
	'compose.ticked': { fr: '{count} sur {all}', en: '{count} of {all}' },
	'compose.chosen': { fr: 'Votre parcours', en: 'Your route' },
	'compose.none': {
		fr: 'Aucune étape pour l’instant. Cochez-en, ou partez d’un parcours.',
		en: 'No step yet. Tick some, or start from a route.'
	},
	'compose.unknown': {
		fr: 'Cette adresse nomme des étapes qui n’existent pas, laissées de côté\u00a0: {steps}',
		en: 'This address names steps that do not exist, set aside: {steps}'
	},
	'compose.up': { fr: 'Monter\u00a0: {title}', en: 'Move up: {title}' },
	'compose.down': { fr: 'Descendre\u00a0: {title}', en: 'Move down: {title}' },
	'compose.remove': { fr: 'Retirer\u00a0: {title}', en: 'Remove: {title}' },
	'compose.is-at': {
		fr: '{title}\u00a0: place {place} sur {places}. {total}.',
		en: '{title}: place {place} of {places}. {total}.'
	},
	'compose.is-removed': { fr: '{title}\u00a0: retirée. {total}.', en: '{title}: removed. {total}.' },
	'compose.is-taken': { fr: 'Parcours repris\u00a0: {total}.', en: 'Route taken over: {total}.' },
	'compose.total': { fr: '{minutes}\u00a0min d’images · {steps}', en: '{minutes} min of pictures · {steps}' },
	'compose.steps-one': { fr: '1 étape', en: '1 step' },
	'compose.steps-many': { fr: '{count} étapes', en: '{count} steps' },
	'compose.steps-none': { fr: 'aucune étape', en: 'no step' },
	'compose.total-breaks': {
		fr: '{minutes}\u00a0min d’images · {steps} · {breaks}\u00a0min de pauses',
		en: '{minutes} min of pictures · {steps} · {breaks} min of breaks'
	},
	'compose.break-add': { fr: 'Ajouter une pause', en: 'Add a break' },
	'compose.break-own': { fr: 'Une question à vous', en: 'A question of your own' },
	'compose.break-question': { fr: 'Qu’en pensez-vous\u202f?', en: 'What do you think?' },
	'compose.break-kept': { fr: 'La question du tableau', en: 'The question of the board' },
	'compose.break-asks': { fr: 'Question au mur\u00a0: {title}', en: 'Question on the wall: {title}' },
	'compose.break-minutes': { fr: 'Minutes\u00a0: {title}', en: 'Minutes: {title}' },
	'compose.break-unit': { fr: 'min', en: 'min' },
	'compose.fits': {
		fr: 'En {length}\u00a0min, il reste {left}\u00a0min pour la classe.',
		en: 'In {length} min, {left} min are left for the class.'
	},
	'compose.fills': {
		fr: 'En {length}\u00a0min, il ne reste rien pour la classe.',
		en: 'In {length} min, nothing is left for the class.'
	},
	'compose.over': {
		fr: '{over}\u00a0min de plus que la plus longue séance prévue ({length}\u00a0min).',
		en: '{over} min more than the longest lesson planned ({length} min).'
	},
	'compose.minutes': { fr: '{length}\u00a0min', en: '{length} min' },
	'compose.present': { fr: 'Présenter ce parcours', en: 'Present this route' },
	'compose.copy': { fr: 'Copier le lien', en: 'Copy the link' },
	'compose.print': { fr: 'Imprimer le plan de ce parcours', en: 'Print the plan of this route' },
	'compose.copied': { fr: 'Lien copié\u00a0:', en: 'Link copied:' },
	'compose.copy-failed': {
		fr: 'La copie n’a pas réussi. Sélectionnez le lien\u00a0:',
		en: 'Copying did not work. Select the link:'
	},
	'compose.plan': { fr: 'Plan du parcours', en: 'Plan of the route' },
	'compose.asked': { fr: 'À demander', en: 'To ask' },
	'compose.answer': { fr: 'Réponse', en: 'Answer' },
	'compose.slides': { fr: 'Diapositives', en: 'Slides' }
} as const satisfies Readonly<Record<string, Localized>>;
