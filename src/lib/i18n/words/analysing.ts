import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Analysing”. */
export const analysing = {
	// humps: the two humps of scores
	'score-histogram.title': {
		fr: '{scenes} scènes d’une journée, selon leur score',
		en: '{scenes} scenes of a day, by their score'
	},
	'score-histogram.title-short': { fr: '{scenes} scènes, selon leur score', en: '{scenes} scenes, by score' },
	'score-histogram.threshold': { fr: 'seuil {threshold}', en: 'threshold {threshold}' },
	'score-histogram.quiet': { fr: 'pas d’alerte', en: 'no alert' },
	'score-histogram.alert': { fr: 'alerte', en: 'alert' },
	'score-histogram.real-one': { fr: '{count} vrai événement', en: '{count} real event' },
	'score-histogram.real-many': { fr: '{count} vrais événements', en: '{count} real events' },
	'score-histogram.ordinary-one': { fr: '{count} scène ordinaire', en: '{count} ordinary scene' },
	'score-histogram.ordinary-many': { fr: '{count} scènes ordinaires', en: '{count} ordinary scenes' },
	'score-histogram.real-short-one': { fr: '{count} réel', en: '{count} real' },
	'score-histogram.real-short-many': { fr: '{count} réels', en: '{count} real' },
	'score-histogram.ordinary-short-one': { fr: '{count} ordinaire', en: '{count} ordinary' },
	'score-histogram.ordinary-short-many': { fr: '{count} ordinaires', en: '{count} ordinary' },
	'score-histogram.missed-one': { fr: 'manqué', en: 'missed' },
	'score-histogram.missed-many': { fr: 'manqués', en: 'missed' },
	'score-histogram.missed-short-one': { fr: 'manqué', en: 'missed' },
	'score-histogram.missed-short-many': { fr: 'manqués', en: 'missed' },
	'score-histogram.right-one': { fr: 'alerte juste', en: 'right alert' },
	'score-histogram.right-many': { fr: 'alertes justes', en: 'right alerts' },
	'score-histogram.right-short-one': { fr: 'juste', en: 'right' },
	'score-histogram.right-short-many': { fr: 'justes', en: 'right' },
	'score-histogram.ignored-one': { fr: 'ignorée à raison', en: 'rightly ignored' },
	'score-histogram.ignored-many': { fr: 'ignorées à raison', en: 'rightly ignored' },
	'score-histogram.ignored-short-one': { fr: 'ignorée', en: 'ignored' },
	'score-histogram.ignored-short-many': { fr: 'ignorées', en: 'ignored' },
	'score-histogram.false-one': { fr: 'fausse alerte', en: 'false alert' },
	'score-histogram.false-many': { fr: 'fausses alertes', en: 'false alerts' },
	'score-histogram.false-short-one': { fr: 'fausse', en: 'false' },
	'score-histogram.false-short-many': { fr: 'fausses', en: 'false' },
	'score-histogram.axis': { fr: 'score affiché, de 0 à 100', en: 'displayed score, from 0 to 100' },
	'score-histogram.zero': { fr: 'affiché 0', en: 'shown as 0' },
	'score-histogram.caption': {
		fr: 'Mille scènes selon leur score, au seuil {threshold}',
		en: 'A thousand scenes by score, at threshold {threshold}'
	},
	'score-histogram.head-score': { fr: 'Score affiché', en: 'Displayed score' },
	'score-histogram.head-ordinary': { fr: 'Scènes ordinaires', en: 'Ordinary scenes' },
	'score-histogram.head-real': { fr: 'Vrais événements', en: 'Real events' },
	'score-histogram.band': { fr: '{low} à {high}', en: '{low} to {high}' },
	'score-histogram.row-alerts': { fr: 'Au-dessus du seuil : alerte', en: 'Above the threshold: alert' },
	'score-histogram.row-quiet': {
		fr: 'Au seuil ou en dessous : pas d’alerte',
		en: 'At the threshold or below: no alert'
	},
	// thousand: the thousand scenes and the alerts among them
	'confusion-tree.scenes-one': { fr: '{count} scène', en: '{count} scene' },
	'confusion-tree.scenes-many': { fr: '{count} scènes', en: '{count} scenes' },
	'confusion-tree.right-one': { fr: 'alerte juste', en: 'right alert' },
	'confusion-tree.right-many': { fr: 'alertes justes', en: 'right alerts' },
	'confusion-tree.false-one': { fr: 'fausse alerte', en: 'false alert' },
	'confusion-tree.false-many': { fr: 'fausses alertes', en: 'false alerts' },
	'confusion-tree.missed-one': { fr: 'manqué', en: 'missed' },
	'confusion-tree.missed-many': { fr: 'manqués', en: 'missed' },
	'confusion-tree.ignored-one': { fr: 'ignorée à raison', en: 'rightly ignored' },
	'confusion-tree.ignored-many': { fr: 'ignorées à raison', en: 'rightly ignored' },
	'confusion-tree.unresolved-one': { fr: 'alerte : juste ou fausse ?', en: 'alert: right or false?' },
	'confusion-tree.unresolved-many': { fr: 'alertes : justes ou fausses ?', en: 'alerts: right or false?' },
	'confusion-tree.root': {
		fr: '{scenes}, seuil {threshold}',
		en: '{scenes}, threshold {threshold}'
	},
	'confusion-tree.day': {
		fr: 'Les alertes d’une journée, seuil {threshold}',
		en: 'A day’s alerts, threshold {threshold}'
	},
	'confusion-tree.alerts-one': { fr: '{count} alerte', en: '{count} alert' },
	'confusion-tree.alerts-many': { fr: '{count} alertes', en: '{count} alerts' },
	'confusion-tree.no-alert': { fr: 'aucune alerte', en: 'no alert' },
	'confusion-tree.summary': { fr: '{alerts}, {verdict}', en: '{alerts}, {verdict}' },
	'confusion-tree.of-them-one': { fr: 'dont {count} fausse', en: '{count} of them false' },
	'confusion-tree.of-them-many': { fr: 'dont {count} fausses', en: '{count} of them false' },
	'confusion-tree.all-right-one': { fr: 'et elle est juste', en: 'and it is right' },
	'confusion-tree.all-right-many': { fr: 'toutes justes', en: 'all of them right' },
	'confusion-tree.all-wrong-one': { fr: 'et elle est fausse', en: 'and it is false' },
	'confusion-tree.all-wrong-many': { fr: 'toutes fausses', en: 'all of them false' },
	'confusion-tree.caption': {
		fr: 'Mille scènes, triées au seuil {threshold}',
		en: 'A thousand scenes, sorted at threshold {threshold}'
	},
	'confusion-tree.head-tray': { fr: 'Ce que deviennent les scènes', en: 'What becomes of the scenes' },
	'confusion-tree.head-scenes': { fr: 'Nombre', en: 'Number' },
	'confusion-tree.row-right': {
		fr: 'Vrais événements qui déclenchent une alerte (alertes justes)',
		en: 'Real events that raise an alert (right alerts)'
	},
	'confusion-tree.row-false': {
		fr: 'Scènes ordinaires qui en déclenchent une (fausses alertes)',
		en: 'Ordinary scenes that raise one (false alerts)'
	},
	'confusion-tree.row-missed': { fr: 'Vrais événements manqués', en: 'Real events missed' },
	'confusion-tree.row-ignored': {
		fr: 'Scènes ordinaires ignorées à raison',
		en: 'Ordinary scenes rightly ignored'
	},
	'confusion-tree.row-alerts': { fr: 'Alertes, justes et fausses', en: 'Alerts, right and false' },
	'confusion-tree.row-real': { fr: 'Vrais événements', en: 'Real events' },
	'confusion-tree.row-ordinary': { fr: 'Scènes ordinaires', en: 'Ordinary scenes' },
	'confusion-tree.row-all': { fr: 'Toutes les scènes', en: 'All scenes' },
	'confusion-tree.head-alert': {
		fr: 'Alerte, dans l’ordre de la journée',
		en: 'Alert, in the order of the day'
	},
	'confusion-tree.head-score': { fr: 'Score sur 100', en: 'Score out of 100' },
	'confusion-tree.head-verdict': { fr: 'Juste ou fausse', en: 'Right or false' },
	'confusion-tree.is-right': { fr: 'juste', en: 'right' },
	'confusion-tree.is-false': { fr: 'fausse', en: 'false' },
	'confusion-tree.is-unknown': { fr: 'pas encore dit', en: 'not said yet' },

	// Each scene and its score
	'scores.caption': { fr: 'Les incidents et leur score', en: 'The incidents and their scores' },
	'scores.title': { fr: 'Le score de chaque scène, sur 100', en: 'The score of each scene, out of 100' },
	'scores.title-short': { fr: 'Score de chaque scène', en: 'Score of each scene' },
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
	'poster.idle': {
		fr: 'bien jugées par un détecteur qui n’alerte jamais',
		en: 'judged correctly by a detector that never alerts'
	},
	'poster.idle-short': { fr: 'sans jamais alerter', en: 'without any alert' },
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
