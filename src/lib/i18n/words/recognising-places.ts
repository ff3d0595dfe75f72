import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Recognising” about words, places and laws. */
export const recognisingPlaces = {
	// files: two lycées, one carnival, one police file
	'face-cases.title': {
		fr: 'Essayé en direct, quotidien après coup',
		en: 'Tried live, daily after the fact'
	},
	'face-cases.lycees-verdict': { fr: 'Annulé', en: 'Annulled' },
	'face-cases.lycees-subject': { fr: 'deux lycées, {from}–{to}', en: 'two lycées, {from}–{to}' },
	'face-cases.carnival-verdict': { fr: 'Une démonstration', en: 'A demonstration' },
	'face-cases.carnival-subject': {
		fr: 'carnaval de Nice, {date}',
		en: 'Nice carnival, {date}'
	},
	'face-cases.file-verdict': { fr: 'Chaque jour', en: 'Every day' },
	'face-cases.file-subject': { fr: 'un fichier de police, le TAJ', en: 'a police file, known as TAJ' },
	'face-cases.found': { fr: '{cameras}, {sought}, {found}', en: '{cameras}, {sought}, {found}' },
	'face-cases.cameras-one': { fr: '{count} caméra', en: '{count} camera' },
	'face-cases.cameras-many': { fr: '{count} caméras', en: '{count} cameras' },
	'face-cases.sought-one': { fr: '{count} volontaire cherché', en: '{count} volunteer sought' },
	'face-cases.sought-many': { fr: '{count} volontaires cherchés', en: '{count} volunteers sought' },
	'face-cases.met-one': { fr: '{count} trouvé', en: '{count} found' },
	'face-cases.met-many': { fr: '{count} trouvés', en: '{count} found' },
	'face-cases.few': {
		fr: 'compte de la presse ; trop peu pour mesurer',
		en: 'a press count; too few to measure'
	},
	'face-cases.photos': { fr: '{count} millions de visages, {year}', en: '{count} million faces, {year}' },
	'face-cases.searches': { fr: 'recherches par jour, {year}', en: 'searches a day, {year}' },
	'face-cases.unit': { fr: '1 buste : 1 recherche', en: '1 bust: 1 search' },
	'face-cases.law': {
		fr: 'En direct : aucune loi connue de nous ({date}).',
		en: 'Live: no law that we know of ({date}).'
	},
	'face-cases.caption': {
		fr: 'La reconnaissance faciale en France : deux lycées, un carnaval, un fichier de police ; droit au {date}',
		en: 'Facial recognition in France: two lycées, one carnival, one police file; law as of {date}'
	},
	'face-cases.head-what': { fr: 'Quoi', en: 'What' },
	'face-cases.head-when': { fr: 'Date', en: 'Date' },
	'face-cases.head-count': { fr: 'Compte', en: 'Count' },
	'face-cases.head-more': { fr: 'Précision', en: 'Detail' },
	'face-cases.none': { fr: 'sans', en: 'none' },
	'face-cases.per-day': { fr: 'Recherches un jour moyen', en: 'Searches on an average day' },
	'face-cases.divided': {
		fr: 'le compte de l’année, divisé par 365',
		en: 'the year’s count, divided by 365'
	},
	// europe: a list of countries, and what it does not say
	'europe.title': {
		fr: 'Police : visages reconnus après coup, {date}',
		en: 'Police: faces recognised after the fact, {date}'
	},
	'europe.title-short': { fr: 'Visages reconnus, {date}', en: 'Faces recognised, {date}' },
	'europe.source': {
		fr: 'D’après une étude commandée par les Verts européens',
		en: 'From a study commissioned by the European Greens'
	},
	'europe.key': { fr: '{count} {label}', en: '{count} {label}' },
	'europe.uses': { fr: 'l’utilisent', en: 'use it' },
	'europe.expected': { fr: 'devaient suivre', en: 'expected to follow' },
	'europe.unlisted': { fr: 'sur aucune liste', en: 'on neither list' },
	'europe.note': {
		fr: '« Sur aucune liste » ne veut pas dire « ne l’utilise pas ».',
		en: '“On neither list” does not mean “does not use it”.'
	},
	'europe.caption': {
		fr: 'Reconnaissance de visages après coup par la police, d’après une étude commandée par les Verts européens, {date}',
		en: 'Recognition of faces after the fact by police, according to a study commissioned by the European Greens, {date}'
	},
	'europe.head-country': { fr: 'Pays', en: 'Country' },
	'europe.head-code': { fr: 'Sur la carte', en: 'On the map' },
	'europe.head-list': { fr: 'Dans l’étude', en: 'In the study' },
	'europe.in-uses': { fr: 'l’utilise', en: 'uses it' },
	'europe.in-expected': { fr: 'usage attendu', en: 'expected to use it' },
	'europe.in-unlisted': { fr: 'sur aucune liste', en: 'on neither list' },
	'europe.in-outside': { fr: 'hors de l’étude', en: 'outside the study' },
	// bans: who said no, who said “after”, who went back on it, and the rule
	'bans.title': { fr: 'Qui dit non, qui dit « après coup »', en: 'Who says no, who says “afterwards”' },
	'bans.at-date': { fr: 'droit au {date}', en: 'law as of {date}' },
	'bans.lane-no': { fr: 'Non', en: 'No' },
	'bans.lane-after': { fr: 'Après coup : oui', en: 'Afterwards: yes' },
	'bans.lane-back': { fr: 'Levé ou retiré', en: 'Lifted or dropped' },
	'bans.lane-rule': { fr: 'Union européenne', en: 'European Union' },
	'bans.caption': {
		fr: 'Reconnaissance faciale : refus, usages après coup, retours en arrière et règle ; droit au {date}',
		en: 'Facial recognition: refusals, use after the fact, reversals and the EU rule; law as of {date}'
	},
	'bans.head-who': { fr: 'Qui', en: 'Who' },
	'bans.head-said': { fr: 'Réponse', en: 'Answer' },
	'bans.head-what': { fr: 'Précision', en: 'Detail' },
	'bans.head-from': { fr: 'Date', en: 'Date' },
	'bans.head-until': { fr: 'Jusqu’au', en: 'Until' },
	'bans.head-status': { fr: 'État', en: 'State' },
	'bans.none': { fr: 'sans', en: 'none' },
	'bans.said': { fr: 'décidé', en: 'decided' },
	'bans.unsettled': { fr: 'suite non vérifiée', en: 'outcome not checked' },
	'bans.reversed': { fr: 'rouvert ensuite', en: 'reopened later' },
	'bans.dropped': { fr: 'clause retirée du projet', en: 'clause dropped from the draft' },
	'bans.in-force': { fr: 'en vigueur', en: 'in force' },
	'bans.postponed': { fr: 'reporté', en: 'postponed' },
	// three: authenticate, identify, categorise
	'biometric-operations.title': {
		fr: 'Trois mots, trois opérations, trois règles',
		en: 'Three words, three operations, three rules'
	},
	'biometric-operations.as-of': { fr: 'Droit au {date}', en: 'Law as of {date}' },
	'biometric-operations.fr': { fr: 'FR', en: 'FR' },
	'biometric-operations.eu': { fr: 'UE', en: 'EU' },
	'biometric-operations.authenticate': { fr: 'Authentifier', en: 'Authenticate' },
	'biometric-operations.authenticate-how': { fr: '1 contre 1', en: '1 to 1' },
	'biometric-operations.authenticate-what': {
		fr: 'son visage, et celui du téléphone',
		en: 'her face, and the one in her phone'
	},
	'biometric-operations.authenticate-fr': {
		fr: 'admis en 2020 pour une application de l’État : une autre voie existait',
		en: 'accepted in 2020 for a government app: there was another way'
	},
	'biometric-operations.authenticate-eu': {
		fr: 'l’interdiction de 2025 vise l’identification en direct',
		en: 'the ban of 2025 covers live identification'
	},
	'biometric-operations.identify': { fr: 'Identifier', en: 'Identify' },
	'biometric-operations.identify-how': { fr: '1 contre tous', en: '1 to all' },
	'biometric-operations.identify-what': {
		fr: 'son visage, et chacun des visages d’une liste',
		en: 'her face, and every face on a list'
	},
	'biometric-operations.identify-fr': {
		fr: 'police, dans la rue, en direct : nous ne connaissons aucune loi qui le permette ; dans un fichier, après coup : oui',
		en: 'police, live in the street: we know of no law that allows it; after the fact, in a file: yes'
	},
	'biometric-operations.identify-eu': {
		fr: 'police, en direct : interdit depuis le 2 février 2025, sauf exceptions',
		en: 'police, live: banned since 2 February 2025, with exceptions'
	},
	'biometric-operations.categorise': { fr: 'Catégoriser', en: 'Categorise' },
	'biometric-operations.categorise-how': { fr: '1 visage, des tiroirs', en: '1 face, some drawers' },
	'biometric-operations.categorise-what': {
		fr: 'son visage, et des mots',
		en: 'her face, and words'
	},
	'biometric-operations.categorise-fr': {
		fr: 'le règlement européen s’applique',
		en: 'the European regulation applies'
	},
	'biometric-operations.categorise-eu': {
		fr: 'en tirer opinion, croyance, orientation sexuelle : interdit, sauf certains tris de fichiers',
		en: 'inferring opinion, belief or sexual orientation: banned, except when sorting certain files'
	},
	// In pictures: shorter than in their table
	'biometric-operations.authenticate-fr-short': {
		fr: 'admis en 2020 : une autre voie existait',
		en: 'accepted in 2020: there was another way'
	},
	'biometric-operations.identify-fr-brief': {
		fr: 'police, en direct : aucune loi connue de nous ; après coup, dans un fichier : oui',
		en: 'police, live: no law that we know of; after the fact, in a file: yes'
	},
	'biometric-operations.identify-fr-brief-short': {
		fr: 'en direct : aucune loi connue ; après coup : oui',
		en: 'live: no known law; after the fact: yes'
	},
	'biometric-operations.identify-eu-short': {
		fr: 'en direct : interdit, sauf exceptions',
		en: 'live: banned, with exceptions'
	},
	'biometric-operations.categorise-eu-brief': {
		fr: 'tiroirs barrés : interdits, sauf certains tris de fichiers',
		en: 'barred drawers: banned, except for some sorting of files'
	},
	'biometric-operations.categorise-eu-brief-short': {
		fr: 'barré : interdit, sauf certains tris',
		en: 'barred: banned, with exceptions'
	},
	'biometric-operations.drawer-age': { fr: 'âge', en: 'age' },
	'biometric-operations.drawer-opinion': { fr: 'opinion', en: 'opinion' },
	'biometric-operations.drawer-belief': { fr: 'croyance', en: 'belief' },
	'biometric-operations.drawer-orientation': { fr: 'orientation sexuelle', en: 'sexual orientation' },
	'biometric-operations.caption': {
		fr: 'Trois opérations sur un visage, et la règle de chacune ; droit au {date}',
		en: 'Three operations on a face, and the rule for each; law as of {date}'
	},
	'biometric-operations.head-operation': { fr: 'Opération', en: 'Operation' },
	'biometric-operations.head-how': { fr: 'Comparaison', en: 'Comparison' },
	'biometric-operations.head-what': { fr: 'Ce que l’on compare', en: 'What is compared' },
	'biometric-operations.head-fr': { fr: 'France', en: 'France' },
	'biometric-operations.head-eu': { fr: 'Union européenne', en: 'European Union' }
} as const satisfies Readonly<Record<string, Localized>>;
