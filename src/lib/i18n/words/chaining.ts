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
	'chain.short-events-one': { fr: 'événement', en: 'event' },
	'chain.short-events-many': { fr: 'événements', en: 'events' },
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
		en: 'Does anyone arrive in time? It does not say.'
	},
	'chain.measured': {
		fr: '{label}\u00a0: {helped} élucidées avec l’aide d’images, sur\u00a0{total}',
		en: '{label}: {helped} solved with the help of images, out of\u00a0{total}'
	},
	'chain.caveat': {
		fr: 'Des enquêtes, pas des événements\u00a0: cette mesure ne prolonge pas le ruban. Quatre communes\u00a0: on ne peut généraliser.',
		en: 'Investigations, not events: this measurement does not continue the ribbon. Four towns: no general conclusion.'
	},
	'chain.apart': {
		fr: 'Mesure à part, quatre communes\u00a0: à ne pas généraliser.',
		en: 'Measured separately, in four towns: not to be generalised.'
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
		en: '{label}: solved with the help of images, out of {total} (measured separately)'
	},
	'chain.none': { fr: '–', en: '–' },
	// settings
	'settings.title': { fr: 'Ce que change chaque réglage', en: 'What each setting changes' },
	'settings.whose': {
		fr: 'Le point\u00a0: le réglage en vigueur. Le trait\u00a0: celui du départ.',
		en: 'The dot: the current setting. The tick: where it started.'
	},
	'settings.cameras-one': { fr: 'caméra', en: 'camera' },
	'settings.cameras-many': { fr: 'caméras', en: 'cameras' },
	'settings.threshold-one': { fr: 'sur 100, seuil d’alerte', en: 'out of 100, alert threshold' },
	'settings.threshold-many': { fr: 'sur 100, seuil d’alerte', en: 'out of 100, alert threshold' },
	'settings.operators-one': { fr: 'personne pour répondre', en: 'person to answer' },
	'settings.operators-many': { fr: 'personnes pour répondre', en: 'people to answer' },
	'settings.list-one': { fr: 'nom sur la liste', en: 'name on the list' },
	'settings.list-many': { fr: 'noms sur la liste', en: 'names on the list' },
	'settings.yours': { fr: 'votre réglage, au départ {value}', en: 'your setting, {value} to start with' },
	'settings.placed': { fr: 'posées par vous, au départ {value}', en: 'placed by you, {value} to start with' },
	'settings.ours': { fr: 'notre réglage', en: 'our setting' },
	'settings.gives-cameras-one': {
		fr: 'm² de rue sur {of} est filmé',
		en: 'square metre of street in {of} is filmed'
	},
	'settings.gives-cameras-many': {
		fr: 'm² de rue sur {of} sont filmés',
		en: 'square metres of street in {of} are filmed'
	},
	'settings.gives-threshold-one': {
		fr: 'vrai événement filmé sur {of} est signalé',
		en: 'real event filmed in {of} is flagged'
	},
	'settings.gives-threshold-many': {
		fr: 'vrais événements filmés sur {of} sont signalés',
		en: 'real events filmed in {of} are flagged'
	},
	'settings.gives-operators-one': {
		fr: 'alerte sur {of} reste sans réponse',
		en: 'alert in {of} goes unanswered'
	},
	'settings.gives-operators-many': {
		fr: 'alertes sur {of} restent sans réponse',
		en: 'alerts in {of} go unanswered'
	},
	'settings.blind-cameras': {
		fr: 'm² de rue filmé\u00a0: aucune caméra',
		en: 'square metres of street filmed: no camera'
	},
	'settings.blind-threshold': {
		fr: 'événement signalé\u00a0: aucun n’est filmé',
		en: 'events flagged: none is filmed'
	},
	'settings.blind-operators': {
		fr: 'alerte\u00a0: rien n’est filmé ici',
		en: 'alerts: nothing is filmed here'
	},
	'settings.blind-list': {
		fr: 'passant signalé\u00a0: aucun visage n’est filmé',
		en: 'passers-by flagged: no face is filmed'
	},
	'settings.mute': {
		fr: 'alerte\u00a0: le logiciel n’en lance aucune',
		en: 'alerts: the software raises none'
	},
	'settings.gives-list-one': {
		fr: 'passant sur\u00a0{of} signalé à\u00a0tort',
		en: 'passer-by in\u00a0{of} wrongly flagged'
	},
	'settings.gives-list-many': {
		fr: 'passants sur\u00a0{of} signalés à\u00a0tort',
		en: 'passers-by in\u00a0{of} wrongly flagged'
	},
	// The same in few words
	'settings.brief-cameras': { fr: 'm² filmés sur\u00a0{of}', en: 'm² filmed in\u00a0{of}' },
	'settings.brief-threshold': { fr: 'signalés sur\u00a0{of}', en: 'flagged in\u00a0{of}' },
	'settings.brief-operators': { fr: 'sans réponse sur\u00a0{of}', en: 'unanswered in\u00a0{of}' },
	'settings.brief-list': { fr: 'à tort sur\u00a0{of}', en: 'wrongly, in\u00a0{of}' },
	// Under a curve or over it
	'settings.rest-cameras': { fr: 'jamais filmé', en: 'never filmed' },
	'settings.rest-threshold': { fr: 'jamais signalés', en: 'never flagged' },
	'settings.rest-operators': { fr: 'sans réponse', en: 'unanswered' },
	'settings.rest-list': { fr: 'pris pour d’autres', en: 'taken for others' },
	'settings.lost': { fr: 'alertes sans réponse', en: 'unanswered alerts' },
	'settings.short-cameras-one': { fr: 'caméra', en: 'camera' },
	'settings.short-cameras-many': { fr: 'caméras', en: 'cameras' },
	'settings.short-threshold-one': { fr: 'seuil d’alerte', en: 'threshold' },
	'settings.short-threshold-many': { fr: 'seuil d’alerte', en: 'threshold' },
	'settings.short-operators-one': { fr: 'personne', en: 'person' },
	'settings.short-operators-many': { fr: 'personnes', en: 'people' },
	'settings.short-list-one': { fr: 'nom', en: 'name' },
	'settings.short-list-many': { fr: 'noms', en: 'names' },
	'settings.also-one': {
		fr: '{count} autre de vos réglages compte aussi.',
		en: '{count} other setting of yours also counts.'
	},
	'settings.also-many': {
		fr: '{count} autres de vos réglages comptent aussi.',
		en: '{count} other settings of yours also count.'
	},
	'settings.caption': {
		fr: 'Quatre réglages et ce qui en découle',
		en: 'Four settings and what follows from each'
	},
	'settings.head-setting': { fr: 'Réglage', en: 'Setting' },
	'settings.head-value': { fr: 'Valeur', en: 'Value' },
	'settings.head-whose': { fr: 'De qui', en: 'Whose' },
	'settings.head-gives': { fr: 'Ce que cela donne', en: 'What follows' },
	'settings.head-least': { fr: 'Au minimum', en: 'At its lowest' },
	'settings.head-most': { fr: 'Au maximum', en: 'At its highest' },
	'settings.end': { fr: '{gives} pour {value}', en: '{gives} at {value}' },
	'settings.none': { fr: '–', en: '–' },
	'settings.row-cameras': { fr: 'Caméras', en: 'Cameras' },
	'settings.row-threshold': { fr: 'Seuil d’alerte, sur 100', en: 'Alert threshold, out of 100' },
	'settings.row-operators': { fr: 'Personnes pour répondre', en: 'People to answer' },
	'settings.row-list': { fr: 'Noms sur la liste', en: 'Names on the list' },
	// bystanders
	'bystanders.people': {
		fr: 'Des gens à qui l’on ne reproche rien, en un an',
		en: 'People who have done nothing wrong, in a year'
	},
	'bystanders.no-list': { fr: 'aucune liste', en: 'no list' },
	'bystanders.minutes-one': {
		fr: 'minute filmée{range} pour qui passe deux fois par jour',
		en: 'minute on film{range} for someone who passes twice a day'
	},
	'bystanders.minutes-many': {
		fr: 'minutes filmées{range} pour qui passe deux fois par jour',
		en: 'minutes on film{range} for someone who passes twice a day'
	},
	'bystanders.alerts-one': { fr: 'fausse alerte{range}', en: 'false alert{range}' },
	'bystanders.alerts-many': { fr: 'fausses alertes{range}', en: 'false alerts{range}' },
	'bystanders.matches-one': {
		fr: 'faux rapprochement{range}, si l’on branchait la reconnaissance faciale en direct\u00a0: ordre de grandeur, et fiction en France',
		en: 'false match{range}, were live facial recognition switched on: an order of magnitude, and fiction in France'
	},
	'bystanders.matches-many': {
		fr: 'faux rapprochements{range}, si l’on branchait la reconnaissance faciale en direct\u00a0: ordre de grandeur, et fiction en France',
		en: 'false matches{range}, were live facial recognition switched on: an order of magnitude, and fiction in France'
	},
	'bystanders.brief-minutes-one': {
		fr: 'minute filmée{range}, deux passages par jour',
		en: 'minute on film{range}, passing twice a day'
	},
	'bystanders.brief-minutes-many': {
		fr: 'minutes filmées{range}, deux passages par jour',
		en: 'minutes on film{range}, passing twice a day'
	},
	'bystanders.brief-matches-one': {
		fr: 'faux rapprochement{range} en direct\u00a0: ordre de grandeur, fiction en France',
		en: 'false match{range}, live: order of magnitude, fiction in France'
	},
	'bystanders.brief-matches-many': {
		fr: 'faux rapprochements{range} en direct\u00a0: ordre de grandeur, fiction en France',
		en: 'false matches{range}, live: order of magnitude, fiction in France'
	},
	'bystanders.short-minutes-one': { fr: 'minute filmée', en: 'minute on film' },
	'bystanders.short-minutes-many': { fr: 'minutes filmées', en: 'minutes on film' },
	'bystanders.short-alerts-one': { fr: 'fausse alerte', en: 'false alert' },
	'bystanders.short-alerts-many': { fr: 'fausses alertes', en: 'false alerts' },
	'bystanders.short-matches-one': {
		fr: 'faux rapprochement (fiction en France)',
		en: 'false match (fiction in France)'
	},
	'bystanders.short-matches-many': {
		fr: 'faux rapprochements (fiction en France)',
		en: 'false matches (fiction in France)'
	},
	'bystanders.people-short': { fr: 'Les autres, en un an', en: 'Everybody else, in a year' },
	'bystanders.checks-short': { fr: 'Des contrôles ? Inconnu.', en: 'Police checks? Unknown.' },
	'bystanders.checks': {
		fr: 'Un regard, ou un contrôle\u202f? Notre modèle l’ignore.',
		en: 'A glance, or a police check? Our model does not know.'
	},
	'bystanders.range': { fr: '(de\u00a0{low}\u00a0à\u00a0{high})', en: '({low}\u00a0to\u00a0{high})' },
	'bystanders.times-year': { fr: '1 par an', en: '1 a year' },
	'bystanders.times-month': { fr: '1 par mois', en: '1 a month' },
	'bystanders.times-day': { fr: '1 par jour', en: '1 a day' },
	'bystanders.times-hour': { fr: '1 par heure', en: '1 an hour' },
	'bystanders.times-minute': { fr: '1 par minute', en: '1 a minute' },
	'bystanders.caption': {
		fr: 'Les mêmes maillons, pour cent vrais événements et pour des gens à qui l’on ne reproche rien, en un an',
		en: 'The same links, for a hundred real events and, over a year, for people who have done nothing wrong'
	},
	'bystanders.head-what': { fr: 'Ce qui est compté', en: 'What is counted' },
	'bystanders.head-value': { fr: 'Environ', en: 'About' },
	'bystanders.head-range': { fr: 'Fourchette', en: 'Range' },
	'bystanders.from-to': { fr: 'de {low} à {high}', en: '{low} to {high}' },
	'bystanders.row-filmed': { fr: 'Événements filmés, sur cent', en: 'Events filmed, of a hundred' },
	'bystanders.row-flagged': { fr: 'Événements signalés, sur cent', en: 'Events flagged, of a hundred' },
	'bystanders.row-reached': { fr: 'Événements examinés, sur cent', en: 'Events looked into, of a hundred' },
	'bystanders.row-minutes': {
		fr: 'Minutes filmées en un an, pour qui passe deux fois par jour',
		en: 'Minutes on film in a year, for someone who passes twice a day'
	},
	'bystanders.row-alerts': { fr: 'Fausses alertes en un an', en: 'False alerts in a year' },
	'bystanders.row-matches': {
		fr: 'Faux rapprochements en un an, ordre de grandeur, si la reconnaissance faciale en direct était branchée (fiction en France)',
		en: 'False matches in a year, as an order of magnitude, were live facial recognition switched on (fiction in France)'
	},
	'bystanders.none': { fr: '–', en: '–' }
} as const satisfies Readonly<Record<string, Localized>>;
