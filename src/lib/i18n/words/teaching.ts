import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the teacher’s pack. */
export const teaching = {
	'teach.title': { fr: 'Présenter en classe', en: 'Present to a class' },
	'teach.intro': {
		fr: 'Des séances prêtes, minute par minute, des fiches à photocopier, un débat et une activité sans écran par chapitre. Rien à installer, aucun compte, aucune donnée d’élève\u00a0: les paris se font à main levée ou sur papier.',
		en: 'Ready lessons, minute by minute, sheets to photocopy, a debate and an activity without a screen for each chapter. Nothing to install, no account, no data on pupils: guesses are made by show of hands or on paper.'
	},
	'teach.afterwards': { fr: 'Ce que les élèves savent dire ensuite', en: 'What pupils can say afterwards' },
	'teach.to-print': { fr: 'À imprimer', en: 'To print' },
	'teach.copies-each': { fr: '× 1 par élève', en: '× 1 for each pupil' },
	'teach.copies-pair': { fr: '× 1 pour deux élèves', en: '× 1 for two pupils' },
	'teach.copies-one': { fr: '× 1', en: '× 1' },
	'teach.which-class': { fr: 'Pour quelle classe\u202f?', en: 'For which class?' },
	'teach.sides-one': { fr: 'recto seul', en: 'one side' },
	'teach.sides-two': { fr: 'recto verso', en: 'both sides' },
	'teach.print-lesson': { fr: 'Imprimer cette séance', en: 'Print this lesson' },
	'teach.plan': { fr: 'Le plan, minute par minute', en: 'The plan, minute by minute' },
	'teach.plans': { fr: 'Minute par minute', en: 'Minute by minute' },
	'teach.steps': { fr: 'Les étapes', en: 'The steps' },
	'teach.print-plan': { fr: 'Imprimer ce plan', en: 'Print this plan' },
	'teach.minutes-unit': { fr: 'min', en: 'min' },
	'teach.dark': { fr: 'sans écran', en: 'no screen' },
	'teach.board': { fr: 'tableau à l’écran', en: 'board on the wall' },
	'teach.ask': { fr: 'Demandez\u00a0:', en: 'Ask:' },
	'teach.expect': { fr: 'Attendu\u00a0:', en: 'Expect:' },
	'teach.expect-show': { fr: 'Montrer ce qui est attendu', en: 'Show what to expect' },
	'teach.answer-show': { fr: 'Montrer la réponse', en: 'Show the answer' },
	'teach.answer-is': { fr: 'Réponse\u00a0:', en: 'Answer:' },
	'teach.if': { fr: 'Si l’on vous dit', en: 'If they say' },
	'teach.say-begins': { fr: '«\u202f', en: '“' },
	'teach.say-ends': { fr: '\u202f»', en: '”' },
	'teach.then': { fr: 'alors\u00a0:', en: 'then:' },
	'teach.stop': {
		fr: 'arrêtez la discussion après {minutes}\u00a0min',
		en: 'end the discussion after {minutes} min'
	},
	'teach.late': { fr: 'En retard\u202f?', en: 'Late?' },
	'teach.notes': { fr: 'Notes pour chaque étape', en: 'Notes for each step' },
	'teach.before': { fr: 'Cinq minutes avant le cours', en: 'Five minutes before the lesson' },
	'teach.before-slides': {
		fr: 'Branchez le projecteur et étendez le bureau, sans le dupliquer\u00a0: touche Windows\u00a0+\u00a0P, puis «\u202fÉtendre\u202f»\u202f; sur un Mac, Réglages Système, Moniteurs, sans recopie vidéo.',
		en: 'Plug in the projector and extend the desktop, do not duplicate it: Windows key + P, then “Extend”; on a Mac, System Settings, Displays, without mirroring.'
	},
	'teach.before-wall': {
		fr: 'Ouvrez une des séances ci-dessus par sa page de garde. Faites glisser la fenêtre des diapositives au mur, puis F, plein écran. La touche S ouvre une deuxième fenêtre, à garder sur votre écran\u00a0: les notes, la réponse cachée et le temps.',
		en: 'Open one of the lessons above by its cover. Drag the window of the slides to the wall, then F, full screen. The S key opens a second window, to keep on your own screen: the notes, the hidden answer and the time.'
	},
	'teach.before-one': {
		fr: 'Un seul écran, ou un bureau dupliqué\u202f? N’ouvrez ni S ni D\u00a0: la classe verrait les réponses. Imprimez le plan.',
		en: 'A single screen, or a duplicated desktop? Open neither S nor D: the class would see the answers. Print the plan.'
	},
	'teach.before-dark': {
		fr: 'Attendez la classe à la page de garde\u00a0: «\u202fCommencer\u202f» passe à la première diapositive, aux questions d’avant si elles sont au mur. Une image attend vos touches\u00a0: chacune montre l’instant d’après. Plus tard, la touche B rend l’écran noir, et l’image au retour.',
		en: 'Wait for the class at the cover: “Begin” goes to the first slide, to the questions before if they are on the wall. A picture waits for your keys: each shows the next moment. Later, the B key turns the screen black, and back again.'
	},
	'teach.before-print': {
		fr: 'Imprimez les fiches\u00a0: une feuille par chapitre pour l’élève, une page pour vous.',
		en: 'Print the sheets: for pupils, one leaf per chapter; for you, one page.'
	},
	'teach.before-simple': {
		fr: 'Une classe de 11 à 14 ans\u202f? Chaque étape est aussi dite en mots simples, sous ses notes et sur papier\u00a0:',
		en: 'A class of 11- to 14-year-olds? Each step is also told in simple words, under its notes and on paper:'
	},
	'teach.before-network': {
		fr: 'Pas de réseau\u202f? Emportez une copie sur une clé\u00a0: elle s’ouvre d’un double-clic.',
		en: 'No network? Take a copy on a memory stick: it opens with a double click.'
	},
	'teach.archive': { fr: 'Télécharger la copie (ZIP)', en: 'Download the copy (ZIP)' },
	'teach.route-open': { fr: 'Diapositives, avec page de garde', en: 'Slides, with a cover' },
	'teach.route-left': {
		fr: '{planned}\u00a0min d’images, pour une durée de {minutes}\u00a0min\u00a0: le reste va aux questions, à ce qui se fait sans écran et au débat.',
		en: '{planned} min of pictures in {minutes} min: the rest goes to questions, to what is done without a screen and to debate.'
	},
	'teach.route-own': {
		fr: 'Listez les noms des étapes dans l’adresse, dans l’ordre de votre choix. Le nom d’une étape est la fin de son adresse dans le récit.',
		en: 'List the names of the steps in the address, in any order you like. The name of a step is the end of its address in the story.'
	},
	'teach.quiz': {
		fr: 'Avant et après\u00a0: les mêmes questions',
		en: 'Before and after: the same questions'
	},
	'teach.quiz-intro': {
		fr: 'Sur papier, avant la séance puis après elle\u202f; rien n’est recueilli. Chaque séance pose celles auxquelles ses étapes répondent\u202f; sa fiche s’imprime avec les siennes, et son dos sert au débat.',
		en: 'On paper, before the lesson and again after it; nothing is collected. Each lesson asks those that its steps answer; the sheet prints with its others, and its back is for the debate.'
	},
	'teach.answer': { fr: 'Réponse', en: 'Answer' },
	'teach.chapters': { fr: 'Chapitre par chapitre', en: 'Chapter by chapter' },
	'teach.time': { fr: '{minutes}\u00a0min d’images', en: '{minutes} min of pictures' },
	'teach.aims': { fr: 'Objectifs', en: 'Aims' },
	'teach.misconception': { fr: 'Idée fausse à lever', en: 'Misconception to dispel' },
	'teach.debate': { fr: 'Débat', en: 'Debate' },
	'teach.debate-note': {
		fr: 'Chaque camp a son meilleur argument\u202f; aucune réponse n’est la bonne.',
		en: 'Each side gets its best argument; there is no right answer.'
	},
	'teach.for': { fr: 'Pour', en: 'For' },
	'teach.against': { fr: 'Contre', en: 'Against' },
	'teach.fact': { fr: 'Ce qui est établi', en: 'What is established' },
	'teach.law': { fr: 'Ce que dit le droit', en: 'What the law says' },
	'teach.value': { fr: 'Ce qui relève des valeurs', en: 'What is a matter of values' },
	'teach.activity': { fr: 'Sans écran', en: 'Without a screen' },
	'teach.hooks': { fr: 'Disciplines et notions', en: 'Subjects and notions' },
	'teach.programmes': { fr: 'Programmes', en: 'Programmes of study' },
	'teach.sheets': { fr: 'Fiches', en: 'Sheets' },
	'teach.licence': { fr: 'Copier, modifier, partager', en: 'Copy, change, share' },

	'teach.print-each': { fr: 'Pour chaque élève', en: 'For each pupil' },
	'teach.print-pair': { fr: 'Pour deux élèves', en: 'For two pupils' },
	'teach.print-one': { fr: 'En un exemplaire', en: 'One copy' }
} as const satisfies Readonly<Record<string, Localized>>;
