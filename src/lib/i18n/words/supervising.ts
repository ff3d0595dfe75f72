import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Supervising”. */
export const supervising = {
	// dataflow
	'dataflow.title': {
		fr: 'Ce qui entre dans la salle, en France',
		en: 'What flows into the room, in France'
	},
	'dataflow.seen': { fr: 'relié, d’après une source', en: 'connected, says a source' },
	'dataflow.hoped': { fr: 'annoncé ou espéré', en: 'announced or hoped for' },
	'dataflow.key': {
		fr: 'Dans les murs : relié, d’après une source. Dehors : annoncé ou espéré.',
		en: 'Inside the walls: connected, says a source. Outside: announced or hoped for.'
	},
	'dataflow.key-short': {
		fr: 'Dedans : relié. Dehors : annoncé.',
		en: 'Inside: connected. Outside: announced.'
	},
	'dataflow.marseille': { fr: 'Marseille', en: 'Marseille' },
	'dataflow.nice': { fr: 'Nice', en: 'Nice' },
	'dataflow.dijon': { fr: 'Dijon', en: 'Dijon' },
	'dataflow.angers': { fr: 'Angers', en: 'Angers' },
	'dataflow.years': { fr: '{from}-{to}', en: '{from}–{to}' },
	'dataflow.caption': {
		fr: 'Ce qui entre dans les salles de villes françaises',
		en: 'What flows into the rooms of French towns'
	},
	'dataflow.town': { fr: 'Ville', en: 'Town' },
	'dataflow.data': { fr: 'Données', en: 'Data' },
	'dataflow.state': { fr: 'État', en: 'State' },
	'dataflow.year': { fr: 'Année', en: 'Year' },
	'dataflow.detail': { fr: 'Précision', en: 'Detail' },
	// curve: the curve of what reaches a human
	'curve.title': {
		fr: 'Vrais événements vus par un humain, sur {events}',
		en: 'Real events that reach a human, of {events}'
	},
	'curve.title-short': { fr: 'Vrais événements vus, sur {events}', en: 'Real events seen, of {events}' },
	'curve.title-none': { fr: 'Aucun vrai événement', en: 'No real event' },
	'curve.desk-none': { fr: 'personne ne répond aux alertes', en: 'nobody answers the alerts' },
	'curve.desk-one': {
		fr: '{count} personne répond, {seconds} s par alerte',
		en: '{count} person answers, {seconds} s per alert'
	},
	'curve.desk-many': {
		fr: '{count} personnes répondent, {seconds} s par alerte',
		en: '{count} people answer, {seconds} s per alert'
	},
	'curve.threshold': { fr: 'seuil {threshold}', en: 'threshold {threshold}' },
	'curve.result': { fr: '{reached} sur {events}', en: '{reached} of {events}' },
	'curve.best': {
		fr: 'au mieux {reached} sur {events}, au seuil {threshold}',
		en: 'at best {reached} of {events}, at threshold {threshold}'
	},
	'curve.best-short': { fr: 'au mieux {reached} sur {events}', en: 'at best {reached} of {events}' },
	'curve.cliff': { fr: 'à {threshold}, plus d’alerte', en: 'at {threshold}, no alert' },
	'curve.nothing': { fr: 'rien à signaler', en: 'nothing to report' },
	'curve.alerts-none': { fr: 'aucune alerte', en: 'no alert' },
	'curve.alerts-one': {
		fr: '{count} alerte par heure, toujours fausse',
		en: '{count} alert an hour, always false'
	},
	'curve.alerts-many': {
		fr: '{count} alertes par heure, toutes fausses',
		en: '{count} alerts an hour, all of them false'
	},
	'curve.flagged': { fr: 'ce que signale le logiciel', en: 'what the software flags' },
	'curve.sensitive': { fr: 'trop sensible', en: 'too sensitive' },
	'curve.sensitive-then': {
		fr: 'la file déborde : des alertes se perdent',
		en: 'the queue overflows: alerts are lost'
	},
	'curve.sensitive-short': { fr: 'la file déborde', en: 'the queue overflows' },
	'curve.keeps-up': { fr: 'même très sensible', en: 'even very sensitive' },
	'curve.keeps-up-then': { fr: 'la file suit', en: 'the queue keeps up' },
	'curve.deaf': { fr: 'trop sourd', en: 'too deaf' },
	'curve.deaf-then': { fr: 'l’alerte ne part pas', en: 'no alert is raised' },
	'curve.nobody': { fr: 'personne ne répond', en: 'nobody answers' },
	'curve.nobody-then': { fr: 'toutes les alertes se perdent', en: 'all alerts are lost' },
	'curve.caption': {
		fr: 'Vrais événements vus par un humain, sur {events}, selon le seuil',
		en: 'Real events, of {events}, that reach a human, by threshold'
	},
	'curve.head-threshold': { fr: 'Seuil', en: 'Threshold' },
	'curve.head-alerts': { fr: 'Alertes par heure', en: 'Alerts an hour' },
	'curve.head-lost': { fr: 'Alertes perdues', en: 'Alerts lost' },
	'curve.head-flagged': { fr: 'Signalés par le logiciel', en: 'Flagged by the software' },
	'curve.head-reached': { fr: 'Vus par un humain', en: 'Reach a human' },
	'curve.own': { fr: '{threshold} (le vôtre)', en: '{threshold} (yours)' },
	// day
	'day.title': { fr: 'Ce que l’on sait d’une journée, en France', en: 'What is known of a day, in France' },
	'day.note': {
		fr: 'Villes et unités diffèrent : rien ne s’additionne.',
		en: 'Towns and units differ: nothing can be added up.'
	},
	'day.live': { fr: 'Regarder en direct', en: 'Watching live' },
	'day.after': { fr: 'Chercher après coup', en: 'Searching afterwards' },
	'day.traffic': { fr: 'Circulation', en: 'Traffic' },
	'day.dated': { fr: '{name}, {years}', en: '{name}, {years}' },
	'day.years': { fr: '{from}-{to}', en: '{from}–{to}' },
	'day.between-one': { fr: 'pour un opérateur', en: 'for one operator' },
	'day.between-many': { fr: 'pour {count} opérateurs', en: 'for {count} operators' },
	'day.day': { fr: 'par jour', en: 'a day' },
	'day.year': { fr: 'par an', en: 'a year' },
	'day.two-years': { fr: 'en deux ans', en: 'in two years' },
	'day.of': { fr: 'sur {whole}', en: 'of {whole}' },
	'day.range': { fr: '{low} à {high}', en: '{low} to {high}' },
	'day.unknown': { fr: 'pas de chiffre trouvé', en: 'no figure found' },
	'day.share': {
		fr: 'Part du temps de chaque tâche : aucun compte trouvé',
		en: 'Share of time for each task: no count found'
	},
	'day.share-short': { fr: 'Part du temps : aucun compte', en: 'Share of time: no count' },
	'day.caption': {
		fr: 'Ce que des sources disent du travail de salles françaises',
		en: 'What sources say of the work of French control rooms'
	},
	'day.part': { fr: 'Travail', en: 'Work' },
	'day.task': { fr: 'Où et quoi', en: 'Where and what' },
	'day.number': { fr: 'Nombre', en: 'Number' },
	'day.a-day': { fr: 'Par jour, en moyenne', en: 'A day, on average' },
	'day.detail': { fr: 'Précision', en: 'Detail' },
	'day.not-counted': { fr: 'sans objet', en: 'not applicable' },
	// queue
	'queue.title': { fr: 'Un jour d’alertes, parmi d’autres', en: 'One day of alerts, among others' },
	'queue.title-busy': { fr: 'Un jour tout en heures de pointe', en: 'One day, every hour a busy one' },
	'queue.quiet': { fr: 'Aucune alerte ce jour-là.', en: 'No alert on this particular day.' },
	'queue.alert-one': { fr: 'alerte', en: 'alert' },
	'queue.alert-many': { fr: 'alertes', en: 'alerts' },
	'queue.right-one': { fr: 'juste', en: 'right' },
	'queue.right-many': { fr: 'justes', en: 'right' },
	'queue.wrong-one': { fr: 'fausse', en: 'false' },
	'queue.wrong-many': { fr: 'fausses', en: 'false' },
	'queue.lost-one': { fr: 'perdue', en: 'lost' },
	'queue.lost-many': { fr: 'perdues', en: 'lost' },
	'queue.average': {
		fr: 'En moyenne : {alerts} {word} par heure, {lost} perdues.',
		en: 'On average: {alerts} {word} an hour, {lost} of them lost.'
	},
	'queue.average-short': {
		fr: 'En moyenne : {alerts} par heure, {lost} perdues.',
		en: 'On average: {alerts} an hour, {lost} of them lost.'
	},
	'queue.nobody': {
		fr: 'Personne pour répondre : toutes se perdent.',
		en: 'Nobody to answer: all of them are lost.'
	},
	'queue.empty': {
		fr: 'Au-dessus de {threshold}, il n’y a pas de score : aucune alerte.',
		en: 'No score is higher than {threshold}: there are no alerts.'
	},
	'queue.each': { fr: 'un signe : {count} alertes', en: 'one mark: {count} alerts' },
	'queue.clock': { fr: '{hour} h', en: '{hour} h' },
	'queue.between': { fr: 'de {from} h à {to} h', en: '{from} to {to} o’clock' },
	'queue.at': { fr: '{hour} h {minute}', en: '{hour}:{minute}' },
	'queue.minute': { fr: '{minutes} min', en: '{minutes} min' },
	'queue.seconds': { fr: '{seconds} s', en: '{seconds} s' },
	'queue.waits-answered': { fr: 'attend {wait}, puis examinée', en: 'waits {wait}, then examined' },
	'queue.waits-lost': { fr: 'attend {wait}, perdue', en: 'waits {wait}, lost' },
	'queue.at-once': { fr: 'examinée aussitôt', en: 'examined at once' },
	'queue.answered': { fr: 'examinée', en: 'examined' },
	'queue.lost': { fr: 'perdue', en: 'lost' },
	'queue.more-one': { fr: 'et {count} autre dans cette heure', en: 'and {count} more in this hour' },
	'queue.more-many': { fr: 'et {count} autres dans cette heure', en: 'and {count} more in this hour' },
	'queue.caption': {
		fr: 'Les alertes d’un jour, heure par heure, et d’une heure en moyenne',
		en: 'The alerts of one day, hour by hour, and of an average hour'
	},
	'queue.when': { fr: 'Dès', en: 'From' },
	'queue.came': { fr: 'Alertes', en: 'Alerts' },
	'queue.were-right': { fr: 'Justes', en: 'Right' },
	'queue.were-lost': { fr: 'Perdues', en: 'Lost' },
	'queue.this-day': { fr: 'ce jour-là', en: 'this day' },
	'queue.mean-hour': { fr: 'en moyenne par heure', en: 'average hour' },
	// ratio
	'ratio.title': { fr: 'Caméras par personne de veille, France', en: 'Cameras per person on watch, France' },
	'ratio.tile': { fr: 'une caméra', en: 'one camera' },
	'ratio.caution': {
		fr: 'À part, l’effectif total, qui se relaie : ne pas comparer.',
		en: 'Set apart, total staff who take turns: not to be compared.'
	},
	'ratio.one': { fr: '{name}\u00a0: {each}', en: '{name}: {each}' },
	'ratio.caption': {
		fr: 'Caméras par personne dans des villes de France',
		en: 'Cameras per person in French towns'
	},
	'ratio.town': { fr: 'Ville', en: 'Town' },
	'ratio.counted': { fr: 'Personnes comptées', en: 'People counted' },
	'ratio.present': { fr: 'de veille en même temps', en: 'on watch at once' },
	'ratio.staff': { fr: 'effectif total', en: 'total staff' },
	'ratio.cameras': { fr: 'Caméras', en: 'Cameras' },
	'ratio.people': { fr: 'Personnes', en: 'People' },
	'ratio.each': { fr: 'Caméras par personne', en: 'Cameras per person' },
	'ratio.source': { fr: 'Précision', en: 'Detail' }
} as const satisfies Readonly<Record<string, Localized>>;
