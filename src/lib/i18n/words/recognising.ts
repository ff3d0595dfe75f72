import type { Localized } from '#lib/narrative/types.ts';

/** The pictures of “Recognising” that the models drive. */
export const recognising = {
	// crowd: those who pass, and those who are flagged
	'crowd.passers-one': { fr: '{count} passant', en: '{count} passer-by' },
	'crowd.passers-many': { fr: '{count} passants', en: '{count} passers-by' },
	'crowd.settings': { fr: 'liste de {list}, seuil {match}', en: 'list of {list}, threshold {match}' },
	'crowd.head': { fr: '1 tête : {people}', en: '1 head: {people}' },
	'crowd.people-one': { fr: '{count} personne', en: '{count} person' },
	'crowd.people-many': { fr: '{count} personnes', en: '{count} people' },
	'crowd.missed-one': { fr: 'passé inaperçu', en: 'went unnoticed' },
	'crowd.missed-many': { fr: 'passés inaperçus', en: 'went unnoticed' },
	'crowd.right-one': { fr: 'recherché trouvé', en: 'wanted person found' },
	'crowd.right-many': { fr: 'recherchés trouvés', en: 'wanted people found' },
	'crowd.wrong-one': { fr: 'innocent signalé', en: 'innocent person flagged' },
	'crowd.wrong-many': { fr: 'innocents signalés', en: 'innocent people flagged' },
	'crowd.ignored-one': { fr: 'sans alerte', en: 'no alert' },
	'crowd.ignored-many': { fr: 'sans alerte', en: 'no alert' },
	'crowd.unflagged-one': { fr: '{count} sans alerte', en: '{count} without an alert' },
	'crowd.unflagged-many': { fr: '{count} sans alerte', en: '{count} without an alert' },
	'crowd.opened-one': { fr: 'Une tête, ouverte : {people}', en: 'One head, opened: {people}' },
	'crowd.opened-many': { fr: '{count} têtes, ouvertes : {people}', en: '{count} heads, opened: {people}' },
	'crowd.pile': { fr: '1 cadre : {people}', en: '1 box: {people}' },
	'crowd.innocents-one': { fr: '{count} innocent', en: '{count} innocent person' },
	'crowd.innocents-many': { fr: '{count} innocents', en: '{count} innocent people' },
	'crowd.ines': { fr: 'Inès', en: 'Inès' },
	'crowd.law': {
		fr: 'Un calcul : au {date}, nous ne connaissons aucune loi française qui le permette à la police en direct.',
		en: 'A calculation: as of {date}, we know of no French law that lets the police do this live.'
	},
	'crowd.law-short': {
		fr: 'Un calcul : au {date}, aucune loi française connue ne le permet à la police en direct.',
		en: 'A calculation: as of {date}, no known French law lets the police do this live.'
	},
	'crowd.question': { fr: 'Combien d’innocents signalés ?', en: 'How many innocent people flagged?' },
	'crowd.who-pass-one': { fr: 'passant', en: 'passer-by' },
	'crowd.who-pass-many': { fr: 'passants', en: 'passers-by' },
	'crowd.who-wanted-one': { fr: 'recherché parmi eux', en: 'wanted person among them' },
	'crowd.who-wanted-many': { fr: 'recherchés parmi eux', en: 'wanted people among them' },
	'crowd.error': { fr: 'erreur pour {faces} visages', en: 'error in {faces} faces' },
	'crowd.caption': {
		fr: 'Une foule et une liste de {list}, au seuil {match}',
		en: 'A crowd and a list of {list}, at threshold {match}'
	},
	'crowd.head-who': { fr: 'Qui', en: 'Who' },
	'crowd.head-people': { fr: 'Personnes', en: 'People' },
	'crowd.row-crowd': { fr: 'Passants', en: 'Passers-by' },
	'crowd.row-wanted': { fr: 'Recherchés parmi eux', en: 'Wanted people among them' },
	'crowd.row-right': { fr: 'Recherchés trouvés (alertes justes)', en: 'Wanted people found (right alerts)' },
	'crowd.row-missed': { fr: 'Recherchés passés inaperçus', en: 'Wanted people who went unnoticed' },
	'crowd.row-others': { fr: 'Autres passants', en: 'Other passers-by' },
	'crowd.row-wrong': {
		fr: 'Innocents signalés (fausses alertes)',
		en: 'Innocent people flagged (false alerts)'
	},
	'crowd.row-ignored': { fr: 'Autres passants, sans alerte', en: 'Other passers-by, no alert' },
	'crowd.row-alerts': { fr: 'Alertes, justes et fausses', en: 'Alerts, right and false' },
	'crowd.row-list': {
		fr: 'Innocents signalés si la liste a {names}',
		en: 'Innocent people flagged if the list has {names}'
	},
	'crowd.names-one': { fr: '{count} nom', en: '{count} name' },
	'crowd.names-many': { fr: '{count} noms', en: '{count} names' },
	'crowd.row-one-in': { fr: 'Visages pour une fausse alerte', en: 'Faces per false alert' },
	// vector: a face in numbers, and how far apart two photographs are
	'vector.title': {
		fr: 'Deux photos d’Inès, deux suites de nombres',
		en: 'Two photos of Inès, two rows of numbers'
	},
	'vector.filed': { fr: 'Photo 1, pour un fichier', en: 'Photo 1, on file' },
	'vector.taken': { fr: 'Photo 2, dans la rue', en: 'Photo 2, in the street' },
	'vector.filed-short': { fr: 'Photo 1, fichier', en: 'Photo 1, on file' },
	'vector.taken-short': { fr: 'Photo 2, rue', en: 'Photo 2, street' },
	'vector.filed-note': {
		fr: '16 nombres ; un vrai logiciel, des centaines',
		en: '16 numbers; real software, hundreds'
	},
	'vector.taken-note': { fr: 'contours : photo 1', en: 'outlines: photo 1' },
	'vector.question': { fr: 'À quelle distance de la photo 1 ?', en: 'How far from photo 1?' },
	'vector.near': {
		fr: 'jusqu’à {radius} : « même personne »',
		en: 'up to {radius}: “same person”'
	},
	'vector.near-short': { fr: 'jusqu’à {radius}', en: 'up to {radius}' },
	'vector.strangers': {
		fr: '{count} inconnus, autour de {typical}',
		en: '{count} strangers, around {typical}'
	},
	'vector.same': { fr: 'photo 2, à {apart} : reconnue', en: 'photo 2, at {apart}: recognised' },
	'vector.other': { fr: 'photo 2, à {apart} : pas reconnue', en: 'photo 2, at {apart}: not recognised' },
	'vector.caption': {
		fr: 'Les seize nombres de deux photos d’Inès, et leur distance ; visage et règle inventés',
		en: 'The sixteen numbers of two photos of Inès, and their distance; face and rule are made up'
	},
	'vector.head-what': { fr: 'Mesure', en: 'Measure' },
	'vector.head-filed': { fr: 'Photo 1, pour un fichier', en: 'Photo 1, on file' },
	'vector.head-taken': { fr: 'Photo 2, dans la rue', en: 'Photo 2, in the street' },
	'vector.none': { fr: '–', en: '–' },
	'vector.row-number': { fr: 'Nombre {rank}', en: 'Number {rank}' },
	'vector.row-apart': { fr: 'Distance de la photo 1', en: 'Distance from photo 1' },
	'vector.row-radius': {
		fr: 'Distance jusqu’à laquelle c’est « la même personne »',
		en: 'Distance up to which it is “the same person”'
	},
	'vector.row-nearest': {
		fr: 'De {count} inconnus, le plus proche de la photo 1',
		en: 'Of {count} strangers, the nearest to photo 1'
	},
	'vector.row-middle': {
		fr: 'De {count} inconnus, celui du milieu',
		en: 'Of {count} strangers, the middle one'
	},
	'vector.row-farthest': {
		fr: 'De {count} inconnus, le plus éloigné',
		en: 'Of {count} strangers, the farthest'
	},
	// cloud: a list around one of its entries, and who comes near it
	'cloud.title': { fr: 'Dans le cercle de l’inconnue 4 117', en: 'In the circle of stranger 4,117' },
	'cloud.entries-one': { fr: '{count} entrée de la liste', en: '{count} entry of the list' },
	'cloud.entries-many': { fr: '{count} entrées de la liste', en: '{count} entries of the list' },
	'cloud.each': { fr: '1 point : {entries}', en: '1 dot: {entries}' },
	// Where there is less room
	'cloud.entries-short-one': { fr: '{count} entrée', en: '{count} entry' },
	'cloud.entries-short-many': { fr: '{count} entrées', en: '{count} entries' },
	'cloud.note-short': { fr: 'Seul compte l’écart au centre', en: 'Only distance to centre counts' },
	'cloud.key-passers': { fr: 'passants', en: 'passers-by' },
	'cloud.entry': { fr: 'Entrée 4 117', en: 'Entry 4,117' },
	'cloud.entry-short': { fr: 'N° 4 117', en: 'No. 4,117' },
	'cloud.ines': { fr: 'Inès', en: 'Inès' },
	'cloud.inside': { fr: 'Inès est dans le cercle : fausse alerte', en: 'Inès is in the circle: false alert' },
	'cloud.somebody-else': {
		fr: 'Elle ressemble à l’entrée 4 117, et c’est quelqu’un d’autre.',
		en: 'She looks like entry 4,117, but is somebody else.'
	},
	'cloud.outside': { fr: 'Inès est hors du cercle', en: 'Inès is outside the circle' },
	'cloud.let-go': {
		fr: 'Elle ressemble à l’entrée 4 117, mais pas assez.',
		en: 'She looks like entry 4,117, but not enough.'
	},
	'cloud.unlisted': {
		fr: 'Cette liste s’arrête avant l’entrée 4 117',
		en: 'This list ends before entry 4,117'
	},
	'cloud.no-circle': {
		fr: 'Inès lui ressemble, mais ne lui est pas comparée.',
		en: 'Inès looks like it, but is not compared with it.'
	},
	'cloud.one-in': { fr: '1 sur {count}', en: '1 in {count}' },
	'cloud.comparison': { fr: 'erreur par comparaison', en: 'error per comparison' },
	'cloud.passer': { fr: 'erreur par passant', en: 'error per passer-by' },
	'cloud.passer-against': {
		fr: 'erreur par passant, contre {list} entrées',
		en: 'error per passer-by, against {list} entries'
	},
	'cloud.note': {
		fr: 'Seules les distances au centre sont vraies.',
		en: 'Only distances from the centre are true.'
	},
	'cloud.caption': {
		fr: 'Distances à l’entrée 4 117, au seuil {match}, avec une liste de {list} noms ; visages inventés',
		en: 'Distances from entry 4,117, at threshold {match}, with a list of {list} names; faces are made up'
	},
	'cloud.head-what': { fr: 'Mesure', en: 'Measure' },
	'cloud.head-value': { fr: 'Valeur', en: 'Value' },
	'cloud.row-radius': { fr: 'Rayon du cercle de l’entrée 4 117', en: 'Radius of the circle of entry 4,117' },
	'cloud.row-apart': { fr: 'Distance d’Inès', en: 'Distance to Inès' },
	'cloud.row-band': {
		fr: 'Entrées à une distance de {from} à {to}',
		en: 'Entries at a distance of {from} to {to}'
	},
	'cloud.row-comparisons': { fr: 'Comparaisons pour une erreur', en: 'Comparisons per error' },
	'cloud.row-faces': { fr: 'Passants pour une fausse alerte', en: 'Passers-by per false alert' },
	// risk: who is wrongly flagged, by group
	'risk.title': { fr: 'Qui passe, et qui est signalé à tort', en: 'Who passes, and who is wrongly flagged' },
	'risk.title-short': { fr: 'Signalés à tort', en: 'Wrongly flagged' },
	'risk.passers': { fr: 'Sur {count} passants', en: 'Of {count} passers-by' },
	'risk.passers-a': { fr: 'A, uni', en: 'A, plain' },
	'risk.passers-b': { fr: 'B, rayé', en: 'B, striped' },
	'risk.errors-one': { fr: '{count} fausse alerte', en: '{count} false alert' },
	'risk.errors-many': { fr: '{count} fausses alertes', en: '{count} false alerts' },
	'risk.no-errors': { fr: 'Aucune fausse alerte', en: 'No false alert' },
	'risk.errors-a': { fr: 'sur A', en: 'on A' },
	'risk.errors-b': { fr: 'sur B', en: 'on B' },
	'risk.chance': {
		fr: 'Au hasard près, B en reçoit de {low} à {high}.',
		en: 'Allowing for chance, B gets {low} to {high} of them.'
	},
	'risk.question': { fr: 'De A à B, quel écart ?', en: 'From A to B, how large a gap?' },
	'risk.times': { fr: '1 à {times}', en: '1 to {times}' },
	'risk.here-one': {
		fr: 'Ici, {count} erreur : trop peu pour conclure sous {gap}',
		en: 'Here, {count} error: too few to tell a gap below {gap}'
	},
	'risk.here-many': {
		fr: 'Ici, {count} erreurs : trop peu pour conclure sous {gap}',
		en: 'Here, {count} errors: too few to tell a gap below {gap}'
	},
	'risk.here-all-one': {
		fr: 'Ici, {count} erreur : trop peu pour conclure',
		en: 'Here, {count} error: too few to tell'
	},
	'risk.here-all-many': {
		fr: 'Ici, {count} erreurs : trop peu pour conclure',
		en: 'Here, {count} errors: too few to tell'
	},
	'risk.here-none': { fr: 'Ici, aucune erreur : rien à conclure', en: 'Here, no error: nothing to conclude' },
	'risk.women': {
		fr: 'NIST, États-Unis, 2019, photo contre photo : femmes, face aux hommes',
		en: 'NIST, United States, 2019, photo against photo: women, against men'
	},
	'risk.women-short': { fr: 'NIST, États-Unis, 2019 : femmes', en: 'NIST, US, 2019: women' },
	'risk.origin': {
		fr: 'NIST, photo contre photo : visages asiatiques, afro-américains ; moins avec les logiciels les plus précis',
		en: 'NIST, photo against photo: Asian, African American faces; less with the most accurate software'
	},
	'risk.origin-short': {
		fr: 'NIST, photo contre photo : visages asiatiques, afro-américains',
		en: 'NIST, photo against photo: Asian, African American faces'
	},
	'risk.npl': {
		fr: 'NPL, Royaume-Uni, 2023, seuil 0,60 : pas d’écart significatif ; 7 erreurs, toutes sur des minorités',
		en: 'NPL, United Kingdom, 2023, threshold 0.60: no significant gap; 7 errors, all on minorities'
	},
	'risk.npl-short': {
		fr: 'NPL, Royaume-Uni, 2023, à 0,60 : pas significatif ; 7 erreurs, toutes sur des minorités',
		en: 'NPL, UK, 2023, at 0.60: not significant; 7 errors, all on minorities'
	},
	'risk.npl-low': {
		fr: 'NPL, seuils 0,58 et 0,56 : écart significatif',
		en: 'NPL, thresholds 0.58 and 0.56: significant gap'
	},
	'risk.npl-low-short': {
		fr: 'NPL, à 0,58 et 0,56 : significatif',
		en: 'NPL, at 0.58 and 0.56: significant'
	},
	// Where there is less room
	'risk.here-brief': { fr: 'Ici, doute sous {gap}', en: 'Here, doubt below {gap}' },
	'risk.women-brief': { fr: 'NIST, 2019 : femmes', en: 'NIST, 2019: women' },
	'risk.origin-brief': {
		fr: 'NIST : visages asiatiques, afro-américains',
		en: 'NIST: Asian, African American faces'
	},
	'risk.npl-brief': {
		fr: 'NPL, 2023, à 0,60 : pas significatif ; contesté',
		en: 'NPL, 2023, at 0.60: not significant; disputed'
	},
	'risk.npl-brief-short': {
		fr: 'NPL, à 0,60 : pas significatif ; contesté',
		en: 'NPL, at 0.60: not significant; disputed'
	},
	'risk.caption': {
		fr: 'Fausses alertes partagées entre deux groupes, pour un écart de 1 à {times} ; et des écarts mesurés ailleurs',
		en: 'False alerts shared between two groups, for a gap of 1 to {times}; and gaps measured elsewhere'
	},
	'risk.head-what': { fr: 'Mesure', en: 'Measure' },
	'risk.head-a': { fr: 'Groupe A, uni', en: 'Group A, plain' },
	'risk.head-b': { fr: 'Groupe B, rayé', en: 'Group B, striped' },
	'risk.none': { fr: '–', en: '–' },
	'risk.row-passers': { fr: 'Sur {count} passants', en: 'Of {count} passers-by' },
	'risk.row-errors': { fr: 'Fausses alertes, en entiers', en: 'False alerts, in whole ones' },
	'risk.row-mean': { fr: 'Fausses alertes, en moyenne', en: 'False alerts, on average' },
	'risk.row-ordinary': { fr: 'Neuf fois sur dix, le hasard en donne', en: 'Nine times in ten, chance gives' },
	'risk.range': { fr: 'de {low} à {high}', en: '{low} to {high}' },
	'risk.row-stop': {
		fr: 'Fausses alertes si l’écart est de 1 à {times}',
		en: 'False alerts if the gap is 1 to {times}'
	},
	'risk.row-share': {
		fr: 'Part des fausses alertes, en moyenne',
		en: 'Share of the false alerts, on average'
	},
	'risk.row-hidden': {
		fr: 'Écart que si peu d’erreurs peuvent cacher, jusqu’à',
		en: 'Gap that so few errors can hide, up to'
	},
	'risk.between': { fr: 'de {low} à {high} fois', en: '{low} to {high} times' },
	'risk.unread': { fr: 'écart significatif, valeur non relevée', en: 'significant gap, value not read' },
	'risk.not-significant': { fr: 'pas d’écart significatif', en: 'no significant gap' }
} as const satisfies Readonly<Record<string, Localized>>;
