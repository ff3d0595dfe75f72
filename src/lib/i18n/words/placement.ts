import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the placement of cameras by the reader. */
export const placement = {
	'place.choose': { fr: 'Choisir une façade', en: 'Choose a façade' },
	'place.choose-first': {
		fr: 'Choisissez d’abord une façade dans la liste.',
		en: 'First choose a façade from the list.'
	},
	'place.title': { fr: 'Vos caméras', en: 'Your cameras' },
	'place.help': {
		fr: 'Touchez une façade pour y poser une caméra, ou choisissez-la dans la liste. Flèches : déplacer d’un mètre (Maj : cinq). Crochets [ et ], ou virgule et point-virgule : tourner. Suppr : retirer.',
		en: 'Tap a façade to put up a camera, or pick it from the list. Arrows: move by one metre (Shift: five). Brackets [ and ], or comma and semicolon: turn. Delete: take down.'
	},
	'place.add': { fr: 'Poser une caméra', en: 'Put up a camera' },
	'place.where': { fr: 'Façade', en: 'Façade' },
	'place.above': {
		fr: '{amount} de plus qu’avec les {cameras} caméras d’origine ({usual})',
		en: '{amount} more than with the {cameras} original cameras ({usual})'
	},
	'place.below': {
		fr: '{amount} de moins qu’avec les {cameras} caméras d’origine ({usual})',
		en: '{amount} less than with the {cameras} original cameras ({usual})'
	},
	'place.on-street': {
		fr: '{building}, côté {street}, regarde {wind}',
		en: '{building}, on {street}, looking {wind}'
	},
	'place.at-edge': {
		fr: '{building}, au bord du plan, regarde {wind}',
		en: '{building}, at the edge of the plan, looking {wind}'
	},
	/** Compass directions clockwise from the east, separated by bars. */
	'place.winds': {
		fr: 'l’est|le sud-est|le sud|le sud-ouest|l’ouest|le nord-ouest|le nord|le nord-est',
		en: 'east|south-east|south|south-west|west|north-west|north|north-east'
	},
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
	'place.lent-one': {
		fr: 'Quelqu’un vous montre sa caméra.',
		en: 'Somebody is showing you their camera.'
	},
	'place.lent-many': {
		fr: 'Quelqu’un vous montre ses {count} caméras.',
		en: 'Somebody is showing you their {count} cameras.'
	},
	'place.copied': { fr: 'Copié\u00a0: {result}', en: 'Copied: {result}' },
	'place.yours': { fr: 'Les vôtres', en: 'Yours' },
	'place.greedy': { fr: 'Les mieux placées', en: 'Best placed' },
	'place.random': { fr: 'Au hasard', en: 'At random' },
	'place.walks': { fr: 'Trajets jamais filmés', en: 'Walks never filmed' },
	'place.fall': { fr: 'La chute de 12 h 06', en: 'The fall at 12:06' },
	'place.filmed': { fr: 'filmée', en: 'filmed' },
	'place.not-filmed': { fr: 'pas filmée', en: 'not filmed' },
	'place.too-far': { fr: 'trop loin pour compter', en: 'too far to count' },
	'place.spoken': {
		fr: '{share} de la rue filmée, avec {count}\u00a0: {change} La chute\u00a0: {fall}.',
		en: '{share} of the street filmed, with {count}: {change} The fall: {fall}.'
	},
	'place.more': { fr: '{area}\u00a0m² de plus.', en: '{area}\u00a0m² more.' },
	'place.less': { fr: '{area}\u00a0m² de moins.', en: '{area}\u00a0m² less.' },
	'place.same': { fr: 'autant qu’avant.', en: 'as much as before.' },
	'place.fresh': { fr: 'Nouvellement filmés\u00a0: {streets}.', en: 'Newly filmed: {streets}.' },
	'place.gone': { fr: 'Plus filmés\u00a0: {streets}.', en: 'No longer filmed: {streets}.' },
	'place.count-one': { fr: '1 caméra', en: '1 camera' },
	'place.count-many': { fr: '{count} caméras', en: '{count} cameras' }
} as const satisfies Readonly<Record<string, Localized>>;
