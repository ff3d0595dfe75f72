import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Analysing” about France: its trial, its towns, its law. */
export const analysingFrance = {
	// trial: eight uses of the decree
	'trial.title': {
		fr: 'Ce que vaut chaque usage, d’après le comité',
		en: 'How well each use works, says the committee'
	},
	'trial.board': { fr: 'Verdict du comité d’évaluation', en: 'The evaluation committee’s verdict' },
	'trial.good': { fr: 'Satisfaisant', en: 'Satisfactory' },
	'trial.uneven': { fr: 'Inégal ou incertain', en: 'Uneven or uncertain' },
	'trial.unknown': { fr: 'Non testé, ou mal', en: 'Not tested, or badly' },
	'trial.share': {
		fr: '{use} : {false} fausses alertes sur {all}, selon la SNCF',
		en: '{use}: {false} false alerts in {all}, says SNCF (railways)'
	},
	'trial.share-short': {
		fr: '{use}\u00a0: {false} fausses sur\u00a0{all} (SNCF)',
		en: '{use}: {false} false in\u00a0{all} (SNCF)'
	},
	'trial.board-share': {
		fr: '{use} : sur {all} alertes, selon la SNCF',
		en: '{use}: of {all} alerts, says SNCF (railways)'
	},
	'trial.false': { fr: '{count} fausses', en: '{count} false' },
	'trial.caption': {
		fr: 'Les situations du décret et leur verdict',
		en: 'The decree’s situations and their verdicts'
	},
	'trial.head-use': { fr: 'Situation', en: 'Situation' },
	'trial.head-verdict': { fr: 'Verdict', en: 'Verdict' },
	'trial.head-what': { fr: 'Précision', en: 'Detail' },
	'trial.head-false': { fr: 'Fausses alertes sur {all}', en: 'False alerts in {all}' },
	'trial.none': { fr: '–', en: '–' },

	// france: who tried what
	'france.title': {
		fr: '{projects} projets dans {towns} villes',
		en: '{projects} projects in {towns} towns'
	},
	'france.as-of': { fr: 'Dernier état connu au {date}', en: 'Last known state on {date}' },
	'france.inset': { fr: 'Autour de Paris', en: 'Around Paris' },
	'france.video': { fr: 'vidéo', en: 'video' },
	'france.faces': { fr: 'visages', en: 'faces' },
	'france.sound': { fr: 'micros', en: 'microphones' },
	'france.platform': { fr: 'plateforme', en: 'platform' },
	'france.drone': { fr: 'drones', en: 'drones' },
	'france.other': { fr: 'autre', en: 'other' },
	'france.inset-short': { fr: 'Paris', en: 'Paris' },
	'france.running': { fr: 'en service alors', en: 'in service then' },
	'france.running-short': { fr: 'en service', en: 'in service' },
	'france.stopped': { fr: 'arrêté', en: 'stopped' },
	'france.stopped-short': { fr: 'arrêté', en: 'stopped' },
	'france.annulled': { fr: 'annulé, interdit', en: 'annulled, barred' },
	'france.annulled-short': { fr: 'annulé', en: 'annulled' },
	'france.planned': { fr: 'annoncé', en: 'announced' },
	'france.planned-short': { fr: 'annoncé', en: 'announced' },
	'france.unknown': { fr: 'suite inconnue', en: 'outcome unknown' },
	'france.unknown-short': { fr: 'inconnu', en: 'unknown' },
	'france.in-running': { fr: 'en service en {year}', en: 'in service in {year}' },
	'france.in-stopped': { fr: 'arrêté en {year}', en: 'stopped in {year}' },
	'france.in-annulled': { fr: 'annulé ou interdit en {year}', en: 'annulled or barred in {year}' },
	'france.in-planned': { fr: 'annoncé en {year}', en: 'announced in {year}' },
	'france.in-unknown': { fr: 'suite inconnue depuis {year}', en: 'unknown since {year}' },
	'france.key': { fr: '{count} {label}', en: '{count} {label}' },
	'france.caption': {
		fr: 'Les projets, ville par ville, dans leur dernier état connu au {date}',
		en: 'The projects, town by town, in their last known state on {date}'
	},
	'france.head-town': { fr: 'Ville', en: 'Town' },
	'france.head-kind': { fr: 'Quoi', en: 'What' },
	'france.head-what': { fr: 'Précision', en: 'Detail' },
	'france.head-when': { fr: 'Quand', en: 'When' },
	'france.head-status': { fr: 'Dernier état connu', en: 'Last known state' },
	'france.span': { fr: '{from} – {until}', en: '{from} – {until}' },
	'france.from': { fr: 'à partir de {from}', en: 'from {from}' },
	'france.until': { fr: 'fin : {until}', en: 'until {until}' },
	'france.undated': { fr: 'date inconnue', en: 'date not known' },
	'france.none': { fr: '–', en: '–' },

	// law: what was allowed when
	'law.title': {
		fr: 'Analyser en direct : quand la loi le permet',
		en: 'Live analysis: when the law allows it'
	},
	'law.open': { fr: 'Permis, à l’essai', en: 'Allowed, as a trial' },
	'law.open-short': { fr: 'Permis', en: 'Allowed' },
	'law.closed': { fr: 'Aucune loi ne le permet', en: 'No law allows it' },
	'law.closed-short': { fr: 'Aucune loi', en: 'No law' },
	'law.unknown': { fr: 'Au-delà, nous ne savons pas', en: 'Beyond that, we do not know' },
	'law.unknown-short': { fr: 'Au-delà ?', en: 'And then?' },
	'law.line': { fr: 'trait : {date}', en: 'line: {date}' },
	'law.span': { fr: '{when} – {until}', en: '{when} – {until}' },
	'law.law': { fr: 'loi ou décret', en: 'law or decree' },
	'law.ruling': { fr: 'décision de justice', en: 'court ruling' },
	'law.authority': { fr: 'autorité', en: 'authority' },
	'law.vote': { fr: 'vote', en: 'vote' },
	'law.in-force': { fr: 'en vigueur', en: 'in force' },
	'law.ended': { fr: 'terminé', en: 'ended' },
	'law.struck': { fr: 'censuré', en: 'struck down' },
	'law.unsettled': { fr: 'portée inconnue', en: 'scope unknown' },
	'law.stands': { fr: 'rendue', en: 'given' },
	'law.caption': {
		fr: 'Ce qui fut permis, et quand ; le droit au {date}',
		en: 'What was allowed, and when; the law on {date}'
	},
	'law.head-text': { fr: 'Texte ou décision', en: 'Text or ruling' },
	'law.head-kind': { fr: 'Nature', en: 'Kind' },
	'law.head-what': { fr: 'Ce qu’il dit', en: 'What it says' },
	'law.head-from': { fr: 'Depuis', en: 'From' },
	'law.head-until': { fr: 'Jusqu’à', en: 'Until' },
	'law.head-status': { fr: 'État', en: 'State' },
	'law.none': { fr: '–', en: '–' }
} as const satisfies Readonly<Record<string, Localized>>;
