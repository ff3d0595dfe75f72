import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of the epilogue. */
export const chaining = {
	// chain
	'chain.title': {
		fr: 'Cent vrais événements, maillon par maillon',
		en: 'A hundred real events, link by link'
	},
	'chain.events-one': { fr: 'vrai événement', en: 'real event' },
	'chain.events-many': { fr: 'vrais événements', en: 'real events' },
	'chain.filmed-one': { fr: 'filmé', en: 'filmed' },
	'chain.filmed-many': { fr: 'filmés', en: 'filmed' },
	'chain.flagged-one': { fr: 'signalé', en: 'flagged' },
	'chain.flagged-many': { fr: 'signalés', en: 'flagged' },
	'chain.reached-one': { fr: 'examiné', en: 'looked into' },
	'chain.reached-many': { fr: 'examinés', en: 'looked into' },
	'chain.not-filmed-one': { fr: '{count} hors champ', en: '{count} out of view' },
	'chain.not-filmed-many': { fr: '{count} hors champ', en: '{count} out of view' },
	'chain.not-flagged-one': { fr: '{count} manqué', en: '{count} missed' },
	'chain.not-flagged-many': { fr: '{count} manqués', en: '{count} missed' },
	'chain.not-reached-one': { fr: '{count} sans réponse', en: '{count} unanswered' },
	'chain.not-reached-many': { fr: '{count} sans réponse', en: '{count} unanswered' },
	'chain.torn': { fr: 'Ici, notre modèle s’arrête.', en: 'Here our model stops.' },
	'chain.unknown': {
		fr: 'Quelqu’un arrive-t-il à temps\u202f? Il ne le dit pas.',
		en: 'Does someone arrive in time? It does not say.'
	},
	'chain.measured': {
		fr: '{label}\u00a0: {helped} élucidées avec l’aide d’images, sur {total}',
		en: '{label}: {helped} solved with the help of images, out of {total}'
	},
	'chain.caveat': {
		fr: 'Des enquêtes, pas des événements\u00a0: cette mesure ne prolonge pas le ruban. Quatre communes\u00a0: elle ne se généralise pas.',
		en: 'Investigations, not events: this measurement does not continue the ribbon. Four towns: it cannot be generalised.'
	},
	'chain.caption': {
		fr: 'Cent vrais événements, maillon par maillon, et une mesure qui ne prolonge pas la chaîne',
		en: 'A hundred real events, link by link, and a measurement that does not continue the chain'
	},
	'chain.head-link': { fr: 'Maillon', en: 'Link' },
	'chain.head-left': { fr: 'Restent', en: 'Left' },
	'chain.head-behind': { fr: 'S’arrêtent là', en: 'Stay behind' },
	'chain.row-events': { fr: 'Vrais événements', en: 'Real events' },
	'chain.row-filmed': { fr: 'Filmés par les caméras', en: 'Filmed by the cameras' },
	'chain.row-flagged': { fr: 'Signalés par le logiciel', en: 'Flagged by the software' },
	'chain.row-reached': { fr: 'Examinés par quelqu’un', en: 'Looked into by someone' },
	'chain.row-measured': {
		fr: '{label}\u00a0: élucidées avec l’aide d’images, sur {total} (mesure à part)',
		en: '{label}: solved with the help of images, out of {total} (measured apart)'
	},
	'chain.none': { fr: '–', en: '–' },
	// settings
	'settings.title': { fr: 'Quatre réglages, une chaîne', en: 'Four settings, one chain' },
	'settings.cameras-one': { fr: 'caméra', en: 'camera' },
	'settings.cameras-many': { fr: 'caméras', en: 'cameras' },
	'settings.threshold': { fr: 'seuil d’alerte, sur 100', en: 'alert threshold, out of 100' },
	'settings.operators-one': { fr: 'personne pour répondre', en: 'person to answer' },
	'settings.operators-many': { fr: 'personnes pour répondre', en: 'people to answer' },
	'settings.list': { fr: 'visages sur la liste', en: 'faces on the list' },
	'settings.yours': { fr: 'votre réglage', en: 'your setting' },
	'settings.ours': { fr: 'notre réglage', en: 'our setting' },
	'settings.default': { fr: 'départ', en: 'start' },
	'settings.gives': { fr: 'Ce que cela donne', en: 'What follows' },
	'settings.filmed': { fr: 'de la surface des rues est filmée', en: 'of the street area is filmed' },
	'settings.of-ten': { fr: '{count} sur 10', en: '{count} in 10' },
	'settings.flagged': { fr: 'vrais événements filmés sont signalés', en: 'real events filmed are flagged' },
	'settings.lost': { fr: 'des alertes restent sans réponse', en: 'of the alerts go unanswered' },
	'settings.false-one': {
		fr: 'passant pris à tort pour quelqu’un de la liste, sur {crowd}',
		en: 'passer-by wrongly taken for someone on the list, out of {crowd}'
	},
	'settings.false-many': {
		fr: 'passants pris à tort pour quelqu’un de la liste, sur {crowd}',
		en: 'passers-by wrongly taken for someone on the list, out of {crowd}'
	},
	'settings.caption': {
		fr: 'Quatre réglages et ce qui en découle',
		en: 'Four settings and what follows from each'
	},
	'settings.head-setting': { fr: 'Réglage', en: 'Setting' },
	'settings.head-value': { fr: 'Valeur', en: 'Value' },
	'settings.head-whose': { fr: 'Choisi par', en: 'Chosen by' },
	'settings.head-gives': { fr: 'Ce que cela donne', en: 'What follows' },
	'settings.reader': { fr: 'vous', en: 'you' },
	'settings.story': { fr: 'nous, au départ', en: 'us, to begin with' },
	'settings.row-cameras': { fr: 'Caméras', en: 'Cameras' },
	'settings.row-threshold': { fr: 'Seuil d’alerte, sur 100', en: 'Alert threshold, out of 100' },
	'settings.row-operators': { fr: 'Personnes pour répondre', en: 'People to answer' },
	'settings.row-list': { fr: 'Visages sur la liste', en: 'Faces on the list' },
	// others
	'others.events': { fr: 'Cent vrais événements', en: 'A hundred real events' },
	'others.people': {
		fr: 'Des gens à qui l’on ne reproche rien, en un an',
		en: 'People to whom nothing is reproached, in a year'
	},
	'others.filmed-one': { fr: 'filmé', en: 'filmed' },
	'others.filmed-many': { fr: 'filmés', en: 'filmed' },
	'others.flagged-one': { fr: 'signalé', en: 'flagged' },
	'others.flagged-many': { fr: 'signalés', en: 'flagged' },
	'others.reached-one': { fr: 'examiné', en: 'looked into' },
	'others.reached-many': { fr: 'examinés', en: 'looked into' },
	'others.no-list': { fr: 'aucune liste', en: 'no list' },
	'others.minutes-one': {
		fr: 'minute filmée, pour qui passe deux fois par jour',
		en: 'minute filmed, for one who passes twice a day'
	},
	'others.minutes-many': {
		fr: 'minutes filmées, pour qui passe deux fois par jour',
		en: 'minutes filmed, for one who passes twice a day'
	},
	'others.alerts-one': { fr: 'fausse alerte', en: 'false alert' },
	'others.alerts-many': { fr: 'fausses alertes', en: 'false alerts' },
	'others.matches-one': {
		fr: 'faux rapprochement, si l’on branchait la reconnaissance faciale\u00a0: en France, une fiction',
		en: 'false match, were facial recognition switched on: in France, a fiction'
	},
	'others.matches-many': {
		fr: 'faux rapprochements, si l’on branchait la reconnaissance faciale\u00a0: en France, une fiction',
		en: 'false matches, were facial recognition switched on: in France, a fiction'
	},
	'others.checks': {
		fr: 'Un regard, ou un contrôle\u202f? Notre modèle l’ignore.',
		en: 'A glance, or a police check? Our model does not know.'
	},
	'others.range': { fr: 'de {low} à {high}', en: '{low} to {high}' },
	'others.nought': { fr: '0', en: '0' },
	'others.hours': { fr: '{count} h', en: '{count} h' },
	'others.a-year': { fr: '1 par an', en: '1 a year' },
	'others.a-day': { fr: '1 par jour', en: '1 a day' },
	'others.thousand-a-day': { fr: '{count} par jour', en: '{count} a day' },
	'others.scale': {
		fr: 'Bandes claires\u00a0: nos fourchettes. Alertes et rapprochements\u00a0: d’un trait au suivant, dix fois plus.',
		en: 'Pale bands: our ranges. Alerts and matches: from one line to the next, ten times as many.'
	},
	'others.caption': {
		fr: 'Les mêmes maillons, pour cent vrais événements et pour des gens à qui l’on ne reproche rien, en un an',
		en: 'The same links, for a hundred real events and for people to whom nothing is reproached, in a year'
	},
	'others.head-what': { fr: 'Ce qui est compté', en: 'What is counted' },
	'others.head-value': { fr: 'Environ', en: 'About' },
	'others.head-range': { fr: 'Fourchette', en: 'Range' },
	'others.row-filmed': { fr: 'Événements filmés, sur cent', en: 'Events filmed, of a hundred' },
	'others.row-flagged': { fr: 'Événements signalés, sur cent', en: 'Events flagged, of a hundred' },
	'others.row-reached': { fr: 'Événements examinés, sur cent', en: 'Events looked into, of a hundred' },
	'others.row-minutes': {
		fr: 'Minutes filmées en un an, pour qui passe deux fois par jour',
		en: 'Minutes filmed in a year, for one who passes twice a day'
	},
	'others.row-alerts': { fr: 'Fausses alertes en un an', en: 'False alerts in a year' },
	'others.row-matches': {
		fr: 'Faux rapprochements en un an, si la reconnaissance faciale était branchée (fiction en France)',
		en: 'False matches in a year, were facial recognition switched on (a fiction in France)'
	},
	'others.none': { fr: '–', en: '–' },
	// doors
	'doors.title': { fr: 'Sept portes, et qui en tient la clé', en: 'Seven doors, and who holds the keys' },
	'doors.country': { fr: 'En France, droit en vigueur au {date}', en: 'In France, law in force on {date}' },
	'doors.caption': {
		fr: 'Qui décide, et sous quelle condition',
		en: 'Who decides, and under what condition'
	},
	'doors.head-door': { fr: 'Porte et clé', en: 'Door and key' },
	'doors.head-gate': { fr: 'Ce que demande la loi', en: 'What the law asks' },
	// thennow
	'thennow.title': { fr: 'Un fil de 2019, relu en 2026', en: 'A thread of 2019, reread in 2026' },
	'thennow.then': { fr: '2019\u00a0: ce que dit le fil', en: '2019: what the thread says' },
	'thennow.held': { fr: 'tient', en: 'held' },
	'thennow.corrected': { fr: 'à corriger', en: 'corrected' },
	'thennow.overtaken': { fr: 'dépassé', en: 'overtaken' },
	'thennow.open': { fr: 'ouvert', en: 'open' },
	'thennow.caption': {
		fr: 'Ce que disait le fil de 2019, et ce qu’on en sait en 2026',
		en: 'What the thread of 2019 said, and what is known of it in 2026'
	},
	'thennow.head-then': { fr: '2019', en: '2019' },
	'thennow.head-kind': { fr: 'Aujourd’hui', en: 'Today' },
	'thennow.head-now': { fr: 'Ce qu’on sait en 2026', en: 'What is known in 2026' },
	'thennow.head-when': { fr: 'Date du fait', en: 'Date of the fact' },
	'thennow.none': { fr: '–', en: '–' },
	// questions
	'questions.title': { fr: 'Douze questions à poser à un maire', en: 'Twelve questions for a mayor' },
	'questions.number': { fr: '{number}', en: '{number}' },
	'questions.caption': {
		fr: 'Douze questions, et pourquoi les poser',
		en: 'Twelve questions, and why ask them'
	},
	'questions.head-number': { fr: 'Numéro', en: 'Number' },
	'questions.head-question': { fr: 'Question', en: 'Question' },
	'questions.head-why': { fr: 'Pourquoi elle compte', en: 'Why it matters' },
	// check
	'check.time': { fr: '12\u00a0h\u00a012', en: '12:12' },
	'check.seen': { fr: 'ce que voient les caméras', en: 'what the cameras see' },
	'check.wrong': { fr: 'les fausses alertes de midi', en: 'the false alerts of noon' },
	'check.list': { fr: 'la liste, et Inès prise pour une autre', en: 'the list, and Inès taken for another' },
	'check.sources': { fr: 'Sources', en: 'Sources' },
	'check.sources-what': { fr: 'qui dit quoi, quand, où', en: 'who says what, when, where' },
	'check.corrections': { fr: 'Corrections', en: 'Corrections' },
	'check.corrections-what': { fr: 'datées et publiées', en: 'dated and published' },
	'check.code': { fr: 'Code', en: 'Code' },
	'check.code-what': { fr: 'libre, à refaire', en: 'free, to be redone' },
	'check.method': { fr: 'Méthode', en: 'Method' },
	'check.method-what': { fr: 'formules, graine, limites', en: 'formulas, seed, limits' }
} as const satisfies Readonly<Record<string, Localized>>;
