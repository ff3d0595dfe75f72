import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the rounds at the wall. */
export const round = {
	'round.title': { fr: 'À la place de l’opératrice', en: 'In the operator’s chair' },
	'round.intro': {
		fr: '{screens} écrans, une seule personne : vous. En une demi-heure, {falls} personnes tombent quelque part ; chacune reste trois minutes au sol. Touchez son écran à temps. Ici, une minute dure une seconde.',
		en: '{screens} screens, one person: you. In half an hour, {falls} people fall somewhere; each stays on the ground for three minutes. Touch their screen in time. Here a minute lasts a second.'
	},
	'round.start': { fr: 'Commencer', en: 'Start' },
	'round.again': { fr: 'Un autre tour', en: 'Another round' },
	'round.stop': { fr: 'Arrêter ce tour', en: 'Stop this round' },
	'round.close': { fr: 'Fermer le mur', en: 'Close the wall' },
	'round.skip': { fr: 'Voir ce que dit le modèle', en: 'See what the model says' },
	'round.running': {
		fr: '{falls} personnes vont tomber. Touchez leur écran, pas les autres : ouvrir un écran prend une seconde, à tort ou à raison.',
		en: '{falls} people are going to fall. Touch their screens, not the others: opening a screen takes a second, right or wrong.'
	},
	'round.wall': { fr: 'Le mur d’écrans', en: 'The wall of screens' },
	'round.keys': {
		fr: 'Mur d’écrans. Flèches : choisir un écran. Entrée : l’ouvrir. Espace : ouvrir la plus ancienne alerte. Ou tapez son nom, comme F7. Échap : arrêter.',
		en: 'Wall of screens. Arrows: choose a screen. Enter: open it. Space: open the oldest alert. Or type its name, such as F7. Escape: stop.'
	},
	'round.seen': { fr: 'vues', en: 'seen' },
	'round.missed': { fr: 'manquées', en: 'missed' },
	'round.wrong': { fr: 'pour rien', en: 'for nothing' },
	'round.lost': { fr: 'alertes perdues', en: 'alerts lost' },
	'round.left': { fr: '{minutes} min', en: '{minutes} min' },
	'round.said': { fr: '{screen} : {what}', en: '{screen}: {what}' },
	'round.opened-fall': { fr: 'oui, quelqu’un est au sol.', en: 'yes, somebody is on the ground.' },
	'round.opened-asleep': { fr: 'non, quelqu’un dort sur un banc.', en: 'no, somebody is asleep on a bench.' },
	'round.opened-sitting': { fr: 'non, quelqu’un s’est assis.', en: 'no, somebody sat down.' },
	'round.opened-crates': { fr: 'non, des caisses.', en: 'no, crates.' },
	'round.opened-stooping': { fr: 'non, quelqu’un refait un lacet.', en: 'no, somebody is tying a shoelace.' },
	'round.opened-running': { fr: 'non, quelqu’un court.', en: 'no, somebody is running.' },
	'round.opened-usual': { fr: 'non, rien de particulier.', en: 'no, nothing unusual.' },
	'round.result': {
		fr: 'Vues : {seen} sur {falls}. Ouverts pour rien : {wrong}.',
		en: 'Seen: {seen} of {falls}. Opened for nothing: {wrong}.'
	},
	'round.model-alone': {
		fr: 'Le modèle, qui passe d’un écran à l’autre, en verrait {reached} sur {falls}, en moyenne sur des milliers de tours.',
		en: 'The model, which goes from screen to screen, would see {reached} of {falls}, on average over thousands of rounds.'
	},
	'round.model-software': {
		fr: 'Au seuil {threshold}, le modèle s’attend à {right} alertes justes et {wrong} fausses ; {reached} chutes sur {falls} parviendraient à quelqu’un, en moyenne sur des milliers de tours.',
		en: 'At threshold {threshold}, the model expects {right} right alerts and {wrong} wrong ones; {reached} falls of {falls} would reach somebody, on average over thousands of rounds.'
	},
	'round.summary': { fr: 'Au mur\u00a0: {rounds}.', en: 'At the wall: {rounds}.' },
	'round.summary-round': {
		fr: '{seen} sur {falls} {how}, et {model} pour le modèle',
		en: '{seen} of {falls} {how}, and {model} for the model'
	},
	'round.summary-mean': {
		fr: '{seen} sur {falls} {how}, en moyenne de {count} tours, et {model} pour le modèle',
		en: '{seen} of {falls} {how}, the mean of {count} rounds, and {model} for the model'
	},
	'round.chart-title': {
		fr: 'Tours joués : chutes vues, sur {falls}',
		en: 'Rounds played: falls seen, of {falls}'
	},
	'round.chart-alone': { fr: 'sans logiciel', en: 'no software' },
	'round.chart-threshold': { fr: 'seuil d’alerte', en: 'alert threshold' },
	'round.chart-expected-one': {
		fr: 'moyenne du modèle, {count} personne',
		en: 'model’s average, {count} person'
	},
	'round.chart-expected-many': {
		fr: 'moyenne du modèle, {count} personnes',
		en: 'model’s average, {count} people'
	},
	'round.chart-expected-short-one': { fr: 'modèle, {count} personne', en: 'model, {count} person' },
	'round.chart-expected-short-many': { fr: 'modèle, {count} personnes', en: 'model, {count} people' },
	'round.chart-dot': { fr: 'un tour joué', en: 'a round played' },
	'round.chart-dot-short': { fr: 'un tour', en: 'a round' },
	'round.chart-other': { fr: 'un tour à plus ou moins de monde', en: 'a round with more or fewer people' },
	'round.chart-other-short': { fr: 'autre effectif', en: 'other staffing' },
	'round.chart-last': { fr: 'dernier tour', en: 'last round' },
	'round.chart-people-one': { fr: '{count} personne', en: '{count} person' },
	'round.chart-people-many': { fr: '{count} personnes', en: '{count} people' },
	'round.chart-comma': { fr: ' ; ', en: '; ' },
	'round.chart-at-none': { fr: 'sans logiciel', en: 'without software' },
	'round.chart-at': { fr: 'au seuil {threshold}', en: 'at threshold {threshold}' },
	'round.chart-row': { fr: 'Tour {index}, {round}', en: 'Round {index}, {round}' },
	'round.chart-row-seen': { fr: '{seen} sur {falls}', en: '{seen} of {falls}' },
	'round.chart-remark': {
		fr: 'Un seul tour, c’est du hasard. Il montre une demi-heure de pointe et des chutes de trois minutes ; les nombres du récit valent pour d’autres heures ou d’autres durées.',
		en: 'A single round is chance. It shows half an hour in the rush, and falls of three minutes; the story’s figures are for other hours or other lengths.'
	},
	'round.chart-remark-short': {
		fr: 'Un seul tour, c’est du hasard ; l’heure et les durées ne sont pas celles du récit.',
		en: 'A single round is chance; its hour and lengths are not those of the story.'
	},
	'round.chart-model-one': {
		fr: 'Le modèle, pour {count} personne, s’attend en moyenne à : {list}',
		en: 'The model, for {count} person, expects on average: {list}'
	},
	'round.chart-model-many': {
		fr: 'Le modèle, pour {count} personnes, s’attend en moyenne à : {list}',
		en: 'The model, for {count} people, expects on average: {list}'
	},
	'round.chart-played': { fr: 'Tours joués, dans l’ordre : {list}', en: 'Rounds played, in order: {list}' },
	'round.chance': { fr: 'Un seul tour, c’est du hasard.', en: 'A single round is chance.' },
	'round.how': { fr: 'Prochain tour', en: 'Next round' },
	'round.alone': { fr: 'Sans logiciel', en: 'Without software' },
	'round.software': { fr: 'Avec le logiciel', en: 'With software' },
	'round.software-does': {
		fr: 'Le logiciel encadre les écrans où quelque chose ressemble à une chute. Chaque alerte attend deux secondes. Il se trompe parfois, et laisse passer des chutes.',
		en: 'The software frames the screens where something looks like a fall. Each alert waits two seconds. Some are wrong, and it misses some falls.'
	},
	'round.on-slides': {
		fr: 'Le jeu se lance et se joue sur les diapositives.',
		en: 'The game is started and played on the slides.'
	},
	'round.play': { fr: 'Jouer', en: 'Play' },
	'round.settings': { fr: 'Réglages', en: 'Settings' },
	'round.threshold': { fr: 'Seuil d’alerte', en: 'Alert threshold' },
	'round.people': { fr: 'Personnes devant le mur', en: 'People at the wall' },
	'round.pace': { fr: 'Temps', en: 'Time' },
	'round.pace-1': { fr: '30 s', en: '30 s' },
	'round.pace-2': { fr: '60 s', en: '60 s' },
	'round.no-clock': { fr: 'Jouer sans horloge', en: 'Play without a clock' },
	'round.clock': { fr: 'Jouer avec l’horloge', en: 'Play with the clock' },
	'round.more': { fr: 'Personnes et temps', en: 'People and time' }
} satisfies Record<string, Localized>;
