import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the method page on rounds at the wall: formulas, rules, constants and draws. */
export const methodRound = {
	'method.formula.alone': {
		fr: 'sans logiciel',
		en: 'without software'
	},
	'method.formula.software': {
		fr: 'avec logiciel',
		en: 'with software'
	},
	'method.round.title': {
		fr: 'Jouer un tour au mur',
		en: 'Playing a round at the wall'
	},
	'method.round.how': {
		fr: 'Un tour est une demi-heure dans la salle, à {round-peak} fois l’heure moyenne, jouée {round-speed} fois plus vite. Ses n scènes commencent chacune sur un des N écrans\u202f; F sont des chutes, qui durent {round-scene}\u00a0secondes. Ouvrir un écran occupe une des c personnes aussi longtemps qu’une alerte. Une chute ouverte à temps est vue\u202f; tout autre écran est ouvert pour rien. Avec le logiciel, les scores sont ceux d’«\u202fAnalyser\u202f»\u00a0: une alerte part quand le score dépasse le seuil, et elle est perdue si personne ne l’ouvre à temps. E est le nombre de chutes vues que les modèles attendent\u00a0: sans logiciel, celui de «\u202fRegarder le mur\u202f» pour D = {round-scene}\u00a0secondes et un flair de 1\u202f; avec lui, celui de «\u202fRépondre aux alertes\u202f», les alertes étant réparties sur tout le tour. Rien n’est ajusté à des joueurs.',
		en: 'A round is half an hour in the room, at {round-peak} times the average hour, played {round-speed} times as fast. Each of its n scenes begins on one of N screens; F are falls, which last {round-scene} seconds. Opening a screen occupies one of c people for as long as an alert. A fall opened in time is seen; any other screen is opened for nothing. With the software, scores are those of “Analysing”: an alert is raised when the score exceeds the threshold, and is lost if nobody opens it in time. E is the number of falls seen that the models expect: without software, that of “Watching the wall” for D = {round-scene} seconds and an instinct of 1; with it, that of “Answering alerts”, with the alerts spread over the whole round. Nothing is fitted to players.'
	},
	'method.round.limits': {
		fr: 'Un tour isolé, c’est du hasard. Sur dix mille tours simulés par cas, d’une à quatre personnes, la moyenne reste, sans logiciel, à {round-off-alone} chute de E\u202f; aux seuils 40, 54, 64, 72 et 80, elle va de {round-below} au-dessous à {round-above} au-dessus. C’est que, dans un tour, chaque alerte attend aussi longtemps qu’une autre et que chaque ouverture dure autant, alors que la formule fait varier les deux (lois exponentielles)\u202f; et la file est vide au début. Avec des durées qui varient ainsi, les mêmes tours donnent E à {round-off-varying} près. Un vrai joueur voit aussi du coin de l’œil, se trompe et regarde entre deux alertes\u00a0: le modèle n’en sait rien. L’intervalle vaut pour les réglages du récit\u202f; la fréquence des chutes, leur durée et l’affluence sont des hypothèses, et non la mesure d’une ville.',
		en: 'A single round is chance. Over ten thousand simulated rounds per case, for one to four people, the mean stays within {round-off-alone} falls of E without software; at thresholds 40, 54, 64, 72 and 80 it lies between {round-below} below and {round-above} above. The reason is that in a round every alert waits as long as any other and every opening takes as long, while the formula lets both vary (exponential laws); and the queue is empty at the start. With times that vary in this way, the same rounds give E to within {round-off-varying}. A real player also sees from the corner of the eye, makes mistakes, and looks about between two alerts: the model knows nothing of it. The interval holds for the story’s settings; how often people fall, for how long, and how busy it is are assumptions, and no measurement of a town.'
	},
	'method.round.caption': {
		fr: 'Un tour selon le modèle\u00a0: alertes, et chutes vues par une à quatre personnes',
		en: 'A round according to the model: alerts, and falls seen by one to four people'
	},
	'method.round.threshold': {
		fr: 'Seuil',
		en: 'Threshold'
	},
	'method.round.right': {
		fr: 'Alertes justes',
		en: 'Right alerts'
	},
	'method.round.wrong': {
		fr: 'Fausses alertes',
		en: 'Wrong alerts'
	},
	'method.round.people-1': {
		fr: 'Vues, 1\u00a0personne',
		en: 'Seen, 1\u00a0person'
	},
	'method.round.people-2': {
		fr: 'Vues, 2\u00a0personnes',
		en: 'Seen, 2\u00a0people'
	},
	'method.round.people-3': {
		fr: 'Vues, 3\u00a0personnes',
		en: 'Seen, 3\u00a0people'
	},
	'method.round.people-4': {
		fr: 'Vues, 4\u00a0personnes',
		en: 'Seen, 4\u00a0people'
	},
	'method.row.round-alone': {
		fr: 'sans logiciel',
		en: 'without software'
	},
	'method.rule.round.1': {
		fr: 'Scènes\u00a0: n est l’arrondi de {scenes} × (N ÷ {cameras-of-scenes}) × {round-peak} ÷ {hours} × ({round-seconds} ÷ 3\u202f600), et F celui de n × e ÷ {scenes}\u202f; pour deux entiers aussi proches, le plus grand. Un tour garde les réglages du récit, même si vous les changez. Le tour i (de 0) a pour graine le tirage «\u202fTour\u202f», que les autres appellent round. Sur les diapositives, s est tiré au sort pour chaque classe, et i compte les tours commencés.',
		en: 'Scenes: n is {scenes} × (N ÷ {cameras-of-scenes}) × {round-peak} ÷ {hours} × ({round-seconds} ÷ 3,600), rounded, and F is n × e ÷ {scenes}, rounded; of two whole numbers as near, the larger. A round keeps the settings of the story, even if you change them. Round i (from 0) has for its seed the draw “Round”, which the others call round. On the slides, s is drawn for each class, and i counts the rounds that have begun.'
	},
	'method.rule.round.2': {
		fr: 'Scores\u00a0: ceux des F chutes sont, affichés, les quantiles (k + u) ÷ F de la cloche des vrais événements, k de 0 à F − 1\u202f; u est leur départ, tiré. La chute i reçoit le k placé au rang i quand on range les k par leur tirage d’ordre. Les n − F autres reçoivent de même, dans l’ordre, les quantiles (i + u) ÷ (n − F) de la cloche centrée sur 0, avec leur propre départ. Chaque tour compte donc, à moins d’une près, les alertes que disent TPR et FPR.',
		en: 'Scores: those of the F falls are, as displayed, the quantiles (k + u) ÷ F of the bell of real events, k from 0 to F − 1; u is their start, drawn. Fall i gets the k at rank i when the k are sorted by their draw of order. The n − F others get likewise, in order, the quantiles (i + u) ÷ (n − F) of the bell centred on 0, with a start of their own. Each round thus counts, to within less than one, the alerts that TPR and FPR say.'
	},
	'method.rule.round.3': {
		fr: 'Débuts\u00a0: la chute i, de 0 à F − 1, commence à ((i + tirage) ÷ F) × ({round-seconds} − {round-scene}) secondes : une par cinquième du tour quand F = 5, la dernière finissant avec lui au plus tard\u202f; une autre scène, au tirage × {round-last} secondes.',
		en: 'Starts: fall i, from 0 to F − 1, begins at ((i + draw) ÷ F) × ({round-seconds} − {round-scene}) seconds: one in each fifth of the round if F = 5, the last ending with it at the latest; another scene, at its draw × {round-last} seconds.'
	},
	'method.rule.round.4': {
		fr: 'Ce qu’on voit\u00a0: jusqu’à un score affiché de {round-unusual}, une autre scène ne montre rien d’inhabituel. Au-dessus, et jusqu’à {round-asleep}, elle est de la première sorte du tableau dont la somme des parts dépasse son tirage\u202f; plus haut, quelqu’un dort sur un banc. Une chute dont le score ne dépasse pas {round-asleep} est en partie cachée.',
		en: 'What one sees: up to a displayed score of {round-unusual}, another scene shows nothing unusual. Above it, and up to {round-asleep}, it is of the first kind in the table whose sum of shares exceeds its draw; higher, somebody is asleep on a bench. A fall whose score does not exceed {round-asleep} is partly hidden.'
	},
	'method.rule.round.5': {
		fr: 'Écrans\u00a0: ⌊tirage × N⌋. Une scène où il n’y a rien d’inhabituel a un seul tirage. Pour les chutes, dans l’ordre de i, puis pour les autres, on tire encore (j de 0 à 99) tant qu’une scène déjà placée commence sur le même écran à moins de {round-scene} + {round-gap} secondes.',
		en: 'Screens: ⌊draw × N⌋. A scene with nothing unusual has a single draw. For the falls, in the order of i, then for the others, one draws again (j from 0 to 99) as long as a scene already placed begins on the same screen within {round-scene} + {round-gap} seconds.'
	},
	'method.rule.round.6': {
		fr: 'Ouvrir\u00a0: une chute peut être vue, une fois, de son début à {round-grace} secondes après sa fin, et aussi longtemps que son alerte attend. Personne n’ouvre un écran qu’un autre a devant lui. Tant que dure une chute déjà vue, son écran n’alerte plus. Les alertes qui attendent encore à la fin sont perdues.',
		en: 'Opening: a fall can be seen, once, from its start to {round-grace} seconds after its end, and as long as its alert waits. Nobody opens a screen that somebody else has open. While a fall that has been seen lasts, its screen raises no alert. Alerts that still wait at the end are lost.'
	},
	'method.rule.round.7': {
		fr: 'Joueur simulé\u00a0: sans logiciel, il passe d’un écran au suivant toutes les w secondes, à partir d’un écran tiré, plusieurs personnes étant à égale distance\u202f; il remarque chaque chute avec la chance p, tirée une fois par chute, et l’ouvre dès que quelqu’un est libre. Avec le logiciel, il ouvre la plus ancienne alerte dès que quelqu’un est libre, et ne regarde rien d’autre.',
		en: 'Simulated player: without software, the player goes from one screen to the next every w seconds, from a screen drawn, several people being evenly spaced; each fall is noticed with chance p, drawn once per fall, and opened as soon as somebody is free. With the software, the oldest alert is opened as soon as somebody is free, and nothing else is looked at.'
	},
	'method.rule.round.8': {
		fr: 'Sans horloge\u00a0: {round-turns} périodes. Une scène a lieu dans celle au milieu de laquelle elle dure. Dans chacune, une personne regarde un bloc d’écrans, dont on lui dit au plus {round-told} scènes, celles qui ressemblent le plus à une chute, et en ouvre une\u202f; ou bien elle répond à autant d’alertes que le temps le permet. E reste le même.',
		en: 'Without a clock: {round-turns} turns. A scene takes place in the one in whose middle it is going on. In each, a person looks at one block of screens, is told at most {round-told} of its scenes, those that most resemble a fall, and opens one; or answers as many alerts as time allows. E stays the same.'
	},
	'method.round-values.caption': {
		fr: 'Les constantes d’un tour',
		en: 'The constants of a round'
	},
	'method.round-values.what': {
		fr: 'Constante',
		en: 'Constant'
	},
	'method.round-values.value': {
		fr: 'Valeur',
		en: 'Value'
	},
	'method.round-values.unit': {
		fr: 'Unité',
		en: 'Unit'
	},
	'method.round-values.origin': {
		fr: 'Origine',
		en: 'Origin'
	},
	'method.row.round-seconds': {
		fr: 'durée d’un tour',
		en: 'length of a round'
	},
	'method.row.round-peak': {
		fr: 'affluence',
		en: 'load'
	},
	'method.row.round-scene': {
		fr: 'durée d’une chute',
		en: 'length of a fall'
	},
	'method.row.round-last': {
		fr: 'dernier début d’une autre scène',
		en: 'last start of another scene'
	},
	'method.row.round-gap': {
		fr: 'pause entre deux scènes inhabituelles d’un écran',
		en: 'pause between two unusual scenes of a screen'
	},
	'method.row.round-grace': {
		fr: 'délai après la fin d’une chute',
		en: 'delay after the end of a fall'
	},
	'method.row.round-unusual': {
		fr: 'score jusqu’auquel on ne voit rien d’inhabituel',
		en: 'score up to which nothing unusual is seen'
	},
	'method.row.round-asleep': {
		fr: 'score jusqu’auquel une chute est en partie cachée',
		en: 'score up to which a fall is partly hidden'
	},
	'method.row.round-speed': {
		fr: 'vitesse du jeu',
		en: 'speed of play'
	},
	'method.row.round-turns': {
		fr: 'périodes, sans horloge',
		en: 'turns, without a clock'
	},
	'method.row.round-told': {
		fr: 'scènes dites d’un bloc, au plus',
		en: 'scenes told of a block, at most'
	},
	'method.row.unit-seconds': {
		fr: 'secondes',
		en: 'seconds'
	},
	'method.row.unit-times': {
		fr: 'fois',
		en: 'times'
	},
	'method.row.unit-points': {
		fr: 'points sur 100',
		en: 'points out of 100'
	},
	'method.row.unit-turns': {
		fr: 'périodes',
		en: 'turns'
	},
	'method.row.unit-screens': {
		fr: 'scènes',
		en: 'scenes'
	},
	'method.row.origin-assumption': {
		fr: 'hypothèse',
		en: 'assumption'
	},
	'method.row.origin-highest-peak': {
		fr: 'le plus haut du réglage',
		en: 'highest of the setting'
	},
	'method.row.origin-long-fall': {
		fr: 'la chute longue du récit',
		en: 'the story’s long fall'
	},
	'method.row.origin-usual-threshold': {
		fr: 'le seuil du récit',
		en: 'the story’s threshold'
	},
	'method.row.origin-one-scene': {
		fr: 'un tour ÷ une chute',
		en: 'a round ÷ a fall'
	},
	'method.round-kinds.caption': {
		fr: 'Autres scènes inhabituelles\u00a0: parts supposées',
		en: 'Other unusual scenes: assumed shares'
	},
	'method.round-kinds.kind': {
		fr: 'Ce qu’on voit',
		en: 'What one sees'
	},
	'method.round-kinds.share': {
		fr: 'Part',
		en: 'Share'
	},
	'method.round-kinds.up-to': {
		fr: 'Somme',
		en: 'Sum'
	},
	'method.row.kind-sitting': {
		fr: 'quelqu’un s’assoit',
		en: 'somebody sits down'
	},
	'method.row.kind-crates': {
		fr: 'des caisses',
		en: 'crates'
	},
	'method.row.kind-stooping': {
		fr: 'quelqu’un se baisse',
		en: 'somebody stoops'
	},
	'method.row.kind-running': {
		fr: 'quelqu’un court',
		en: 'somebody runs'
	},
	'method.draw.round': {
		fr: 'Tour\u00a0: graine du tour i',
		en: 'Round: seed of round i'
	},
	'method.draw.round-falls': {
		fr: 'Tour\u00a0: départ des scores des chutes',
		en: 'Round: start of the scores of falls'
	},
	'method.draw.round-order': {
		fr: 'Tour\u00a0: ordre des scores des chutes',
		en: 'Round: order of the scores of falls'
	},
	'method.draw.round-fall': {
		fr: 'Tour\u00a0: début de la chute i',
		en: 'Round: start of fall i'
	},
	'method.draw.round-fall-screen': {
		fr: 'Tour\u00a0: écran de la chute i, essai j',
		en: 'Round: screen of fall i, attempt j'
	},
	'method.draw.round-others': {
		fr: 'Tour\u00a0: départ des scores des autres scènes',
		en: 'Round: start of the scores of other scenes'
	},
	'method.draw.round-other': {
		fr: 'Tour\u00a0: début de l’autre scène i',
		en: 'Round: start of other scene i'
	},
	'method.draw.round-kind': {
		fr: 'Tour\u00a0: ce que montre l’autre scène i',
		en: 'Round: what other scene i shows'
	},
	'method.draw.round-other-screen': {
		fr: 'Tour\u00a0: écran de l’autre scène i, si elle est inhabituelle, essai j',
		en: 'Round: screen of other scene i, if unusual, attempt j'
	},
	'method.draw.round-usual-screen': {
		fr: 'Tour\u00a0: écran de l’autre scène i, sinon',
		en: 'Round: screen of other scene i, otherwise'
	}
} as const satisfies Readonly<Record<string, Localized>>;
