import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the first parts of the method page. */
export const method = {
	// The announced effect of a control
	'method.told.cell': { fr: '{head}\u00a0: {cell}', en: '{head}: {cell}' },
	'method.told.between': { fr: '\u202f; ', en: '; ' },
	'method.told.same': {
		fr: 'Aucun chiffre de cette page ne change.',
		en: 'No figure on this page changes.'
	},
	'method.title': { fr: 'Méthode', en: 'Method' },
	'method.description': {
		fr: 'Chaque modèle de « {title} » : formule, réglages, sources, limites et tableau que l’on peut refaire soi-même.',
		en: 'Every model of “{title}”: formula, settings, sources, limits, and a table that anyone can redo.'
	},
	'method.intro': {
		fr: 'Chaque nombre du récit est calculé par un des modèles ci-dessous ou vient d’une source citée\u202f; ce qui se compte ou se divise à partir d’une source l’est par la page, et non à la main. Les modèles sont simples à dessein\u00a0: ils montrent un mécanisme, pas une ville. Cette page suffit pour refaire les nombres du récit\u00a0: un programme qui n’en connaît que les formules, les tirages et les fichiers recalcule à chaque publication ceux des phrases et ceux des tableaux que le hasard a tirés. Font exception les chemins de la foule, publiés tels quels, et votre parcours, qui dépend de votre choix. Déplacez un réglage\u00a0: les tableaux se refont ici, dans cette page, sans rien envoyer.',
		en: 'Every number in the story is computed by one of the models below or comes from a cited source; what is counted or divided from a source is so by the page, and not by hand. The models are simple on purpose: they show a mechanism, not a town. This page is enough to redo the numbers of the story: a program that knows nothing but its formulas, draws and files computes them again at every publication, those in sentences and those in tables drawn by chance. Two things are left out: the ways of the crowd, published as they are, and your own walk, which depends on your choice. Move a setting: the tables are computed again here, in this page, and nothing is sent.'
	},
	'method.contents': { fr: 'Les modèles', en: 'The models' },
	'method.formula': { fr: 'Formules', en: 'Formulas' },
	'method.settings': { fr: 'Réglages', en: 'Settings' },
	'method.settings-of': { fr: 'Réglages de «\u202f{model}\u202f»', en: 'Settings of “{model}”' },
	'method.limits': { fr: 'Limites', en: 'Limits' },
	'method.setting': { fr: 'Réglage', en: 'Setting' },
	'method.default': { fr: 'Valeur du récit', en: 'The story’s value' },
	'method.range': { fr: 'De … à', en: 'From … to' },
	'method.origin': { fr: 'Source', en: 'Source' },
	'method.sources': { fr: 'Sources', en: 'Sources' },
	'method.range-value': { fr: '{min}\u00a0à\u00a0{max}', en: '{min}\u00a0to\u00a0{max}' },
	'method.data': {
		fr: 'Le récit entier, résolu, avec ses réglages et ses sources, se télécharge en JSON.',
		en: 'The whole story, resolved, with its settings and sources, can be downloaded as JSON.'
	},
	'method.reading.title': { fr: 'La durée de lecture', en: 'Reading time' },
	'method.reading.how': {
		fr: 'La durée annoncée est celle du parcours principal, sans les étapes «\u202fPour aller plus loin\u202f». Comptent les mots de l’ouverture, des têtes de chapitre (titre et phrase) et des cartes (titre, texte, chiffre, question et réponse), à {wordsAMinute} par minute (un nombre est un mot), puis {picture} secondes pour regarder chaque image, {guess} pour un pari, {activity} pour essayer un réglage, et {game} pour un tour au mur, qui y remplace le pari et les réglages\u202f; les réglages repliés ne comptent pas.',
		en: 'The time announced is that of the main route, without the steps “Go deeper”. Counted are the words of the opening, of the heads of chapters (title and sentence) and of the cards (heading, text, number, question and answer), at {wordsAMinute} a minute (a number is one word), then {picture} seconds to look at each picture, {guess} for a guess, {activity} to try a setting, and {game} for a round at the wall, which stands there in place of guess and settings; collapsed settings do not count.'
	},
	'method.reading.here': {
		fr: 'Ici\u00a0: {words} mots, {pictures} images, {guesses} paris, {activities} étapes à régler, {games} où l’on joue, {minutes} minutes en tout.',
		en: 'Here: {words} words, {pictures} pictures, {guesses} guesses, {activities} steps with settings, {games} with a game, {minutes} minutes in all.'
	},
	'method.reading.limits': {
		fr: '{wordsAMinute} mots par minute est la moyenne des adultes qui lisent en silence un texte documentaire en anglais\u202f; nous la prenons aussi pour le français. La plupart lisent de {slow} à {fast}\u00a0: il leur faut de {fastMinutes} à {slowMinutes} minutes. Les secondes sont notre hypothèse\u00a0: personne ne les a mesurées ici.',
		en: '{wordsAMinute} words a minute is the mean of adults who read English non-fiction silently; we take it for French too. Most read {slow} to {fast}: they need {fastMinutes} to {slowMinutes} minutes. The seconds are our assumption: nobody has measured them here.'
	},
	'method.time.title': { fr: 'Les minutes du récit', en: 'The minutes of the story' },
	'method.time.how': {
		fr: 'Les passants marchent d’une entrée à l’autre par le chemin le plus court, à une allure tirée entre 0,9 et 1,6 mètre par seconde (hypothèse). Le temps avance par dixièmes de seconde. Chaque tirage est une fonction de la graine {seed} et du nom de ce qui est tiré : même graine, mêmes minutes, sur toutes les machines.',
		en: 'People walk from one way in to another by the shortest way, at a pace drawn between 0.9 and 1.6 metres per second (assumption). Time goes on by tenths of a second. Each draw is a function of the seed {seed} and of the name of what is drawn: same seed, same minutes, on every machine.'
	},
	'method.time.limits': {
		fr: 'Les gens ne s’évitent pas et ne changent pas d’avis. Le quartier n’existe pas.',
		en: 'People do not avoid one another and do not change their minds. The district does not exist.'
	},
	'method.seeing.title': { fr: 'Voir', en: 'Seeing' },
	'method.seeing.how': {
		fr: 'La finesse d’une image est le nombre de pixels qui couvrent un mètre de la scène : W est la largeur de l’image en pixels, φ l’angle de l’objectif, d la distance. La rue filmée est la part des carrés d’un mètre dont le centre est dans l’angle d’une caméra, assez près pour la finesse q demandée, et que nul mur ne cache. Les meilleures places sont choisies l’une après l’autre : chacune ajoute le plus de rue, parmi des points tous les dix mètres de façade, au millimètre près, et seize directions. Vos caméras sont comptées de même, au millimètre et au demi-degré.',
		en: 'The fineness of an image is the number of pixels that cover one metre of the scene: W is the width of the image in pixels, φ the angle of the lens, d the distance. The street filmed is the share of one-metre squares whose centre lies within a camera’s angle, near enough for the fineness q that is asked, and hidden by no wall. The best places are chosen one after the other: each adds the most street, among points every ten metres of façade, to the millimetre, and sixteen directions. Your cameras are counted the same way, to the millimetre and to half a degree.'
	},
	'method.seeing.limits': {
		fr: 'Le modèle ignore la nuit, la pluie, la hauteur, les arbres, les caméras qui tournent ou qui zooment, la qualité de l’image.',
		en: 'The model leaves out night, rain, height, trees, cameras that turn or zoom, the quality of the image.'
	},
	'method.seeing.caption': {
		fr: 'Rue filmée selon le nombre de caméras bien placées',
		en: 'Street filmed, by number of well-placed cameras'
	},
	'method.seeing.cameras': { fr: 'Caméras', en: 'Cameras' },
	'method.seeing.filmed': { fr: 'Filmée', en: 'Filmed' },
	'method.seeing.identified': { fr: 'Identifiable', en: 'Identifiable' },
	'method.seeing.gain': { fr: 'Ajouté par la dernière, m²', en: 'Added by the last, m²' },
	'method.analysing.title': { fr: 'Analyser', en: 'Analysing' },
	'method.analysing.how': {
		fr: 'Le logiciel donne un score à chaque scène. Les scores des scènes ordinaires suivent une cloche centrée sur 0, ceux des vrais événements une cloche de même largeur centrée sur d′. Une alerte part quand le score dépasse le seuil t. Le récit montre des scores de 0 à 100 : le score affiché est l’arrondi de 20 s + 20, et une scène déclenche l’alerte quand son score affiché est plus haut que le seuil S affiché. Par jour, n = 1 000 scènes, dont e vrais événements.',
		en: 'The software gives every scene a score. Scores of ordinary scenes follow a bell centred on 0, those of real events a bell of the same width centred on d′. An alert is raised when the score exceeds the threshold t. The story shows scores from 0 to 100: the displayed score is 20 s + 20, rounded, and a scene raises an alert when its displayed score is higher than the displayed threshold S. A day has n = 1,000 scenes, of which e are real events.'
	},
	'method.analysing.limits': {
		fr: 'Deux cloches de même largeur : une simplification de manuel. Les mille scènes dessinées portent les quantiles des deux cloches, distribués par la graine : compter les marques donne donc, à une demi-scène près, ce que disent les formules. L’aire sous la courbe (AUC) est la chance qu’un vrai événement ait un score plus haut qu’une scène ordinaire ; elle ne dit rien de la part des alertes qui sont justes.',
		en: 'Two bells of one width: a textbook simplification. The thousand scenes drawn bear the quantiles of the two bells, dealt by the seed: counting the marks gives what the formulas say, to within half a scene. The area under the curve (AUC) is the chance that a real event scores higher than an ordinary scene; it says nothing of the share of alerts that are right.'
	},
	'method.analysing.caption': {
		fr: 'Alertes selon le seuil, pour 1 000 scènes',
		en: 'Alerts by threshold, for 1,000 scenes'
	},
	'method.analysing.threshold': { fr: 'Seuil', en: 'Threshold' },
	'method.analysing.true': { fr: 'Vrais événements trouvés', en: 'Real events found' },
	'method.analysing.false': { fr: 'Fausses alertes', en: 'False alerts' },
	'method.analysing.precision': { fr: 'Alertes justes', en: 'Alerts that are right' },
	'method.analysing.right': { fr: 'Scènes bien jugées', en: 'Scenes judged correctly' },
	'method.looking.title': { fr: 'Regarder le mur', en: 'Watching the wall' },
	'method.looking.how': {
		fr: 'Devant N flux, c personnes passent d’un flux à l’autre, w secondes chacun ; l’événement dure D secondes. p est la chance de remarquer ce que l’on a sous les yeux, mesurée pour quelques nombres d’écrans, avec une droite entre ces points. Une vraie opératrice ne regarde pas au hasard : le flair f multiplie le temps passé sur le bon flux, et le prend aux autres.',
		en: 'In front of N streams, c people go from one stream to the next, w seconds each; the event lasts D seconds. p is the chance of noticing what you are looking at, measured for a few numbers of screens, with straight lines between these points. A real operator does not look at random: instinct f multiplies the time spent on the right stream, and takes it from the others.'
	},
	'method.looking.limits': {
		fr: 'Au-delà du plus grand nombre d’écrans mesuré, le modèle ne dit rien. Le flair est une hypothèse.',
		en: 'Beyond the largest number of screens that was measured, the model says nothing. Instinct is an assumption.'
	},
	'method.looking.caption': {
		fr: 'Chance qu’un événement soit vu en direct',
		en: 'Chance that an event is seen live'
	},
	'method.looking.watchers': { fr: 'Personnes devant le mur', en: 'People in front of the wall' },
	'method.looking.short': { fr: 'Il dure 60 s', en: 'It lasts 60 s' },
	'method.looking.long': { fr: 'Il dure 180 s', en: 'It lasts 180 s' },
	'method.answering.title': { fr: 'Répondre aux alertes', en: 'Answering alerts' },
	'method.answering.how': {
		fr: 'Les alertes arrivent au hasard, λ par seconde ; c personnes y répondent dans l’ordre d’arrivée, en 1/μ secondes en moyenne ; une alerte qui attend est perdue après 1/θ secondes en moyenne, quand l’image ne sert plus. C’est le modèle Erlang-A, calculé exactement : pₙ est la part du temps où n alertes sont là. Les 1 000 scènes d’un jour viennent de 12 caméras ; le centre en suit N, et une heure d’affluence en reçoit k fois plus.',
		en: 'Alerts arrive at random, λ a second; c people answer them first come, first served, in 1/μ seconds on average; an alert that waits is lost after 1/θ seconds on average, when the image is no longer of use. This is the Erlang-A model, calculated exactly: pₙ is the share of time in which n alerts are there. The 1,000 scenes of a day come from 12 cameras; the centre follows N, and a rush hour brings k times as many.'
	},
	'method.answering.limits': {
		fr: 'Vraies et fausses alertes sont perdues dans la même proportion : nul ne sait les trier d’avance. Aucun temps de traitement français n’a été trouvé : toutes ces valeurs sont des hypothèses. Le meilleur seuil dépend du nombre de personnes qui répondent ; ni « plus sensible » ni « moins sensible » n’est meilleur en soi.',
		en: 'Real and false alerts are lost in the same proportion: nobody can sort them beforehand. No French handling time was found: all these values are assumptions. The best threshold depends on how many people answer; neither “more sensitive” nor “less sensitive” is better in itself.'
	},
	'method.answering.caption': {
		fr: 'Ce qui parvient à quelqu’un, selon le seuil',
		en: 'What reaches someone, by threshold'
	},
	'method.answering.threshold': { fr: 'Seuil', en: 'Threshold' },
	'method.answering.per-hour': { fr: 'Alertes par heure', en: 'Alerts an hour' },
	'method.answering.lost': { fr: 'Perdues', en: 'Lost' },
	'method.answering.reached': {
		fr: 'Vrais événements qui parviennent à quelqu’un',
		en: 'Real events that reach someone'
	}
} as const satisfies Readonly<Record<string, Localized>>;
