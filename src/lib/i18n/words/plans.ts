import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the plans of a class: the page on which a group makes its plan, and the faults of a code. */
export const plans = {
	'plans.title': { fr: 'Six caméras pour un quartier', en: 'Six cameras for one district' },
	'plans.description': {
		fr: 'Pour une classe qui travaille avec «\u202f{title}\u202f»\u00a0: un groupe pose six caméras pour une mission secrète, et un code de vingt signes porte son plan au tableau. Rien n’est enregistré.',
		en: 'For a class that works with “{title}”: a group puts up six cameras for a secret mission, and a code of twenty characters carries its plan to the wall. Nothing is stored.'
	},
	'plans.intro': {
		fr: 'Prenez une mission, posez six caméras, puis lisez votre code à la classe. Rien n’est enregistré ni envoyé\u00a0: le plan tient dans le code.',
		en: 'Take a mission, put up six cameras, then read your code to the class. Nothing is stored or sent: the plan is all in the code.'
	},
	'plans.picture': {
		fr: 'Le quartier, avec les caméras que vous y posez et ce qu’elles filment.',
		en: 'The district, with the cameras that you put up and what they film.'
	},
	'plans.without-script': {
		fr: 'Cette page a besoin de son script. Sans lui, faites votre plan sur la feuille imprimée.',
		en: 'This page needs its script. Without it, make your plan on the printed sheet.'
	},
	'plans.sheet': { fr: 'Feuille à imprimer', en: 'Sheet to print' },
	'plans.mission': { fr: 'Votre mission', en: 'Your mission' },
	'plans.mission-help': {
		fr: 'Tirez une mission, ou entrez le numéro de votre papier. Ne la dites à personne.',
		en: 'Draw a mission, or enter the number on your slip of paper. Tell nobody.'
	},
	'plans.mission-number': { fr: 'Mission {number}', en: 'Mission {number}' },
	'plans.mission-draw': { fr: 'Tirer une mission', en: 'Draw a mission' },
	'plans.mission-by-number': { fr: 'Numéro du papier', en: 'Number on the slip' },
	'plans.mission-hide': { fr: 'Cacher la mission', en: 'Hide the mission' },
	'plans.mission-show': { fr: 'Relire la mission', en: 'Read the mission again' },
	'plans.mission-change': { fr: 'Changer de mission', en: 'Change mission' },
	'plans.place': { fr: 'Vos six caméras', en: 'Your six cameras' },
	'plans.full': {
		fr: 'Six caméras au plus. Retirez-en une d’abord.',
		en: 'Six cameras at most. Take one down first.'
	},
	'plans.count': { fr: '{count} sur {goal} posées', en: '{count} of {goal} placed' },
	'plans.result': { fr: 'Ce que filme votre plan', en: 'What your plan films' },
	'plans.waits': {
		fr: 'Le résultat et le code viennent après la sixième caméra.',
		en: 'The result and the code come after the sixth camera.'
	},
	'plans.show': { fr: 'Voir le résultat et le code', en: 'See the result and the code' },
	'plans.show-early': { fr: 'Voir déjà le résultat', en: 'See the result already' },
	'plans.share': { fr: 'Rues filmées', en: 'Streets filmed' },
	'plans.code': { fr: 'Votre code', en: 'Your code' },
	'plans.code-help': {
		fr: 'Lisez-le à la classe, ou montrez le carré à la caméra de l’ordinateur.',
		en: 'Read it to the class, or show the square to the camera of the computer.'
	},
	'plans.code-picture': {
		fr: 'Le code de votre plan, en carré à lire par une caméra',
		en: 'The code of your plan, as a square for a camera to read'
	},
	'plans.open': { fr: 'Rouvrir un plan', en: 'Open a plan again' },
	'plans.open-label': {
		fr: 'Son code, ou ses caméras lues sur la feuille',
		en: 'Its code, or its cameras read from the sheet'
	},
	'plans.open-do': { fr: 'Ouvrir', en: 'Open' },
	'plans.opened': { fr: 'Plan ouvert, avec {count}.', en: 'Plan opened, with {count}.' },
	'plans.carry': { fr: 'Porter les plans des autres', en: 'Carry the plans of others' },
	'plans.carry-help': {
		fr: 'Tapez les plans de papier de vos voisins, un par ligne\u00a0: «\u202fB\u00a0110\u00a0S, K\u00a020\u00a0N\u202f». Un seul carré en porte jusqu’à {count} au tableau.',
		en: 'Type the paper plans of your neighbours, one on each line: “B\u00a0110\u00a0S, K\u00a020\u00a0N”. One square carries up to {count} of them to the wall.'
	},
	'plans.carry-label': { fr: 'Leurs plans', en: 'Their plans' },
	'plans.carry-line': { fr: 'Ligne {number}.', en: 'Line {number}.' },
	'plans.carried-one': { fr: '{count}\u00a0plan dans ce carré.', en: '{count} plan in this square.' },
	'plans.carried-many': { fr: '{count}\u00a0plans dans ce carré.', en: '{count} plans in this square.' },
	'plans.carry-picture': {
		fr: 'Les codes de ces plans, en un carré à lire par une caméra',
		en: 'The codes of these plans, as one square for a camera to read'
	},
	'plans.link': { fr: 'Page des plans, pour les élèves', en: 'Page of the plans, for pupils' },
	// Places of the missions
	'plans.names': { fr: 'Le quartier et ses noms', en: 'The district and its names' },
	'plans.names-picture': {
		fr: 'Plan du quartier, avec les lettres des bâtiments, les noms des rues, l’arrêt du tram et le banc.',
		en: 'Plan of the district, with the letters of buildings, the names of streets, the tram stop and the bench.'
	},
	'plans.place-tram-stop': { fr: 'Arrêt du tram', en: 'Tram stop' },
	'plans.place-bench': { fr: 'Banc', en: 'Bench' },
	/** Beside a cross on a plan. */
	'plans.place-fall': { fr: 'La chute', en: 'The fall' },
	// The sheets
	'print.missions': { fr: 'Missions des groupes', en: 'Missions of the groups' },
	'print.paper-plan': { fr: 'Plan d’un groupe, sur papier', en: 'Plan of a group, on paper' },
	'print.paper-plan-how': {
		fr: 'Entourez vos caméras sur le plan\u00a0: chacune a une lettre et un chiffre, et sa flèche dit où elle regarde. Écrivez leurs noms au bas de la page.',
		en: 'Circle your cameras on the plan: each has a letter and a digit, and its arrow says where it looks. Write their names at the foot of the page.'
	},
	'print.paper-secret': {
		fr: 'Si vous avez une mission, elle reste secrète.',
		en: 'If you have a mission, it stays secret.'
	},
	'print.paper-plan-picture': {
		fr: 'Plan du quartier\u00a0: chaque bâtiment a une lettre, et le long de ses murs des places numérotées, chacune avec une flèche.',
		en: 'Plan of the district: each building has a letter and, along its walls, numbered places, each with an arrow.'
	},
	/** On the strip that a group tears off. */
	'print.paper-strip': { fr: 'Notre plan', en: 'Our plan' },
	'print.paper-strip-how': {
		fr: 'Détachez la bande et donnez-la à ceux qui tapent.',
		en: 'Tear off the strip and give it to those who type.'
	},
	'print.paper-neighbours': {
		fr: 'Table voisine, au crayon\u00a0: tracez le chemin le moins filmé, du lycée au tram\u202f; entourez la caméra que vous déplaceriez\u202f; écrivez une question.',
		en: 'Next table, in pencil: draw the way that is filmed least, from the school to the tram; circle the camera that you would move; write a question.'
	},
	'print.paper-table': { fr: 'Table', en: 'Table' },
	'print.paper-bet': {
		fr: 'Notre pari',
		en: 'Our bet'
	},
	'print.paper-bet-unit': {
		fr: '%\u00a0des rues',
		en: '% of the streets'
	},
	'print.paper-fall': {
		fr: 'Quand le mur montre la croix de la chute, recopiez-la. Votre plan la filme-t-il\u202f? ☐\u00a0oui ☐\u00a0non',
		en: 'When the wall shows the cross of the fall, copy it. Does your plan film it? ☐\u00a0yes ☐\u00a0no'
	},
	'print.paper-reach': {
		fr: 'Une caméra filme un quart de cercle de {metres}\u00a0mètres, jusqu’aux murs.',
		en: 'A camera films a quarter of a circle of {metres} metres, up to the walls.'
	},
	// What is wrong with a code, or with a plan read from paper
	'plans.fault-short': {
		fr: 'Un code a {length} signes, celui-ci {count}\u00a0: il en manque.',
		en: 'A code has {length} characters, this one {count}: some are missing.'
	},
	'plans.fault-long': {
		fr: 'Un code a {length} signes, celui-ci {count}\u00a0: il y en a de trop.',
		en: 'A code has {length} characters, this one {count}: there are too many.'
	},
	'plans.fault-character': {
		fr: 'Aucun code ne contient «\u202f{character}\u202f». Relisez ce signe.',
		en: 'No code contains “{character}”. Please read this character again.'
	},
	'plans.fault-check': {
		fr: 'Un signe doit être faux\u00a0: le dernier, qui contrôle les autres, ne s’accorde pas avec eux. Relisez les groupes un à un.',
		en: 'One character must be wrong: the last, which checks the others, does not agree. Please read the groups one by one.'
	},
	'plans.fault-empty': { fr: 'Ce plan n’a encore aucune caméra.', en: 'This plan has no camera yet.' },
	'plans.fault-building': {
		fr: '{camera}\u00a0: aucun bâtiment n’a cette lettre, relisez-la.',
		en: '{camera}: no building has this letter, please read it again.'
	},
	'plans.fault-metre': {
		fr: '{camera}\u00a0: ce bâtiment s’arrête au mètre {metres}.',
		en: '{camera}: this building ends at metre {metres}.'
	},
	'plans.fault-number': {
		fr: '{camera}\u00a0: sur le plan, les caméras du bâtiment {building} vont de 1 à {cameras}.',
		en: '{camera}: on the plan, the cameras of building {building} go from 1 to {cameras}.'
	},
	'plans.fault-wall': {
		fr: '{camera}\u00a0: elle filmerait son propre mur. Ici\u00a0: {points}.',
		en: '{camera}: it would film its own wall. Possible here: {points}.'
	},
	'plans.fault-no-building': {
		fr: '{camera}\u00a0: il manque la lettre du bâtiment.',
		en: '{camera}: the letter of the building is missing.'
	},
	'plans.fault-no-direction': {
		fr: '{camera}\u00a0: il manque la direction, ou le chiffre est faux (B3, ou B\u00a0110\u00a0S).',
		en: '{camera}: the direction is missing, or the digit is wrong (B3, or B\u00a0110\u00a0S).'
	},
	'plans.fault-unread': {
		fr: '{camera}\u00a0: ce n’est pas une caméra comme B3.',
		en: '{camera}: this is not a camera such as B3.'
	},
	'plans.fault-many': {
		fr: '{camera}\u00a0: c’est une caméra de trop, un plan en a {cameras} au plus.',
		en: '{camera}: one camera too many, as a plan has {cameras} at most.'
	},
	'plans.fault-twice': {
		fr: '{camera} est deux fois dans ce plan.',
		en: '{camera} is twice in this plan.'
	},
	'plans.fault-mission': {
		fr: 'Il n’y a pas de mission {camera}\u00a0: elles vont de 1 à {missions}.',
		en: 'There is no mission {camera}: they go from 1 to {missions}.'
	},
	/** Compass points clockwise from the east, separated by bars. */
	'plans.points': { fr: 'E|SE|S|SO|O|NO|N|NE', en: 'E|SE|S|SW|W|NW|N|NE' }
} as const satisfies Readonly<Record<string, Localized>>;
