import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the method page on the plans of a class: their codes, what is compared, and events drawn by lot. */
export const methodPlans = {
	'method.plans.title': { fr: 'Les plans d’une classe', en: 'The plans of a class' },
	'method.plans.how': {
		fr: 'Un plan a {plan-cameras}\u00a0caméras au plus et une mission m de 0 à {plan-missions}. Une caméra est à un mètre entier le long des murs, et sa direction est un multiple de {plan-degrees}° qui ne regarde pas son propre mur\u00a0: S places en tout, numérotées g depuis 0, par bâtiment, mètre et direction. C’est la grille la plus fine dont tous les plans tiennent dans {plan-length}\u00a0signes\u202f; deux fois plus fine, elle en demanderait un de plus. Les numéros d’un plan sont rangés du plus petit au plus grand, puis son propre numéro N est écrit en base {plan-base}. Les signes valent dans l’ordre\u00a0: les dix chiffres, puis les lettres sauf I, L, O, S et Z\u202f; I et L se lisent 1, O se lit 0, S se lit 5, Z se lit 2. Le dernier signe contrôle les autres\u00a0: {plan-base} est premier, donc tout signe faux et tout échange de deux signes changent la somme.',
		en: 'A plan has at most {plan-cameras} cameras and a mission m from 0 to {plan-missions}. A camera is at a whole metre along the walls, and its direction is a multiple of {plan-degrees}° that does not look into its own wall: S places in all, numbered g from 0, by building, metre and direction. It is the finest grid whose plans all fit into {plan-length} characters; twice as fine, it would take one more. The numbers of a plan are sorted from the smallest, and then its own number N is written in base {plan-base}. The characters are, by their value, the ten digits and then the letters without I, L, O, S and Z; I and L are read as 1, O as 0, S as 5, Z as 2. The last character checks the others: {plan-base} is prime, so every wrong character and every exchange of two changes the sum.'
	},
	'method.plans.limits': {
		fr: 'Le code ne dit rien de ceux qui ont fait le plan. L’ordre des caméras n’en fait pas partie. Toutes ont l’objectif et le capteur du récit. Un événement tiré arrive à quelqu’un qui passe dans le récit, à une seconde tirée\u00a0: un plan qui suit la foule en filme donc plus que sa part des rues. Filmé ne veut pas dire vu.',
		en: 'The code says nothing of those who made the plan. The order of the cameras is no part of it. All have the lens and the sensor of the story. An event drawn happens to somebody who passes in the story, at a second drawn: a plan that follows the crowd therefore films more of them than its share of the streets. Filmed does not mean seen.'
	},
	'method.rule.plans.1': {
		fr: 'Le mètre se compte le long des murs, depuis le premier coin du bâtiment (district.json)\u202f; à un coin, il est au mur qui commence. Directions\u00a0: de la première à la dernière qui font au plus {plan-turn}° avec la perpendiculaire au mur.',
		en: 'Metres are counted along the walls from the first corner of the building (district.json); at a corner, a metre belongs to the wall that begins. Directions: from the first to the last that are at most {plan-turn}° from straight out of the wall.'
	},
	'method.rule.plans.2': {
		fr: 'Événement k d’un numéro crié L\u00a0: le tirage de sa seconde modulo la durée du récit, puis celui de la personne modulo le nombre de celles qui sont alors dans les rues, dans l’ordre de minutes.json. Le tableau des tirages donne leurs clés\u202f; lot y est L.',
		en: 'Event k of a number L called: the draw of its second modulo the length of the story, then that of the person modulo the number of those who are then in the streets, in the order of minutes.json. The table of draws has their keys; lot stands for L there.'
	},
	'method.rule.plans.3': {
		fr: 'Caméras de la feuille\u00a0: le long de chaque mur, sauf s’il regarde le bord du plan à moins de {paper-edge}\u00a0m, ou s’il mesure moins de {paper-short}\u00a0m et que son bâtiment en a de plus longs. Un mur de l mètres en a n\u00a0+\u00a01, également espacées entre {paper-corner}\u00a0m de ses deux coins, où n est (l\u00a0−\u00a02\u00a0×\u00a0{paper-corner})\u00a0÷\u00a0{paper-spacing} arrondi\u202f; une au milieu si n\u00a0<\u00a01. Pour un bâtiment qui en aurait plus de {paper-most}, {paper-spacing} devient {paper-spacing}\u00a0+\u00a01, puis\u00a0+\u00a02… Direction\u00a0: celle où la somme des carrés de {paper-rays} rayons, un au milieu de chaque pas de {plan-degrees}°, jusqu’aux murs, au bord ou à la portée, est la plus grande\u202f; pour les numéros pairs, la plus grande de l’autre côté de la perpendiculaire, si elle en fait au moins la moitié.',
		en: 'Cameras of the sheet: along each wall, unless it faces the edge of the plan within {paper-edge} m, or is shorter than {paper-short} m in a building with longer ones. A wall of l metres has n + 1 of them, evenly spaced between {paper-corner} m from both corners, where n is (l − 2 × {paper-corner}) ÷ {paper-spacing}, rounded; one in the middle if n < 1. For a building that would have more than {paper-most}, {paper-spacing} becomes {paper-spacing} + 1, then + 2… Direction: the one for which the sum of the squares of {paper-rays} rays, one in the middle of each step of {plan-degrees}°, up to the walls, the edge or the reach, is largest; for even numbers, the largest on the other side of straight out of the wall, if it is at least half as much.'
	},
	'method.draw.event-second': {
		fr: 'Plans d’une classe\u00a0: seconde de l’événement k, pour le numéro lot',
		en: 'Plans of a class: second of event k, for the number lot'
	},
	'method.draw.event-person': {
		fr: 'Plans d’une classe\u00a0: à qui arrive l’événement k',
		en: 'Plans of a class: to whom event k happens'
	}
} as const satisfies Readonly<Record<string, Localized>>;
