import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for people who pass through a quarter: their walks, and what would ring. */
export const quarterWalking = {
	'quarter.busy-walking': {
		fr: 'Recherche des trajets…',
		en: 'Looking for walks …'
	},
	'quarter.walks': {
		fr: 'À pied',
		en: 'On foot'
	},
	'quarter.walks-help': {
		fr: 'D’une porte à une autre, par le plus court chemin sur le sol public. Cette page ne cherche pas de chemin sans caméra.',
		en: 'From one door to another, by the shortest way over public ground. This page looks for no way without cameras.'
	},
	'quarter.walks-measure': {
		fr: 'Mesurer les trajets',
		en: 'Measure walks'
	},
	'quarter.walk-help': {
		fr: 'Choisissez les deux bouts dans les listes, ou tirez sur le plan l’anneau (départ) et le carré (arrivée). Au clavier\u00a0: flèches.',
		en: 'Choose both ends in the lists, or drag the ring (start) and the square (end) on the plan. With the keyboard: arrow keys.'
	},
	'quarter.walk-start': {
		fr: 'Départ du trajet',
		en: 'Start of the walk'
	},
	'quarter.walk-end': {
		fr: 'Arrivée du trajet',
		en: 'End of the walk'
	},
	'quarter.walk-place': {
		fr: 'un endroit du plan',
		en: 'a place on the plan'
	},
	'quarter.way-unnamed': {
		fr: 'Entrée {number}',
		en: 'Way in {number}'
	},
	'quarter.way-north': {
		fr: '{name}, au nord',
		en: '{name}, in the north'
	},
	'quarter.way-east': {
		fr: '{name}, à l’est',
		en: '{name}, in the east'
	},
	'quarter.way-south': {
		fr: '{name}, au sud',
		en: '{name}, in the south'
	},
	'quarter.way-west': {
		fr: '{name}, à l’ouest',
		en: '{name}, in the west'
	},
	'quarter.walk-text': {
		fr: 'Ce trajet\u00a0: {length}, dont filmé {filmed}.',
		en: 'This walk: {length}, of which filmed {filmed}.'
	},
	'quarter.walk-identified': {
		fr: 'Assez près pour identifier un inconnu, norme de {edition} ({pixels} pixels par mètre)\u00a0: {metres}',
		en: 'Near enough to identify a stranger, standard of {edition} ({pixels} pixels per metre): {metres}'
	},
	'quarter.walk-none': {
		fr: 'Aucun sol public ne relie ces deux endroits dans le cadre.',
		en: 'No public ground joins these two places within the frame.'
	},
	'quarter.walks-average': {
		fr: 'Filmé d’un trajet moyen',
		en: 'Filmed of an average walk'
	},
	'quarter.walks-met': {
		fr: 'Trajets filmés au moins une fois',
		en: 'Walks filmed at least once'
	},
	'quarter.walks-count': {
		fr: '{walks} trajets mesurés sur {all}, les plus courts entre {ways} entrées du cadre, dans les deux sens.',
		en: '{walks} walks measured out of {all}, the shortest between {ways} ways into the frame, in both directions.'
	},
	'quarter.walks-apart': {
		fr: 'Non comptés, car rien ne les relie dans le cadre\u00a0: {count}.',
		en: 'Not counted, as nothing joins them within the frame: {count}.'
	},
	'quarter.rings': {
		fr: 'Ce qui sonnerait',
		en: 'What would ring'
	},
	'quarter.rings-help': {
		fr: 'Dites d’abord combien de personnes passent ici en un jour.',
		en: 'First say how many people pass here in a day.'
	},
	'quarter.rings-passers': {
		fr: 'Passants par jour',
		en: 'Passers-by a day'
	},
	'quarter.rings-threshold': {
		fr: 'Seuil d’alerte, sur 100',
		en: 'Alert threshold, out of 100'
	},
	'quarter.rings-operators': {
		fr: 'Personnes qui répondent aux alertes',
		en: 'People who answer alerts'
	},
	'quarter.rings-alerts': {
		fr: 'Alertes par jour',
		en: 'Alerts a day'
	},
	'quarter.rings-false': {
		fr: 'Dont fausses',
		en: 'False among them'
	},
	'quarter.rings-lost': {
		fr: 'Alertes que personne n’ouvre',
		en: 'Alerts that nobody opens'
	},
	'quarter.rings-scenes': {
		fr: '{scenes} scènes par jour = 1\u202f000 × {cameras} caméras ÷ 12 × {passers} passants ÷ 10\u202f000, comme dans le récit.',
		en: '{scenes} scenes a day = 1,000 × {cameras} cameras ÷ 12 × {passers} passers-by ÷ 10,000, as in the story.'
	},
	'quarter.rings-formula': {
		fr: 'Alertes\u00a0: {alerts} = {scenes} × ({benign} × {fpr} + {events} × {tpr})\u00a0: scènes banales × leur part d’alertes, plus vrais événements × la leur, au seuil {threshold}.',
		en: 'Alerts: {alerts} = {scenes} × ({benign} × {fpr} + {events} × {tpr}): harmless scenes × their share of alerts, plus real events × theirs, at threshold {threshold}.'
	},
	'quarter.rings-assumed': {
		fr: 'Le nombre de scènes est supposé\u00a0: comptez de la moitié au double. Personne n’a mesuré vos rues.',
		en: 'The number of scenes is assumed: reckon with half to double. Nobody has measured your streets.'
	},
	'quarter.rings-none': {
		fr: 'Sans caméra, rien ne sonne.',
		en: 'Without cameras, nothing rings.'
	}
} as const satisfies Record<string, Localized>;
