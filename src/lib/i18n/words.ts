import type { Localized } from '#lib/narrative/types.ts';

/**
 * Every word of the interface and of the pictures, by key. A story may change any of them, or bring them in
 * another language, under `words:`; a language that lacks one falls back to English.
 * `{name}` stands for what the interface fills in.
 */
export const words = {
	// Page
	'page.language': { fr: 'Langue', en: 'Language' },
	'page.choose': { fr: 'Choisissez votre langue', en: 'Choose your language' },
	'page.skip': { fr: 'Aller au récit', en: 'Skip to the story' },
	'page.skips': { fr: 'Accès rapide', en: 'Quick access' },
	'page.text': { fr: 'Lire la version texte', en: 'Read the text-only version' },
	'page.story': { fr: 'Lire la version illustrée', en: 'Read the illustrated version' },
	'page.text-title': { fr: 'Version texte', en: 'Text-only version' },
	'page.menu': { fr: 'Chapitres', en: 'Chapters' },
	'page.previous': { fr: 'Étape précédente', en: 'Previous step' },
	'page.next': { fr: 'Étape suivante', en: 'Next step' },
	'page.animations': { fr: 'Animations', en: 'Animations' },
	'page.animations-on': { fr: 'Arrêter les animations', en: 'Stop the animations' },
	'page.animations-off': { fr: 'Reprendre les animations', en: 'Start the animations' },
	'page.copy': { fr: 'Copier le lien vers cet état', en: 'Copy a link to this state' },
	'page.copied': { fr: 'Lien copié.', en: 'Link copied.' },
	'page.copy-failed': {
		fr: 'Le lien n’a pas pu être copié ; il est dans la barre d’adresse.',
		en: 'The link could not be copied; it is in the address bar.'
	},
	'page.scroll': { fr: 'Faites défiler', en: 'Scroll down' },
	'page.updated': { fr: 'Mis à jour le {date}', en: 'Updated on {date}' },
	'page.law': { fr: 'Droit en vigueur au {date}', en: 'Law in force as of {date}' },
	'page.seed': { fr: 'Graine aléatoire {seed}', en: 'Random seed {seed}' },
	'page.sources': { fr: 'Sources', en: 'Sources' },
	'page.glossary': { fr: 'Glossaire', en: 'Glossary' },
	'page.corrections': { fr: 'Corrections', en: 'Corrections' },
	'page.no-corrections': { fr: 'Aucune correction à ce jour.', en: 'No correction so far.' },
	'page.credit': { fr: 'Crédits', en: 'Credits' },
	'page.privacy': {
		fr: 'Cette page ne dépose aucun cookie, n’enregistre rien et n’appelle aucun autre site.',
		en: 'This page sets no cookie, stores nothing and calls no other site.'
	},
	'page.data': { fr: 'Télécharger les données du récit', en: 'Download the story’s data' },
	'page.not-found': { fr: 'Cette page n’existe pas.', en: 'This page does not exist.' },

	'page.hops': { fr: 'Étapes', en: 'Steps' },
	'page.source': { fr: 'source', en: 'source' },
	'opening.place': {
		fr: '{time} · quartier des Tanneurs · ville imaginaire',
		en: '{time} · Tanners’ Quarter · imaginary town'
	},
	'chapter.number': { fr: 'Chapitre {number}', en: 'Chapter {number}' },
	// Steps
	'step.place': {
		fr: 'Chapitre {chapter} sur {chapters}, étape {step} sur {steps}',
		en: 'Chapter {chapter} of {chapters}, step {step} of {steps}'
	},
	'step.place-unnumbered': { fr: '{title}, étape {step} sur {steps}', en: '{title}, step {step} of {steps}' },
	'step.place-title': { fr: '{chapter} · {title}', en: '{chapter} · {title}' },
	'step.place-title-unnumbered': { fr: '{title}', en: '{title}' },
	'step.place-step': { fr: 'étape {step} sur {steps}', en: 'step {step} of {steps}' },
	'step.describe': { fr: 'Décrire la scène', en: 'Describe the scene' },
	'step.values': { fr: 'Valeurs', en: 'Values' },
	'step.sources': { fr: 'Sources de cette étape :', en: 'Sources of this step:' },
	'step.hypothesis': { fr: 'hypothèse', en: 'hypothesis' },
	'step.model': {
		fr: 'Modèle simplifié, quartier imaginaire.',
		en: 'Simplified model, imaginary district.'
	},

	'step.replay': { fr: 'Rejouer la même minute', en: 'Replay the same minute' },

	// Guesses and controls
	'guess.label': { fr: 'Votre pari', en: 'Your guess' },
	'guess.submit': { fr: 'Voir la réponse', en: 'See the answer' },
	'guess.skip': { fr: 'Voir sans parier', en: 'See without guessing' },
	'guess.again': { fr: 'Parier de nouveau', en: 'Guess again' },
	'guess.yours': { fr: 'Vous', en: 'You' },
	'guess.answer': { fr: 'Réponse', en: 'Answer' },
	'guess.spoken': {
		fr: 'Réponse : {answer}. Votre pari : {guess}.',
		en: 'Answer: {answer}. Your guess: {guess}.'
	},
	'guess.spoken-skipped': { fr: 'Réponse : {answer}.', en: 'Answer: {answer}.' },
	'control.less': { fr: 'Moins', en: 'Less' },
	'control.more': { fr: 'Plus', en: 'More' },
	'control.reset': { fr: 'Réglages d’origine', en: 'Original settings' },
	'control.hypothesis': { fr: 'Votre hypothèse', en: 'Your hypothesis' },
	'control.default': { fr: 'Valeur du récit : {value}', en: 'The story’s value: {value}' },

	// Free play with cameras
	'place.choose': { fr: 'Choisir une façade', en: 'Choose a façade' },
	'place.title': { fr: 'Vos caméras', en: 'Your cameras' },
	'place.help': {
		fr: 'Touchez une façade pour y poser une caméra, ou choisissez-la dans la liste. Flèches : déplacer d’un mètre (Maj : cinq). Crochets [ et ] : tourner. Suppr : retirer.',
		en: 'Tap a façade to hang a camera, or pick it from the list. Arrows: move by one metre (Shift: five). Brackets [ and ]: turn. Delete: take down.'
	},
	'place.add': { fr: 'Poser une caméra', en: 'Hang a camera' },
	'place.where': { fr: 'Façade', en: 'Façade' },
	'place.mount': { fr: '{building}, façade {side}, {metres} m', en: '{building}, {side} front, {metres} m' },
	'place.camera': { fr: 'Caméra {number}', en: 'Camera {number}' },
	'place.turn-left': { fr: 'Tourner à gauche', en: 'Turn left' },
	'place.turn-right': { fr: 'Tourner à droite', en: 'Turn right' },
	'place.move-back': { fr: 'Reculer le long du mur', en: 'Move back along the wall' },
	'place.move-on': { fr: 'Avancer le long du mur', en: 'Move on along the wall' },
	'place.remove': { fr: 'Retirer', en: 'Take down' },
	'place.clear': { fr: 'Tout retirer', en: 'Take all down' },
	'place.best': { fr: 'Partir des meilleures places', en: 'Start from the best places' },
	'place.full': { fr: 'Douze caméras au plus.', en: 'Twelve cameras at most.' },
	'place.yours': { fr: 'Les vôtres', en: 'Yours' },
	'place.greedy': { fr: 'Les mieux placées', en: 'Best placed' },
	'place.random': { fr: 'Au hasard', en: 'At random' },
	'place.walks': { fr: 'Trajets jamais filmés', en: 'Walks never filmed' },
	'place.fall': { fr: 'La chute de 12 h 06', en: 'The fall at 12:06' },
	'place.filmed': { fr: 'filmée', en: 'filmed' },
	'place.not-filmed': { fr: 'pas filmée', en: 'not filmed' },
	'place.spoken': {
		fr: '{share} de la rue filmée, avec {count}. La chute : {fall}.',
		en: '{share} of the street filmed, with {count}. The fall: {fall}.'
	},
	'place.count-one': { fr: '1 caméra', en: '1 camera' },
	'place.count-many': { fr: '{count} caméras', en: '{count} cameras' },

	// Buildings and directions
	'building.A': { fr: 'Maisons du Collège', en: 'College houses' },
	'building.B': { fr: 'Café', en: 'Café' },
	'building.C': { fr: 'Maisons du Foulon', en: 'Foulon houses' },
	'building.D': { fr: 'Maisons Basses', en: 'Lower houses' },
	'building.E': { fr: 'Lycée', en: 'School' },
	'building.F': { fr: 'Halle', en: 'Market hall' },
	'building.G': { fr: 'Fontaine', en: 'Fountain' },
	'building.H': { fr: 'Centre de supervision', en: 'Supervision centre' },
	'building.I': { fr: 'Maisons des Peaux, ouest', en: 'Peaux houses, west' },
	'building.J': { fr: 'Maisons des Peaux, est', en: 'Peaux houses, east' },
	'building.K': { fr: 'Maisons Neuves', en: 'New houses' },
	'building.L': { fr: 'Maisons du Pont', en: 'Bridge houses' },
	'side.north': { fr: 'nord', en: 'north' },
	'side.east': { fr: 'est', en: 'east' },
	'side.south': { fr: 'sud', en: 'south' },
	'side.west': { fr: 'ouest', en: 'west' },

	// Tables and labels of the pictures
	'table.camera': { fr: 'Caméra', en: 'Camera' },
	'table.position': { fr: 'Position', en: 'Position' },
	'table.direction': { fr: 'Direction', en: 'Direction' },
	'table.gain': { fr: 'Rue ajoutée', en: 'Street added' },
	'table.cameras': { fr: 'Caméras et ce que chacune ajoute', en: 'Cameras and what each one adds' },
	'table.incidents': { fr: 'Les huit incidents', en: 'The eight incidents' },
	'table.people': { fr: 'Les personnes nommées', en: 'The people named' },
	'table.time': { fr: 'Heure', en: 'Time' },
	'table.what': { fr: 'Ce qui se passe', en: 'What happens' },
	'table.real': { fr: 'Réel ?', en: 'Real?' },
	'table.yes': { fr: 'oui', en: 'yes' },
	'table.no': { fr: 'non', en: 'no' },
	'table.name': { fr: 'Nom', en: 'Name' },
	'table.who': { fr: 'Qui', en: 'Who' },
	// The method, in brief
	'method.title': { fr: 'Méthode', en: 'Method' },
	'method.density': {
		fr: 'Finesse : une caméra de W pixels de large et d’angle φ donne, à d mètres, W ÷ (2 d tan(φ/2)) pixels par mètre. C’est la trigonométrie d’un objectif sans déformation.',
		en: 'Fineness: a camera W pixels wide with a lens of angle φ gives, d metres away, W ÷ (2 d tan(φ/2)) pixels per metre. It is the trigonometry of a lens without distortion.'
	},
	'method.coverage': {
		fr: 'Rue filmée : part des carrés d’un mètre de rue dont le centre est dans l’angle d’une caméra, assez près pour la finesse demandée, et que nul mur ne cache.',
		en: 'Street filmed: the share of one-metre squares of street whose centre lies within a camera’s angle, near enough for the fineness asked, and hidden by no wall.'
	},
	'method.placement': {
		fr: 'Meilleures places : l’une après l’autre, celle qui ajoute le plus de rue, parmi des points tous les dix mètres de façade et seize directions. Au hasard : médiane de cinquante tirages.',
		en: 'Best places: one after the other, the one that adds most street, among points every ten metres of façade and sixteen directions. At random: the median of fifty draws.'
	},
	'method.people': {
		fr: 'Passants : trajets les plus courts entre les entrées, allures de 0,9 à 1,6 mètre par seconde (hypothèse). Chaque tirage ne dépend que de la graine et du nom de ce qui est tiré.',
		en: 'Passers-by: shortest ways between the entrances, paces of 0.9 to 1.6 metres per second (hypothesis). Each draw depends on the seed and on the name of what is drawn, and on nothing else.'
	},
	'method.limits': {
		fr: 'Ce que le modèle ignore : la nuit, la pluie, la hauteur, les arbres, les caméras qui tournent ou qui zooment, la qualité de l’image.',
		en: 'What the model leaves out: night, rain, height, trees, cameras that turn or zoom, the quality of the image.'
	},

	// Kinds of sources
	'kind.law': { fr: 'texte de loi', en: 'law' },
	'kind.official': { fr: 'document officiel', en: 'official document' },
	'kind.standard': { fr: 'norme', en: 'standard' },
	'kind.study': { fr: 'étude', en: 'study' },
	'kind.press': { fr: 'presse', en: 'press' },
	'kind.ngo': { fr: 'association', en: 'NGO' },
	'kind.vendor': { fr: 'vendeur', en: 'vendor' },
	'kind.archive': { fr: 'archive', en: 'archive' },

	// The eight winds
	'wind.north': { fr: 'nord', en: 'north' },
	'wind.north-east': { fr: 'nord-est', en: 'north-east' },
	'wind.east': { fr: 'est', en: 'east' },
	'wind.south-east': { fr: 'sud-est', en: 'south-east' },
	'wind.south': { fr: 'sud', en: 'south' },
	'wind.south-west': { fr: 'sud-ouest', en: 'south-west' },
	'wind.west': { fr: 'ouest', en: 'west' },
	'wind.north-west': { fr: 'nord-ouest', en: 'north-west' },

	// Lettering of the plan
	'plan.title': { fr: 'Quartier des Tanneurs', en: 'Tanners’ Quarter' },
	'plan.note': { fr: 'ville imaginaire', en: 'imaginary town' },
	'plan.north': { fr: 'N', en: 'N' },
	'plan.metres': { fr: 'm', en: 'm' },

	// Four looks at one second
	'look.camera': { fr: 'La caméra', en: 'The camera' },
	'look.software': { fr: 'Le logiciel', en: 'The software' },
	'look.operator': { fr: 'L’opératrice', en: 'The operator' },
	'look.matcher': { fr: 'Le comparateur', en: 'The matcher' },
	'look.camera-keeps': { fr: 'des images', en: 'images' },
	'look.software-keeps': { fr: 'des cadres et des scores', en: 'frames and scores' },
	'look.operator-keeps': { fr: 'quelques écrans sur un mur', en: 'a few screens on a wall' },
	'look.matcher-keeps': { fr: 'des points et des distances', en: 'points and distances' },
	'look.caption': {
		fr: 'Ce que chacun garde de la même seconde',
		en: 'What each one keeps of the same second'
	},
	'look.who': { fr: 'Qui regarde', en: 'Who looks' },
	'look.keeps': { fr: 'Ce qui reste', en: 'What is left' },

	// From seeing to identifying
	'density.detect': { fr: 'Détecter', en: 'Detect' },
	'density.recognise': { fr: 'Reconnaître', en: 'Recognise' },
	'density.identify': { fr: 'Identifier', en: 'Identify' },
	'density.here': { fr: 'Ici', en: 'Here' },
	'density.caption': {
		fr: 'La même passante à quatre distances',
		en: 'The same passer-by at four distances'
	},
	'density.grade': { fr: 'Pour', en: 'To' },
	'density.distance': { fr: 'Distance', en: 'Distance' },
	'density.density': { fr: 'Pixels par mètre', en: 'Pixels per metre' },
	'density.pixels': { fr: 'Pixels de large pour 60 cm', en: 'Pixels across 60 cm' },

	// Cameras counted
	'count.mark': { fr: '= {cameras} caméras', en: '= {cameras} cameras' },
	'count.range': { fr: 'de {low} à {high}', en: '{low} to {high}' },
	'count.caption': {
		fr: 'Caméras de voie publique, selon les sources',
		en: 'Street cameras, according to the sources'
	},
	'count.where': { fr: 'Où', en: 'Where' },
	'count.when': { fr: 'Quand', en: 'When' },
	'count.cameras': { fr: 'Caméras', en: 'Cameras' },

	// Investigations
	'effect.investigations': {
		fr: '{total} enquêtes, un carré pour chacune',
		en: '{total} investigations, a square each'
	},
	'effect.helped': {
		fr: '{helped} élucidées avec l’aide d’images',
		en: '{helped} solved with the help of images'
	},
	'effect.helped-short': { fr: '{helped} avec des images', en: '{helped} with images' },
	'effect.caption': { fr: 'Enquêtes examinées', en: 'Investigations examined' },
	'effect.investigation': { fr: 'Enquêtes', en: 'Investigations' },
	'effect.number': { fr: 'Nombre', en: 'Number' },
	'effect.row-helped': { fr: 'Élucidées avec l’aide d’images', en: 'Solved with the help of images' },
	'effect.row-other': { fr: 'Les autres', en: 'The others' },
	'effect.row-total': { fr: 'Toutes', en: 'All' },

	// Units
	'unit.square-metres': { fr: '{value} m²', en: '{value} m²' },
	'unit.metres': { fr: '{value} m', en: '{value} m' },
	'unit.degrees': { fr: '{value}°', en: '{value}°' }
} as const satisfies Readonly<Record<string, Localized>>;
