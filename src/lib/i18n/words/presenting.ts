import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the slides and of the presenter window. */
export const presenting = {
	'present.title': { fr: 'Diapositives', en: 'Slides' },
	'present.notes-title': { fr: 'Fenêtre de présentation', en: 'Presenter’s window' },
	'present.without-script': {
		fr: 'Sans JavaScript, les images se suivent ici dans l’ordre, chacune avec son titre et une phrase.',
		en: 'Without JavaScript, the pictures follow here in order, each with its title and a sentence.'
	},
	'present.story': { fr: 'Lire le récit', en: 'Read the story' },

	'present.teach': { fr: 'Préparer le cours', en: 'Prepare the lesson' },

	// Cover
	'present.cover': {
		fr: 'Rien n’avance tout seul. Choisissez un parcours, puis commencez.',
		en: 'Nothing advances by itself. Choose a route, then begin.'
	},
	'present.begin': { fr: 'Commencer', en: 'Begin' },
	'present.routes': { fr: 'Parcours', en: 'Routes' },
	'present.whole': { fr: 'Tout le récit', en: 'The whole story' },
	'present.main': { fr: 'Le parcours principal', en: 'The main route' },
	'present.own': { fr: 'Votre propre parcours', en: 'A route of your own' },
	'present.route-length': { fr: '{minutes} min · {steps}', en: '{minutes} min · {steps}' },
	'present.route-minutes': { fr: '{minutes} min', en: '{minutes} min' },
	'present.steps-one': { fr: '1 étape', en: '1 step' },
	'present.steps-many': { fr: '{count} étapes', en: '{count} steps' },
	'present.route-unknown': {
		fr: 'Étapes inconnues, laissées de côté\u00a0: {steps}',
		en: 'Unknown steps, set aside: {steps}'
	},

	// On the slides
	'present.running': { fr: 'Les passants marchent.', en: 'People are walking.' },
	'present.controls-on': { fr: 'Réglages montrés.', en: 'Settings shown.' },
	'present.controls-off': { fr: 'Réglages cachés.', en: 'Settings hidden.' },
	'present.pointer-on': { fr: 'Pointeur montré.', en: 'Pointer shown.' },
	'present.pointer-off': { fr: 'Pointeur caché.', en: 'Pointer hidden.' },
	'present.simple-on': { fr: 'Mots simples.', en: 'Simple words.' },
	'present.simple-off': { fr: 'Mots du récit.', en: 'The story’s own words.' },
	'present.rail-on': { fr: 'Fil du temps montré.', en: 'Timeline shown.' },
	'present.rail-off': { fr: 'Fil du temps caché.', en: 'Timeline hidden.' },
	'present.magnified-on': { fr: 'Loupe en main.', en: 'Magnifier in hand.' },
	'present.magnified-off': { fr: 'Loupe rangée.', en: 'Magnifier put away.' },
	'present.drawer-on': { fr: 'Notes montrées sur cet écran.', en: 'Notes shown on this screen.' },
	'present.drawer-off': { fr: 'Notes retirées de cet écran.', en: 'Notes taken off this screen.' },
	'present.slides': { fr: 'Diapositives', en: 'Slides' },
	'present.place': { fr: 'Étape {step} sur {steps}', en: 'Step {step} of {steps}' },
	'present.keyframe': { fr: 'Image {number} sur {numbers}', en: 'Picture {number} of {numbers}' },
	'present.beside': { fr: 'Étape hors parcours', en: 'Step off the route' },
	'present.first': { fr: 'C’est la première étape du parcours.', en: 'This is the first step of the route.' },
	'present.last': { fr: 'C’est la dernière étape du parcours.', en: 'This is the last step of the route.' },
	'present.no-step': {
		fr: 'Le parcours n’a pas d’étape {number}.',
		en: 'The route has no step {number}.'
	},
	'present.beside-route': { fr: 'Hors parcours', en: 'Off the route' },
	'present.reveal': { fr: 'Montrer la réponse à la classe', en: 'Show the class the answer' },
	'present.menu': { fr: 'Touches et commandes', en: 'Keys and commands' },
	'present.print': { fr: 'Imprimer ces diapositives', en: 'Print these slides' },
	'present.print-notes': {
		fr: 'Imprimer les diapositives avec les notes',
		en: 'Print the slides with notes'
	},
	'present.paper-bet': { fr: 'Votre pari\u00a0:', en: 'Your guess:' },
	'present.close': { fr: 'Fermer', en: 'Close' },
	'present.choices': { fr: 'Réglages de cette étape', en: 'Settings of this step' },
	'present.cameras': { fr: 'Caméras', en: 'Cameras' },
	'present.said-label': { fr: 'Place dite par un groupe', en: 'Place that a group says' },
	/** An example of such a place: the letter of the building, the metre on its wall, and a compass point. */
	'present.said-example': { fr: 'J 150 O', en: 'J 150 W' },
	'present.said-how': {
		fr: 'Lettre, mètre, direction\u00a0: J 150 O.',
		en: 'Letter, metre, direction: J 150 W.'
	},
	'present.said-placed': { fr: 'Posée\u00a0: {camera}.', en: 'Placed: {camera}.' },
	'present.walk': { fr: 'Parcours', en: 'Walk' },
	'present.class': { fr: 'La classe', en: 'The class' },
	'present.class-bet': { fr: 'la classe\u00a0: {value}', en: 'the class: {value}' },
	'present.bet': { fr: 'Un pari', en: 'A guess' },
	'present.bet-add': { fr: 'Ajouter', en: 'Add' },
	'present.bet-help': {
		fr: 'Un nombre, puis Entrée\u202f; ou plusieurs, séparés par des espaces.',
		en: 'A number, then Enter; or several, with spaces between them.'
	},
	'present.bet-wrong': {
		fr: '« {text} » n’est pas un pari : il faut un nombre de {least} à {most}.',
		en: '“{text}” is no guess: it takes a number from {least} to {most}.'
	},
	'present.bet-undo': { fr: 'Retirer le dernier', en: 'Take the last one back' },
	'present.tally': {
		fr: 'Compter les mains levées, par tranche',
		en: 'Count raised hands, part by part'
	},
	'present.tally-part': { fr: 'Une main entre {from} et {to}', en: 'A hand between {from} and {to}' },
	'present.said': { fr: 'Une réponse', en: 'An answer' },
	'present.said-many': { fr: 'Réponses', en: 'Answers' },
	'present.questions-one': {
		fr: 'Poser une question avant, et la même après',
		en: 'Ask one question before, and the same one after'
	},
	'present.questions-many': {
		fr: 'Poser {questions} questions avant, et les mêmes après',
		en: 'Ask {questions} questions before, and the same ones after'
	},
	'present.question-on': { fr: 'La question est à l’écran', en: 'The question is on the wall' },
	'present.question-before': {
		fr: 'Avant la leçon · question {question} sur {questions}',
		en: 'Before the lesson · question {question} of {questions}'
	},
	'present.question-after': {
		fr: 'Après la leçon · question {question} sur {questions}',
		en: 'After the lesson · question {question} of {questions}'
	},
	'present.pass-before': { fr: 'Avant', en: 'Before' },
	'present.pass-after': { fr: 'Après', en: 'After' },
	'present.hands': { fr: 'Mains levées pour « {choice} »', en: 'Raised hands for “{choice}”' },
	'present.bet-part': { fr: 'Pari', en: 'Guess' },
	'present.bets': { fr: 'La classe', en: 'The class' },
	'present.bets-one': { fr: '{count} pari', en: '{count} guess' },
	'present.bets-many': { fr: '{count} paris', en: '{count} guesses' },
	'present.lowest': { fr: 'Le plus bas', en: 'Lowest' },
	'present.middle': { fr: 'Au milieu', en: 'In the middle' },
	'present.highest': { fr: 'Le plus haut', en: 'Highest' },
	'present.go-to': { fr: 'Aller à l’étape', en: 'Go to step' },
	'present.go-hint': { fr: 'puis Entrée, ou Échap pour rester ici', en: 'then Enter, or Esc to stay here' },
	'present.digit-unused': {
		fr: 'Ici, un chiffre seul ne change pas d’étape\u00a0: appuyez sur G, tapez le numéro, puis Entrée.',
		en: 'Here a digit alone leads to no step: press G, type the number, then Enter.'
	},
	'present.black-on': { fr: 'Écran noir', en: 'Black screen' },
	'present.white-on': { fr: 'Écran blanc', en: 'White screen' },
	'present.blank-off': { fr: 'L’image est revenue', en: 'The picture is back' },
	'present.notes-failed': {
		fr: 'La fenêtre de présentation ne s’est pas ouverte.',
		en: 'The presenter’s window did not open.'
	},
	'present.notes-failed-link': { fr: 'L’ouvrir par ce lien', en: 'Open it by this link' },
	'present.notes-failed-drawer': { fr: 'Afficher les notes ici', en: 'Show the notes here' },
	'present.code-title': { fr: 'Cette étape sur votre téléphone', en: 'This step on your phone' },

	'present.code-nowhere': {
		fr: 'Cette copie s’ouvre d’un disque et ne sait pas où le récit est publié\u00a0: il n’y a pas d’adresse à donner à la classe.',
		en: 'This copy opens from a disk and does not know where the story is published: there is no address to give to the class.'
	},

	// Offline use
	'present.offline-ready': { fr: 'Prêt sans réseau ✓', en: 'Ready without a network ✓' },
	'present.offline-disk': {
		fr: 'Prêt sans réseau ✓ (copie sur ce disque)',
		en: 'Ready without a network ✓ (copy on this disk)'
	},
	'present.offline-alone': {
		fr: 'Ouverte seule, cette fenêtre ne suit pas les diapositives\u00a0: ouvrez-la depuis elles, avec la touche S.',
		en: 'Opened by itself, this window does not follow the slides: open it from them, with the S key.'
	},
	'present.offline-progress': {
		fr: 'Préparation pour fonctionner sans réseau… {done} sur {all}',
		en: 'Getting ready to work without a network… {done} of {all}'
	},
	'present.offline-network': {
		fr: 'Pas encore prêt sans réseau\u00a0: le site n’a pas répondu jusqu’au bout.',
		en: 'Not yet ready without a network: the site stopped answering.'
	},
	'present.offline-room': {
		fr: 'Pas prêt sans réseau\u00a0: ce navigateur n’a plus la place de garder une copie.',
		en: 'Not ready without a network: this browser has no room left to keep a copy.'
	},
	'present.offline-outdated': {
		fr: 'Une nouvelle version est arrivée entre-temps\u00a0: rechargez la page pour la garder sans réseau.',
		en: 'A new version has come in the meantime: reload the page to keep it without a network.'
	},
	'present.offline-saving': {
		fr: 'Votre appareil économise les données\u00a0: la copie pour fonctionner sans réseau attend votre accord.',
		en: 'Your device saves data: the copy to work without a network waits until you ask for it.'
	},
	'present.offline-impossible': {
		fr: 'Impossible de garder une copie dans ce navigateur (fenêtre privée, ou adresse sans https)\u00a0: «\u202fPrésenter en classe\u202f» en a une pour une clé.',
		en: 'This browser cannot keep a copy (private window, or address without https): “Present to a class” has one for a memory stick.'
	},
	'present.offline-keep': { fr: 'Garder une copie', en: 'Keep a copy' },
	'present.offline-again': { fr: 'Réessayer', en: 'Try again' },

	// In the presenter window
	'present.now': { fr: 'À l’écran', en: 'On the wall' },
	'present.answer-hidden': { fr: 'Réponse cachée', en: 'Answer hidden' },
	'present.answers-here': { fr: 'Montrer les réponses ici', en: 'Show the answers here' },
	'present.answer-shown': { fr: 'Réponse montrée', en: 'Answer shown' },
	'present.cover-on': {
		fr: 'Page de départ\u00a0: le cours n’a pas commencé',
		en: 'Opening page: the lesson has not begun'
	},
	'present.wall-none': {
		fr: 'Les diapositives ne sont pas ouvertes.',
		en: 'The slides are not open.'
	},
	'present.wall-lost': {
		fr: 'L’écran de la classe ne répond plus\u00a0: les touches attendent qu’il revienne.',
		en: 'The wall does not answer any more: keys wait until it is back.'
	},
	'present.wall-back': { fr: 'L’écran de la classe est revenu.', en: 'The wall is back.' },
	'present.wall-open': { fr: 'Ouvrir les diapositives', en: 'Open the slides' },
	'present.then': { fr: 'Ensuite', en: 'Next' },
	'present.end': { fr: 'Fin du parcours', en: 'End of the route' },
	'present.notes': { fr: 'Notes', en: 'Notes' },
	'present.step-notes': { fr: 'Notes et texte de l’étape', en: 'Notes and text of the step' },
	'present.story-cameras': {
		fr: 'Ici, le mur montre les caméras de l’histoire. Celles de la classe sont gardées\u00a0: elles reviennent ensuite.',
		en: 'Here the wall shows the story’s own cameras. Those of the class are kept: they come back afterwards.'
	},
	'present.size': { fr: 'Notes à {size} de leur taille.', en: 'Notes at {size} of their size.' },
	'present.smaller': { fr: 'Notes plus petites (A−)', en: 'Smaller notes (A−)' },
	'present.larger': { fr: 'Notes plus grandes (A+)', en: 'Larger notes (A+)' },
	'present.described': { fr: 'L’image, en mots', en: 'The picture, in words' },
	'present.text': { fr: 'Ce que dit l’étape', en: 'What the step says' },
	'present.answer': { fr: 'Lire la réponse dans mes notes', en: 'Read the answer in my notes' },
	'present.simple': { fr: 'Pour les 11–14 ans', en: 'For 11 to 14 year-olds' },
	'present.answer-begins': { fr: 'Réponse', en: 'Answer|Expected answer' },
	'present.settings': { fr: 'Réglages du modèle', en: 'Settings of the model' },
	'present.no-settings': { fr: 'Rien à régler à cette étape.', en: 'Nothing to set at this step.' },
	'present.elapsed': { fr: 'Écoulé', en: 'Elapsed' },
	'present.planned': { fr: 'Prévu à la fin de l’étape', en: 'Planned at the end of the step' },
	'present.on-step': { fr: 'Sur cette étape', en: 'On this step' },
	'present.on-row': { fr: 'Dans cette partie du plan', en: 'In this part of the plan' },
	'present.of-planned': { fr: '{time} sur {planned}', en: '{time} of {planned}' },
	'present.of-route': { fr: 'sur {planned}', en: 'of {planned}' },
	'present.late': { fr: 'dépassé de {time}', en: '{time} over' },
	'present.step-over': {
		fr: 'Le temps prévu pour cette étape est passé.',
		en: 'The time planned for this step is over.'
	},
	'present.row-over': {
		fr: 'Le temps prévu pour cette partie du plan est passé.',
		en: 'The time planned for this part of the plan is over.'
	},
	'present.route-over': {
		fr: 'Le temps prévu pour le parcours est passé.',
		en: 'The time planned for the route is over.'
	},
	'present.pause': { fr: 'Pause', en: 'Pause' },
	'present.resume': { fr: 'Reprendre', en: 'Resume' },
	'present.start': { fr: 'Démarrer', en: 'Start' },
	'present.reset': { fr: 'Remettre à zéro', en: 'Reset' },
	'present.is-reset': { fr: 'Le temps est remis à zéro.', en: 'The time is reset.' },

	// Actions, in the help and on buttons
	'present.do.next': { fr: 'Étape suivante', en: 'Next step' },
	'present.do.previous': { fr: 'Étape précédente', en: 'Previous step' },
	'present.do.first': { fr: 'Première étape', en: 'First step' },
	'present.do.last': { fr: 'Dernière étape', en: 'Last step' },
	'present.do.number': {
		fr: 'Aller à l’étape de ce numéro, puis Entrée\u202f; devant une question, ajouter un pari\u202f; à un vote, une voix, ou la retirer avec Maj',
		en: 'Go to the step of this number, then Enter; at a question, add a guess; at a vote, a vote, or take it back with Shift'
	},
	'present.do.go': { fr: 'Aller à une étape', en: 'Go to a step' },
	'present.do.black': { fr: 'Écran noir, ou retour', en: 'Black screen, or back' },
	'present.do.white': { fr: 'Écran blanc, ou retour', en: 'White screen, or back' },
	'present.do.overview': { fr: 'Toutes les étapes, ou fermer', en: 'All steps, or close' },
	'present.do.simple': { fr: 'Mots simples, ou retour', en: 'Simple words, or back' },
	'present.do.controls': { fr: 'Montrer ou cacher les réglages', en: 'Show or hide the settings' },
	'present.do.pointer': { fr: 'Pointeur', en: 'Pointer' },
	'present.do.magnify': { fr: 'Loupe sous le pointeur', en: 'Magnifier under the pointer' },
	'present.do.rail': { fr: 'Montrer ou cacher le fil du temps', en: 'Show or hide the timeline' },
	'present.do.code': { fr: 'Code QR de cette étape', en: 'QR code of this step' },
	'present.do.fullscreen': { fr: 'Plein écran', en: 'Full screen' },
	'present.do.notes': { fr: 'Fenêtre de présentation', en: 'Presenter’s window' },
	'present.do.drawer': { fr: 'Notes sur cet écran', en: 'Notes on this screen' },
	'present.do.help': { fr: 'Cette aide', en: 'This help' },
	'present.do.reload': {
		fr: 'Recharger\u00a0: rien ne se perd\u202f; un tour de jeu en cours recommence du début',
		en: 'Reload: nothing is lost; a round that is being played starts again from its beginning'
	},
	'present.release': {
		fr: 'Devant une question, l’étape suivante montre d’abord la réponse. Dans un curseur, les flèches règlent le curseur\u202f; Échap les rend aux étapes.',
		en: 'At a question, the next step shows the answer first. Inside a slider, the arrows move the slider; Esc gives them back to the steps.'
	},

	// Single-character keys
	'present.single-keys': {
		fr: 'Raccourcis d’une seule touche (lettres, chiffres, signes)',
		en: 'Single-key shortcuts (letters, digits, signs)'
	},
	'present.single-keys-on': {
		fr: 'Les lettres, les chiffres et les signes commandent, ici et dans l’autre fenêtre de cette présentation.',
		en: 'Letters, digits and signs give commands, here and in the other window of this presentation.'
	},
	'present.single-keys-off': {
		fr: 'Les lettres, les chiffres et les signes ne commandent plus rien, ici et dans l’autre fenêtre de cette présentation. Les boutons, les flèches et les autres touches nommées restent.',
		en: 'Letters, digits and signs give no command any more, here and in the other window of this presentation. Buttons, arrows and the other named keys remain.'
	},

	// Names of keys
	'present.key.ArrowRight': { fr: '→', en: '→' },
	'present.key.ArrowLeft': { fr: '←', en: '←' },
	'present.key.ArrowUp': { fr: '↑', en: '↑' },
	'present.key.ArrowDown': { fr: '↓', en: '↓' },
	'present.key.Space': { fr: 'Espace', en: 'Space' },
	'present.key.Shift+Space': { fr: 'Maj + Espace', en: 'Shift + Space' },
	'present.key.PageDown': { fr: 'Page suiv.', en: 'Page Down' },
	'present.key.PageUp': { fr: 'Page préc.', en: 'Page Up' },
	'present.key.Home': { fr: 'Début', en: 'Home' },
	'present.key.End': { fr: 'Fin', en: 'End' },
	'present.key.Digit': { fr: '0 à 9', en: '0 to 9' },
	'present.key.Enter': { fr: 'Entrée', en: 'Enter' },
	'present.key.Backspace': { fr: 'Retour arrière', en: 'Backspace' },
	'present.key.Escape': { fr: 'Échap', en: 'Esc' }
} as const satisfies Readonly<Record<string, Localized>>;
