import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the sheets to print. */
export const sheets = {
	'print.title': { fr: 'Fiches à imprimer', en: 'Sheets to print' },
	'print.intro': {
		fr: 'Des pages A4 en encre noire, faites pour la photocopieuse. Décochez ce que vous ne voulez pas, puis imprimez.',
		en: 'A4 pages in black ink, made for the photocopier. Untick what you do not want, then print.'
	},
	'print.intro-sides': {
		fr: 'Fiches de l’élève\u00a0: une feuille par chapitre, avec les paris\u202f; les chapitres sans pari ont un verso. Images\u00a0: une page par chapitre, à distribuer ou à montrer après les paris, car les réponses y sont. Fiches de l’enseignant\u00a0: une page par chapitre, avec les réponses. Une fiche d’une seule page s’imprime à part\u00a0: recto verso avec d’autres, elle porterait au dos la fiche suivante.',
		en: 'Pupils’ sheets: one leaf per chapter, with the guesses; chapters without a guess have a back. Pictures: one page for each chapter, to hand out or show after the guesses, since the answers are there. Teacher’s sheets: one page per chapter, with the answers. Print a sheet of one page by itself: double-sided with others, it would have the next sheet on its back.'
	},
	'print.intro-simple': {
		fr: 'Pour les 11–14 ans, cochez aussi l’essentiel en mots simples\u00a0: une ou deux pages par chapitre, à donner après les paris, car les réponses y sont.',
		en: 'For 11- to 14-year-olds, also tick the essentials in simple words: one or two pages per chapter, to hand out after the guesses, since they contain the answers.'
	},
	'print.what': { fr: 'À imprimer', en: 'To print' },
	'print.pupils': { fr: 'Fiches de l’élève', en: 'Pupils’ sheets' },
	'print.teachers': { fr: 'Fiches de l’enseignant', en: 'Teacher’s sheets' },
	'print.simple': {
		fr: 'L’essentiel en mots simples (11–14 ans)',
		en: 'The essentials in simple words (ages 11–14)'
	},
	'print.simple-sheet': { fr: 'L’essentiel en mots simples', en: 'The essentials in simple words' },
	'print.now': { fr: 'Imprimer', en: 'Print' },
	'print.pages-none': { fr: 'Rien n’est coché.', en: 'Nothing is ticked.' },
	'print.pages-one': { fr: '1 page', en: '1 page' },
	'print.pages-many': { fr: '{count} pages', en: '{count} pages' },
	'print.only': { fr: 'Imprimer seulement cette fiche', en: 'Print only this sheet' },
	'print.without-script': {
		fr: 'Imprimez cette page depuis le navigateur\u00a0: ce qui est coché sort. Le lien «\u202fImprimer seulement cette fiche\u202f» la choisit\u202f; imprimez ensuite.',
		en: 'Print this page from the browser: what is ticked comes out. The link “Print only this sheet” chooses it; then print.'
	},
	'print.easy': {
		fr: 'Grands caractères, pour les élèves dyslexiques',
		en: 'Large print, for dyslexic pupils'
	},
	'print.easy-how': {
		fr: 'Les fiches des élèves sont en caractères de 14 points au moins, sans italique, une idée par ligne, alignées à gauche. Elles prennent plus de pages\u00a0: deux par groupe pour un mur d’écrans, dont les images grandissent aussi. Le plan sur papier garde sa taille\u00a0: agrandissez-le en A3. Rien n’est imprimé derrière les lettres\u00a0: le papier peut être crème.',
		en: 'Pupils’ sheets have letters of at least 14 points, no italics, one idea on each line, aligned to the left. They take more pages: two for each group for a wall of screens, whose pictures grow too. The plan on paper keeps its size: enlarge it to A3. Nothing is printed behind the letters: the paper may be cream.'
	},
	'print.edit': { fr: 'Texte à modifier (.odt)', en: 'Text to edit (.odt)' },
	'print.edit-short': { fr: '.odt', en: '.odt' },
	'print.overview': { fr: 'Fiche de la séance', en: 'The lesson on one page' },
	'print.audience': { fr: 'Pour qui', en: 'For whom' },
	'print.competences': { fr: 'Compétences', en: 'Competences' },
	'print.materials': { fr: 'Matériel', en: 'Materials' },
	'print.course': { fr: 'Déroulement', en: 'Course' },
	'print.rubric': { fr: 'Évaluation', en: 'Assessment' },
	'print.rubric-1': { fr: 'non atteint', en: 'not yet' },
	'print.rubric-2': { fr: 'en partie', en: 'partly' },
	'print.rubric-3': { fr: 'atteint', en: 'reached' },
	'print.rubric-4': { fr: 'dépassé', en: 'exceeded' },
	'print.homework': { fr: 'À la maison', en: 'At home' },
	'print.support': { fr: 'Pour aider', en: 'To help' },
	'print.extension': { fr: 'Pour aller plus loin', en: 'To go further' },
	'print.pictures': { fr: 'Images, après les paris', en: 'Pictures, after the guesses' },
	'print.picture': { fr: 'Image, après les paris', en: 'Picture, after the guesses' },
	'print.take': { fr: 'Imprimer avec les autres', en: 'Print with the others' },
	'print.pupil': { fr: 'Fiche de l’élève', en: 'Pupil’s sheet' },
	'print.teacher': { fr: 'Fiche de l’enseignant', en: 'Teacher’s sheet' },
	'print.for-teacher': { fr: 'Pour l’enseignant', en: 'For the teacher' },
	'print.answer-sheets': { fr: 'Réponses, pour l’enseignant', en: 'Answers, for the teacher' },
	'print.name': { fr: 'Nom', en: 'Name' },
	'print.class': { fr: 'Classe', en: 'Class' },
	'print.date': { fr: 'Date', en: 'Date' },
	'print.page': { fr: 'page {page} sur {pages}', en: 'page {page} of {pages}' },
	'print.question': { fr: 'Question {number}', en: 'Question {number}' },
	'print.graph': {
		fr: 'Axes vides. En abscisse\u00a0: {x}. En ordonnée\u00a0: {y}.',
		en: 'Empty axes. Horizontal: {x}. Vertical: {y}.'
	},
	'print.graph-answer': {
		fr: 'Réponse du modèle. En abscisse\u00a0: {x}. En ordonnée\u00a0: {y}. Valeurs\u00a0: {values}.',
		en: 'The model’s answer. Horizontal: {x}. Vertical: {y}. Values: {values}.'
	},
	'print.whole': {
		fr: 'Pour une séance entière\u00a0: plan, questions, cartes de rôle, papiers du tirage, trace écrite',
		en: 'For a whole lesson: plan, questions, role cards, papers to draw, written trace'
	},
	'print.boards': { fr: 'Questions à emporter', en: 'Questions to take along' },
	'print.plan': { fr: 'Plan de séance', en: 'Lesson plan' },
	'print.roles': { fr: 'Cartes de rôle', en: 'Role cards' },
	'print.tickets': { fr: 'Papiers du tirage', en: 'Papers to draw' },
	'print.wall': { fr: 'Mur d’écrans 1, en six pages', en: 'Wall of screens 1, on six pages' },
	'print.wall-again': { fr: 'Mur d’écrans 2, en six pages', en: 'Wall of screens 2, on six pages' },
	'print.wall-page': { fr: 'Mur d’écrans entier, en une page', en: 'A whole wall of screens, on one page' },
	// Slips for pupils
	'print.bets': {
		fr: 'Mes paris sur les plans',
		en: 'My bets on the plans'
	},
	'print.bets-plan': {
		fr: 'Plan',
		en: 'Plan'
	},
	'print.bets-own': { fr: 'Le mien, nᵒ', en: 'Mine, no.' },
	'print.bets-neighbours': { fr: 'Les voisins, nᵒ', en: 'The neighbours’, no.' },
	'print.bets-more': {
		fr: 'Part des rues (%)',
		en: 'Share of the streets (%)'
	},
	'print.bets-fall': {
		fr: 'Filme la chute\u202f? oui, non',
		en: 'Films the fall? yes, no'
	},
	'print.bets-mission': {
		fr: 'Sa mission, de A à E',
		en: 'Its mission, from A to E'
	},
	'print.bets-right': {
		fr: 'Bons paris',
		en: 'Right bets'
	},
	'print.bets-draws': {
		fr: 'Avant chaque tirage, combien de plans le filmeront\u202f?',
		en: 'Before each draw, how many plans will film it?'
	},
	'print.bets-second': {
		fr: 'Seconde séance\u00a0: nombre de caméras',
		en: 'Second lesson: number of cameras'
	},
	'print.bets-share': {
		fr: 'Part des rues que j’attends (%)',
		en: 'Share of the streets that I expect (%)'
	},
	'print.bets-added': {
		fr: 'Points ajoutés',
		en: 'Points added'
	},
	'print.bets-price': {
		fr: 'Le premier prix compte… et ne compte pas…',
		en: 'The first price counts… and does not count…'
	},
	'print.bets-for': {
		fr: 'Le plan que je défendrais, pour qui, et qui il oublie\u00a0:',
		en: 'The plan that I would defend, for whom, and whom it forgets:'
	},
	'print.own-screens': {
		fr: 'Mes douze écrans',
		en: 'My twelve screens'
	},
	'print.own-screens-how': {
		fr: 'Voici vos douze écrans, en noir sur le petit mur. Ne les quittez pas des yeux. Une chute\u00a0: cochez sa case, et appelez l’écran si le tour le permet. S’il s’ouvre à temps, entourez.',
		en: 'These are your twelve screens, black on the small wall. Do not take your eyes off them. A fall: tick its box, and call the screen if the round allows it. If it opens in time, circle the tick.'
	},
	'print.own-screens-table': {
		fr: 'Table {number}',
		en: 'Table {number}'
	},
	'print.own-screens-name': {
		fr: 'Écran',
		en: 'Screen'
	},
	'print.own-screens-round': {
		fr: 'Tour {number}',
		en: 'Round {number}'
	},
	'print.own-screens-seen': {
		fr: 'Chutes ici',
		en: 'Falls here'
	},
	'print.own-screens-opened': {
		fr: 'Vues à temps',
		en: 'Seen in time'
	},
	'print.own-screens-bet': {
		fr: 'Mon pari, sur le mur',
		en: 'My bet, on the wall'
	},
	'print.own-screens-missed': {
		fr: 'Ce qui m’a fait manquer une chute\u00a0:',
		en: 'What made me miss a fall:'
	},
	'print.wall-page-task': {
		fr: 'Un mur pour deux. Sur un seul écran, quelqu’un est tombé. Au signal, cherchez en silence. Entourez cet écran.',
		en: 'One wall for two of you. On one screen, somebody has fallen. At the signal, search in silence. Circle that screen.'
	},
	'print.wall-page-is': { fr: 'La chute est sur l’écran {screen}.', en: 'The fall is on screen {screen}.' },
	'print.wall-page-how': {
		fr: 'Le mur en une page\u00a0: une feuille pour deux, retournée jusqu’au signal. Trente secondes en silence, puis chaque paire dit son écran, ou «\u202faucun\u202f». Comptez celles qui l’ont trouvé. Si elles sont nombreuses, demandez-leur combien d’écrans elles n’ont pas regardés, et combien de temps elles tiendraient.',
		en: 'The wall on one page: one sheet for two pupils, face down until the signal. Thirty seconds in silence, then each pair names its screen, or “none”. Count those who found it. If they are many, ask how many screens they did not look at, and how long they could keep this up.'
	},
	'print.wall-number': { fr: 'Mur {number}', en: 'Wall {number}' },
	'print.wall-group': { fr: 'Groupe {group}', en: 'Group {group}' },
	'print.wall-task': {
		fr: 'Sur un seul écran de tout le mur, quelqu’un est tombé. Est-ce un des vôtres\u202f? Au signal, cherchez en silence. Entourez un écran, ou aucun.',
		en: 'On one screen of the whole wall, somebody has fallen. Is it one of yours? At the signal, search in silence. Circle one screen, or none.'
	},
	'print.wall-fallen': { fr: 'Tombé', en: 'Fallen' },
	'print.wall-not-fallen': { fr: 'Pas tombé', en: 'Not fallen' },
	'print.wall-fall': { fr: 'couché par terre', en: 'lying on the ground' },
	'print.wall-fall-any': {
		fr: 'couché par terre, parfois à demi caché',
		en: 'lying on the ground, at times half hidden'
	},
	'print.wall-fall-hidden': {
		fr: 'couché par terre, derrière une barrière',
		en: 'lying on the ground, behind a barrier'
	},
	'print.wall-asleep': { fr: 'endormi sur un banc', en: 'asleep on a bench' },
	'print.wall-sitting': { fr: 'assis', en: 'sitting' },
	'print.wall-stooping': { fr: 'penché sur un lacet', en: 'bent over a shoelace' },
	'print.wall-running': { fr: 'court', en: 'running' },
	'print.wall-crates': { fr: 'des caisses', en: 'crates' },
	'print.wall-barrier': { fr: 'debout derrière une barrière', en: 'standing behind a barrier' },
	'print.wall-usual': { fr: 'des passants', en: 'passers-by' },
	'print.wall-ours': { fr: 'Notre écran\u00a0:', en: 'Our screen:' },
	'print.wall-answers': { fr: 'Les murs d’écrans, réponses', en: 'The walls of screens, answers' },
	'print.wall-how': {
		fr: 'Le mur 1\u00a0: deux élèves cherchent seuls sur ses six pages, étalées ou accrochées. Le mur 2 a une autre chute\u00a0: une page par groupe, retournée. Autant de temps pour les deux, en silence, et un seul écran à dire, comme F3, ou «\u202faucun\u202f».',
		en: 'Wall 1: two pupils search its six pages alone, laid out or pinned up. Wall 2 has another fall: one page for each group, face down. As much time for both, in silence, and one screen to name, such as F3, or “none”.'
	},
	'print.wall-is': {
		fr: 'La chute est sur l’écran {screen}, chez le groupe {group}.',
		en: 'The fall is on screen {screen}, with group {group}.'
	},
	'print.wall-misleading': { fr: 'Ce qui peut tromper\u00a0:', en: 'What may mislead:' },
	'print.wall-misleads': { fr: '{what}\u00a0: {screens}', en: '{what}: {screens}' },
	'print.wall-then': {
		fr: 'À six, on voit le mur entier. Un groupe seul, qui ne regarde qu’une page, manque la chute dès qu’elle est sur une autre, même s’il ne se trompe jamais. Demandez\u00a0: que faudrait-il pour la voir à coup sûr, et qui le paierait\u202f?',
		en: 'Six groups see the whole wall. One group alone, which looks at one page, misses the fall whenever it is on another, even if it is never wrong. Ask: what would it take to be sure to see it, and who would pay for that?'
	},
	'print.blank': {
		fr: 'Page blanche\u00a0: la pile suivante commence sur une autre feuille.',
		en: 'Blank page: the next pile begins on another sheet of paper.'
	},
	'print.two-sided': {
		fr: 'J’imprime en recto verso\u00a0: ajouter une page blanche devant chaque pile à distribuer à part. Sinon, imprimez d’un seul côté.',
		en: 'I print on both sides: add a blank page before each pile that is handed out separately. Otherwise print on one side.'
	},
	'print.one-side': {
		fr: 'Imprimez d’un seul côté les murs de six pages, les missions et les cartes de rôle\u202f; les papiers du tirage, en recto verso.',
		en: 'Print the walls of six pages, the missions and the role cards on one side only; the papers to draw, on both.'
	},
	'print.cut': { fr: 'à découper', en: 'to cut out' },
	'print.role-defends': { fr: 'L’avis à défendre', en: 'The view to defend' },
	'print.role-knows': { fr: 'Ce que vous savez', en: 'What you know' },
	'print.role-wants': { fr: 'Ce que vous voulez', en: 'What you want' },
	'print.role-worries': { fr: 'Ce qui vous inquiète', en: 'What worries you' },
	'print.role-asks': { fr: 'Vos questions\u00a0: posez-en une', en: 'Your questions: ask one' },
	'print.trace': { fr: 'Trace écrite, à compléter', en: 'Written trace, to fill in' },
	'print.trace-answers': { fr: 'Trace écrite, réponses', en: 'Written trace, answers' },
	'print.fill-in': { fr: 'Complétez.', en: 'Fill in the gaps.' },
	'print.fill-from': { fr: 'Mots à placer\u00a0:', en: 'Words to use:' },
	'print.gap': { fr: 'à compléter', en: 'gap' },
	'print.pictured': {
		fr: 'Questions sous une image (11–14 ans)',
		en: 'Questions under a picture (ages 11–14)'
	},
	'print.pictured-sheet': { fr: 'Questions sous une image', en: 'Questions under a picture' },
	'print.own-words': { fr: 'Avec vos mots', en: 'In your own words' },
	'print.grid': { fr: 'Pendant le débat', en: 'During the debate' },
	'print.grid-question': { fr: 'La question', en: 'The question' },
	'print.grid-fact': { fr: 'Fait', en: 'Fact' },
	'print.grid-fact-is': {
		fr: 'On peut le vérifier. Avec quelle source\u202f?',
		en: 'It can be checked. With which source?'
	},
	'print.grid-law': { fr: 'Droit', en: 'Law' },
	'print.grid-law-is': {
		fr: 'Une règle le permet ou l’interdit. Laquelle\u202f?',
		en: 'A rule allows or forbids it. Which?'
	},
	'print.grid-value': { fr: 'Valeur', en: 'Value' },
	'print.grid-value-is': { fr: 'Ce qui compte, et pour qui.', en: 'What matters, and to whom.' },
	'print.grid-yes': {
		fr: 'À quelle condition accepteriez-vous\u202f?',
		en: 'On what condition would you accept?'
	},
	'print.grid-no': {
		fr: 'À quelle condition refuseriez-vous\u202f?',
		en: 'On what condition would you refuse?'
	},
	'print.grid-reason': { fr: 'Ma raison', en: 'My reason' },
	'print.grid-reason-is': {
		fr: 'Et une chose que j’ai vue aujourd’hui.',
		en: 'And one thing that I saw today.'
	},
	'print.grid-condition': { fr: 'Ma condition', en: 'My condition' },
	'print.grid-condition-is': { fr: 'On doit pouvoir la vérifier.', en: 'It must be possible to check it.' },
	'print.before': { fr: 'avant', en: 'before' },
	'print.after': { fr: 'après', en: 'after' },
	'print.tick': { fr: 'Cochez une réponse par colonne.', en: 'Tick one answer in each column.' },
	'print.number': { fr: 'votre nombre', en: 'your number' },
	'print.terms': { fr: 'Mots à connaître', en: 'Words to know' },
	'print.answers': { fr: 'Réponses', en: 'Answers' },
	'print.answer-graph': { fr: 'La courbe attendue', en: 'The expected curve' }
} as const satisfies Readonly<Record<string, Localized>>;
