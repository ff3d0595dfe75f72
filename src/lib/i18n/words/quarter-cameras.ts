import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for cameras of a visitor and of her lists: in and outside the frame, in a link, in a code, on the sheet. */
export const quarterCameras = {
	'quarter.own-outside': {
		fr: 'Vos caméras hors de ce cadre\u00a0: {count}. Elles ne comptent pas ici, et reviennent avec un cadre qui les contient.',
		en: 'Your cameras outside this frame: {count}. They do not count here, and return with a frame that holds them.'
	},
	'quarter.frame-back': {
		fr: 'Revenir au cadre d’avant',
		en: 'Go back to the frame before'
	},
	'quarter.of-list': {
		fr: '{cameras}, {count} de votre liste',
		en: '{cameras}, {count} of your list'
	},
	'quarter.listed': {
		fr: 'De votre liste, et non de la carte\u00a0: {count}.',
		en: 'Of your list, not of the map: {count}.'
	},
	'quarter.legend-listed': {
		fr: 'Plein aussi\u00a0: de votre liste.',
		en: 'Solid too: of your list.'
	},
	'quarter.legend-walk': {
		fr: 'Anneau\u00a0: départ du trajet. Carré\u00a0: arrivée.',
		en: 'Ring: start of the walk. Square: its end.'
	},
	'quarter.legend-streets': {
		fr: 'Bandes sans contour\u00a0: rues et places. Contour noir\u00a0: bâtiments.',
		en: 'Bands without outline: streets and squares. Black outline: buildings.'
	},
	'quarter.kind-listed': {
		fr: '{kind}, ligne {line} de votre liste',
		en: '{kind}, line {line} of your list'
	},
	'quarter.list-outside': {
		fr: 'Lignes du fichier hors de ce cadre\u00a0: {lines}.',
		en: 'Lines of the file outside this frame: {lines}.'
	},
	'quarter.list-statuses': {
		fr: 'États non reconnus, comptés comme en place\u00a0: {statuses}.',
		en: 'States that are not understood, counted as in place: {statuses}.'
	},
	'quarter.class-changes': {
		fr: 'Ce qu’ajoute chaque caméra, avant et après l’arrondi du code',
		en: 'What each camera adds, before and after the code rounds it'
	},
	'quarter.class-yours': {
		fr: 'Sur votre plan',
		en: 'On your plan'
	},
	'quarter.class-coded': {
		fr: 'Dans le code',
		en: 'In the code'
	},
	'quarter.class-back': {
		fr: 'Revenir à votre plan',
		en: 'Go back to your plan'
	},
	'quarter.class-returned': {
		fr: 'Votre plan est de nouveau affiché.',
		en: 'Your plan is shown again.'
	},
	'quarter.class-kinds': {
		fr: 'Un code ne porte que des directions connues\u00a0: donnez-en une à chaque caméra.',
		en: 'A code carries known directions only: give one to each camera.'
	},
	'quarter.link-carries': {
		fr: 'Dans ce lien\u00a0: vos caméras ({own}) et celles de votre liste ({listed}).',
		en: 'In this link: your cameras ({own}) and those of your list ({listed}).'
	},
	'quarter.link-leaves': {
		fr: 'Hors du lien, car hors du cadre ou au-delà de 60\u00a0: {count}.',
		en: 'Not in the link, as outside the frame or beyond 60: {count}.'
	},
	'quarter.rings-condition': {
		fr: 'Si un logiciel comme celui du récit regardait toutes ces caméras. C’est un modèle, pas votre ville.',
		en: 'If software like that of the story watched all these cameras. It is a model, not your town.'
	},
	'quarter.none-go': {
		fr: 'Allez voir, et posez-les plus bas.',
		en: 'Go and look, and place them below.'
	},
	'quarter.none-short': {
		fr: 'aucune caméra sur la carte',
		en: 'no camera on the map'
	},
	'quarter.own-kind': {
		fr: 'Ce que vous savez',
		en: 'What you know'
	},
	'quarter.own-adds-none': {
		fr: 'Elle ne filme aucun sol public de plus\u00a0: tournez-la vers une rue ou une place.',
		en: 'It films no more public ground: turn it to a street or a square.'
	},
	'quarter.walks-unlinked': {
		fr: 'Aucun sol public ne relie deux entrées de ce cadre\u00a0: déplacez-le ou agrandissez-le.',
		en: 'No public ground joins two ways into this frame: move it or enlarge it.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
