import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the rounds at the wall and of the council that a class plays, on the slides, in the presenter window and on paper. */
export const presentingClass = {
	// Rounds at the wall
	'present.round.rules': {
		fr: '{screens} écrans, {total} secondes. {falls} personnes vont tomber, {seconds} secondes chacune. Trouvez leur écran.',
		en: '{screens} screens, {total} seconds. {falls} people are going to fall, for {seconds} seconds each. Find their screens.'
	},
	'present.round.voted': {
		fr: 'Le logiciel encadre des écrans, au seuil que vous avez voté : {threshold}. Une alerte attend {seconds} secondes.',
		en: 'The software frames screens, at the threshold that you voted for: {threshold}. An alert waits {seconds} seconds.'
	},
	'present.round.default': {
		fr: 'Le logiciel encadre des écrans, au seuil {threshold}. Une alerte attend {seconds} secondes.',
		en: 'The software frames screens, at threshold {threshold}. An alert waits {seconds} seconds.'
	},
	'present.round.interrupted': {
		fr: 'La page a été rechargée pendant un tour. Il recommence du début, avec d’autres chutes\u202f; rien d’autre n’est perdu.',
		en: 'The page was reloaded during a round. It starts again from its beginning, with other falls; nothing else is lost.'
	},
	'present.round.score': { fr: '{seen} sur {falls}', en: '{seen} of {falls}' },
	'present.round.average': {
		fr: 'le modèle, en moyenne : {reached}',
		en: 'the model, on average: {reached}'
	},
	/** Beside what the model expects of one person, where a whole class has played. */
	'present.round.average-alone': {
		fr: 'le modèle, avec une personne seule, en moyenne\u00a0: {reached}',
		en: 'the model, with one person alone, on average: {reached}'
	},
	'present.round.alone': { fr: 'une personne seule', en: 'one person alone' },
	'present.round.played': { fr: 'Tours joués', en: 'Rounds played' },
	'present.round.seen': { fr: 'Vues, sur {falls}', en: 'Seen, of {falls}' },
	/** Falls that somebody in the class ticked on paper: of a field, and after its number. */
	'present.round.ticked': { fr: 'Cochées par la classe', en: 'Ticked by the class' },
	'present.round.ticked-one': { fr: 'cochée par la classe,', en: 'ticked by the class,' },
	'present.round.ticked-many': { fr: 'cochées par la classe,', en: 'ticked by the class,' },
	'present.round.ticked-over': {
		fr: 'Un tour a {falls} chutes\u00a0: comptez chacune une seule fois, même si plusieurs l’ont cochée.',
		en: 'A round has {falls} falls: count each of them only once, even if several of you ticked it.'
	},
	'present.round.opened-one': { fr: '{count} ouverte à temps', en: '{count} opened in time' },
	'present.round.opened-many': { fr: '{count} ouvertes à temps', en: '{count} opened in time' },
	'present.round.model': { fr: 'Modèle', en: 'Model' },

	'present.round.dots': {
		fr: 'Un point : un de vos tours. Le trait : la moyenne du modèle, sans logiciel, sur des milliers de tours. Un seul tour, c’est du hasard.',
		en: 'A dot: one of your rounds. The line: the model’s average without software, over thousands of rounds. A single round is chance.'
	},
	'present.round.curve': {
		fr: '« Suivant » : la moyenne du modèle à chaque seuil.',
		en: '“Next”: the model’s average at each threshold.'
	},
	'present.round.curve-shown': {
		fr: 'Le graphique montre la moyenne du modèle à chaque seuil.',
		en: 'The chart shows the model’s average at each threshold.'
	},

	'present.council.phases': { fr: 'Parties du conseil', en: 'Parts of the council' },
	'present.council.vote': { fr: 'Vote', en: 'Vote' },
	'present.council.roles': { fr: 'Rôles', en: 'Roles' },
	'present.council.arguments': { fr: 'Arguments', en: 'Arguments' },
	'present.council.conditions': { fr: 'Conditions', en: 'Conditions' },
	'present.council.revote': { fr: 'Second vote', en: 'Second vote' },
	'present.council.result': { fr: 'Résultat', en: 'Result' },

	// Votes
	'present.council.for': { fr: 'Pour', en: 'For' },
	'present.council.against': { fr: 'Contre', en: 'Against' },
	'present.council.abstention': { fr: 'Abstention', en: 'Abstention' },
	'present.council.votes': { fr: 'Nombre de voix : {ballot}', en: 'Number of votes: {ballot}' },
	'present.council.vote-keys': {
		fr: 'Touches 1, 2, 3 : une voix de plus ; avec Maj, une de moins.',
		en: 'Keys 1, 2, 3: one more vote; with Shift, one less.'
	},
	'present.council.counted': { fr: '{ballot} : {count}', en: '{ballot}: {count}' },
	'present.council.before': { fr: 'Premier vote', en: 'First vote' },
	'present.council.after': { fr: 'Second vote', en: 'Second vote' },

	// Roles
	'present.council.speech': { fr: '{time} chacun', en: '{time} each' },
	'present.council.pause': { fr: 'Suspendre', en: 'Pause' },
	'present.council.resume': { fr: 'Reprendre', en: 'Resume' },
	'present.council.speaks': { fr: 'La parole est à : {role}.', en: 'Now speaking: {role}.' },
	'present.council.time-up': { fr: 'Temps écoulé.', en: 'Time is up.' },
	'present.council.card': { fr: 'Sa carte', en: 'Their card' },

	// Arguments
	'present.council.fact': { fr: 'Fait', en: 'Fact' },
	'present.council.law': { fr: 'Droit', en: 'Law' },
	'present.council.value': { fr: 'Valeur', en: 'Value' },
	'present.council.fact-means': { fr: 'se vérifie', en: 'can be checked' },
	'present.council.law-means': { fr: 'permet ou interdit', en: 'allows or forbids' },
	'present.council.value-means': { fr: 'compte pour nous', en: 'matters to us' },
	'present.council.sort': { fr: 'Dans quelle colonne ?', en: 'Which column?' },
	'present.council.sort-keys': {
		fr: 'Touches 1, 2, 3 : fait, droit, valeur ; 0 : reprendre le dernier.',
		en: 'Keys 1, 2, 3: fact, law, value; 0: take back the last one.'
	},
	'present.council.own-model': {
		fr: 'Modèle de ce récit : hypothèses',
		en: 'Model of this story: assumptions'
	},
	'present.council.sorted': { fr: '{column} : {argument}', en: '{column}: {argument}' },
	'present.council.taken-back': { fr: 'Repris : {argument}', en: 'Taken back: {argument}' },
	'present.council.take-back': { fr: 'Reprendre : {argument}', en: 'Take back: {argument}' },
	'present.council.own': { fr: 'Et vous ? Un argument :', en: 'And you? An argument:' },
	/** On the wall, as a class sorts fewer than all in the time of a lesson. */
	'present.council.argument-number': { fr: 'Argument {number}', en: 'Argument {number}' },
	'present.council.argument-of': { fr: 'Argument {number} sur {count}', en: 'Argument {number} of {count}' },
	'present.council.key': {
		fr: 'Corrigé : la colonne de chaque argument, et pourquoi',
		en: 'Answers: the column of each argument, and why'
	},
	'present.council.also': {
		fr: 'Cela se discute : « {column} » se défend aussi.',
		en: 'This is open to debate: “{column}” can be defended too.'
	},
	'present.council.yours': { fr: 'Vous l’avez rangé sous « {column} ».', en: 'You put it under “{column}”.' },
	'present.council.rather': {
		fr: 'Les auteurs le rangeraient plutôt sous « {column} ».',
		en: 'The authors would rather put it under “{column}”.'
	},
	'present.council.agreed': {
		fr: 'Les auteurs aussi.',
		en: 'So would the authors.'
	},
	'present.council.all-agreed': {
		fr: 'Les auteurs rangeraient ces arguments comme vous.',
		en: 'The authors would sort these arguments as you did.'
	},
	'present.council.elsewhere': {
		fr: 'Les auteurs en rangeraient {count} autrement : « suivant » dit pourquoi.',
		en: 'The authors would put {count} of them elsewhere: “next” says why.'
	},
	'present.council.authors': { fr: 'Pour les auteurs : {column}.', en: 'For the authors: {column}.' },

	// Conditions
	'present.council.provided': { fr: 'À condition que…', en: 'On condition that…' },
	'present.council.add': { fr: 'Ajouter une condition', en: 'Add a condition' },
	'present.council.offers-keys': {
		fr: 'Une autre condition\u00a0: touche {keys}',
		en: 'Another condition: key {keys}'
	},
	'present.council.offer': { fr: '{before} … {after}', en: '{before} … {after}' },
	'present.council.remove': { fr: 'Retirer la condition {number}', en: 'Remove condition {number}' },
	'present.council.bound': { fr: 'Nombre de la condition {number}', en: 'Number of condition {number}' },
	'present.council.condition-keys': {
		fr: 'Touches 1 à {count} : ajouter ou choisir ; + et − : changer le nombre.',
		en: 'Keys 1 to {count}: add or choose; + and −: change the number.'
	},
	'present.council.model': {
		fr: 'Le modèle, avec les autres réglages des diapositives :',
		en: 'The model, with the other settings of the slides:'
	},
	'present.council.holds': {
		fr: 'Possible. {setting} : {values}.',
		en: 'It can be kept. {setting}: {values}.'
	},
	'present.council.cost': { fr: 'À {value} : {cost}.', en: 'At {value}: {cost}.' },
	'present.council.fails': {
		fr: 'Aucun réglage n’y suffit. {setting} : au mieux {best}, à {value}.',
		en: 'No setting is enough. {setting}: {best} at best, at {value}.'
	},
	'present.council.any': { fr: 'n’importe lequel', en: 'any' },
	'present.council.from': { fr: '{from} ou plus', en: '{from} or more' },
	'present.council.until': { fr: '{to} ou moins', en: '{to} or less' },
	'present.council.between': { fr: 'de {from} à {to}', en: '{from} to {to}' },
	'present.council.or': { fr: ', ou ', en: ', or ' },
	'present.council.comma': { fr: ' ; ', en: '; ' },
	'present.council.differs': {
		fr: 'Condition {number}, {setting}\u00a0: {value} au lieu de {alone}{because}',
		en: 'Condition {number}, {setting}: {value} instead of {alone}{because}'
	},
	'present.council.because': {
		fr: ', par l’effet de la condition {number} ({setting}\u00a0: {value})',
		en: ', through condition {number} ({setting}: {value})'
	},
	'present.council.joint-same': {
		fr: 'Ensemble : possibles, aux mêmes réglages et aux mêmes prix.',
		en: 'All at once: they can be kept, with the same settings and prices.'
	},
	'present.council.conflict-why': {
		fr: '{setting} : {first} pour l’une, {second} pour l’autre.',
		en: '{setting}: {first} for one, {second} for the other.'
	},
	'present.council.joint-holds': {
		fr: 'Ensemble\u00a0: possibles. {settings}. Prix\u00a0: {cost}.',
		en: 'All at once: they can be kept. {settings}. Price: {cost}.'
	},
	'present.council.conflict': {
		fr: 'Ensemble : aucun réglage ne tient à la fois les conditions {a} et {b}.',
		en: 'All at once: no setting keeps both conditions {a} and {b}.'
	},
	'present.council.joint-fails': {
		fr: 'Ensemble : aucun réglage ne les tient toutes.',
		en: 'All at once: no setting keeps them all.'
	},
	'present.council.loading': { fr: 'Le modèle calcule…', en: 'The model is computing…' },

	// Result and paper
	'present.council.adopted': { fr: 'La classe est pour.', en: 'The class is in favour.' },
	'present.council.rejected': { fr: 'La classe est contre.', en: 'The class is against.' },
	'present.council.tied': { fr: 'La classe est partagée.', en: 'The class is divided.' },
	'present.council.not-voted': { fr: 'Pas de second vote.', en: 'No second vote.' },
	'present.council.unconditional': { fr: 'Sans condition.', en: 'Without a condition.' },
	'present.council.can-keep': { fr: 'possible', en: 'can be kept' },
	'present.council.cannot-keep': { fr: 'impossible', en: 'cannot be kept' },
	'present.council.undo': { fr: 'annuler le dernier', en: 'undo the last' },
	'present.council.untested': {
		fr: 'Une condition que le modèle ne peut pas tester',
		en: 'A condition that the model cannot test'
	},
	'present.council.untested-says': {
		fr: '{text} (à vérifier sans le modèle)',
		en: '{text} (to be checked without the model)'
	},
	'present.council.dissent': {
		fr: 'Ceux qui ont voté contre disent',
		en: 'Those who voted against say'
	},
	'present.council.dissent-says': {
		fr: 'Contre : {text}',
		en: 'Against: {text}'
	},
	'present.council.print': { fr: 'Imprimer la délibération', en: 'Print the deliberation' },
	'present.council.paper': { fr: 'Délibération nᵒ 1', en: 'Deliberation no. 1' },
	'present.council.class': { fr: 'Classe et date', en: 'Class and date' },
	'present.council.paper-votes': { fr: 'Votes', en: 'Votes' },
	'present.council.change': { fr: 'Écart', en: 'Change' },
	'present.council.paper-conditions': {
		fr: 'Conditions, et ce qu’en dit le modèle (hypothèses)',
		en: 'Conditions, and what the model says of them (assumptions)'
	},
	'present.council.paper-sources': { fr: 'Sources citées', en: 'Sources cited' },
	'print.council': { fr: 'Le conseil, feuille d’élève', en: 'The council, pupils’ sheet' },
	'print.council-roles': {
		fr: 'Un argument que je retiens de chacun',
		en: 'An argument that I keep from each'
	},
	'print.council-sort': { fr: 'Fait, droit ou valeur ? Cochez.', en: 'Fact, law or value? Tick.' },
	'print.council-condition': {
		fr: 'Notre condition, avec un nombre : à condition que',
		en: 'Our condition, with a number: on condition that'
	},
	'print.council-price': { fr: 'Ce qu’elle coûte, et à qui :', en: 'What it costs, and whom:' },
	'print.council-moved': {
		fr: 'Ce qui a changé mon vote, ou non :',
		en: 'What changed my vote, or did not:'
	},
	'present.council.rubric': { fr: 'Grille d’évaluation', en: 'Rubric' }
} as const satisfies Readonly<Record<string, Localized>>;
