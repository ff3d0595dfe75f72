import type { Localized } from '#lib/narrative/types.ts';

/** The screens of “Supervising”, and who looks at them. */
export const watching = {
	// wall
	'wall.caption': { fr: 'Le mur d’images', en: 'The wall of images' },
	'wall.title': { fr: '{screens}, {people}', en: '{screens}, {people}' },
	'wall.screens-one': { fr: '{count} écran', en: '{count} screen' },
	'wall.screens-many': { fr: '{count} écrans', en: '{count} screens' },
	'wall.people-none': { fr: 'personne devant', en: 'nobody in front' },
	'wall.people-one': { fr: '{count} personne devant', en: '{count} person in front' },
	'wall.people-many': { fr: '{count} personnes devant', en: '{count} people in front' },
	'wall.own-one': { fr: '{count} caméra du quartier', en: '{count} camera of the district' },
	'wall.own-many': { fr: 'Les {count} caméras du quartier', en: 'The district’s {count} cameras' },
	'wall.only-one': {
		fr: '{count} caméra, d’ailleurs dans la ville',
		en: '{count} camera, from elsewhere in the town'
	},
	'wall.only-many': {
		fr: 'Les {count} viennent d’ailleurs dans la ville',
		en: 'All {count} are from elsewhere in the town'
	},
	'wall.others-one': {
		fr: '{count} autre, d’ailleurs dans la ville',
		en: '{count} more, from elsewhere in the town'
	},
	'wall.others-many': {
		fr: 'Les {count} autres viennent d’ailleurs dans la ville',
		en: 'The other {count} are from elsewhere in the town'
	},
	'wall.elsewhere': {
		fr: 'Ailleurs : le même plan, tourné, à d’autres moments.',
		en: 'Elsewhere: the same plan, turned, at other moments.'
	},
	'wall.each-one': { fr: 'écran par personne', en: 'screen per person' },
	'wall.each-many': { fr: 'écrans par personne', en: 'screens per person' },
	'wall.load-none': { fr: 'Personne ne les regarde', en: 'Nobody is watching them' },
	'wall.round': {
		fr: 'À {dwell} s par écran, un tour du mur prend {minutes} min.',
		en: 'At {dwell} s a screen, one round of the wall takes {minutes} min.'
	},
	'wall.fall-none': {
		fr: 'Aucun de ces écrans ne montre le passage.',
		en: 'None of these screens shows the passage.'
	},
	'wall.fall-missed': {
		fr: 'Un écran montre la chute ; personne ne le regarde.',
		en: 'One screen shows the fall; nobody is looking at it.'
	},
	'wall.fall-seen': {
		fr: 'Un écran montre la chute ; quelqu’un le regarde.',
		en: 'One screen shows the fall; somebody is looking at it.'
	},
	'wall.fall-one-missed': {
		fr: '{screen} montre la chute ; personne ne le regarde.',
		en: '{screen} shows the fall; nobody is looking at it.'
	},
	'wall.fall-one-seen': {
		fr: '{screen} montre la chute ; quelqu’un le regarde.',
		en: '{screen} shows the fall; somebody is looking at it.'
	},
	'wall.fall-many-missed': {
		fr: '{count} écrans montrent la chute ; personne ne les regarde.',
		en: '{count} screens show the fall; nobody is looking.'
	},
	'wall.fall-many-seen': {
		fr: '{count} écrans montrent la chute ; quelqu’un la voit.',
		en: '{count} screens show the fall; somebody sees it.'
	},
	'wall.chance-guess': {
		fr: 'Chutes d’une minute : combien sont vues ?',
		en: 'Falls lasting a minute: how many are seen?'
	},
	'wall.chance-short': { fr: 'Chutes : combien sont vues ?', en: 'Falls: how many are seen?' },
	'wall.chance-none': { fr: 'Aucune chute n’est vue en direct', en: 'No fall is seen live' },
	'wall.chance-one': {
		fr: '{seen} chute d’une minute sur {of} est vue',
		en: 'Of {of} one-minute falls, {seen} is seen'
	},
	'wall.chance-many': {
		fr: '{seen} chutes d’une minute sur {of} sont vues',
		en: 'Of {of} one-minute falls, {seen} are seen'
	},
	'wall.what': { fr: 'Ce que montre l’image', en: 'What the picture shows' },
	'wall.value': { fr: 'Valeur', en: 'Value' },
	'wall.row-screens': { fr: 'Écrans', en: 'Screens' },
	'wall.row-own': { fr: 'Écrans du quartier', en: 'Screens of the district' },
	'wall.row-watchers': { fr: 'Personnes devant le mur', en: 'People in front of the wall' },
	'wall.row-load': { fr: 'Écrans par personne', en: 'Screens per person' },
	'wall.row-looked': { fr: 'Écrans regardés à cet instant', en: 'Screens being looked at now' },
	'wall.row-fall': { fr: 'Écrans qui montrent le passage', en: 'Screens that show the passage' },
	'wall.row-chance': { fr: 'Chutes d’une minute vues', en: 'One-minute falls seen' },
	'wall.in': { fr: '{seen} sur {of}', en: '{seen} in {of}' },
	'wall.none': { fr: 'aucun', en: 'none' },
	// umbrellas
	'umbrellas.title': {
		fr: 'Passants au parapluie repérés, sur 100',
		en: 'People with an umbrella spotted, out of 100'
	},
	'umbrellas.title-short': { fr: 'Parapluies repérés, sur 100', en: 'Umbrellas spotted, out of 100' },
	'umbrellas.source': {
		fr: 'Police britannique : une seule expérience, simple',
		en: 'UK police: a single, simple experiment'
	},
	'umbrellas.axis-one': { fr: '{count} écran', en: '{count} screen' },
	'umbrellas.axis-many': { fr: '{count} écrans', en: '{count} screens' },
	'umbrellas.yours-measured': {
		fr: '{monitors} par personne : {seen} repérés sur 100',
		en: '{monitors} per person: {seen} spotted in 100'
	},
	'umbrellas.yours-between': {
		fr: '{monitors} par personne : environ {seen} sur 100',
		en: '{monitors} per person: about {seen} in 100'
	},
	'umbrellas.yours-measured-short': { fr: '{monitors} : {seen} sur 100', en: '{monitors}: {seen} in 100' },
	'umbrellas.yours-between-short': { fr: '{monitors} : environ {seen}', en: '{monitors}: about {seen}' },
	'umbrellas.caption': {
		fr: 'Parapluies repérés selon le nombre d’écrans surveillés à la fois',
		en: 'Umbrellas spotted, by number of screens watched at once'
	},
	'umbrellas.monitors': { fr: 'Écrans', en: 'Screens' },
	'umbrellas.spotted': { fr: 'Repérés sur 100', en: 'Spotted out of 100' },
	'umbrellas.how': { fr: 'D’où vient la valeur', en: 'Where the value comes from' },
	'umbrellas.measured': { fr: 'mesurée', en: 'measured' },
	'umbrellas.between': { fr: 'entre deux mesures', en: 'between two measurements' }
} as const satisfies Readonly<Record<string, Localized>>;
