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
		fr: 'Touchez une façade pour y poser une caméra, ou choisissez-la dans la liste.',
		en: 'Tap a façade to put up a camera, or pick it from the list.'
	},
	/** Only for readers with a keyboard. */
	'place.keys': {
		fr: 'Flèches\u00a0: déplacer d’un mètre (Maj\u00a0: cinq). Crochets [ et ], ou virgule et point-virgule\u00a0: tourner. Suppr\u00a0: retirer.',
		en: 'Arrows: move by one metre (Shift: five). Brackets [ and ], or comma and semicolon: turn. Delete: take down.'
	},
	'place.placed': { fr: '{count} sur {goal} posées', en: '{count} of {goal} placed' },
	'place.next': { fr: 'Et avec {count}\u00a0caméras\u202f?', en: 'And with {count} cameras?' },
	'place.last-seen': {
		fr: 'Dernière image de {name}\u00a0: {time}, {street}.',
		en: 'Last image of {name}: {time}, {street}.'
	},
	'place.last-seen-at': {
		fr: 'Dernière image de {name}\u00a0: {time}.',
		en: 'Last image of {name}: {time}.'
	},
	'place.never': { fr: 'Aucune image de {name}.', en: 'No image of {name}.' },
	'place.near-away': {
		fr: 'La caméra\u00a0{camera} est à {distance}\u00a0m de la chute, mais regarde ailleurs.',
		en: 'Camera {camera} is {distance} m from the fall, but faces elsewhere.'
	},
	'place.near-wall': {
		fr: 'La caméra\u00a0{camera} est à {distance}\u00a0m de la chute, mais un mur les sépare.',
		en: 'Camera {camera} is {distance} m from the fall, but a wall is in between.'
	},
	'place.near-far': {
		fr: 'La caméra\u00a0{camera} vise la chute, mais à {distance}\u00a0m c’est trop loin pour compter.',
		en: 'Camera {camera} faces the fall, but {distance} m is too far to count.'
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
	'place.direction': { fr: 'Direction de la caméra {number}', en: 'Direction of camera {number}' },
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
	'place.greedy': { fr: 'Celles de la règle', en: 'The rule’s' },
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
	'place.count-one': { fr: '{count} caméra', en: '{count} camera' },
	'place.count-many': { fr: '{count} caméras', en: '{count} cameras' },
	// What the reader’s cameras film, in later steps.
	'own.cameras-one': {
		fr: 'Votre caméra filme {share} des rues, la première de la règle {rule}.',
		en: 'Your camera films {share} of the streets, the rule’s first {rule}.'
	},
	'own.cameras-many': {
		fr: 'Vos {count} caméras filment {share} des rues, les {count} de la règle {rule}.',
		en: 'Your {count} cameras film {share} of the streets, the rule’s {count} {rule}.'
	},
	'own.fall': {
		fr: 'Avec votre choix, la chute est filmée.',
		en: 'With your choice, the fall is filmed.'
	},
	'own.no-fall': {
		fr: 'Avec votre choix, la chute n’est pas filmée.',
		en: 'With your choice, the fall is not filmed.'
	},
	// Words for the reader’s own walk.
	'walk.title': { fr: 'Votre parcours', en: 'Your walk' },
	'walk.note': { fr: 'un seul tirage du modèle', en: 'one draw of the model' },
	'walk.way': { fr: 'Entrée\u00a0: {from}. Sortie\u00a0: {to}.', en: 'In: {from}. Out: {to}.' },
	'walk.change': { fr: 'Changer de parcours', en: 'Change the walk' },
	// The reader, on the plan and in the table
	'person.you': { fr: 'vous', en: 'you' },
	'role.you': { fr: 'sur le parcours que vous avez choisi', en: 'on the walk that you chose' },
	'method.walk.title': { fr: 'Votre parcours', en: 'Your walk' },
	'method.walk.how': {
		fr: 'Vous choisissez deux des dix entrées\u202f; le modèle ajoute une personne qui va de l’une à l’autre par le chemin le plus court, ou jusqu’à la place et retour si c’est la même. Elle est à mi-chemin à 12\u00a0h\u00a006. Son allure, son score, son visage et le regard des opérateurs sont tirés de la graine {seed} et de ses deux entrées\u202f; même parcours, mêmes tirages. Son score est celui d’une scène ordinaire, tiré comme les autres. Ce qu’elle fait en découle\u00a0: dans les six dixièmes des cas elle passe sans s’arrêter\u202f; sinon elle attend à mi-chemin de 10 à 90 secondes, d’autant plus que son score est haut (hypothèse). À chaque seconde, on cherche la caméra qui la voit le plus finement. Être vue en direct suit la formule du regard, pour un événement qui dure autant qu’elle est filmée. Son visage est comparé aux 10\u202f000 premiers du fichier, ou à tous s’il est plus court.',
		en: 'You pick two of the ten ways in; the model adds a person who goes from one to the other by the shortest way, or to the square and back where they are the same. She is half-way at 12:06. Her pace, her score, her face and the operators’ gaze are drawn from the seed {seed} and her two ways; same walk, same draws. Her score is that of an ordinary scene, drawn like the others. What she does follows from it: six times in ten she passes without stopping; otherwise she waits half-way for 10 to 90 seconds, the longer the higher her score (assumption). For each second the camera that sees her most finely is looked for. Being seen live follows the formula of looking, for an event that lasts as long as she is filmed. Her face is compared with the first 10,000 on the list, or with all if it is shorter.'
	},
	'method.walk.limits': {
		fr: 'C’est un tirage parmi d’autres\u00a0: il montre ce qui peut arriver, pas ce qui arrive en moyenne. Un autre choix d’entrées donne une autre personne. Le choix n’est gardé que dans l’adresse de la page.',
		en: 'It is one draw among others: it shows what may happen, not what happens on average. Another choice of ways gives another person. The choice is kept in the address of the page alone.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
