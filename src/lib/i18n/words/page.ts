import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the page around the story, of its steps, and of guesses and controls. */
export const page = {
	// Page
	'page.language': { fr: 'Langue', en: 'Language' },
	'page.choose': { fr: 'Choisissez votre langue', en: 'Choose your language' },
	'page.skip': { fr: 'Aller au récit', en: 'Skip to the story' },
	'page.skips': { fr: 'Accès rapide', en: 'Quick access' },
	'page.text': { fr: 'Lire la version texte', en: 'Read the text-only version' },
	'page.text-title': { fr: 'Version texte', en: 'Text-only version' },
	'page.menu': { fr: 'Chapitres', en: 'Chapters' },
	'page.previous': { fr: 'Étape précédente', en: 'Previous step' },
	'page.next': { fr: 'Étape suivante', en: 'Next step' },
	'page.animations-on': { fr: 'Arrêter les animations', en: 'Stop the animations' },
	'page.animations-off': { fr: 'Lancer les animations', en: 'Start the animations' },
	'page.copy': { fr: 'Copier le lien vers cet état', en: 'Copy a link to this state' },
	'page.copy-done': { fr: 'Lien copié\u00a0:', en: 'Link copied:' },
	'page.copy-failed': {
		fr: 'Le lien n’a pas pu être copié. Le voici\u00a0:',
		en: 'The link could not be copied. Here it is:'
	},
	'page.describe-all': { fr: 'Ouvrir toutes les descriptions', en: 'Open all descriptions' },
	'page.describe-none': { fr: 'Fermer toutes les descriptions', en: 'Close all descriptions' },
	'page.described': { fr: '{count} descriptions ouvertes.', en: '{count} descriptions open.' },
	'page.undescribed': { fr: '{count} descriptions fermées.', en: '{count} descriptions closed.' },
	'page.share': { fr: 'Partager cette étape', en: 'Share this step' },
	'page.present': { fr: 'Présenter à partir d’ici', en: 'Present from here' },
	'picture.more-one': { fr: 'et {count} autre, dans le tableau', en: 'and {count} more, in the table' },
	'picture.more-many': { fr: 'et {count} autres, dans le tableau', en: 'and {count} more, in the table' },
	'page.minutes': { fr: '{minutes}\u00a0min', en: '{minutes}\u00a0min' },
	'page.scroll': { fr: 'Faites défiler', en: 'Scroll down' },
	'page.updated': { fr: 'Mis à jour le {date}', en: 'Updated on {date}' },
	'page.law': { fr: 'Droit en vigueur au {date}', en: 'Law in force as of {date}' },
	'page.seed': { fr: 'Graine aléatoire {seed}', en: 'Random seed {seed}' },
	'page.sources': { fr: 'Sources', en: 'Sources' },
	'page.glossary': { fr: 'Glossaire', en: 'Glossary' },
	'page.corrections': { fr: 'Corrections', en: 'Corrections' },
	'page.no-corrections': { fr: 'Aucune correction à ce jour.', en: 'No correction so far.' },
	'page.whole': {
		fr: 'C’était l’essentiel. Lire le récit entier, {minutes} minutes',
		en: 'Those were the essentials. Read the whole story, {minutes} minutes'
	},
	'page.ending': { fr: 'Et maintenant', en: 'What now' },
	'page.credit': { fr: 'Crédits', en: 'Credits' },
	'page.privacy': {
		fr: 'Cette page ne dépose aucun cookie, n’enregistre rien et n’appelle aucun autre site.',
		en: 'This page sets no cookie, stores nothing and calls no other site.'
	},
	'page.data': { fr: 'Télécharger les données du récit', en: 'Download the story’s data' },
	'page.not-found': { fr: 'Cette page n’existe pas.', en: 'This page does not exist.' },

	'page.hops': { fr: 'Étapes', en: 'Steps' },
	'page.source': { fr: 'source', en: 'source' },
	'opening.whole': { fr: 'Lire\u00a0: {minutes}\u00a0min', en: 'Read: {minutes}\u00a0min' },
	'opening.print': { fr: 'Imprimer', en: 'Print' },
	'opening.listen': {
		fr: 'Texte\u00a0: {minutes}\u00a0min',
		en: 'Text: {minutes}\u00a0min'
	},
	'opening.place': { fr: '{title}, étape {step} sur {steps}', en: '{title}, step {step} of {steps}' },
	'opening.route': { fr: '{title}\u00a0: {minutes}\u00a0min', en: '{title}: {minutes}\u00a0min' },
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
	// Steps beside the main route
	'field.title': { fr: 'Pour aller plus loin', en: 'Go deeper' },
	'field.more-one': { fr: '1 étape de plus', en: '1 more step' },
	'field.more-many': { fr: '{count} étapes de plus', en: '{count} more steps' },
	'field.place': {
		fr: 'Chapitre {chapter} sur {chapters}, pour aller plus loin, {step} sur {steps}',
		en: 'Chapter {chapter} of {chapters}, to go deeper, {step} of {steps}'
	},
	'field.place-unnumbered': {
		fr: '{title}, pour aller plus loin, {step} sur {steps}',
		en: '{title}, to go deeper, {step} of {steps}'
	},
	'field.place-step': { fr: 'Pour aller plus loin, {step} sur {steps}', en: 'Go deeper, {step} of {steps}' },
	'step.enlarge': { fr: 'Agrandir l’image', en: 'Enlarge the picture' },
	'step.untold': {
		fr: 'Pas encore traduit ; affiché en {language}',
		en: 'Not translated yet; shown in {language}'
	},
	'step.more': { fr: 'Description, sources, lien', en: 'Description, sources, link' },
	'step.link': { fr: 'Adresse de cette étape', en: 'Address of this step' },
	'step.embed': { fr: 'Intégrer cette image', en: 'Embed this picture' },
	'step.pictured': { fr: 'Image\u00a0:', en: 'Picture:' },
	'step.describe': { fr: 'Décrire la scène', en: 'Describe the scene' },
	'step.sources': { fr: 'Sources de cette étape :', en: 'Sources of this step:' },
	'step.sources-one': { fr: '1 source', en: '1 source' },
	'step.sources-many': { fr: '{count} sources', en: '{count} sources' },
	'step.hypothesis': { fr: 'hypothèse du récit', en: 'the story’s assumption' },
	'step.supposed': {
		fr: '± Hypothèses : ici, ce qui n’a pas de source vient du modèle ou de suppositions des auteurs ; personne ne l’a mesuré.',
		en: '± Assumptions: whatever has no source here comes from the model or from the authors’ guesses; nobody has measured it.'
	},

	'step.supposed-brief': { fr: '± Hypothèses du modèle', en: '± Assumptions of the model' },
	'step.values': { fr: 'Les valeurs, en tableau', en: 'The values, in a table' },

	// The text edition
	'text.heard': {
		fr: 'Ce texte se lit et s’écoute, avec un lecteur d’écran ou la lecture à voix haute du navigateur\u00a0: {minutes} minutes. Les tableaux et les sources de chaque étape tiennent en une ligne, qui s’ouvre. «\u202fHypothèses de notre modèle\u202f»\u00a0: sans source, un nombre vient du modèle ou de nos suppositions\u202f; personne ne l’a mesuré.',
		en: 'This text is there to be read and to be heard, by a screen reader or by the voice of your browser: {minutes} minutes. The tables and sources of each step take one line, which opens. “Assumptions of our model”: a number without a source comes from the model or from our own guesses; nobody has measured it.'
	},
	'text.field': {
		fr: 'Fin du récit. Pour aller plus loin\u00a0: {count} étapes de plus, {minutes} minutes d’écoute.',
		en: 'The end of the story. To go deeper: {count} more steps, {minutes} minutes to hear.'
	},
	'text.simple': { fr: 'En mots simples', en: 'In simple words' },
	'text.simple-title': {
		fr: 'Le récit en mots simples, dès 11 ans',
		en: 'The story in simple words, from age 11'
	},
	'text.simple-where': {
		fr: 'Chaque étape se lit aussi en mots simples\u00a0: ouvrez «\u202fEn mots simples\u202f» à la fin de l’étape.',
		en: 'Each step can also be read in simple words: open “In simple words” at the end of the step.'
	},
	'text.pass': { fr: 'Passer aux sources', en: 'Skip to the sources' },

	'step.run': { fr: 'Laisser marcher les passants', en: 'Let people walk' },
	'step.replay': { fr: 'Rejouer la même minute', en: 'Replay the same minute' },
	'step.again': { fr: 'Revoir', en: 'Play again' },
	'step.replayed': { fr: 'La même minute recommence.', en: 'The same minute starts again.' },

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
	'guess.share': { fr: 'Partager mes paris', en: 'Share my guesses' },
	'guess.copied': { fr: 'Copié\u00a0: {result}', en: 'Copied: {result}' },
	'guess.all': { fr: 'Vos paris', en: 'Your guesses' },
	'guess.invite': {
		fr: 'Les questions vous attendent\u00a0:',
		en: 'The questions are waiting:'
	},
	'guess.others': { fr: 'Il vous reste à parier\u00a0:', en: 'Still to guess:' },
	'guess.result': {
		fr: 'J’ai fait {count} paris\u00a0: comparez-les aux vôtres.',
		en: 'I have made {count} guesses: compare them with yours.'
	},
	'control.less': { fr: 'Moins : {label}', en: 'Less: {label}' },
	'control.more': { fr: 'Plus : {label}', en: 'More: {label}' },
	'control.reset': { fr: 'Réglages d’origine', en: 'Original settings' },
	'control.hypothesis': { fr: 'Votre hypothèse', en: 'Your assumption' },
	// The origin of the settings of a number, in brackets after it
	'control.by-site': { fr: 'choisi par ce site', en: 'chosen by this site' },
	'control.by-link': { fr: 'venu avec le lien', en: 'came with the link' },
	'control.by-reader': { fr: 'votre réglage', en: 'your setting' },
	'control.by-site-and-reader': {
		fr: 'réglages de ce site et les vôtres',
		en: 'settings of this site and your own'
	},
	'control.by-link-and-reader': {
		fr: 'réglages venus avec le lien et les vôtres',
		en: 'settings that came with the link and your own'
	},
	'control.above': {
		fr: '{amount} de plus qu’avec les réglages d’origine ({usual})',
		en: '{amount} more than with the original settings ({usual})'
	},
	'control.below': {
		fr: '{amount} de moins qu’avec les réglages d’origine ({usual})',
		en: '{amount} less than with the original settings ({usual})'
	},
	'control.compared': { fr: '{label}\u00a0: {text}', en: '{label}: {text}' },
	'control.points-one': { fr: '{count} point', en: '{count} point' },
	'control.points-many': { fr: '{count} points', en: '{count} points' },
	'control.assumed': { fr: 'hypothèse', en: 'an assumption' },
	'control.default': { fr: 'Au départ\u00a0: {value}', en: 'At first: {value}' },
	'control.own': {
		fr: 'Ici compte ce que vous avez posé vous-même ({count}).',
		en: 'Here what you placed yourself counts ({count}).'
	},
	'control.own-remove': { fr: 'Les retirer', en: 'Remove them' },
	'control.folded': { fr: 'D’autres réglages à essayer', en: 'More settings to try' },

	// Kinds of sources
	'kind.law': { fr: 'texte de loi', en: 'law' },
	'kind.official': { fr: 'document officiel', en: 'official document' },
	'kind.standard': { fr: 'norme', en: 'standard' },
	'kind.study': { fr: 'étude', en: 'study' },
	'kind.press': { fr: 'presse', en: 'press' },
	'kind.ngo': { fr: 'association', en: 'NGO' },
	'kind.vendor': { fr: 'vendeur', en: 'vendor' },
	'kind.archive': { fr: 'archive', en: 'archive' },
	// Words of the menu of the site, and of the page that lists all of its pages.
	'pages.title': { fr: 'Toutes les pages', en: 'All pages' },
	'pages.menu': { fr: 'Pages du site', en: 'Pages of the site' },
	'pages.skip': { fr: 'Aller au contenu', en: 'Skip to the content' },
	'pages.story': { fr: 'Récit illustré', en: 'Illustrated story' },
	'pages.description': {
		fr: 'Toutes les pages de ce site, étape par étape.',
		en: 'Every page of this site, step by step.'
	},
	'pages.steps': { fr: 'Une page par étape', en: 'A page for each step' },
	'pages.frames': { fr: 'Cadres à intégrer', en: 'Frames to embed' },
	'pages.frame-story': { fr: 'Tout le récit, en cadre', en: 'The whole story, as a frame' },
	'pages.frame-chapter': { fr: '{title}, en cadre', en: '{title}, as a frame' },
	'pages.files': { fr: 'Fichiers', en: 'Files' },
	// Messages that are shown if a script fails to load.
	'broken.page': {
		fr: 'La partie interactive n’a pas pu être chargée\u202f; voici la page sans elle.',
		en: 'The interactive part could not be loaded; here is the page without it.'
	},
	'broken.step': {
		fr: 'L’image interactive n’a pas pu être chargée\u202f; la voici fixe, aux réglages du récit.',
		en: 'The interactive picture could not be loaded; here is a still, at the story’s own settings.'
	},
	'broken.again': { fr: 'Réessayer', en: 'Try again' },
	'broken.still': { fr: 'Le site ne répond toujours pas.', en: 'The site still does not answer.' },
	// Compass directions and units of measurement.
	// Compass directions
	'wind.north': { fr: 'nord', en: 'north' },
	'wind.north-east': { fr: 'nord-est', en: 'north-east' },
	'wind.east': { fr: 'est', en: 'east' },
	'wind.south-east': { fr: 'sud-est', en: 'south-east' },
	'wind.south': { fr: 'sud', en: 'south' },
	'wind.south-west': { fr: 'sud-ouest', en: 'south-west' },
	'wind.west': { fr: 'ouest', en: 'west' },
	'wind.north-west': { fr: 'nord-ouest', en: 'north-west' },

	// Units
	'unit.square-metres': { fr: '{value} m²', en: '{value} m²' },
	'unit.metres': { fr: '{value} m', en: '{value} m' }
} as const satisfies Readonly<Record<string, Localized>>;
