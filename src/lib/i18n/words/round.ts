import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the rounds at the wall. */
export const round = {
	'round.title': { fr: 'À la place de l’opératrice', en: 'In the operator’s chair' },
	'round.intro': {
		fr: 'Heure de pointe, {screens} écrans, une seule personne : vous. {falls} personnes vont tomber, {seconds} secondes chacune. Touchez leur écran à temps.',
		en: 'Rush hour, {screens} screens, one person: you. {falls} people are going to fall, for {seconds} seconds each. Touch or click their screen in time.'
	},
	'round.open': {
		fr: 'à ouvrir : au sol, même à demi caché',
		en: 'open these: on the ground, even half hidden'
	},
	'round.leave': { fr: 'à laisser : endormi, assis, penché', en: 'not these: asleep, sitting, stooping' },
	'round.start': { fr: 'Commencer', en: 'Start' },
	'round.again': { fr: 'Un autre tour', en: 'Another round' },
	'round.stop': { fr: 'Arrêter ce tour', en: 'Stop this round' },
	'round.close': { fr: 'Fermer le mur', en: 'Close the wall' },
	'round.skip': { fr: 'Voir ce que dit le modèle', en: 'See what the model says' },
	'round.running': {
		fr: '{falls} personnes vont tomber. Ouvrez leur écran, pas ceux des dormeurs : ouvrir occupe {opening} s, à tort ou à raison. Ici, une minute dure {minute} s.',
		en: '{falls} people are going to fall. Open their screens, not those of sleepers: opening takes {opening} s, right or wrong. Here a minute lasts {minute} s.'
	},
	'round.wall': { fr: 'Le mur d’écrans', en: 'The wall of screens' },
	'round.keys': {
		fr: 'Mur d’écrans. Flèches : choisir un écran. Entrée : l’ouvrir. Espace : ouvrir la plus ancienne alerte. Ou tapez son nom, comme F7. Échap : arrêter.',
		en: 'Wall of screens. Arrows: choose a screen. Enter: open it. Space: open the oldest alert. Or type its name, such as F7. Escape: stop.'
	},
	'round.seen': {
		fr: 'Vues',
		en: 'Seen'
	},
	'round.missed': {
		fr: 'Manquées',
		en: 'Missed'
	},
	'round.wrong': {
		fr: 'Pour rien',
		en: 'For nothing'
	},
	'round.lost': {
		fr: 'Alertes non ouvertes',
		en: 'Alerts not opened'
	},
	'round.left': { fr: '{minutes} min', en: '{minutes} min' },
	'round.seconds-left': { fr: '{seconds} s', en: '{seconds} s' },
	'round.said': { fr: '{screen} : {what}', en: '{screen}: {what}' },
	'round.opened-fall': { fr: 'oui, quelqu’un est au sol.', en: 'yes, somebody is on the ground.' },
	'round.opened-asleep': { fr: 'non, quelqu’un dort sur un banc.', en: 'no, somebody is asleep on a bench.' },
	'round.opened-sitting': { fr: 'non, quelqu’un s’est assis.', en: 'no, somebody sat down.' },
	'round.opened-crates': { fr: 'non, des caisses.', en: 'no, crates.' },
	'round.opened-stooping': { fr: 'non, quelqu’un refait un lacet.', en: 'no, somebody is tying a shoelace.' },
	'round.opened-running': { fr: 'non, quelqu’un court.', en: 'no, somebody is running.' },
	'round.opened-usual': { fr: 'non, rien de particulier.', en: 'no, nothing unusual.' },
	'round.result': {
		fr: 'Chutes vues : {seen} sur {falls}. Écrans ouverts pour rien : {wrong}.',
		en: 'Falls seen: {seen} of {falls}. Screens opened for nothing: {wrong}.'
	},
	'round.model-alone': {
		fr: 'Le modèle, qui regarde un écran après l’autre, en verrait {reached} sur {falls} en moyenne, car elles durent ici {minutes} minutes. Vous voyez le mur d’un coup d’œil, et vous saviez que {falls} chutes venaient.',
		en: 'The model, which looks at one screen after another, would see {reached} of {falls} on average, as they last {minutes} minutes here. You see the wall at a glance, and you knew that {falls} falls were coming.'
	},
	'round.model-software': {
		fr: 'Au seuil {threshold}, le modèle s’attend à {right} alertes justes et {wrong} fausses ; {reached} chutes sur {falls} seraient vues, en moyenne sur des milliers de tours.',
		en: 'At threshold {threshold}, the model expects {right} right alerts and {wrong} wrong ones; {reached} falls of {falls} would be seen, on average over thousands of rounds.'
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
		fr: 'Le logiciel encadre les écrans où quelque chose ressemble à une chute. Chaque alerte attend {seconds} secondes. Il se trompe parfois, et laisse passer des chutes.',
		en: 'The software frames the screens where something looks like a fall. Each alert waits {seconds} seconds. Some are wrong, and it misses some falls.'
	},
	'round.on-slides': {
		fr: 'Le jeu se lance et se joue sur les diapositives.',
		en: 'The game is started and played on the slides.'
	},
	'round.play': { fr: 'Jouer', en: 'Play' },
	'round.settings': { fr: 'Réglages', en: 'Settings' },
	'round.threshold': { fr: 'Seuil d’alerte', en: 'Alert threshold' },
	'round.people': {
		fr: 'Personnes à ce tour',
		en: 'People in this round'
	},
	'round.keys-shown': {
		fr: 'Au clavier : le nom de l’écran, comme F7, ou flèches et Entrée.',
		en: 'By keyboard: the name of the screen, such as F7, or arrows and Enter.'
	},
	'round.keys-alert': {
		fr: 'Espace ouvre la plus ancienne alerte.',
		en: 'Space opens the oldest alert.'
	},
	'round.alerts': {
		fr: 'À ce tour, le logiciel a signalé {right} chutes sur {falls}, et {wrong} autres scènes.',
		en: 'In this round the software reported {right} falls of {falls}, and {wrong} other scenes.'
	},
	'round.where': { fr: 'Manquées : {screens}.', en: 'Missed: {screens}.' },
	'round.threshold-hint': {
		fr: 'Plus il est bas, plus il y a d’alertes, justes et fausses.',
		en: 'The lower it is, the more alerts there are, right and wrong.'
	},
	'round.pace': { fr: 'Temps', en: 'Time' },
	'round.pace-1': { fr: '30 s', en: '30 s' },
	'round.pace-2': { fr: '60 s', en: '60 s' },
	'round.no-clock': { fr: 'Jouer sans horloge', en: 'Play without a clock' },
	'round.clock': { fr: 'Jouer avec l’horloge', en: 'Play with the clock' },
	'round.more': { fr: 'Personnes et temps', en: 'People and time' }
} satisfies Record<string, Localized>;
