import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Recognising”. */
export const recognising = {
	// crowd: those who pass, and those who are flagged
	'crowd.passers-one': { fr: '{count} passant', en: '{count} passer-by' },
	'crowd.passers-many': { fr: '{count} passants', en: '{count} passers-by' },
	'crowd.settings': { fr: 'liste de {list}, seuil {match}', en: 'list of {list}, threshold {match}' },
	'crowd.dot': { fr: '1 point : {people}', en: '1 dot: {people}' },
	'crowd.people-one': { fr: '{count} personne', en: '{count} person' },
	'crowd.people-many': { fr: '{count} personnes', en: '{count} people' },
	'crowd.scale': { fr: 'encadrées : les alertes, à l’échelle', en: 'framed: the alerts, to scale' },
	'crowd.listed-one': { fr: '{count} recherché', en: '{count} wanted person' },
	'crowd.listed-many': { fr: '{count} recherchés', en: '{count} wanted people' },
	'crowd.others-one': { fr: '{count} autre passant', en: '{count} other passer-by' },
	'crowd.others-many': { fr: '{count} autres passants', en: '{count} other passers-by' },
	'crowd.missed-one': { fr: 'passé inaperçu', en: 'went unnoticed' },
	'crowd.missed-many': { fr: 'passés inaperçus', en: 'went unnoticed' },
	'crowd.right-one': { fr: 'recherché trouvé', en: 'wanted person found' },
	'crowd.right-many': { fr: 'recherchés trouvés', en: 'wanted people found' },
	'crowd.wrong-one': { fr: 'innocent signalé', en: 'innocent person flagged' },
	'crowd.wrong-many': { fr: 'innocents signalés', en: 'innocent people flagged' },
	'crowd.ignored-one': { fr: 'sans alerte', en: 'without alert' },
	'crowd.ignored-many': { fr: 'sans alerte', en: 'without alert' },
	'crowd.pile': { fr: '1 cadre : {people}', en: '1 frame: {people}' },
	'crowd.innocents-one': { fr: '{count} innocent', en: '{count} innocent person' },
	'crowd.innocents-many': { fr: '{count} innocents', en: '{count} innocent people' },
	'crowd.ines': { fr: 'Inès', en: 'Inès' },
	'crowd.question': { fr: 'Combien d’innocents signalés ?', en: 'How many innocent people flagged?' },
	'crowd.who-pass-one': { fr: 'passant', en: 'passer-by' },
	'crowd.who-pass-many': { fr: 'passants', en: 'passers-by' },
	'crowd.who-wanted-one': { fr: 'recherché parmi eux', en: 'wanted person among them' },
	'crowd.who-wanted-many': { fr: 'recherchés parmi eux', en: 'wanted people among them' },
	'crowd.error': { fr: 'erreur pour {faces} visages', en: 'error in {faces} faces' },
	'crowd.caption': {
		fr: 'Une foule et une liste de {list}, au seuil {match}',
		en: 'A crowd and a list of {list}, at threshold {match}'
	},
	'crowd.head-who': { fr: 'Qui', en: 'Who' },
	'crowd.head-people': { fr: 'Personnes', en: 'People' },
	'crowd.row-crowd': { fr: 'Passants', en: 'Passers-by' },
	'crowd.row-wanted': { fr: 'Recherchés parmi eux', en: 'Wanted people among them' },
	'crowd.row-right': { fr: 'Recherchés trouvés (alertes justes)', en: 'Wanted people found (right alerts)' },
	'crowd.row-missed': { fr: 'Recherchés passés inaperçus', en: 'Wanted people who went unnoticed' },
	'crowd.row-others': { fr: 'Autres passants', en: 'Other passers-by' },
	'crowd.row-wrong': {
		fr: 'Innocents signalés (fausses alertes)',
		en: 'Innocent people flagged (false alerts)'
	},
	'crowd.row-ignored': { fr: 'Autres passants, sans alerte', en: 'Other passers-by, without alert' },
	'crowd.row-alerts': { fr: 'Alertes, justes et fausses', en: 'Alerts, right and false' },
	'crowd.row-list': {
		fr: 'Innocents signalés si la liste a {names}',
		en: 'Innocent people flagged if the list has {names}'
	},
	'crowd.names-one': { fr: '{count} nom', en: '{count} name' },
	'crowd.names-many': { fr: '{count} noms', en: '{count} names' },
	'crowd.row-one-in': {
		fr: 'Visages pour une fausse alerte',
		en: 'Faces for one false alert'
	},
	// europe: a list of countries, and what it does not say
	'europe.title': {
		fr: 'Police : visages reconnus après coup, {date}',
		en: 'Police: faces recognised after the fact, {date}'
	},
	'europe.source': {
		fr: 'D’après une étude commandée par les Verts européens',
		en: 'From a study commissioned by the European Greens'
	},
	'europe.key': { fr: '{count} {label}', en: '{count} {label}' },
	'europe.uses': { fr: 's’en servent', en: 'use it' },
	'europe.expected': { fr: 'usage attendu', en: 'expected to' },
	'europe.unlisted': { fr: 'sur aucune liste', en: 'on neither list' },
	'europe.outside': { fr: 'hors de l’étude', en: 'outside the study' },
	'europe.note': {
		fr: '« Sur aucune liste » ne dit pas « ne s’en sert pas ».',
		en: '“On neither list” does not say “does not use it”.'
	},
	'europe.caption': {
		fr: 'Reconnaissance de visages après coup par la police, d’après une étude commandée par les Verts européens, {date}',
		en: 'Recognition of faces after the fact by police, according to a study commissioned by the European Greens, {date}'
	},
	'europe.head-country': { fr: 'Pays', en: 'Country' },
	'europe.head-code': { fr: 'Sur la carte', en: 'On the map' },
	'europe.head-list': { fr: 'Dans l’étude', en: 'In the study' },
	'europe.in-uses': { fr: 's’en sert', en: 'uses it' },
	'europe.in-expected': { fr: 'usage attendu', en: 'expected to use it' },
	'europe.in-unlisted': { fr: 'sur aucune liste', en: 'on neither list' },
	'europe.in-outside': { fr: 'hors de l’étude', en: 'outside the study' },
	// three: authenticate, identify, categorise
	'three.title': {
		fr: 'Trois mots, trois opérations, trois règles',
		en: 'Three words, three operations, three rules'
	},
	'three.as-of': { fr: 'Droit au {date}', en: 'Law as of {date}' },
	'three.fr': { fr: 'FR', en: 'FR' },
	'three.eu': { fr: 'UE', en: 'EU' },
	'three.authenticate': { fr: 'Authentifier', en: 'Authenticate' },
	'three.authenticate-how': { fr: '1 contre 1', en: '1 to 1' },
	'three.authenticate-what': {
		fr: 'son visage, et celui que garde son téléphone',
		en: 'her face, and the one that her phone keeps'
	},
	'three.authenticate-fr': {
		fr: 'admis en 2020 pour une application de l’État : une autre voie existait',
		en: 'accepted in 2020 for a State app: there was another way'
	},
	'three.authenticate-eu': {
		fr: 'l’interdiction de 2025 vise l’identification en direct',
		en: 'the ban of 2025 is about live identification'
	},
	'three.identify': { fr: 'Identifier', en: 'Identify' },
	'three.identify-how': { fr: '1 contre tous', en: '1 to all' },
	'three.identify-what': {
		fr: 'son visage, et chacun des visages d’une liste',
		en: 'her face, and every face on a list'
	},
	'three.identify-fr': {
		fr: 'police, dans la rue, en direct : non, aucune loi ne le permet ; dans un fichier, après coup : oui',
		en: 'police, live in the street: no, no law allows it; after the fact, in a file: yes'
	},
	'three.identify-eu': {
		fr: 'police, en direct : interdit depuis le 2 février 2025, sauf exceptions',
		en: 'police, live: forbidden since 2 February 2025, with exceptions'
	},
	'three.categorise': { fr: 'Catégoriser', en: 'Categorise' },
	'three.categorise-how': { fr: '1 visage, des cases', en: '1 face, some boxes' },
	'three.categorise-what': {
		fr: 'son visage, et des cases nommées par des mots',
		en: 'her face, and boxes named by words'
	},
	'three.categorise-fr': { fr: 'le règlement européen s’applique', en: 'the European regulation applies' },
	'three.categorise-eu': {
		fr: 'en tirer opinion, croyance, orientation sexuelle : interdit, sauf certains tris de fichiers',
		en: 'drawing opinion, belief, sexual orientation from it: forbidden, save some sorting of files'
	},
	'three.drawer-age': { fr: 'âge', en: 'age' },
	'three.drawer-opinion': { fr: 'opinion', en: 'opinion' },
	'three.drawer-belief': { fr: 'croyance', en: 'belief' },
	'three.drawer-orientation': { fr: 'orientation sexuelle', en: 'sexual orientation' },
	'three.caption': {
		fr: 'Trois opérations sur un visage, et la règle de chacune ; droit au {date}',
		en: 'Three operations on a face, and the rule for each; law as of {date}'
	},
	'three.head-operation': { fr: 'Opération', en: 'Operation' },
	'three.head-how': { fr: 'Comparaison', en: 'Comparison' },
	'three.head-what': { fr: 'Ce que l’on compare', en: 'What is compared' },
	'three.head-fr': { fr: 'France', en: 'France' },
	'three.head-eu': { fr: 'Union européenne', en: 'European Union' }
} as const satisfies Readonly<Record<string, Localized>>;
