import type { Localized } from '#lib/narrative/types/story.ts';

/**
 * Words of the method page: the rules by which every number can be recomputed. Their blanks are constants of the
 * models.
 */
export const methodRules = {
	'method.rule.time.1': {
		fr: 'Tirage\u00a0: h part de m(graine ⊕ 9E3779B9). Pour chaque clé\u00a0: si c’est un nombre, h ← h ⊕ clé\u202f; si c’est un mot, pour chacun de ses caractères c (UTF-16), h ← (h ⊕ c) × 01000193\u202f; puis h ← m(h + 9E3779B9). m(h)\u00a0: h ← (h ⊕ h≫16) × 85EBCA6B\u202f; h ← (h ⊕ h≫13) × C2B2AE35\u202f; h ⊕ h≫16. Nombres en base seize, calculs sur 32 bits sans signe\u202f; ⊕ est le ou exclusif. On note h(graine, clé, clé…)\u202f; une chance entre 0 et 1 est h ÷ 2³².',
		en: 'A draw: h starts from m(seed ⊕ 9E3779B9). For each key: if it is a number, h ← h ⊕ key; if it is a word, for each of its characters c (UTF-16), h ← (h ⊕ c) × 01000193; then h ← m(h + 9E3779B9). m(h): h ← (h ⊕ h≫16) × 85EBCA6B; h ← (h ⊕ h≫13) × C2B2AE35; h ⊕ h≫16. Numbers in base sixteen, arithmetic on 32 bits without sign; ⊕ is exclusive or. This is written h(seed, key, key…); a chance between 0 and 1 is h ÷ 2³².'
	},
	'method.rule.time.2': {
		fr: 'La foule tient des places\u00a0: {crowd-share} fois le nombre que demande le scénario. Dès qu’un groupe quitte une place, le suivant arrive, après {crowd-gap}\u00a0secondes au plus. Pour deux personnes qui s’attardent, une ne fait que passer. Sur cent groupes de passage, 70 comptent une personne, 24 deux, 6 trois.',
		en: 'The crowd holds slots: {crowd-share} times the number that the scenario asks for. As soon as a party leaves a slot, the next one comes, after {crowd-gap} seconds at most. For two people who linger, one only passes through. Of a hundred parties that pass, 70 are of one person, 24 of two, 6 of three.'
	},
	'method.rule.time.3': {
		fr: 'Qui passe entre et sort par deux entrées tirées, distantes d’au moins {crowd-crossing}\u00a0m\u202f; {crowd-strolling} d’entre eux font un détour par un lieu tiré. Qui s’attarde vient par la plus proche de deux entrées tirées, et part de même. Allure\u00a0: {crowd-slowest}\u00a0m/s, plus {crowd-spread} fois la moyenne de deux chances. Les membres d’un groupe marchent à {crowd-abreast}\u00a0m l’un de l’autre, à {crowd-lag}\u00a0s d’intervalle. Chacun s’écarte un peu du plus court chemin, d’une part tirée de la place libre.',
		en: 'Who passes comes in and goes out by two ways drawn, at least {crowd-crossing}\u00a0m apart; {crowd-strolling} of them make a detour by a place drawn. Who lingers comes by the nearer of two ways drawn, and leaves likewise. Pace: {crowd-slowest}\u00a0m/s, plus {crowd-spread} times the mean of two chances. Members of a party walk {crowd-abreast}\u00a0m from one another, {crowd-lag}\u00a0s apart. Everyone keeps a little aside of the shortest way, by a drawn share of the free room.'
	},
	'method.rule.time.4': {
		fr: 'Refaire tous ces tirages est long. Leur résultat est publié\u00a0: minutes.json donne le chemin de chacun, en instants (secondes), x et y (mètres, vers l’est et vers le sud), tout droit et à allure constante entre deux points. Sont présents ceux qui sont dans le plan, de 0 à 240\u00a0m et de 0 à 160\u00a0m. Murs, rues, lieux et entrées sont dans district.json, et tous les nombres de cette page dans method.json.',
		en: 'Redoing all these draws takes long. Their result is published: minutes.json gives everybody’s way, as times (seconds), x and y (metres, to the east and to the south), straight on and at one pace between two points. Those are present who are within the plan, from 0 to 240\u00a0m and from 0 to 160\u00a0m. Walls, streets, places and ways in are in district.json, and all the numbers of this page in method.json.'
	},
	'method.rule.seeing.1': {
		fr: 'Rue\u00a0: les carrés d’un mètre dont le centre n’est dans aucun bâtiment. Une caméra filme un carré si le segment de la caméra à son centre ne coupe aucun mur, s’il est dans l’angle, et s’il n’est pas plus long que la portée R(q). Filmer demande q = {detect}\u00a0pixels par mètre\u202f; identifier, ce que dit l’édition choisie de la norme.',
		en: 'Street: the one-metre squares whose centre is in no building. A camera films a square if the segment from the camera to its centre crosses no wall, lies in the angle, and is no longer than the reach R(q). Filming takes q = {detect} pixels per metre; identifying, what the chosen edition of the standard says.'
	},
	'method.rule.seeing.2': {
		fr: 'Points de façade\u00a0: chaque mur, dans l’ordre du plan, est partagé en parties égales d’environ {spacing}\u00a0m (longueur ÷ {spacing}, arrondie, une au moins), ses deux bouts compris\u202f; le dernier point reste sur ce mur. La caméra pend à {bracket}\u00a0m du mur. Directions\u00a0: {headings}, de 0° (est) en tournant vers le sud.',
		en: 'Points on façades: each wall, in the order of the plan, is divided into equal parts of about {spacing}\u00a0m (length ÷ {spacing}, rounded, at least one), both ends included; the last point stays on this wall. The camera hangs {bracket}\u00a0m out of the wall. Directions: {headings}, from 0° (east) on, turning south.'
	},
	'method.rule.seeing.3': {
		fr: 'Meilleures places\u00a0: chaque caméra est la candidate qui ajoute le plus de carrés filmés à {placed-for}\u00a0pixels par mètre, avec {placed-width}\u00a0pixels et {placed-angle}°\u202f; de candidates égales, la première dans l’ordre des murs, des points, des directions. Ces places restent les mêmes quel que soit l’objectif choisi ensuite.',
		en: 'Best places: each camera is the candidate that adds most squares filmed at {placed-for} pixels per metre, with {placed-width} pixels and {placed-angle}°; of equals, the first in the order of walls, points, directions. These places stay the same whatever lens is chosen afterwards.'
	},
	'method.rule.seeing.4': {
		fr: 'Au hasard\u00a0: la médiane de {draws} tirages. Dans le tirage k, la caméra i (de 0 en 0) est la candidate de rang h({chance-seed}, «\u202frandom-placement\u202f», k, i) modulo leur nombre, parmi celles qui filment au moins un carré\u202f; deux caméras peuvent tomber au même endroit.',
		en: 'At random: the median of {draws} draws. In draw k, camera i (both from 0) is the candidate of rank h({chance-seed}, “random-placement”, k, i) modulo their number, among those that film at least one square; two cameras may fall on the same spot.'
	},
	'method.rule.seeing.5': {
		fr: 'Traversées\u00a0: pour chaque paire d’entrées, le plus court chemin, droit d’un point à l’autre, entre les entrées et des points à {corner}\u00a0m de chaque coin, à égale distance des deux murs\u202f; un segment doit passer à {clear}\u00a0m au moins de tout mur. On le coupe en morceaux d’environ un mètre (longueur de chaque segment arrondie)\u202f; un morceau est filmé si son milieu l’est. m est le nombre moyen de morceaux filmés, i la part des traversées dont un morceau au moins est vu à la finesse qui identifie. Chaque paire compte pour deux, aller et retour.',
		en: 'Walks: for each pair of ways in, the shortest path, straight from point to point, between the ways in and points {corner}\u00a0m from each corner, as far from both walls; a segment must keep {clear}\u00a0m at least from any wall. It is cut into pieces of about a metre (the length of each segment, rounded); a piece is filmed if its middle is. m is the mean number of pieces filmed, i the share of walks of which at least one piece is seen at the fineness that identifies. Each pair counts twice, there and back.'
	},
	'method.rule.seeing.6': {
		fr: 'La chute\u00a0: qui tombe a {shoulders}\u00a0m d’épaule à épaule\u202f; sa largeur en pixels est celle de l’image la plus fine, parmi les caméras qui l’ont en face et qu’aucun mur n’arrête, même au-delà de la portée. Passe près de lui qui vient à {beside}\u00a0m ou moins, seconde par seconde, jusqu’à la fin.',
		en: 'The fall: who falls is {shoulders}\u00a0m from shoulder to shoulder; the width in pixels is that of the finest picture, among the cameras that face him and that no wall stops, even beyond the reach. Those pass him by who come within {beside}\u00a0m, second by second, until the end.'
	},
	'method.rule.seeing.7': {
		fr: 'Tant que personne n’a posé de caméra, «\u202fÀ vous\u202f» compare les meilleures places, en même nombre que celles du récit. Une seule caméra n’ajoute rien à une autre\u00a0: le gain de la dernière compte à partir de la deuxième.',
		en: 'As long as nobody has hung a camera, “Your turn” compares the best places, as many as the story goes on with. A single camera adds to no other: the gain of the last one counts from the second on.'
	},
	'method.rule.analysing.1': {
		fr: 'Mille marques\u00a0: la k-ième (de 0) des m scènes d’une sorte a le score de sa cloche au quantile (k + ½) ÷ m\u202f; on compte celles dont le score affiché, gardé entre 0 et 100, dépasse S. Au seuil 100 rien ne peut dépasser. Un incident du récit est la scène de rang ⌊r m⌋ de sa sorte, r étant son «\u202fresembles\u202f» dans narrative.json\u202f; il n’a de score que si une caméra filme son lieu. Les cadres de 12\u00a0h\u00a004 sont ceux des gens filmés.',
		en: 'A thousand marks: the k-th (from 0) of the m scenes of a kind has the score of its bell at the quantile (k + ½) ÷ m; those are counted whose displayed score, kept within 0 and 100, is above S. At threshold 100 nothing can be above. An incident of the story is the scene of rank ⌊r m⌋ of its kind, r being its “resembles” in narrative.json; it has a score only if a camera films its place. The boxes of 12:04 are those of people filmed.'
	},
	'method.rule.looking.1': {
		fr: 'Le récit prend une chute de {short}\u00a0secondes, et une de {long}.',
		en: 'The story takes a fall of {short} seconds, and one of {long}.'
	},
	'method.rule.answering.1': {
		fr: 'λ part des alertes attendues, non arrondies. Le meilleur seuil est, de 0 à 100, celui où le plus de vrais événements parviennent à quelqu’un\u202f; de seuils égaux, le plus haut. «\u202fPlus sensible\u202f» est le seuil {sensitive}. Sans personne pour répondre, tout est perdu.',
		en: 'λ starts from the alerts expected, not rounded. The best threshold is, from 0 to 100, the one at which most real events reach someone; of equals, the highest. “More sensitive” is threshold {sensitive}. With nobody to answer, all is lost.'
	},
	'method.rule.recognising.1': {
		fr: 'Point mesuré\u00a0: 1 − (1 − FMR)^{setting-measured-list} = 1 ÷ {setting-measured-faces} donne FMR, et t₀ = −Φ⁻¹(FMR). Les recherchés sont sur la liste\u00a0: L n’est jamais plus grand que N, et le tableau compte min(L, N). Une phrase arrondit chaque sorte d’alerte à l’unité\u202f; la part de B prend la moitié la plus proche.',
		en: 'Measured point: 1 − (1 − FMR)^{setting-measured-list} = 1 ÷ {setting-measured-faces} gives FMR, and t₀ = −Φ⁻¹(FMR). The wanted are on the list: L is never larger than N, and the table counts min(L, N). A sentence rounds each kind of alert to a whole one; so is the number that falls on B.'
	},
	'method.rule.recognising.2': {
		fr: 'Ce que le hasard donne\u00a0: parmi F fausses alertes, dont chacune tombe sur B avec une chance p, le nombre qui tombe sur B suit la loi binomiale\u202f; l’intervalle va du 5ᵉ au 95ᵉ centile, le premier nombre où la somme atteint 5\u00a0%, puis 95\u00a0%. L’écart qui peut se cacher est le plus grand k, jusqu’à {largest-times}, pour lequel le 5ᵉ centile sous k ne dépasse pas le 95ᵉ centile à égalité.',
		en: 'What chance gives: of F false alerts, each of which falls on B with chance p, the number that falls on B is binomial; the interval goes from the 5th to the 95th percentile, the first number at which the sum reaches 5%, then 95%. The gap that may hide is the largest k, up to {largest-times}, for which the 5th percentile under k is not above the 95th percentile at equality.'
	},
	'method.rule.recognising.3': {
		fr: 'Fourchette\u00a0: les {setting-measured-false} fausses alertes du relevé peuvent en représenter de a à b en moyenne. Sous une loi de Poisson de moyenne a, {setting-measured-false} ou plus n’arrivent qu’une fois sur quarante\u202f; de moyenne b, {setting-measured-false} ou moins. On multiplie (P − L) FPIR par a ÷ {setting-measured-false} et par b ÷ {setting-measured-false}, et l’on arrondit. Au taux que la police avance\u00a0: P ÷ {setting-claimed-faces}. {name} est prise pour l’entrée {lookalike} à son passage si la distance est sous le rayon et qu’une caméra filme le lieu.',
		en: 'Range: the {setting-measured-false} false alerts measured may stand for a to b on average. Under a Poisson law of mean a, {setting-measured-false} or more come once in forty times; of mean b, {setting-measured-false} or fewer. Multiply (P − L) FPIR by a ÷ {setting-measured-false} and by b ÷ {setting-measured-false}, and round. At the rate that the police claim: P ÷ {setting-claimed-faces}. {name} is taken for entry {lookalike} as she passes if the distance is below the radius and a camera films the place.'
	},
	'method.rule.faces.1': {
		fr: 'Visage\u00a0: le paramètre nommé n de la personne id est x = ½ + {deviation-exact} Φ⁻¹((h(graine, «\u202fface\u202f», id, n) + ½) ÷ 2³²), gardé entre 0 et 1. Ordre des paramètres et noms de clés\u00a0: {parameters}. Les noms de la liste sont entry-1, entry-2…',
		en: 'Face: the parameter named n of person id is x = ½ + {deviation-exact} Φ⁻¹((h(seed, “face”, id, n) + ½) ÷ 2³²), kept within 0 and 1. Order of the parameters and names of the keys: {parameters}. The names on the list are entry-1, entry-2…'
	},
	'method.rule.faces.2': {
		fr: 'Direction au hasard en n dimensions pour des clés\u00a0: le vecteur des Φ⁻¹((h(clés, i) + ½) ÷ 2³²), i de 0 à n − 1, ramené à la longueur 1. Colonne de M pour le paramètre n\u00a0: la direction en {numbers} dimensions de (0, «\u202fmatrix\u202f», n), à laquelle on ôte ce qu’elle a de commun avec les colonnes précédentes, puis ramenée à la longueur 1.',
		en: 'A direction by chance in n dimensions for some keys: the vector of Φ⁻¹((h(keys, i) + ½) ÷ 2³²), i from 0 to n − 1, brought to length 1. Column of M for parameter n: the direction in {numbers} dimensions of (0, “matrix”, n), less what it shares with the columns before, then brought to length 1.'
	},
	'method.rule.faces.3': {
		fr: 'Photo\u00a0: une condition à c sur {worst} rapproche x d’une fin, de la part du tableau fois c ÷ {worst}\u202f; les conditions s’enchaînent dans l’ordre du tableau. b est la somme, pour chaque condition, de sa longueur fois c ÷ {worst} dans la direction de (h(graine, «\u202fphoto\u202f», id), «\u202fnoise\u202f», condition). La photo de fichier est à 0, 0, 0. Le nom {lookalike} de la liste est {name}, chaque paramètre décalé de {deviation-exact} × {resemblance} fois la direction de (graine, «\u202flookalike\u202f») en douze dimensions.',
		en: 'Photograph: a condition at c out of {worst} pulls x towards an end, by the share in the table times c ÷ {worst}; conditions follow one another in the order of the table. b is the sum, for each condition, of its length times c ÷ {worst} in the direction of (h(seed, “photo”, id), “noise”, condition). The photograph on file is at 0, 0, 0. Name {lookalike} on the list is {name}, each parameter off by {deviation-exact} × {resemblance} times the direction of (seed, “lookalike”) in twelve dimensions.'
	},
	'method.rule.faces.4': {
		fr: 'Deux inconnus pris au hasard sont à environ {strangers} l’un de l’autre. {name} est à environ {from-her} des 200 premiers de la liste.',
		en: 'Two strangers taken at random are about {strangers} apart. {name} is about {from-her} from the first 200 on the list.'
	},
	'method.rule.chain.1': {
		fr: 'm et i sont ceux des traversées (Voir). Chaque maillon arrondit ce qui reste, sans arrondir ce qu’il transmet. Une année a 365 jours\u202f; ses nombres sont arrondis à l’unité au-dessous de cent, à deux chiffres au-dessus (les faux rapprochements, ordre de grandeur, à un chiffre dès dix), et la fourchette va de la moitié au double, arrondies de même.',
		en: 'm and i are those of the walks (Seeing). Each link rounds what is left, without rounding what it passes on. A year has 365 days; its numbers are rounded to whole ones below a hundred, to two digits above (false matches, an order of magnitude, to one digit from ten on), and the range goes from half to double, rounded likewise.'
	},
	'method.rules': { fr: 'Pour refaire le calcul', en: 'To compute it again' },
	'method.files': { fr: 'Les données, à télécharger', en: 'The data, to download' },
	'method.file.narrative': {
		fr: 'le récit, ses réglages, son scénario, ses sources',
		en: 'the story, its settings, its scenario, its sources'
	},
	'method.file.district': {
		fr: 'murs, rues, lieux, entrées, en mètres',
		en: 'walls, streets, places, ways in, in metres'
	},
	'method.file.minutes': {
		fr: 'le chemin de chacun pendant les minutes du récit',
		en: 'everybody’s way through the minutes of the story'
	},
	'method.file.method': { fr: 'tous les nombres de cette page', en: 'all the numbers of this page' },
	'method.stays.caption': {
		fr: 'Durée des arrêts, tirée entre',
		en: 'How long people linger, drawn between'
	},
	'method.stays.kind': { fr: 'Où', en: 'Where' },
	'method.stays.least': { fr: 'Au moins, s', en: 'At least, s' },
	'method.stays.most': { fr: 'Au plus, s', en: 'At most, s' },
	'method.effects.caption': {
		fr: 'Ce qu’une condition fait au pire',
		en: 'What a condition does at its worst'
	},
	'method.effects.condition': { fr: 'Condition', en: 'Condition' },
	'method.effects.parameter': { fr: 'Paramètre', en: 'Parameter' },
	'method.effects.towards': { fr: 'Vers', en: 'Towards' },
	'method.effects.most': { fr: 'Part, ou longueur', en: 'Share, or length' },
	'method.row.table': { fr: 'à une table', en: 'at a table' },
	'method.row.bench': { fr: 'sur un banc', en: 'on a bench' },
	'method.row.stall': { fr: 'devant un étal', en: 'at a stall' },
	'method.row.stop': { fr: 'à l’arrêt du tramway', en: 'at the tram stop' },
	'method.row.chat': { fr: 'pour bavarder', en: 'to chat' },
	'method.row.light': { fr: 'lumière', en: 'light' },
	'method.row.angle': { fr: 'angle', en: 'angle' },
	'method.row.age': { fr: 'âge', en: 'age' },
	'method.row.noise': { fr: 'décalage b', en: 'shift b' },
	'method.row.nothing': { fr: '–', en: '–' },
	'method.row.width': { fr: 'largeur', en: 'width' },
	'method.row.jaw': { fr: 'mâchoire', en: 'jaw' },
	'method.row.brow': { fr: 'sourcils', en: 'eyebrows' },
	'method.row.eyeGap': { fr: 'écart des yeux', en: 'gap of the eyes' },
	'method.row.eyeSize': { fr: 'taille des yeux', en: 'size of the eyes' },
	'method.row.noseLength': { fr: 'longueur du nez', en: 'length of the nose' },
	'method.row.noseWidth': { fr: 'largeur du nez', en: 'width of the nose' },
	'method.row.mouthWidth': { fr: 'largeur de la bouche', en: 'width of the mouth' },
	'method.row.mouthCurve': { fr: 'courbe de la bouche', en: 'curve of the mouth' },
	'method.row.hairline': { fr: 'front', en: 'hairline' },
	'method.row.glasses': { fr: 'lunettes', en: 'glasses' },
	'method.row.asymmetry': { fr: 'asymétrie', en: 'asymmetry' }
} as const satisfies Readonly<Record<string, Localized>>;
