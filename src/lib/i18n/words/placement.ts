import type { Localized } from '#lib/narrative/types.ts';

/** Free play with cameras. */
export const placement = {
	// Free play with cameras
	'place.choose': { fr: 'Choisir une façade', en: 'Choose a façade' },
	'place.choose-first': {
		fr: 'Choisissez d’abord une façade dans la liste.',
		en: 'First choose a façade from the list.'
	},
	'place.title': { fr: 'Vos caméras', en: 'Your cameras' },
	'place.help': {
		fr: 'Touchez une façade pour y poser une caméra, ou choisissez-la dans la liste. Flèches : déplacer d’un mètre (Maj : cinq). Crochets [ et ] : tourner. Suppr : retirer.',
		en: 'Tap a façade to put up a camera, or pick it from the list. Arrows: move by one metre (Shift: five). Brackets [ and ]: turn. Delete: take down.'
	},
	'place.add': { fr: 'Poser une caméra', en: 'Put up a camera' },
	'place.where': { fr: 'Façade', en: 'Façade' },
	'place.mount': { fr: '{building}, façade {side}, {metres} m', en: '{building}, {side} front, {metres} m' },
	'place.camera': { fr: 'Caméra {number}', en: 'Camera {number}' },
	'place.turn-left': { fr: 'Tourner à gauche', en: 'Turn left' },
	'place.turn-right': { fr: 'Tourner à droite', en: 'Turn right' },
	'place.move-back': { fr: 'Reculer le long du mur', en: 'Move back along the wall' },
	'place.move-on': { fr: 'Avancer le long du mur', en: 'Move forward along the wall' },
	'place.remove': { fr: 'Retirer', en: 'Take down' },
	'place.clear': { fr: 'Tout retirer', en: 'Take all down' },
	'place.best': { fr: 'Partir des meilleures places', en: 'Start from the best places' },
	'place.full': { fr: 'Douze caméras au plus.', en: 'Twelve cameras at most.' },
	'place.share': { fr: 'Partager mon résultat', en: 'Share my result' },
	'place.result': {
		fr: 'Mes caméras\u00a0: {share} des rues filmées. Et les vôtres\u202f?',
		en: 'My cameras: {share} of the streets filmed. And yours?'
	},
	'place.copied': { fr: 'Copié\u00a0: {result}', en: 'Copied: {result}' },
	'place.yours': { fr: 'Les vôtres', en: 'Yours' },
	'place.greedy': { fr: 'Les mieux placées', en: 'Best placed' },
	'place.random': { fr: 'Au hasard', en: 'At random' },
	'place.walks': { fr: 'Trajets jamais filmés', en: 'Walks never filmed' },
	'place.fall': { fr: 'La chute de 12 h 06', en: 'The fall at 12:06' },
	'place.filmed': { fr: 'filmée', en: 'filmed' },
	'place.not-filmed': { fr: 'pas filmée', en: 'not filmed' },
	'place.spoken': {
		fr: '{share} de la rue filmée, avec {count}. La chute : {fall}.',
		en: '{share} of the street filmed, with {count}. The fall: {fall}.'
	},
	'place.count-one': { fr: '1 caméra', en: '1 camera' },
	'place.count-many': { fr: '{count} caméras', en: '{count} cameras' }
} as const satisfies Readonly<Record<string, Localized>>;
