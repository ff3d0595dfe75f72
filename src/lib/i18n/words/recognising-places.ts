import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Recognising” about words, places and laws. */
export const recognisingPlaces = {
	// files: two lycées, one carnival, one police file
	'files.title': { fr: 'Essayé en direct, quotidien après coup', en: 'Tried live, daily after the fact' },
	'files.lycees-verdict': { fr: 'Annulé', en: 'Annulled' },
	'files.lycees-subject': { fr: 'deux lycées, {from}–{to}', en: 'two lycées, {from}–{to}' },
	'files.carnival-verdict': { fr: 'Une démonstration', en: 'A demonstration' },
	'files.carnival-subject': {
		fr: 'carnaval de Nice, {date}',
		en: 'Nice carnival, {date}'
	},
	'files.file-verdict': { fr: 'Chaque jour', en: 'Every day' },
	'files.file-subject': { fr: 'un fichier de police, le TAJ', en: 'a police file, known as TAJ' },
	'files.file': { fr: 'TAJ', en: 'TAJ' },
	'files.found': { fr: '{cameras}, {sought}, {found}', en: '{cameras}, {sought}, {found}' },
	'files.cameras-one': { fr: '{count} caméra', en: '{count} camera' },
	'files.cameras-many': { fr: '{count} caméras', en: '{count} cameras' },
	'files.sought-one': { fr: '{count} volontaire cherché', en: '{count} volunteer sought' },
	'files.sought-many': { fr: '{count} volontaires cherchés', en: '{count} volunteers sought' },
	'files.met-one': { fr: '{count} trouvé', en: '{count} found' },
	'files.met-many': { fr: '{count} trouvés', en: '{count} found' },
	'files.few': { fr: 'compte de la presse ; trop peu pour mesurer', en: 'a press count; too few to measure' },
	'files.photos': { fr: '{count} millions de visages, {year}', en: '{count} million faces, {year}' },
	'files.card': { fr: '1 fiche : {count} visages', en: '1 card: {count} faces' },
	'files.searches': { fr: 'recherches par jour, {year}', en: 'searches a day, {year}' },
	'files.stroke': { fr: '1 trait : 1 recherche', en: '1 stroke: 1 search' },
	'files.law': {
		fr: 'En direct : aucune loi connue de nous ({date}).',
		en: 'Live: no law that we know of ({date}).'
	},
	'files.caption': {
		fr: 'La reconnaissance faciale en France : deux lycées, un carnaval, un fichier de police ; droit au {date}',
		en: 'Facial recognition in France: two lycées, one carnival, one police file; law as of {date}'
	},
	'files.head-what': { fr: 'Quoi', en: 'What' },
	'files.head-when': { fr: 'Date', en: 'Date' },
	'files.head-count': { fr: 'Compte', en: 'Count' },
	'files.head-more': { fr: 'Précision', en: 'Detail' },
	'files.none': { fr: 'sans', en: 'none' },
	'files.per-day': { fr: 'Recherches un jour moyen', en: 'Searches on an average day' },
	'files.divided': { fr: 'le compte de l’année, divisé par 365', en: 'the year’s count, divided by 365' },
	// europe: a list of countries, and what it does not say
	'europe.title': {
		fr: 'Police : visages reconnus après coup, {date}',
		en: 'Police: faces recognised after the fact, {date}'
	},
	'europe.source': {
		fr: 'D’après une étude commandée par les Verts européens',
		en: 'From a study commissioned by the European Greens'
	},
	'europe.key': { fr: '{count} {label}', en: '{count} {label}' },
	'europe.uses': { fr: 'l’utilisent', en: 'use it' },
	'europe.expected': { fr: 'devaient suivre', en: 'expected to follow' },
	'europe.unlisted': { fr: 'sur aucune liste', en: 'on neither list' },
	'europe.outside': { fr: 'hors de l’étude', en: 'outside the study' },
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
	'bans.subject': { fr: 'Reconnaissance faciale', en: 'Facial recognition' },
	'bans.others': { fr: 'Autres noms en ligne', en: 'Others: online' },
	'bans.at-date': { fr: 'droit au {date}', en: 'law as of {date}' },
	'bans.lane-no': { fr: 'Non', en: 'No' },
	'bans.lane-after': { fr: 'Après coup : oui', en: 'Afterwards: yes' },
	'bans.lane-back': { fr: 'Levé ou retiré', en: 'Lifted or dropped' },
	'bans.lane-rule': { fr: 'Union européenne', en: 'European Union' },
	'bans.note-said': { fr: '{when}', en: '{when}' },
	'bans.note-unsettled': { fr: '{when} ; suite non vérifiée', en: '{when}; outcome not checked' },
	'bans.note-reversed': { fr: '{when} – {until}', en: '{when} – {until}' },
	'bans.note-dropped': { fr: 'clause retirée, {until}', en: 'clause dropped, {until}' },
	'bans.note-in-force': { fr: '{when}', en: '{when}' },
	'bans.note-postponed': { fr: 'reporté, {until}', en: 'postponed, {until}' },
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
	'three.title': {
		fr: 'Trois mots, trois opérations, trois règles',
		en: 'Three words, three operations, three rules'
	},
	'three.as-of': { fr: 'Droit au {date}', en: 'Law as of {date}' },
	'three.fr': { fr: 'FR', en: 'FR' },
	'three.eu': { fr: 'UE', en: 'EU' },
	'three.authenticate': { fr: 'Authentifier', en: 'Authenticate' },
	'three.authenticate-how': { fr: '1 contre 1', en: '1 to 1' },
	'three.authenticate-what': {
		fr: 'son visage, et celui du téléphone',
		en: 'her face, and the one in her phone'
	},
	'three.authenticate-fr': {
		fr: 'admis en 2020 pour une application de l’État : une autre voie existait',
		en: 'accepted in 2020 for a government app: there was another way'
	},
	'three.authenticate-eu': {
		fr: 'l’interdiction de 2025 vise l’identification en direct',
		en: 'the ban of 2025 covers live identification'
	},
	'three.identify': { fr: 'Identifier', en: 'Identify' },
	'three.identify-how': { fr: '1 contre tous', en: '1 to all' },
	'three.identify-what': {
		fr: 'son visage, et chacun des visages d’une liste',
		en: 'her face, and every face on a list'
	},
	'three.identify-fr': {
		fr: 'police, dans la rue, en direct : nous ne connaissons aucune loi qui le permette ; dans un fichier, après coup : oui',
		en: 'police, live in the street: we know of no law that allows it; after the fact, in a file: yes'
	},
	'three.identify-eu': {
		fr: 'police, en direct : interdit depuis le 2 février 2025, sauf exceptions',
		en: 'police, live: banned since 2 February 2025, with exceptions'
	},
	'three.categorise': { fr: 'Catégoriser', en: 'Categorise' },
	'three.categorise-how': { fr: '1 visage, des tiroirs', en: '1 face, some drawers' },
	'three.categorise-what': {
		fr: 'son visage, et des mots',
		en: 'her face, and words'
	},
	'three.categorise-fr': { fr: 'le règlement européen s’applique', en: 'the European regulation applies' },
	'three.categorise-eu': {
		fr: 'en tirer opinion, croyance, orientation sexuelle : interdit, sauf certains tris de fichiers',
		en: 'inferring opinion, belief or sexual orientation: banned, except when sorting certain files'
	},
	// On a wall: shorter
	'three.slide-identify': { fr: 'la police, en direct :', en: 'the police, live:' },
	'three.slide-identify-fr': { fr: 'aucune loi connue ne le permet', en: 'no known law allows it' },
	'three.slide-identify-eu': {
		fr: 'interdit depuis le 2 février 2025, sauf exceptions',
		en: 'banned since 2 February 2025, with exceptions'
	},
	'three.slide-categorise-eu': {
		fr: 'tiroirs barrés : interdits, sauf certains tris de fichiers',
		en: 'barred drawers: banned, except for some sorting of files'
	},
	'three.drawer-age': { fr: 'âge', en: 'age' },
	'three.drawer-opinion': { fr: 'opinion', en: 'opinion' },
	'three.drawer-belief': { fr: 'croyance', en: 'belief' },
	'three.drawer-orientation': { fr: 'orientation sexuelle', en: 'sexual orientation' },
	'three.caption': {
		fr: 'Trois opérations sur un visage, et la règle de chacune ; droit au {date}',
		en: 'Three operations on a face, and the rule for each; law as of {date}'
	},
	'three.head-operation': { fr: 'Opération', en: 'Operation' },
	'three.head-how': { fr: 'Comparaison', en: 'Comparison' },
	'three.head-what': { fr: 'Ce que l’on compare', en: 'What is compared' },
	'three.head-fr': { fr: 'France', en: 'France' },
	'three.head-eu': { fr: 'Union européenne', en: 'European Union' }
} as const satisfies Readonly<Record<string, Localized>>;
