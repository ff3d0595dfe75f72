import type { Localized } from '#lib/narrative/types.ts';

/** The plan, its tables, and the pictures of the prologue and of “Seeing”. */
export const seeing = {
	// Buildings and directions
	'building.A': { fr: 'Maisons du Collège', en: 'College houses' },
	'building.B': { fr: 'Café', en: 'Café' },
	'building.C': { fr: 'Maisons du Foulon', en: 'Foulon houses' },
	'building.D': { fr: 'Maisons Basses', en: 'Lower houses' },
	'building.E': { fr: 'Lycée', en: 'School' },
	'building.F': { fr: 'Halle', en: 'Market hall' },
	'building.G': { fr: 'Fontaine', en: 'Fountain' },
	'building.H': { fr: 'Centre de supervision', en: 'Supervision centre' },
	'building.I': { fr: 'Maisons des Peaux, ouest', en: 'Peaux houses, west' },
	'building.J': { fr: 'Maisons des Peaux, est', en: 'Peaux houses, east' },
	'building.K': { fr: 'Maisons Neuves', en: 'New houses' },
	'building.L': { fr: 'Maisons du Pont', en: 'Bridge houses' },
	'side.north': { fr: 'nord', en: 'north' },
	'side.east': { fr: 'est', en: 'east' },
	'side.south': { fr: 'sud', en: 'south' },
	'side.west': { fr: 'ouest', en: 'west' },

	// Tables and labels of the pictures
	'table.camera': { fr: 'Caméra', en: 'Camera' },
	'table.position': { fr: 'Position', en: 'Position' },
	'table.direction': { fr: 'Direction', en: 'Direction' },
	'table.gain': { fr: 'Rue ajoutée', en: 'Street added' },
	'table.cameras': { fr: 'Caméras et ce que chacune ajoute', en: 'Cameras and what each one adds' },
	'table.incidents': { fr: 'Les incidents', en: 'The incidents' },
	'table.people': { fr: 'Les personnes nommées', en: 'The people named' },
	'table.time': { fr: 'Heure', en: 'Time' },
	'table.what': { fr: 'Ce qui se passe', en: 'What happens' },
	'table.real': { fr: 'Réel ?', en: 'Real?' },
	'table.yes': { fr: 'oui', en: 'yes' },
	'table.no': { fr: 'non', en: 'no' },
	'table.name': { fr: 'Nom', en: 'Name' },
	'table.who': { fr: 'Qui', en: 'Who' },
	// The eight winds
	'wind.north': { fr: 'nord', en: 'north' },
	'wind.north-east': { fr: 'nord-est', en: 'north-east' },
	'wind.east': { fr: 'est', en: 'east' },
	'wind.south-east': { fr: 'sud-est', en: 'south-east' },
	'wind.south': { fr: 'sud', en: 'south' },
	'wind.south-west': { fr: 'sud-ouest', en: 'south-west' },
	'wind.west': { fr: 'ouest', en: 'west' },
	'wind.north-west': { fr: 'nord-ouest', en: 'north-west' },

	// Lettering of the plan
	'plan.title': {
		fr: 'Quartier des Tanneurs, ville imaginaire',
		en: 'Tanners’ Quarter, an imaginary town'
	},
	'plan.metres': { fr: 'm', en: 'm' },

	// What cameras film together
	'coverage.axis': { fr: 'Part des rues filmées', en: 'Share of the streets filmed' },
	'coverage.axis-short': { fr: 'Rues filmées', en: 'Streets filmed' },
	'coverage.first': { fr: 'la première\u00a0: {area}', en: 'the first one: {area}' },
	'coverage.you': { fr: 'vous\u00a0: {value}', en: 'you: {value}' },

	// The twelve minutes
	'incidents.title': { fr: '{all} incidents, dont {real} réels', en: '{all} incidents, {real} of them real' },
	'incidents.title-short': { fr: '{real} réels sur {all}', en: '{real} of {all} real' },
	'incidents.real': { fr: 'réel', en: 'real' },

	// Four looks at one second
	'four-views.camera': { fr: 'La caméra', en: 'The camera' },
	'four-views.software': { fr: 'Le logiciel', en: 'The software' },
	'four-views.operator': { fr: 'L’opératrice', en: 'The operator' },
	'four-views.matcher': { fr: 'Le comparateur', en: 'The matcher' },
	'four-views.camera-short': { fr: 'Caméra', en: 'Camera' },
	'four-views.software-short': { fr: 'Logiciel', en: 'Software' },
	'four-views.operator-short': { fr: 'Opératrice', en: 'Operator' },
	'four-views.matcher-short': { fr: 'Comparateur', en: 'Matcher' },
	'four-views.camera-keeps': { fr: 'des images', en: 'images' },
	'four-views.software-keeps': { fr: 'des cadres et des scores', en: 'boxes and scores' },
	'four-views.operator-keeps': { fr: 'quelques écrans sur un mur', en: 'a few screens on a wall' },
	'four-views.matcher-keeps': { fr: 'des points et des distances', en: 'dots and distances' },
	'four-views.camera-filmed': { fr: 'filmé', en: 'filmed' },
	'four-views.camera-far': { fr: 'trop loin', en: 'too far' },
	'four-views.camera-away': { fr: 'hors champ', en: 'out of shot' },
	'four-views.software-has': { fr: 'un cadre', en: 'a box' },
	'four-views.software-none': { fr: 'aucun cadre', en: 'no box' },
	'four-views.operator-has': { fr: 'un écran', en: 'a screen' },
	'four-views.operator-none': { fr: 'aucun écran', en: 'no screen' },
	'four-views.matcher-has': { fr: 'un visage', en: 'a face' },
	'four-views.matcher-none': { fr: 'aucun visage', en: 'no face' },
	'four-views.caption': {
		fr: 'Ce que chacun garde de la même seconde',
		en: 'What each keeps of the same second'
	},
	'four-views.who': { fr: 'Qui regarde', en: 'Who is looking' },
	'four-views.keeps': { fr: 'Ce qui reste', en: 'What is left' },

	// From seeing to identifying
	'density.detect': { fr: 'Détecter', en: 'Detect' },
	'density.recognise': { fr: 'Reconnaître', en: 'Recognise' },
	'density.identify': { fr: 'Identifier', en: 'Identify' },
	'density.here': { fr: 'Ici', en: 'Here' },
	'density.caption': {
		fr: 'La même passante à quatre distances',
		en: 'The same passer-by at four distances'
	},
	'density.grade': { fr: 'Pour', en: 'To' },
	'density.distance': { fr: 'Distance', en: 'Distance' },
	'density.density': { fr: 'Pixels par mètre', en: 'Pixels per metre' },
	'density.pixels': { fr: 'Pixels de large pour 40 cm', en: 'Pixels across 40 cm' },

	// Cameras counted
	'count.mark': {
		fr: '{cameras} caméras ; un pavé plein : {block}',
		en: '{cameras} cameras; a full block: {block}'
	},
	'count.mark-short': { fr: '{cameras} caméras', en: '{cameras} cameras' },
	'count.disputed': { fr: 'selon certaines sources', en: 'in some sources only' },
	'count.range': { fr: 'de {low} à {high}', en: '{low} to {high}' },
	'count.caption': {
		fr: 'Caméras de voie publique, selon les sources',
		en: 'Street cameras, according to the sources'
	},
	'count.where': { fr: 'Où', en: 'Where' },
	'count.when': { fr: 'Quand', en: 'When' },
	'count.cameras': { fr: 'Caméras', en: 'Cameras' },

	// Investigations
	'effect.investigations': {
		fr: '{total} enquêtes, un carré pour chacune',
		en: '{total} investigations, one square each'
	},
	'effect.helped': {
		fr: '{helped} élucidées avec l’aide d’images',
		en: '{helped} solved with the help of images'
	},
	'effect.helped-short': { fr: '{helped} élucidées avec images', en: '{helped} solved with images' },
	'effect.caption': {
		fr: 'Enquêtes suivies, élucidées ou non',
		en: 'Investigations followed, solved or not'
	},
	'effect.investigation': { fr: 'Enquêtes', en: 'Investigations' },
	'effect.number': { fr: 'Nombre', en: 'Number' },
	'effect.row-helped': { fr: 'Élucidées avec l’aide d’images', en: 'Solved with the help of images' },
	'effect.row-other': { fr: 'Les autres, élucidées ou non', en: 'The others, solved or not' },
	'effect.row-total': { fr: 'Toutes', en: 'All' },

	// Units
	'unit.square-metres': { fr: '{value} m²', en: '{value} m²' },
	'unit.metres': { fr: '{value} m', en: '{value} m' }
} as const satisfies Readonly<Record<string, Localized>>;
