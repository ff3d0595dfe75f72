import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the boards of a lesson, on the slides and in the presenter window. */
export const presentingBoards = {
	'present.board-on': { fr: 'Un tableau est à l’écran', en: 'A board is on the wall' },

	'present.own-board': { fr: 'À vous', en: 'Your turn' },
	'present.cell': { fr: '{column}, {row}', en: '{column}, {row}' },
	'present.votes': { fr: '{choice}\u00a0: {votes}', en: '{choice}: {votes}' },
	'present.vote-total': { fr: 'Voix\u00a0: {count}', en: 'Votes: {count}' },
	'present.vote-pupils': { fr: 'Classe', en: 'Class' },
	'present.count-over': {
		fr: '{pupils} élèves dans la classe\u00a0: {count}\u202f?',
		en: '{pupils} pupils in the class: {count}?'
	},
	'present.count-unlikely': {
		fr: '{count} élèves\u202f? Écrivez d’abord combien en a la classe.',
		en: '{count} pupils? First write how many the class has.'
	},
	'present.count-help': { fr: 'Tapez le nombre, puis Entrée', en: 'Type the number, then Enter' },
	'present.vote-next': {
		fr: 'Le vote est à la diapositive suivante.',
		en: 'The vote is on the next slide.'
	},
	'present.votes-missing': { fr: 'Il en manque {count}.', en: '{count} missing.' },
	'present.votes-over': { fr: '{count} de trop.', en: '{count} too many.' },

	// Answers of tables
	'present.tables': {
		fr: 'Tables',
		en: 'Tables'
	},
	'present.tables-first': {
		fr: 'Table {table}\u00a0: une touche, 1 à {count}. Après la dernière, Entrée.',
		en: 'Table {table}: one key, 1 to {count}. After the last one, Enter.'
	},
	'present.tables-next': {
		fr: 'Table {table}\u00a0: touche 1 à {count}',
		en: 'Table {table}: key 1 to {count}'
	},
	'present.tables-keys': {
		fr: '0\u00a0: pas de réponse. Retour arrière corrige.',
		en: '0: no answer. Backspace corrects.'
	},
	'present.tables-said': {
		fr: 'Table {table}\u00a0: {answer}',
		en: 'Table {table}: {answer}'
	},
	'present.tables-key': {
		fr: 'Cette touche n’est pas une réponse\u00a0: 1 à {count}, une touche par table.',
		en: 'This key is no answer: 1 to {count}, one key for each table.'
	},
	'present.tables-missing': {
		fr: 'Tables sans réponse\u00a0: {count}. Entrée encore\u00a0: sans elles.',
		en: 'Tables without an answer: {count}. Enter again: without them.'
	},
	'present.tables-rest': {
		fr: 'Ligne {row}\u00a0: pas encore de réponse. «\u202fSuivant\u202f», encore\u00a0: montrer tout de même.',
		en: 'Row {row}: no answers yet. “Next” again: show all the same.'
	},
	'present.tables-answers': {
		fr: 'Réponses, table par table',
		en: 'Answers, table by table'
	},
	'present.tables-answer': {
		fr: 'Réponse',
		en: 'Answer'
	},
	'present.tables-right': {
		fr: 'Réponses justes, table par table',
		en: 'Right answers, table by table'
	},
	'present.tables-best': {
		fr: 'Tables avec le plus de réponses justes ({right} sur {rows})\u00a0: {tables}.',
		en: 'Tables with most right answers ({right} of {rows}): {tables}.'
	},
	'present.tables-changed': {
		fr: 'Tables qui ont changé d’avis\u00a0: {tables}.',
		en: 'Tables that changed their minds: {tables}.'
	},

	// The fall, again
	'present.do.fall': { fr: 'Revoir la chute, ou revenir', en: 'See the fall again, or come back' },
	'present.fall': { fr: 'Revoir la chute', en: 'See the fall again' },
	'present.fall-on': {
		fr: 'La chute, encore. La prochaine touche revient où vous étiez.',
		en: 'The fall again. The next key comes back to where you were.'
	},
	'present.fall-off': { fr: 'Vous êtes revenu où vous étiez.', en: 'You are back where you were.' },
	'present.fall-back': { fr: 'Revenir où vous étiez', en: 'Back to where you were' },

	// Countdown
	'present.countdown': { fr: 'Compte à rebours', en: 'Countdown' },
	'present.do.class': {
		fr: 'Saisir le nombre d’élèves de la classe',
		en: 'Type the number of pupils in the class'
	},
	'present.do.countdown': {
		fr: 'Démarrer ou suspendre le compte à rebours',
		en: 'Start or pause the countdown'
	},
	'present.countdown-on': { fr: 'Compte à rebours\u00a0: {time}.', en: 'Countdown: {time}.' },
	'present.countdown-paused': {
		fr: 'Compte à rebours suspendu à {time}.',
		en: 'Countdown paused at {time}.'
	},
	'present.countdown-reset': { fr: 'Compte à rebours remis à {time}.', en: 'Countdown back to {time}.' },
	'present.countdown-half': { fr: 'La moitié du temps est passée.', en: 'Half of the time is over.' },
	'present.countdown-minute': { fr: 'Il reste une minute.', en: 'One minute is left.' },
	'present.countdown-end': { fr: 'Le temps est écoulé.', en: 'Time is up.' }
} as const satisfies Readonly<Record<string, Localized>>;
