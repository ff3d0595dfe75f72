import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the board that gathers the plans of a class. */
export const presentingPlans = {
	'present.plans-views': { fr: 'Vues', en: 'Views' },
	'present.plans-map': { fr: 'Carte', en: 'Map' },
	'present.plans-table': { fr: 'Tableau', en: 'Table' },
	'present.plans-missions': { fr: 'Missions', en: 'Missions' },
	'present.plans-events': { fr: 'Tirage', en: 'Draw' },
	// Adding plans
	'present.plans-codes': { fr: 'Plans', en: 'Plans' },
	'present.plans-example': {
		fr: '7\u00a0: B3 F2 K1 J4 = 30',
		en: '7: B3 F2 K1 J4 = 30'
	},
	'present.plans-help': {
		fr: 'Un plan par ligne\u00a0: un code, ou les caméras lues sur la bande, après le numéro de la table et avant son pari, comme «\u202f7\u00a0: B3 F2 K1 J4 = 30\u202f» (30\u00a0% des rues). Table et pari peuvent manquer. «\u202f7 = 30\u202f» donne le pari plus tard, et le signe = peut manquer après un plan complet. La mission reste secrète. Une ligne qui commence par\u00a0+ complète le dernier plan. Échap quitte ce champ\u202f; Entrée, s’il est vide, passe à la suite.',
		en: 'One plan on each line: a code, or the cameras read from the strip, after the number of the table and before its bet, such as “7: B3 F2 K1 J4 = 30” (30% of the streets). Table and bet may be missing. “7 = 30” gives the bet later, and the sign = may be missing after a whole plan. The mission stays secret. A line that begins with + completes the last plan. Escape leaves this field; Enter, if it is empty, moves on.'
	},
	'present.plans-take-good': {
		fr: 'Entrée\u00a0: prendre les bonnes ({count})',
		en: 'Enter: take the good ones ({count})'
	},
	'present.plans-fewer-many': {
		fr: 'Plan {number} ajouté\u00a0: {count}\u00a0caméras sur {goal}.',
		en: 'Plan {number} added: {count} cameras of {goal}.'
	},
	'present.plans-fewer-one': {
		fr: 'Plan {number} ajouté\u00a0: {count}\u00a0caméra sur {goal}.',
		en: 'Plan {number} added: {count} camera of {goal}.'
	},
	'present.plans-extended': {
		fr: 'Plan {number} complété\u00a0: {count} sur {goal}.',
		en: 'Plan {number} completed: {count} of {goal}.'
	},
	'present.plans-missing': { fr: '{count} à venir', en: '{count} to come' },
	'present.plans-missing-tables': { fr: 'à venir\u00a0: {tables}', en: 'to come: {tables}' },
	'present.plans-all-here': { fr: 'tous là', en: 'all here' },
	'present.plans-add': { fr: 'Ajouter', en: 'Add' },
	'present.plans-scan': { fr: 'Lire avec la caméra', en: 'Read with the camera' },
	'present.plans-none': {
		fr: 'Entrez le code d’un groupe, ou ses caméras, lues sur sa bande\u00a0: «\u202f7\u00a0: B3 F2 K1 J4 = 30\u202f».',
		en: 'Enter the code of a group, or its cameras, read from its strip: “7: B3 F2 K1 J4 = 30”.'
	},
	'present.plans-table-taken': {
		fr: 'La table {table} a déjà un autre plan. Encore Entrée\u00a0: celui-ci le remplace.',
		en: 'Table {table} already has another plan. Enter again: this one replaces it.'
	},
	'present.plans-bet-wrong': {
		fr: 'Le pari «\u202f{bet}\u202f» n’est pas un nombre entier de 0 à 100.',
		en: 'The bet “{bet}” is not a whole number from 0 to 100.'
	},
	'present.plans-bet-set': {
		fr: 'Plan {number}\u00a0: pari {bet}\u00a0%.',
		en: 'Plan {number}: bet {bet}%.'
	},
	'present.plans-no-plan': {
		fr: 'Aucun plan n’a le numéro {number}.',
		en: 'No plan has number {number}.'
	},
	'present.plans-table-beyond': {
		fr: 'Table {table}\u202f? La classe a {tables}\u00a0tables. Encore Entrée\u00a0: le plan est pris quand même.',
		en: 'Table {table}? The class has {tables} tables. Enter again: the plan is taken all the same.'
	},
	/** While the field for plans keeps the keys. */
	'present.plans-keys': { fr: 'Échap, puis les touches.', en: 'Escape, then the keys.' },
	/** Where plans come from paper only. */
	'present.plans-none-paper': {
		fr: 'Tapez chaque bande, puis Entrée\u00a0: «\u202f7\u00a0: B3 F2 K1 J4 = 30\u202f».',
		en: 'Type each strip, then Enter: “7: B3 F2 K1 J4 = 30”.'
	},
	// Telephones
	'present.plans-phones-show': { fr: 'Téléphones', en: 'Telephones' },
	'present.plans-phones': {
		fr: 'Sur un téléphone.',
		en: 'On a telephone.'
	},
	'present.plans-phones-unknown': {
		fr: 'Sur un téléphone\u00a0: la page «\u202f{page}\u202f», dans le menu au bas de ce site.',
		en: 'On a telephone: the page “{page}”, in the menu at the foot of this site.'
	},
	'present.plans-phones-offline': {
		fr: 'Un téléphone sans réseau\u00a0: seulement s’il a déjà ouvert cette page\u202f; sinon, la feuille.',
		en: 'A telephone without a network: only if it has opened this page before; otherwise, the sheet.'
	},
	'present.plans-added-one': { fr: 'Plan {number} ajouté.', en: 'Plan {number} added.' },
	'present.plans-added-many': { fr: '{count}\u00a0plans ajoutés.', en: '{count} plans added.' },
	'present.plans-known': {
		fr: 'Ce plan est déjà là\u00a0: c’est le {number}.',
		en: 'This plan is here already: it is number {number}.'
	},
	'present.plans-full': {
		fr: 'Le tableau porte {count}\u00a0plans, et pas un de plus.',
		en: 'The board takes {count} plans and no more.'
	},
	'present.plans-remove': { fr: 'Retirer le plan {number}', en: 'Remove plan {number}' },
	'present.plans-removed': { fr: 'Plan {number} retiré.', en: 'Plan {number} removed.' },
	// The camera of the computer
	'present.plans-hold': {
		fr: 'Tenez le carré devant la caméra. L’image ne quitte pas cette page.',
		en: 'Hold the square up to the camera. The picture does not leave this page.'
	},
	'present.plans-camera-unavailable': {
		fr: 'Ici, le navigateur ne donne pas accès à la caméra\u00a0: il lui faut une adresse en https. Tapez les codes.',
		en: 'Here the browser gives no access to the camera: it needs an https address. Please type the codes.'
	},
	'present.plans-camera-missing': {
		fr: 'Cet ordinateur n’a pas de caméra. Tapez les codes.',
		en: 'This computer has no camera. Please type the codes.'
	},
	'present.plans-camera-refused': {
		fr: 'L’accès à la caméra a été refusé. Tapez les codes, ou autorisez-la dans le navigateur.',
		en: 'Access to the camera was refused. Please type the codes, or allow it in the browser.'
	},
	'present.plans-camera-unknown': {
		fr: 'La caméra ne répond pas\u202f; un autre programme s’en sert peut-être. Tapez les codes.',
		en: 'The camera does not answer; another program may be using it. Please type the codes.'
	},
	// The map
	'present.plans-one': { fr: 'plan', en: 'plan' },
	'present.plans-many': { fr: 'plans', en: 'plans' },
	'present.plans-map-label': {
		fr: 'Le quartier\u00a0: plus une rue est foncée, plus il y a de plans qui la filment, sur {plans}.',
		en: 'The district: the darker a street, the more of the {plans} plans film it.'
	},
	'present.plans-score': { fr: 'Score du plan {number}', en: 'Score of plan {number}' },
	'present.plans-scored': { fr: 'des rues, plan {number}', en: 'of the streets, plan {number}' },
	'present.plans-record': { fr: 'Record, plan {number}', en: 'Record, plan {number}' },
	'present.plans-record-beaten': { fr: 'Record battu.', en: 'The record is beaten.' },
	'present.plans-together': { fr: 'Tous les plans ensemble', en: 'All plans together' },
	'present.plans-tie': { fr: 'Autant que le meilleur.', en: 'As much as the best.' },
	'present.plans-films-fall': { fr: 'Il filme la chute.', en: 'It films the fall.' },
	'present.plans-misses-fall': { fr: 'Il ne filme pas la chute.', en: 'It does not film the fall.' },
	'present.plans-fall-close': {
		fr: 'La place de la chute, agrandie\u00a0: un anneau, et les champs des caméras.',
		en: 'The place of the fall, enlarged: a ring, and the fields of view of the cameras.'
	},
	'present.plans-fall-bet': {
		fr: 'La croix\u00a0: la chute, {street}. Ce plan la filme-t-il\u202f?',
		en: 'The cross: the fall, {street}. Does this plan film it?'
	},
	/** Sides of a street, clockwise from the north, separated by bars. */
	'present.plans-sides': {
		fr: 'au nord|à l’est|au sud|à l’ouest',
		en: 'north side|east side|south side|west side'
	},
	'present.plans-computing': {
		fr: 'Calcul\u00a0: {count} sur {plans}…',
		en: 'Computing: {count} of {plans}…'
	},
	'present.plans-never': {
		fr: '{share} des rues ne sont filmées par aucun plan, surtout {streets}.',
		en: '{share} of the streets are filmed by no plan, mostly {streets}.'
	},
	'present.plans-never-share': {
		fr: '{share} des rues ne sont filmées par aucun plan.',
		en: '{share} of the streets are filmed by no plan.'
	},
	'present.plans-agreed': {
		fr: 'Le plus d’accord\u00a0: jusqu’à {count}\u00a0plans sur {plans}, {streets}.',
		en: 'Most agreement: up to {count} of {plans} plans, {streets}.'
	},
	'present.plans-people': {
		fr: 'Passants jamais filmés\u00a0: {count} sur {all}.',
		en: 'Passers-by never filmed: {count} of {all}.'
	},
	// The table
	'present.plans-number': { fr: 'N°', en: 'No.' },
	'present.plans-code': { fr: 'Code', en: 'Code' },
	'present.plans-share': { fr: 'Rues filmées', en: 'Streets filmed' },
	'present.plans-bet': {
		fr: 'Pari',
		en: 'Bet'
	},
	'present.plans-off': {
		fr: 'Écart',
		en: 'Off by'
	},
	'present.plans-rank': {
		fr: 'Classer les plans',
		en: 'Rank the plans'
	},
	'present.plans-most': {
		fr: 'Le plus de rues\u00a0: {names}, {share}.',
		en: 'Most streets: {names}, {share}.'
	},
	'present.plans-nearest': {
		fr: 'Pari le plus juste\u00a0: {names}, à {points}.',
		en: 'Nearest bet: {names}, off by {points}.'
	},
	'present.plans-exact': {
		fr: 'Pari exact\u00a0: {names}.',
		en: 'Exact bet: {names}.'
	},
	'present.plans-points-one': {
		fr: '{count}\u00a0point',
		en: '{count} point'
	},
	'present.plans-points-many': {
		fr: '{count}\u00a0points',
		en: '{count} points'
	},
	'present.plans-tables-one': {
		fr: 'table {list}',
		en: 'table {list}'
	},
	'present.plans-tables-many': {
		fr: 'tables {list}',
		en: 'tables {list}'
	},
	'present.plans-named-one': {
		fr: 'plan {list}',
		en: 'plan {list}'
	},
	'present.plans-named-many': {
		fr: 'plans {list}',
		en: 'plans {list}'
	},
	'present.plans-fall': { fr: 'Chute filmée', en: 'Fall filmed' },
	'present.plans-twice': { fr: 'Filmées deux fois', en: 'Filmed twice' },
	'present.plans-people-never': {
		fr: 'Passants jamais filmés (sur {all})',
		en: 'Never filmed, of {all} passers-by'
	},
	'present.plans-events-filmed': {
		fr: 'Événements filmés, sur {draws}',
		en: 'Events filmed, of {draws}'
	},
	'present.plans-rows': {
		fr: 'Une ligne\u00a0: un plan. Une colonne\u00a0: un descripteur.',
		en: 'A row: a plan. A column: a field.'
	},
	'present.plans-yes': { fr: 'oui', en: 'yes' },
	'present.plans-no': { fr: 'non', en: 'no' },
	'present.plans-costs': {
		fr: '{count}\u00a0caméras posées\u00a0: {cost}\u00a0milliers d’euros.',
		en: '{count} cameras, installed: {cost} thousand euros.'
	},
	'present.plans-cost-note': {
		fr: 'Milliers d’euros, pose comprise, de la source la moins chère à la plus chère\u00a0: {sources}.',
		en: 'Thousands of euros, installed, from the cheapest source to the dearest: {sources}.'
	},
	// The missions
	'present.plans-plan': { fr: 'Plan {number}', en: 'Plan {number}' },
	'present.plans-plan-label': {
		fr: 'Le plan {number}, sur le quartier\u00a0: ses caméras ({cameras}) et leurs champs.',
		en: 'Plan {number} on the district: its cameras ({cameras}) and their fields of view.'
	},
	'present.plans-previous': { fr: 'Plan précédent', en: 'Previous plan' },
	'present.plans-next': { fr: 'Plan suivant', en: 'Next plan' },
	'present.plans-whose': { fr: 'La mission de qui\u202f?', en: 'Whose mission?' },
	'present.plans-roll': {
		fr: 'Réponses, table par table',
		en: 'Answers, table by table'
	},
	'present.plans-roll-next': {
		fr: 'Table {table}\u202f?',
		en: 'Table {table}?'
	},
	'present.plans-roll-help': {
		fr: 'Les tables répondent dans leur ordre, une touche chacune, A à {last}\u202f; 0\u00a0: pas de réponse. Retour arrière reprend la dernière.',
		en: 'The tables answer in their order, one key each, A to {last}; 0: no answer. Backspace takes back the last one.'
	},
	'present.plans-roll-waits': {
		fr: 'Au tour de la table {table}\u00a0: A à {last}, ou 0 sans réponse. Plan suivant\u00a0: touche 3.',
		en: 'It is the turn of table {table}: A to {last}, or 0 for no answer. Next plan: key 3.'
	},
	'present.plans-roll-full': {
		fr: 'Toutes les tables ont répondu. Retour arrière reprend la dernière réponse.',
		en: 'All tables have answered. Backspace takes back the last answer.'
	},
	'present.plans-answered': {
		fr: 'Table {table}\u00a0: {mission}.',
		en: 'Table {table}: {mission}.'
	},
	'present.plans-unanswered': {
		fr: 'pas de réponse',
		en: 'no answer'
	},
	'present.plans-taken-back': {
		fr: 'Réponse de la table {table} reprise.',
		en: 'Answer of table {table} taken back.'
	},
	'present.plans-chosen-one': {
		fr: '{count}\u00a0table',
		en: '{count} table'
	},
	'present.plans-chosen-many': {
		fr: '{count}\u00a0tables',
		en: '{count} tables'
	},
	'present.plans-reveal': { fr: 'Montrer les missions', en: 'Show the missions' },
	'present.plans-seal': { fr: 'Cacher les missions', en: 'Hide the missions' },
	'present.plans-no-mission': { fr: 'Sans mission', en: 'Without a mission' },
	'present.plans-mission': { fr: 'Mission', en: 'Mission' },
	'present.plans-mission-of': { fr: 'Mission du plan {number}', en: 'Mission of plan {number}' },
	'present.plans-ask-mission': {
		fr: 'Quelle était la mission de ce groupe\u202f?',
		en: 'What was the mission of this group?'
	},
	'present.plans-mission-set': { fr: 'Plan {number}\u00a0: {mission}.', en: 'Plan {number}: {mission}.' },
	'present.plans-class-guess': {
		fr: 'La classe avait dit\u00a0: {mission}.',
		en: 'The class had said: {mission}.'
	},
	'present.plans-found-one': {
		fr: '{count}\u00a0table sur {all} avait trouvé.',
		en: '{count} table of {all} was right.'
	},
	'present.plans-found-many': {
		fr: '{count}\u00a0tables sur {all} avaient trouvé.',
		en: '{count} tables of {all} were right.'
	},
	'present.plans-right': {
		fr: 'La classe en a deviné {right} sur {guessed}.',
		en: 'The class guessed {right} of {guessed}.'
	},
	'present.plans-best-tables': {
		fr: 'Les mieux\u00a0: {names}, {right} sur {plans}.',
		en: 'Best: {names}, {right} of {plans}.'
	},
	// The events drawn by lot
	'present.plans-lot': {
		fr: 'Numéro',
		en: 'Number'
	},
	'present.plans-draw': { fr: 'Tirer un passant', en: 'Draw a passer-by' },
	'present.plans-again': {
		fr: 'Encore',
		en: 'Again'
	},
	'present.plans-hundred': { fr: 'Cent tirages', en: 'A hundred draws' },
	'present.plans-compared': {
		fr: 'C’est {events} des événements, pour {streets} des rues\u00a0: ils arrivent là où passent les gens.',
		en: 'That is {events} of the events, for {streets} of the streets: they happen where people pass.'
	},
	'present.plans-events-drawn': { fr: 'événements tirés', en: 'events drawn' },
	'present.plans-before-draw': {
		fr: 'Le hasard choisit un passant et une seconde\u00a0: il a un malaise. Qui l’aurait filmé\u202f?',
		en: 'Chance picks a passer-by and a second: someone feels faint. Who would have filmed it?'
	},
	'present.plans-event': {
		fr: 'Tirage {draw}\u00a0: à {time}, un passant a un malaise ici.',
		en: 'Draw {draw}: at {time}, a passer-by feels faint here.'
	},
	'present.plans-event-label': {
		fr: 'Le quartier, et la place de l’événement à {time}.',
		en: 'The district, and the place of the event at {time}.'
	},
	'present.plans-of-one': { fr: 'sur {plans} le filme', en: 'of {plans} films it' },
	'present.plans-of': { fr: 'sur {plans} le filment', en: 'of {plans} film it' },
	'present.plans-films-one': { fr: 'Plan {plans}.', en: 'Plan {plans}.' },
	'present.plans-films': { fr: 'Plans {plans}.', en: 'Plans {plans}.' },
	'present.plans-films-all': { fr: 'Tous les plans.', en: 'All plans.' },
	'present.plans-films-but-one': { fr: 'Tous, sauf le plan {plans}.', en: 'All but plan {plans}.' },
	'present.plans-films-but': { fr: 'Tous, sauf les plans {plans}.', en: 'All but plans {plans}.' },
	'present.plans-films-none': { fr: 'Aucun plan ne le filme.', en: 'No plan films it.' },
	'present.plans-so-far': {
		fr: 'En moyenne, un plan en filme {mean} sur {draws}.',
		en: 'On average, a plan films {mean} of {draws}.'
	},
	'present.plans-ahead': { fr: 'En tête\u00a0: {best}.', en: 'Ahead: {best}.' },
	/** Beside several plans: at least two. */
	'present.plans-close': {
		fr: 'Pas de premier\u00a0: {count}\u00a0plans, de {least} à {most}. À {margin} près, ce peut être le hasard.',
		en: 'Nobody is first: {count} plans, from {least} to {most}. Within {margin}, it may be chance.'
	},
	'present.plans-best': { fr: 'plan {number} ({count})', en: 'plan {number} ({count})' },
	'present.plans-anew': { fr: 'Le tirage repart de zéro.', en: 'The draw starts again from zero.' },
	// The file
	'present.plans-csv': { fr: 'Garder le tableau (CSV)', en: 'Keep the table (CSV)' },
	/** Keys of the parts of a camera in the kept file, separated by bars. */
	'present.plans-camera-parts': { fr: 'bâtiment|mètre|direction', en: 'building|metre|direction' },
	'present.plans-camera': { fr: 'Caméra\u00a0{number}', en: 'Camera {number}' },
	'present.plans-save': { fr: 'Garder ces plans dans un fichier', en: 'Keep these plans in a file' },
	/** On the wall, after it was nearly left. */
	'present.plans-unkept': {
		fr: 'Les plans de la classe ne sont dans aucun fichier\u00a0: qui quitte ce mur les perd.',
		en: 'The plans of the class are in no file: whoever leaves this wall loses them.'
	},
	'present.plans-open': { fr: 'Ouvrir un fichier de plans', en: 'Open a file of plans' },
	'present.plans-bring': {
		fr: 'Reprendre les plans de la première séance ({count})',
		en: 'Bring the plans of the first lesson ({count})'
	},
	'present.plans-brought': { fr: 'Plans repris\u00a0: {count}.', en: 'Plans brought: {count}.' },
	'present.plans-file-name': { fr: 'plans-de-la-classe', en: 'class-plans' },
	'present.plans-saved': { fr: 'Fichier enregistré.', en: 'File saved.' },
	'present.plans-opened': {
		fr: 'Fichier ouvert. Nombre de plans\u00a0: {count}.',
		en: 'File opened. Number of plans: {count}.'
	},
	'present.plans-file-size': {
		fr: 'Ce fichier est trop gros pour être un fichier de plans.',
		en: 'This file is too large to be a file of plans.'
	},
	'present.plans-file-format': {
		fr: 'Ce n’est pas un fichier de plans de cette page.',
		en: 'This is not a file of plans from this page.'
	},
	'present.plans-file-version': {
		fr: 'Ce fichier vient d’une version plus récente de cette page.',
		en: 'This file is from a newer version of this page.'
	},
	'present.plans-file-empty': { fr: 'Ce fichier ne contient aucun plan.', en: 'This file contains no plan.' },
	'present.plans-file-many': {
		fr: 'Ce fichier contient plus de quarante plans.',
		en: 'This file contains more than forty plans.'
	},
	'present.plans-file-plan': {
		fr: 'Le plan {number} de ce fichier n’a pas de code juste. Rien n’a été changé.',
		en: 'Plan {number} of this file has no valid code. Nothing was changed.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
