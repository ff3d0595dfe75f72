import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Analysing”. */
export const analysing = {
	// humps: the two humps of scores
	'humps.threshold': { fr: 'seuil {threshold}', en: 'threshold {threshold}' },
	'humps.quiet': { fr: 'pas d’alerte', en: 'no alert' },
	'humps.alert': { fr: 'alerte', en: 'alert' },
	'humps.real-one': { fr: '{count} vrai événement', en: '{count} real event' },
	'humps.real-many': { fr: '{count} vrais événements', en: '{count} real events' },
	'humps.ordinary-one': { fr: '{count} scène ordinaire', en: '{count} ordinary scene' },
	'humps.ordinary-many': { fr: '{count} scènes ordinaires', en: '{count} ordinary scenes' },
	'humps.missed-one': { fr: 'manqué', en: 'missed' },
	'humps.missed-many': { fr: 'manqués', en: 'missed' },
	'humps.missed-short-one': { fr: 'manqué', en: 'missed' },
	'humps.missed-short-many': { fr: 'manqués', en: 'missed' },
	'humps.right-one': { fr: 'alerte juste', en: 'right alert' },
	'humps.right-many': { fr: 'alertes justes', en: 'right alerts' },
	'humps.right-short-one': { fr: 'juste', en: 'right' },
	'humps.right-short-many': { fr: 'justes', en: 'right' },
	'humps.ignored-one': { fr: 'ignorée à raison', en: 'rightly ignored' },
	'humps.ignored-many': { fr: 'ignorées à raison', en: 'rightly ignored' },
	'humps.ignored-short-one': { fr: 'ignorée', en: 'ignored' },
	'humps.ignored-short-many': { fr: 'ignorées', en: 'ignored' },
	'humps.false-one': { fr: 'fausse alerte', en: 'false alert' },
	'humps.false-many': { fr: 'fausses alertes', en: 'false alerts' },
	'humps.false-short-one': { fr: 'fausse', en: 'false' },
	'humps.false-short-many': { fr: 'fausses', en: 'false' },
	'humps.axis': { fr: 'score affiché, de 0 à 100', en: 'displayed score, from 0 to 100' },
	'humps.zero': { fr: 'affiché 0', en: 'shown as 0' },
	'humps.caption': {
		fr: 'Mille scènes selon leur score, au seuil {threshold}',
		en: 'A thousand scenes by score, at threshold {threshold}'
	},
	'humps.head-score': { fr: 'Score affiché', en: 'Displayed score' },
	'humps.head-ordinary': { fr: 'Scènes ordinaires', en: 'Ordinary scenes' },
	'humps.head-real': { fr: 'Vrais événements', en: 'Real events' },
	'humps.band': { fr: '{low} à {high}', en: '{low} to {high}' },
	'humps.row-alerts': { fr: 'Au-dessus du seuil : alerte', en: 'Above the threshold: alert' },
	'humps.row-quiet': {
		fr: 'Au seuil ou en dessous : pas d’alerte',
		en: 'At the threshold or below: no alert'
	},
	// thousand: the thousand scenes and the alerts among them
	'thousand.scenes-one': { fr: '{count} scène', en: '{count} scene' },
	'thousand.scenes-many': { fr: '{count} scènes', en: '{count} scenes' },
	'thousand.real-one': { fr: '{count} vrai événement', en: '{count} real event' },
	'thousand.real-many': { fr: '{count} vrais événements', en: '{count} real events' },
	'thousand.ordinary-one': { fr: '{count} scène ordinaire', en: '{count} ordinary scene' },
	'thousand.ordinary-many': { fr: '{count} scènes ordinaires', en: '{count} ordinary scenes' },
	'thousand.right-one': { fr: 'alerte juste', en: 'right alert' },
	'thousand.right-many': { fr: 'alertes justes', en: 'right alerts' },
	'thousand.false-one': { fr: 'fausse alerte', en: 'false alert' },
	'thousand.false-many': { fr: 'fausses alertes', en: 'false alerts' },
	'thousand.missed-one': { fr: 'manqué', en: 'missed' },
	'thousand.missed-many': { fr: 'manqués', en: 'missed' },
	'thousand.ignored-one': { fr: 'ignorée à raison', en: 'rightly ignored' },
	'thousand.ignored-many': { fr: 'ignorées à raison', en: 'rightly ignored' },
	'thousand.unresolved-one': { fr: 'alerte : juste ou fausse ?', en: 'alert: right or false?' },
	'thousand.unresolved-many': { fr: 'alertes : justes ou fausses ?', en: 'alerts: right or false?' },
	'thousand.threshold': { fr: 'seuil {threshold}', en: 'threshold {threshold}' },
	'thousand.root': {
		fr: '{scenes}, seuil {threshold}',
		en: '{scenes}, threshold {threshold}'
	},
	'thousand.day': {
		fr: 'Les alertes d’une journée, seuil {threshold}',
		en: 'A day’s alerts, threshold {threshold}'
	},
	'thousand.alerts-one': { fr: '{count} alerte', en: '{count} alert' },
	'thousand.alerts-many': { fr: '{count} alertes', en: '{count} alerts' },
	'thousand.no-alert': { fr: 'aucune alerte', en: 'no alert' },
	'thousand.summary': { fr: '{alerts}, {verdict}', en: '{alerts}, {verdict}' },
	'thousand.of-them-one': { fr: 'dont {count} fausse', en: '{count} of them false' },
	'thousand.of-them-many': { fr: 'dont {count} fausses', en: '{count} of them false' },
	'thousand.all-right-one': { fr: 'et elle est juste', en: 'and it is right' },
	'thousand.all-right-many': { fr: 'toutes justes', en: 'all of them right' },
	'thousand.all-wrong-one': { fr: 'et elle est fausse', en: 'and it is false' },
	'thousand.all-wrong-many': { fr: 'toutes fausses', en: 'all of them false' },
	'thousand.caption': {
		fr: 'Mille scènes, triées au seuil {threshold}',
		en: 'A thousand scenes, sorted at threshold {threshold}'
	},
	'thousand.head-tray': { fr: 'Ce que deviennent les scènes', en: 'What becomes of the scenes' },
	'thousand.head-scenes': { fr: 'Nombre', en: 'Number' },
	'thousand.row-right': {
		fr: 'Vrais événements qui déclenchent une alerte (alertes justes)',
		en: 'Real events that raise an alert (right alerts)'
	},
	'thousand.row-false': {
		fr: 'Scènes ordinaires qui en déclenchent une (fausses alertes)',
		en: 'Ordinary scenes that raise one (false alerts)'
	},
	'thousand.row-missed': { fr: 'Vrais événements manqués', en: 'Real events missed' },
	'thousand.row-ignored': {
		fr: 'Scènes ordinaires ignorées à raison',
		en: 'Ordinary scenes rightly ignored'
	},
	'thousand.row-alerts': { fr: 'Alertes, justes et fausses', en: 'Alerts, right and false' },
	'thousand.row-real': { fr: 'Vrais événements', en: 'Real events' },
	'thousand.row-ordinary': { fr: 'Scènes ordinaires', en: 'Ordinary scenes' },
	'thousand.row-all': { fr: 'Toutes les scènes', en: 'All scenes' },
	'thousand.head-alert': { fr: 'Alerte, dans l’ordre de la journée', en: 'Alert, in the order of the day' },
	'thousand.head-score': { fr: 'Score sur 100', en: 'Score out of 100' },
	'thousand.head-verdict': { fr: 'Juste ou fausse', en: 'Right or false' },
	'thousand.is-right': { fr: 'juste', en: 'right' },
	'thousand.is-false': { fr: 'fausse', en: 'false' },
	'thousand.is-unknown': { fr: 'pas encore dit', en: 'not said yet' },

	// Each scene and its score
	'scores.caption': { fr: 'Les incidents et leur score', en: 'The incidents and their scores' },
	'scores.title': { fr: 'Le score de chaque scène, sur 100', en: 'The score of each scene, out of 100' },
	'scores.meaning': {
		fr: 'Plus il est haut, plus la scène ressemble à ce que le logiciel cherche.',
		en: 'The higher it is, the more the scene looks like what the software is looking for.'
	},
	'scores.number': { fr: 'Numéro', en: 'Number' },
	'scores.score': { fr: 'Score sur 100', en: 'Score out of 100' },
	'scores.verdict': { fr: 'Ce qu’il en résulte', en: 'What comes of it' },
	'scores.unfilmed': { fr: 'aucun : personne n’a filmé', en: 'none: nobody filmed it' },
	'scores.threshold': { fr: 'seuil {threshold}', en: 'threshold {threshold}' },
	'scores.outcome': { fr: '{score}, {verdict}', en: '{score}, {verdict}' },
	'scores.right': { fr: 'alerte juste', en: 'right alert' },
	'scores.wrong': { fr: 'fausse alerte', en: 'false alert' },
	'scores.missed': { fr: 'alerte manquée', en: 'missed' },
	'scores.short-right': { fr: 'juste', en: 'right' },
	'scores.short-wrong': { fr: 'fausse', en: 'false' },
	'scores.short-missed': { fr: 'manquée', en: 'missed' },
	'scores.unseen': { fr: 'Personne n’a filmé :', en: 'Nobody filmed:' },
	'scores.only': { fr: 'score {score}', en: 'score {score}' },
	'scores.below': { fr: 'pas d’alerte', en: 'no alert' },
	'scores.above': { fr: 'alerte', en: 'alert' },
	'scores.quiet': { fr: 'pas d’alerte', en: 'no alert' },
	'scores.name-wait': { fr: 'Attente', en: 'Waiting' },
	'scores.name-suitcase': { fr: 'Valise', en: 'Suitcase' },
	'scores.name-crates': { fr: 'Cagettes', en: 'Crates' },
	'scores.name-run': { fr: 'Course', en: 'Running' },
	'scores.name-fall': { fr: 'Chute', en: 'Fall' },
	'scores.name-rucksack': { fr: 'Sac oublié', en: 'Lost bag' },
	'scores.name-sleep': { fr: 'Dormeur', en: 'Sleeper' },
	'scores.name-pass': { fr: 'Passage', en: 'Passing' },
	'scores.name-you': { fr: 'Vous', en: 'You' },
	'scores.aside-one': {
		fr: 'Pas de score : personne n’a filmé cette scène.',
		en: 'No score: nobody filmed this scene.'
	},
	'scores.aside-many': {
		fr: 'Pas de score : personne n’a filmé ces scènes.',
		en: 'No score: nobody filmed these scenes.'
	},

	// People become frames
	'frames.caption': {
		fr: 'Les cadres, en décimètres sur le plan',
		en: 'The boxes, in decimetres on the plan'
	},
	'frames.who': { fr: 'Personne', en: 'Person' },
	'frames.left': { fr: 'Bord gauche', en: 'Left edge' },
	'frames.top': { fr: 'Bord haut', en: 'Top edge' },
	'frames.across': { fr: 'Largeur', en: 'Width' },
	'frames.tall': { fr: 'Hauteur', en: 'Height' },
	'frames.name': { fr: 'P {number}', en: 'P {number}' },
	'frames.boxes-none': { fr: 'Aucun cadre', en: 'No boxes' },
	'frames.boxes-one': { fr: '1 cadre', en: '1 box' },
	'frames.boxes-many': { fr: '{count} cadres', en: '{count} boxes' },
	'frames.where': { fr: 'dans tout le quartier', en: 'in the whole district' },
	'frames.person': { fr: 'P : personne', en: 'P: person' },
	'frames.unit': { fr: 'mesures en décimètres', en: 'measured in decimetres' },
	'frames.id': { fr: 'id', en: 'id' },
	'frames.x': { fr: 'x', en: 'x' },
	'frames.y': { fr: 'y', en: 'y' },
	'frames.width': { fr: 'lar', en: 'wid' },
	'frames.height': { fr: 'hau', en: 'hei' },
	'frames.rest-one': { fr: 'et 1 autre ligne', en: 'and 1 more line' },
	'frames.rest-many': { fr: 'et {count} autres lignes', en: 'and {count} more lines' },
	'frames.no-camera': { fr: 'Sans caméra, personne.', en: 'Without a camera, nobody.' },
	'frames.nobody': { fr: 'Les caméras ne voient personne.', en: 'The cameras see nobody.' },

	// Dates
	'unit.day-month-year': { fr: '{day} {month} {year}', en: '{day} {month} {year}' },
	'unit.first-month-year': { fr: '1ᵉʳ {month} {year}', en: '1 {month} {year}' },
	'unit.month-year': { fr: '{month} {year}', en: '{month} {year}' },

	// The poster
	'poster.judges': { fr: 'Juge correctement', en: 'Judges correctly' },
	'poster.of': { fr: 'scènes sur {scenes}', en: 'scenes in {scenes}' },
	'poster.print-right-none': { fr: 'aucune alerte juste', en: 'no right alert' },
	'poster.print-right-one': { fr: '1 alerte juste', en: '1 right alert' },
	'poster.print-right-many': { fr: '{count} alertes justes', en: '{count} right alerts' },
	'poster.print-ignored-none': { fr: 'et aucune scène ignorée à raison', en: 'and no scene rightly ignored' },
	'poster.print-ignored-one': { fr: 'et 1 scène ignorée à raison', en: 'and 1 scene rightly ignored' },
	'poster.print-ignored-many': {
		fr: 'et {count} scènes ignorées à raison',
		en: 'and {count} scenes rightly ignored'
	},
	'poster.alerts-none': { fr: 'Aucune alerte', en: 'No alert' },
	'poster.alerts-one': { fr: '1 alerte', en: '1 alert' },
	'poster.alerts-many': { fr: '{count} alertes', en: '{count} alerts' },
	'poster.same': { fr: 'Le même détecteur, les mêmes scènes', en: 'The same detector, the same scenes' },
	'poster.never': { fr: 'À ce réglage, il ne signale rien.', en: 'At this setting it reports nothing.' },
	'poster.right-none': { fr: 'aucune juste', en: 'none right' },
	'poster.right-one': { fr: '1 juste', en: '1 right' },
	'poster.right-many': { fr: '{count} justes', en: '{count} right' },
	'poster.wrong-none': { fr: 'aucune fausse', en: 'none false' },
	'poster.wrong-one': { fr: '1 fausse', en: '1 false' },
	'poster.wrong-many': { fr: '{count} fausses', en: '{count} false' },
	'poster.bar-this': { fr: 'Scènes bien jugées par ce détecteur', en: 'Scenes this detector gets right' },
	'poster.bar-idle': { fr: 'Par un détecteur qui n’alerte jamais', en: 'By a detector that never alerts' },
	'poster.short-this': { fr: 'Ce détecteur', en: 'This detector' },
	'poster.short-idle': { fr: 'S’il n’alertait jamais', en: 'If it never alerted' },
	'poster.caption': { fr: 'Un détecteur devant {scenes} scènes', en: 'A detector facing {scenes} scenes' },
	'poster.what': { fr: 'Ce que l’on compte', en: 'What is counted' },
	'poster.scenes': { fr: 'Scènes', en: 'Scenes' },
	'poster.row-judged': { fr: 'Scènes jugées correctement', en: 'Scenes judged correctly' },
	'poster.row-alerts': { fr: 'Alertes', en: 'Alerts' },
	'poster.row-right': { fr: 'Alertes justes', en: 'Right alerts' },
	'poster.row-wrong': { fr: 'Fausses alertes', en: 'False alerts' },
	'poster.row-missed': { fr: 'Événements manqués', en: 'Missed events' },
	'poster.row-ignored': { fr: 'Scènes ignorées à raison', en: 'Scenes rightly ignored' },
	'poster.row-idle': {
		fr: 'Scènes que jugerait correctement un détecteur qui n’alerte jamais',
		en: 'Scenes that a detector that never alerts would get right'
	}
} as const satisfies Readonly<Record<string, Localized>>;
