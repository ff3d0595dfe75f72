import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the method page from its part “Recognising” on, with those of its formulas and tables. */
export const methodChain = {
	'method.formula.area': {
		fr: 'aire',
		en: 'area'
	},
	'method.formula.street': {
		fr: 'rue',
		en: 'street'
	},
	'method.formula.precision': {
		fr: 'précision',
		en: 'precision'
	},
	'method.formula.alerts': {
		fr: 'alertes',
		en: 'alerts'
	},
	'method.formula.lost': {
		fr: 'perdues',
		en: 'lost'
	},
	'method.formula.reached': {
		fr: 'examinés',
		en: 'looked into'
	},
	'method.formula.right': {
		fr: 'alertes justes',
		en: 'right alerts'
	},
	'method.formula.wrong': {
		fr: 'fausses alertes',
		en: 'false alerts'
	},
	'method.formula.share-b': {
		fr: 'part de B',
		en: 'share of B'
	},
	'method.formula.filmed': {
		fr: 'filmés',
		en: 'filmed'
	},
	'method.formula.flagged': {
		fr: 'signalés',
		en: 'flagged'
	},
	'method.formula.minutes': {
		fr: 'minutes filmées',
		en: 'minutes on film'
	},
	'method.formula.false-alerts': {
		fr: 'fausses alertes',
		en: 'false alerts'
	},
	'method.formula.false-matches': {
		fr: 'faux rapprochements',
		en: 'false matches'
	},
	'method.recognising.title': {
		fr: 'Reconnaître',
		en: 'Recognising'
	},
	'method.recognising.how': {
		fr: 'Chaque visage qui passe est comparé aux N noms d’une liste. La ressemblance de deux personnes différentes suit une cloche centrée sur 0, celle de deux photos d’une même personne une cloche de même largeur centrée sur 6,75. Une alerte part dès qu’une comparaison dépasse le seuil t. FMR est la part des comparaisons de deux personnes différentes qui dépassent ce seuil\u202f; FPIR, la part des passants hors liste qui déclenchent une alerte\u202f; TPIR, la part des recherchés que l’on retrouve. Parmi P passants, dont L recherchés, on attend donc L\u00a0TPIR alertes justes et (P\u00a0−\u00a0L)\u00a0FPIR fausses. Le récit montre des seuils S de 40 à 70. Le seuil {measured-match} est le seul point mesuré\u00a0: une fausse alerte pour {setting-measured-faces} visages avec {setting-measured-list} noms. Il donne t₀. Cette mesure repose sur {setting-measured-false} fausses alertes, qui peuvent en représenter moins ou davantage en moyenne (intervalle exact à 95\u00a0%, d’après Garwood)\u00a0: d’où la fourchette donnée à côté de chaque compte de fausses alertes. Que 89\u00a0% des recherchés y soient retrouvés est une hypothèse, que l’on prête au même rapport et que nous n’y avons pas relue\u202f; l’écart de 6,75 en vient. Dans un groupe B, part s des passants, chacun est pris à tort k fois plus souvent qu’ailleurs\u202f; le total des fausses alertes, lui, ne change pas.',
		en: 'Every face that passes is compared with the N names of a list. The resemblance of two different people follows a bell centred on 0, that of two photographs of one person a bell of the same width centred on 6.75. An alert is raised as soon as one comparison exceeds the threshold t. FMR is the share of comparisons of two different people that exceed it; FPIR, the share of passers-by not on the list who raise an alert; TPIR, the share of the wanted who are found. Of P passers-by, L of them wanted, we thus expect L\u00a0TPIR right alerts and (P\u00a0−\u00a0L)\u00a0FPIR false ones. The story shows thresholds S from 40 to 70. Threshold {measured-match} is the only measured point: one false alert in {setting-measured-faces} faces with {setting-measured-list} names. It gives t₀. That measurement rests on {setting-measured-false} false alerts, which may stand for fewer or more on average (exact 95% interval, after Garwood): hence the range given beside each count of false alerts. That 89% of the wanted are found there is an assumption, which is said to come from the same report and which we have not read there; the gap of 6.75 comes from it. In a group B, a share s of the passers-by, each person is wrongly flagged k times as often as elsewhere; the total of false alerts does not change.'
	},
	'method.recognising.limits': {
		fr: 'Deux cloches posées sur un seul point mesuré\u00a0: ce n’est la courbe d’aucun vendeur, et loin de ce point les tableaux ne sont qu’une illustration. Les comparaisons sont supposées indépendantes\u202f; des parents, des sosies ou de mauvaises photos trompent plus souvent. Une personne recherchée que l’on prendrait pour une autre de la liste n’est pas comptée. Quant à k, il n’est connu pour aucun logiciel en particulier.',
		en: 'Two bells laid through a single measured point: this is no vendor’s curve, and far from that point the tables are only an illustration. Comparisons are taken to be independent; relatives, lookalikes or poor photographs mislead more often. A wanted person taken for somebody else on the list is not counted. As for k, it is known for no product in particular.'
	},
	'method.recognising.caption': {
		fr: 'Alertes selon la longueur de la liste, au seuil choisi',
		en: 'Alerts by length of the list, at the chosen threshold'
	},
	'method.recognising.list': {
		fr: 'Noms sur la liste',
		en: 'Names on the list'
	},
	'method.recognising.one-in': {
		fr: 'Un passant hors liste signalé sur',
		en: 'One passer-by not on the list flagged in'
	},
	'method.recognising.false': {
		fr: 'Fausses alertes',
		en: 'False alerts'
	},
	'method.recognising.true': {
		fr: 'Alertes justes',
		en: 'Right alerts'
	},
	'method.recognising.right': { fr: 'Dont justes', en: 'Of which right' },
	'method.matches.caption': {
		fr: 'Alertes selon le seuil, avec la liste choisie',
		en: 'Alerts by threshold, with the chosen list'
	},
	'method.matches.match': {
		fr: 'Seuil S',
		en: 'Threshold S'
	},
	'method.matches.t': {
		fr: 't',
		en: 't'
	},
	'method.matches.fmr': {
		fr: 'Une comparaison fausse sur',
		en: 'One wrong comparison in'
	},
	'method.matches.false': {
		fr: 'Fausses alertes',
		en: 'False alerts'
	},
	'method.matches.true': {
		fr: 'Alertes justes',
		en: 'Right alerts'
	},
	'method.matches.right': { fr: 'Dont justes', en: 'Of which right' },
	'method.groups.caption': {
		fr: 'Sur qui tombent les fausses alertes, selon k',
		en: 'On whom false alerts fall, by k'
	},
	'method.groups.times': {
		fr: 'k',
		en: 'k'
	},
	'method.groups.share': {
		fr: 'Part de B dans les fausses alertes',
		en: 'Share of false alerts on B'
	},
	'method.groups.a': {
		fr: 'Fausses alertes sur A',
		en: 'False alerts on A'
	},
	'method.groups.b': {
		fr: 'Fausses alertes sur B',
		en: 'False alerts on B'
	},
	'method.faces.title': {
		fr: 'Les visages dessinés',
		en: 'The drawn faces'
	},
	'method.faces.how': {
		fr: 'Un visage dessiné, ce sont douze paramètres x, de 0 à 1\u00a0: largeur, mâchoire, sourcils, écart et taille des yeux, longueur et largeur du nez, largeur et courbe de la bouche, front, lunettes, asymétrie. Chacun est tiré, d’après la graine {seed} et le nom de la personne, dans une cloche centrée sur un demi, d’écart type un sixième. Une photo les déforme un peu\u00a0: le manque de lumière, l’angle et l’âge rapprochent certains paramètres d’un extrême, et ajoutent aux nombres un décalage b. Une matrice fixe M, de douze colonnes perpendiculaires tirées au hasard, change ces douze paramètres en seize nombres v. La distance d de deux photos est celle de leurs seize nombres, en ligne droite\u202f; deux inconnus sont à environ cinq l’un de l’autre. Le rayon r au-dessous duquel deux photos passent pour une même personne est celui qui rend deux inconnus aussi souvent confondus que le dit FMR\u00a0: le carré d’une telle distance est deux fois un χ² à douze degrés de liberté.',
		en: 'A drawn face is twelve parameters x, from 0 to 1: width, jaw, eyebrows, gap and size of the eyes, length and width of the nose, width and curve of the mouth, hairline, glasses, asymmetry. Each is drawn, from the seed {seed} and the person’s name, from a bell centred on one half, with a standard deviation of one sixth. A photograph bends them a little: poor light, angle and age pull some parameters towards an end, and add a shift b to the numbers. A fixed matrix M, of twelve columns at right angles drawn by chance, turns these twelve parameters into sixteen numbers v. The distance d of two photographs is that of their sixteen numbers, in a straight line; two strangers are about five apart. The radius r within which two photographs pass for one person is the one that lets two strangers be confused as often as FMR says: the square of such a distance is twice a χ² of twelve degrees of freedom.'
	},
	'method.faces.limits': {
		fr: 'Aucun visage n’est celui de quelqu’un. Les vrais logiciels tirent d’une photo quelque cinq cents nombres, appris sur des millions d’images\u202f; les nôtres sont inventés, mais leurs distances sont vraiment calculées. Une chose est un choix du récit, et non un résultat\u00a0: le nom {lookalike} de la liste ressemble à {name}, parce que nous l’avons voulu. Ses paramètres sont les siens, chacun un peu décalé, à une distance de {resemblance} en tout. Par le seul hasard, un passant sur {setting-measured-faces} se trouverait aussi près d’un des {setting-measured-list} noms. Les effets de la lumière, de l’angle et de l’âge sont des hypothèses.',
		en: 'No face is that of anybody. Real software takes some five hundred numbers from a photograph, learned on millions of images; ours are made up, but their distances are really computed. One thing is the story’s choice, and no result: name {lookalike} on the list resembles {name} because we decided so. Its parameters are hers, each a little off, at a distance of {resemblance} in all. By chance alone, one passer-by in {setting-measured-faces} would be as near to one of the {setting-measured-list} names. The effects of light, angle and age are assumptions.'
	},
	'method.faces.caption': {
		fr: '{name} tourne la tête\u00a0: à quelle distance est-elle de sa propre photo, et de celle du nom {lookalike}\u202f?',
		en: '{name} turns her head: how far is she from her own photograph, and from that of name {lookalike}?'
	},
	'method.faces.angle': {
		fr: 'Angle, sur 10',
		en: 'Angle, out of 10'
	},
	'method.faces.own': {
		fr: 'De sa propre photo',
		en: 'From her own photograph'
	},
	'method.faces.lookalike': {
		fr: 'Du nom {lookalike}',
		en: 'From name {lookalike}'
	},
	'method.faces.radius': {
		fr: 'Rayon r',
		en: 'Radius r'
	},
	'method.chain.title': {
		fr: 'La chaîne',
		en: 'The chain'
	},
	'method.chain.how': {
		fr: 'La chaîne multiplie ce que chaque chapitre a montré. De n\u00a0=\u00a0100 vrais événements, une part C est filmée (Voir), une part TPR de ceux-là est signalée (Analyser), et une part 1\u00a0−\u00a0P de ceux-ci parvient à quelqu’un (Répondre aux alertes). L’autre colonne compte l’année de gens à qui l’on ne reproche rien, avec les mêmes réglages. Qui traverse le quartier deux fois par jour, à 1,25\u00a0m par seconde, est filmé sur m mètres de chaque traversée\u00a0: la moyenne des plus courts chemins entre les entrées. Les c caméras du quartier donnent chacune un douzième de n′\u00a0=\u00a01\u202f000 scènes par jour, dont e vrais événements. Si la reconnaissance faciale y était branchée, chacune des 10\u202f000 traversées d’un jour serait comparée une fois à la liste, pourvu qu’elle passe assez près d’une caméra pour être identifiable, ce que fait une part i d’entre elles. Sans aucune caméra, rien n’est filmé\u00a0: le logiciel n’a pas de scène à noter, personne n’est comparé à la liste, et chaque maillon vaut zéro. La salle, elle, garde les images des quartiers voisins.',
		en: 'The chain multiplies what each chapter has shown. Of n\u00a0=\u00a0100 real events, a share C is filmed (Seeing), a share TPR of those is flagged (Analysing), and a share 1\u00a0−\u00a0P of these reaches someone (Answering alerts). The other column counts a year of people who have done nothing wrong, under the same settings. Someone who walks through the district twice a day, at 1.25\u00a0m per second, is filmed over m metres of each walk: the mean of the shortest ways between the entrances. The c cameras of the district each give a twelfth of n′\u00a0=\u00a01,000 scenes a day, of which e are real events. Were facial recognition switched on, each of the 10,000 walks of a day would be compared with the list once, provided that it passes near enough to a camera to be identifiable, as a share i of them does. Without any camera nothing is filmed: the software has no scene to score, nobody is compared with the list, and every link is nought. The room keeps the pictures of the districts around it.'
	},
	'method.chain.limits': {
		fr: 'Les événements sont supposés répartis également dans la rue, et les maillons indépendants\u00a0: qui installe ses caméras là où il se passe quelque chose fait mieux, et un événement mal filmé est sans doute aussi mal signalé. La chaîne s’arrête à l’examen de l’alerte\u00a0: quelqu’un arrive-t-il à temps\u202f? Nous n’avons pas de modèle pour le dire. Le nombre de traversées, l’allure et le nombre de scènes sont des hypothèses\u00a0: la fourchette va de la moitié au double, et ne dit rien de l’incertitude des taux. Une fausse alerte peut n’être qu’un regard sur un écran, ou finir en contrôle\u00a0: le modèle ne le sait pas.',
		en: 'Events are taken to be spread evenly over the street, and links to be independent: whoever puts cameras where things happen does better, and an event that is badly filmed is no doubt badly flagged too. The chain stops when an alert is looked into: does someone arrive in time? We have no model to say so. The number of walks, their pace and the number of scenes are assumptions: the range goes from half to double, and says nothing of how uncertain the rates are. A false alert may be no more than a glance at a screen, or end in a police check: the model does not know.'
	},
	'method.chain.caption': {
		fr: 'Ce qui reste de cent vrais événements',
		en: 'What is left of a hundred real events'
	},
	'method.chain.link': {
		fr: 'Maillon',
		en: 'Link'
	},
	'method.chain.through': {
		fr: 'Part qui passe',
		en: 'Share let through'
	},
	'method.chain.left': {
		fr: 'Restent',
		en: 'Left'
	},
	'method.chain.whole': {
		fr: 'En entier',
		en: 'Whole'
	},
	'method.year.caption': {
		fr: 'Une année de gens à qui l’on ne reproche rien',
		en: 'A year in the lives of people who have done nothing wrong'
	},
	'method.year.what': {
		fr: 'Ce qui est compté',
		en: 'What is counted'
	},
	'method.year.low': {
		fr: 'Moitié',
		en: 'Half'
	},
	'method.year.value': {
		fr: 'Environ',
		en: 'About'
	},
	'method.year.high': {
		fr: 'Double',
		en: 'Double'
	},
	'method.row.events': {
		fr: 'Vrais événements',
		en: 'Real events'
	},
	'method.row.filmed': {
		fr: 'Filmés',
		en: 'Filmed'
	},
	'method.row.flagged': {
		fr: 'Signalés',
		en: 'Flagged'
	},
	'method.row.reached': {
		fr: 'Examinés',
		en: 'Looked into'
	},
	'method.row.minutes': {
		fr: 'Minutes filmées, pour qui passe deux fois par jour',
		en: 'Minutes on film, for someone who passes twice a day'
	},
	'method.row.alerts': {
		fr: 'Fausses alertes',
		en: 'False alerts'
	},
	'method.row.matches': {
		fr: 'Faux rapprochements, si elle était branchée (ordre de grandeur)',
		en: 'False matches, were it switched on (order of magnitude)'
	}
} as const satisfies Readonly<Record<string, Localized>>;
