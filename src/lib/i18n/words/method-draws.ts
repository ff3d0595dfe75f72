import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the method page on random draws: what each decides, and the rules for the draws of pictures. */
export const methodDraws = {
	'method.draws.caption': {
		fr: 'Chaque tirage et ses clés\u202f; s est la graine, ce qui n’est pas entre guillemets un numéro ou un nom',
		en: 'Each draw and its keys; s is the seed, and what is not in quotes a number or a name'
	},
	'method.draws.what': { fr: 'Ce qui est tiré', en: 'What is drawn' },
	'method.draws.keys': { fr: 'Tirage', en: 'Draw' },
	'method.draw.spot': {
		fr: 'Foule\u00a0: ordre des lieux où l’on s’attarde (i)',
		en: 'Crowd: order of the spots where people linger (i)'
	},
	'method.draw.passing': {
		fr: 'Foule\u00a0: place i de gens qui passent',
		en: 'Crowd: slot i of people who pass'
	},
	'method.draw.party': {
		fr: 'Foule\u00a0: groupe k d’une place\u202f; slot en est le tirage',
		en: 'Crowd: party k of a slot, whose own draw is slot'
	},
	'method.draw.of-party': {
		fr: 'Foule\u00a0: allure, durée et chemin d’un groupe (résultat dans minutes.json)',
		en: 'Crowd: pace, stay and way of a party (the result is in minutes.json)'
	},
	'method.draw.random-place': {
		fr: 'Voir\u00a0: place au hasard de la caméra i, tirage k',
		en: 'Seeing: place by chance of camera i, draw k'
	},
	'method.draw.one-metre': {
		fr: 'La chaîne\u00a0: sens où glisse la caméra i, tirage k',
		en: 'The chain: which way camera i slides, draw k'
	},
	'method.draw.scene-kind': {
		fr: 'Analyser\u00a0: la scène i est-elle un vrai événement\u202f?',
		en: 'Analysing: whether scene i is a real event'
	},
	'method.draw.scene-score': {
		fr: 'Analyser\u00a0: rang du score de la scène i',
		en: 'Analysing: rank of the score of scene i'
	},
	'method.draw.gaze': {
		fr: 'Mur d’images\u00a0: rang de l’écran i dans la tournée du regard',
		en: 'Wall: rank of screen i on the round of the gaze'
	},
	'method.draw.street-place': {
		fr: 'Mur d’images\u00a0: milieu de la rue que montre l’écran i\u202f; axis est x ou y, k un essai',
		en: 'Wall: middle of the street that screen i shows; axis is x or y, k an attempt'
	},
	'method.draw.street-view': {
		fr: 'Mur d’images\u00a0: what est turn, mirror ou span',
		en: 'Wall: what is turn, mirror or span'
	},
	'method.draw.alert-comes': {
		fr: 'File d’attente\u00a0: arrivée de l’alerte i du jour k',
		en: 'Queue: when alert i of day k comes'
	},
	'method.draw.alert-takes': {
		fr: 'File d’attente\u00a0: durée de son traitement',
		en: 'Queue: how long it takes to deal with'
	},
	'method.draw.alert-waits': {
		fr: 'File d’attente\u00a0: temps qu’elle peut attendre',
		en: 'Queue: how long it can wait'
	},
	'method.draw.alert-right': {
		fr: 'File d’attente\u00a0: est-elle juste\u202f?',
		en: 'Queue: whether it is right'
	},
	'method.draw.face': {
		fr: 'Visages\u00a0: paramètre n de id (une personne, entry-1…, stranger-0…)',
		en: 'Faces: parameter n of id (a person, entry-1…, stranger-0…)'
	},
	'method.draw.lookalike': {
		fr: 'Visages\u00a0: direction du sosie, i de 0 à 11',
		en: 'Faces: direction of the lookalike, i from 0 to 11'
	},
	'method.draw.matrix': {
		fr: 'Visages\u00a0: colonne n de M, i de 0 à 15',
		en: 'Faces: column n of M, i from 0 to 15'
	},
	'method.draw.photo': { fr: 'Visages\u00a0: photo de id', en: 'Faces: photograph of id' },
	'method.draw.noise': {
		fr: 'Visages\u00a0: décalage b d’une photo, i de 0 à 15',
		en: 'Faces: shift b of a photograph, i from 0 to 15'
	},
	'method.draw.walk': {
		fr: 'Votre parcours, entre deux entrées',
		en: 'Your walk, between two ways in'
	},
	'method.draw.of-walk': {
		fr: 'Votre parcours\u00a0: what est speed, resembles…',
		en: 'Your walk: what is speed, resembles…'
	},
	'method.rule.analysing.2': {
		fr: 'Ordre de la journée\u00a0: les scènes sont numérotées de 0 à 999. Les e vrais événements sont les e numéros dont le tirage «\u202fkind\u202f» est le plus petit. Dans chaque sorte, les numéros rangés par leur tirage «\u202fscore\u202f», du plus petit au plus grand, portent les scores de sa cloche, du plus bas au plus haut. Les alertes viennent par numéro croissant.',
		en: 'The order of the day: scenes are numbered from 0 to 999. The e real events are the e numbers with the smallest draws “kind”. Within each kind, the numbers in the order of their draws “score”, from the smallest, bear the scores of its bell, from the lowest. Alerts come by ascending number.'
	},
	'method.rule.looking.2': {
		fr: 'Le regard dessiné\u00a0: les écrans, numérotés de 0 (C01), sont regardés l’un après l’autre, du plus petit tirage au plus grand, w secondes chacun, f fois plus pour celui qui montre la chute, s’il y en a un. De c personnes, la j-ième (de 0) a j ÷ c de tour d’avance. Le temps compte depuis le début des minutes du récit.',
		en: 'The gaze that is drawn: the screens, numbered from 0 (C01), are looked at one after the other, from the smallest draw to the largest, w seconds each, f times as long for the one that shows the fall, where one does. Of c people, the j-th (from 0) is j ÷ c of a round ahead. Time counts from the beginning of the minutes of the story.'
	},
	'method.rule.looking.3': {
		fr: 'Les écrans au-delà des caméras du quartier montrent des rues de décor, morceaux du plan tournés et décalés dans le temps\u00a0: aucun nombre n’en dépend.',
		en: 'The screens beyond the cameras of the district show streets for scenery, pieces of the plan turned and moved in time: no number depends on them.'
	},
	'method.rule.answering.2': {
		fr: 'Le jour dessiné\u00a0: il compte m alertes, 24 heures de λ arrondies. L’alerte i du jour k arrive à la part u₁ du jour, demande −ln(1 − u₂) fois 1/μ, attend au plus −ln(1 − u₃) fois 1/θ (u₁, u₂, u₃\u00a0: ses tirages, de 0 à 1). Les {day-before} minutes d’avant en reçoivent autant en proportion, numérotées à la suite, chacune u₁ × {day-before} minutes avant minuit. Qui est libre ouvre la première arrivée\u202f; une alerte non ouverte à temps est perdue. Sont justes celles dont le tirage est le plus petit, autant qu’attendu, arrondi. Le jour montré est le premier, de 0 à {day-tries} − 1 (moins s’il y faut plus de {day-drawn} alertes), dont les pertes avec une, deux, trois et quatre personnes diffèrent de celles du modèle d’au plus {day-near} alerte en tout\u202f; à défaut, celui qui en diffère le moins.',
		en: 'The day that is drawn: it has m alerts, 24 hours of λ, rounded. Alert i of day k comes at share u₁ of the day, takes −ln(1 − u₂) times 1/μ, waits −ln(1 − u₃) times 1/θ at most (u₁, u₂, u₃: its draws, from 0 to 1). The {day-before} minutes before bring as many in proportion, numbered on, each u₁ × {day-before} minutes before midnight. Whoever is free opens the first that came; an alert not opened in time is lost. Right are those with the smallest draws, as many as expected, rounded. The day shown is the first, from 0 to {day-tries} − 1 (fewer where that takes more than {day-drawn} alerts), whose losses with one, two, three and four people differ from the model’s by {day-near} alert at most in all; failing that, the one that differs least.'
	},
	'method.rule.faces.5': {
		fr: 'Les {strangers-shown} inconnus dessinés sont stranger-0, stranger-1…, en photo de fichier, comparés à celle de {name}\u202f; «\u202fcelui du milieu\u202f» est le {stranger-middle}ᵉ par distance croissante.',
		en: 'The {strangers-shown} strangers that are drawn are stranger-0, stranger-1…, in photographs for a file, compared with that of {name}; “the one in the middle” is number {stranger-middle} by ascending distance.'
	},
	'method.rule.chain.2': {
		fr: 'Un mètre plus loin\u00a0: dans chacun de {slides} tirages, chaque caméra glisse de {slide}\u00a0m le long des murs de son bâtiment, dans l’ordre du plan si le tirage est pair, à rebours s’il est impair, coins compris, et garde sa direction. Le récit dit la plus forte baisse et la plus forte hausse de i, en parts de i.',
		en: 'One metre further: in each of {slides} draws, each camera slides {slide} m along the walls of its building, in the order of the plan if the draw is even, backwards if it is odd, round corners too, and keeps its direction. The story says the largest fall and the largest rise of i, as shares of i.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
