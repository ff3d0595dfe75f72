import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of the epilogue that look back and ahead: safeguards, claims, questions, and the check of one alert. */
export const concluding = {
	// safeguards
	'safeguards.title': {
		fr: '{count} portes, et qui en tient la clé',
		en: '{count} doors, and who holds the keys'
	},
	'safeguards.country': { fr: 'En France, droit au {date}', en: 'In France, law as of {date}' },
	'safeguards.caption': {
		fr: 'Qui décide, et sous quelle condition, en France, au {date}',
		en: 'Who decides, and on what condition, in France, as of {date}'
	},
	'safeguards.head-door': { fr: 'Porte', en: 'Door' },
	'safeguards.head-key': { fr: 'Qui tient la clé', en: 'Who holds the key' },
	'safeguards.head-gate': { fr: 'Ce que demande la loi', en: 'What the law requires' },
	'safeguards.none': { fr: '–', en: '–' },
	// claims-review
	'claims-review.title': { fr: 'Un fil de 2019, relu en 2026', en: 'A thread of 2019, reread in 2026' },
	'claims-review.held': { fr: 'tient', en: 'holds' },
	'claims-review.corrected': { fr: 'date fausse', en: 'wrong date' },
	'claims-review.nuanced': { fr: 'à nuancer', en: 'needs qualifying' },
	'claims-review.overtaken': { fr: 'dépassé', en: 'overtaken' },
	'claims-review.open': { fr: 'ouvert, non vérifié', en: 'open, not checked' },
	'claims-review.caption': {
		fr: 'Ce que disait le fil de 2019, et ce qu’on en sait en 2026',
		en: 'What the thread of 2019 said, and what we know in 2026'
	},
	'claims-review.head-then': { fr: '2019', en: '2019' },
	'claims-review.today': { fr: '2026', en: '2026' },
	'claims-review.head-kind': { fr: 'Aujourd’hui', en: 'Today' },
	'claims-review.head-now': { fr: 'Ce qu’on sait en 2026', en: 'What we know in 2026' },
	'claims-review.head-when': { fr: 'Date du fait', en: 'Date of the fact' },
	'claims-review.none': { fr: '–', en: '–' },
	// questions
	'questions.title': { fr: '{count} questions à poser à un maire', en: '{count} questions for a mayor' },
	'questions.aim': { fr: 'Pourquoi', en: 'Why' },
	'questions.people': { fr: 'Avec qui', en: 'With whom' },
	'questions.software': { fr: 'Avec quel logiciel', en: 'With what software' },
	'questions.rights': { fr: 'Avec quels droits', en: 'With what rights' },
	'questions.caption': {
		fr: '{count} questions, et pourquoi les poser',
		en: '{count} questions, and why ask them'
	},
	'questions.head-number': { fr: 'Numéro', en: 'Number' },
	'questions.head-question': { fr: 'Question', en: 'Question' },
	'questions.head-why': { fr: 'Pourquoi elle compte', en: 'Why it matters' },
	// check
	'check.seen': { fr: '{share} des rues filmées', en: '{share} of streets filmed' },
	'check.right': { fr: '{time}, alerte juste', en: '{time}, right alert' },
	'check.wrong': { fr: '{time}, fausse alerte', en: '{time}, false alert' },
	'check.list': { fr: '{name}, prise pour une autre', en: '{name}, taken for someone else' },
	'check.filmed': { fr: 'filmé', en: 'filmed' },
	'check.flagged': { fr: 'signalé', en: 'flagged' },
	'check.watched': { fr: 'regardé', en: 'watched' },
	'check.recognised': { fr: 'reconnu', en: 'recognised' },
	'check.yes': { fr: 'oui', en: 'yes' },
	'check.no': { fr: 'non', en: 'no' },
	'check.maybe': { fr: 'peut-être', en: 'maybe' },
	'check.until': { fr: 'jusqu’à\u00a0{time}', en: 'until\u00a0{time}' },
	'check.possible': { fr: 'possible à\u00a0{time}', en: 'possible at\u00a0{time}' },
	'check.caption': {
		fr: 'Ce qui est dessiné sur la place, à 12\u00a0h\u00a012',
		en: 'What is drawn over the square, at 12:12'
	},
	'check.head-mark': { fr: 'Marque', en: 'Mark' },
	'check.head-what': { fr: 'Ce qu’elle montre', en: 'What it shows' },
	'check.row-seen': { fr: 'Bleu\u00a0: ce que voient les caméras', en: 'Blue: what the cameras see' },
	'check.of-street': { fr: '{share} de la surface des rues', en: '{share} of the street area' },
	'check.row-right': {
		fr: 'Cadre plein\u00a0: alerte juste, {time}',
		en: 'Solid box: right alert, {time}'
	},
	'check.row-wrong': {
		fr: 'Cadre en tirets\u00a0: fausse alerte, {time}',
		en: 'Dashed box: false alert, {time}'
	},
	'check.row-gap': {
		fr: 'De {name} au champ de la caméra la plus proche',
		en: 'From {name} to the nearest camera’s field of view'
	},
	'check.row-answer': { fr: '{name}\u00a0: {question}', en: '{name}: {question}' },
	'check.row-list': {
		fr: 'Double anneau ocre\u00a0: prise pour quelqu’un de la liste',
		en: 'Ochre double ring: taken for someone on the list'
	}
} as const satisfies Readonly<Record<string, Localized>>;
