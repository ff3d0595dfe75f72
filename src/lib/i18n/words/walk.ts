import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the reader’s own walk. */
export const walk = {
	'walk.title': { fr: 'Votre parcours', en: 'Your walk' },
	'walk.note': { fr: 'un seul tirage du modèle', en: 'one draw of the model' },
	'walk.way': { fr: 'Entrée\u00a0: {from}. Sortie\u00a0: {to}.', en: 'In: {from}. Out: {to}.' },
	'walk.change': { fr: 'Changer de parcours', en: 'Change the walk' },
	// The reader, on the plan and in the table
	'person.you': { fr: 'vous', en: 'you' },
	'role.you': { fr: 'sur le parcours que vous avez choisi', en: 'on the walk that you chose' },
	'method.walk.title': { fr: 'Votre parcours', en: 'Your walk' },
	'method.walk.how': {
		fr: 'Vous choisissez deux des dix entrées\u202f; le modèle ajoute une personne qui va de l’une à l’autre par le chemin le plus court, ou jusqu’à la place et retour si c’est la même. Elle est à mi-chemin à 12\u00a0h\u00a006. Son allure, son score, son visage et le regard des opérateurs sont tirés de la graine {seed} et de ses deux entrées\u202f; même parcours, mêmes tirages. Son score est celui d’une scène ordinaire, tiré comme les autres. Ce qu’elle fait en découle\u00a0: dans les six dixièmes des cas elle passe sans s’arrêter\u202f; sinon elle attend à mi-chemin de 10 à 90 secondes, d’autant plus que son score est haut (hypothèse). À chaque seconde, on cherche la caméra qui la voit le plus finement. Être vue en direct suit la formule du regard, pour un événement qui dure autant qu’elle est filmée. Son visage est comparé aux 10\u202f000 premiers du fichier, ou à tous s’il est plus court.',
		en: 'You pick two of the ten ways in; the model adds a person who goes from one to the other by the shortest way, or to the square and back where they are the same. She is half-way at 12:06. Her pace, her score, her face and the operators’ gaze are drawn from the seed {seed} and her two ways; same walk, same draws. Her score is that of an ordinary scene, drawn like the others. What she does follows from it: six times in ten she passes without stopping; otherwise she waits half-way for 10 to 90 seconds, the longer the higher her score (assumption). For each second the camera that sees her most finely is looked for. Being seen live follows the formula of looking, for an event that lasts as long as she is filmed. Her face is compared with the first 10,000 on the list, or with all if it is shorter.'
	},
	'method.walk.limits': {
		fr: 'C’est un tirage parmi d’autres\u00a0: il montre ce qui peut arriver, pas ce qui arrive en moyenne. Un autre choix d’entrées donne une autre personne. Le choix n’est gardé que dans l’adresse de la page.',
		en: 'It is one draw among others: it shows what may happen, not what happens on average. Another choice of ways gives another person. The choice is kept in the address of the page alone.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
