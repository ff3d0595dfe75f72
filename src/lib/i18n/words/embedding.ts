import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the frame that other sites embed. */
export const embedding = {
	'frame.read': { fr: 'Texte et sources', en: 'Text and sources' },
	'frame.see': { fr: 'Image', en: 'Picture' },
	// Suffix of the button label for screen readers.
	'frame.rest': { fr: 'de cette étape', en: 'of this step' },
	'frame.hosted': { fr: 'Réglages choisis par ce site', en: 'Settings chosen by this site' },
	'frame.signed': {
		fr: 'Réglages choisis par ce site\u00a0: {signature}',
		en: 'Settings chosen by this site: {signature}'
	},
	'frame.chosen': {
		fr: 'Cadre choisi par ce site\u00a0: {signature}',
		en: 'Frame chosen by this site: {signature}'
	},
	'frame.host-text': { fr: 'Mots de ce site, et non du récit', en: 'Words of this site, not of the story' },
	'frame.linked': { fr: 'Réglages venus avec le lien', en: 'Settings that came with the link' },
	'frame.unhost': { fr: 'revenir à ceux du récit', en: 'go back to the story’s own' },
	'frame.shows-picture': { fr: 'L’image de l’étape est montrée.', en: 'The step’s picture is shown.' },
	'frame.shows-text': { fr: 'Le texte de l’étape est montré.', en: 'The step’s text is shown.' },
	'frame.shows-description': { fr: 'L’image est décrite en mots.', en: 'The picture is described in words.' },
	'frame.back': { fr: 'Revenir au texte', en: 'Back to the text' },
	'frame.values': { fr: 'Tableau des valeurs', en: 'Table of values' },
	'frame.steps': { fr: 'Étapes', en: 'Steps' },
	'frame.count': { fr: 'Étape {step} sur {steps}', en: 'Step {step} of {steps}' },
	'frame.previously': { fr: 'Jusqu’ici\u00a0:', en: 'So far:' },
	'frame.next-chapter': { fr: 'Chapitre suivant', en: 'Next chapter' },
	'frame.whole': { fr: 'Lire le récit', en: 'Read the story' },
	'frame.dated': { fr: 'Texte du {date}', en: 'Text of {date}' },
	'frame.method': { fr: 'Méthode', en: 'Method' },
	'frame.contact': { fr: 'Contact', en: 'Contact' },
	'frame.address': { fr: 'Adresse à copier\u00a0:', en: 'Address to copy:' },
	// Words of the studio for embedding the story, and of the page with a recipe for each publishing system.
	'page.embed': { fr: 'Intégrer à un article', en: 'Embed in an article' },
	'make.title': { fr: 'Intégrer ce récit', en: 'Embed this story' },
	'make.description': {
		fr: 'Le code à coller dans un article, et une recette pour chaque système de publication.',
		en: 'The code to paste into an article, and a recipe for each publishing system.'
	},
	'make.intro': {
		fr: 'Tout le récit, un chapitre ou une étape, dans votre article\u00a0: choisissez, réglez, ajoutez vos mots, puis copiez le code. Le cadre garde la même hauteur d’une étape à l’autre, ne dépose aucun cookie, n’enregistre rien et n’appelle aucun autre site que le nôtre.',
		en: 'The whole story, a chapter or a step, in your article: choose, set, add your own words, then copy the code. The frame keeps the same height from one step to the next, sets no cookie, stores nothing and calls no site but ours.'
	},
	'make.part': { fr: 'Que montrer', en: 'What to show' },
	'make.story': { fr: 'Tout le récit', en: 'The whole story' },
	'make.chapter': { fr: 'Tout le chapitre «\u202f{title}\u202f»', en: 'The whole chapter “{title}”' },
	'make.opening': { fr: 'S’ouvre sur', en: 'Opens on' },
	'make.opening-first': { fr: 'La première étape', en: 'The first step' },
	'make.keyframe': { fr: 'Moment de l’image', en: 'Moment of the picture' },
	'make.keyframe-all': { fr: 'Tous, l’un après l’autre', en: 'All, one after the other' },
	'make.keyframe-holds': {
		fr: 'Ce moment a son nombre, et le curseur le prend. Déplacer le curseur change de moment\u00a0:',
		en: 'This moment has its own number, and the lever takes it. Moving the lever changes the moment:'
	},
	'make.language': { fr: 'Langue', en: 'Language' },
	'make.theme': { fr: 'Fond', en: 'Background' },
	'make.theme-auto': { fr: 'Selon l’appareil du lecteur', en: 'As on the reader’s device' },
	'make.theme-light': { fr: 'Clair', en: 'Light' },
	'make.theme-dark': { fr: 'Sombre', en: 'Dark' },
	'make.face': { fr: 'Caractères des textes', en: 'Face of the words' },
	'make.face-own': { fr: 'Georgia et Arial', en: 'Georgia and Arial' },
	'make.face-own-note': {
		fr: 'Ou celles de l’appareil qui leur ressemblent\u00a0: pour rester léger, le cadre ne charge pas les lettres du récit. Les images à publier les ont.',
		en: 'Or those of the device that are like them: to stay light, the frame does not load the letters of the story. Pictures to publish have them.'
	},
	'make.background': { fr: 'Fond clair', en: 'Light background' },
	'make.background-own': { fr: 'Crème', en: 'Cream' },
	'make.background-white': { fr: 'Blanc', en: 'White' },
	'make.face-serif': { fr: 'À empattements', en: 'Serif' },
	'make.face-sans': { fr: 'Sans empattements', en: 'Sans serif' },
	'make.face-system': { fr: 'Ceux de l’appareil', en: 'That of the device' },
	'make.radius': { fr: 'Arrondi des coins', en: 'Radius of the corners' },
	'make.radius-pixels': { fr: '{count} px', en: '{count} px' },
	'make.accent': { fr: 'Couleur des liens, boutons et curseurs', en: 'Colour of links, buttons and levers' },
	'make.accent-example': {
		fr: 'Trois ou six chiffres et lettres, comme b8341b. Sans code, le cadre garde sa couleur, comme il le fait sur les scènes de nuit.',
		en: 'Three or six digits and letters, such as b8341b. Without a code, the frame keeps its own colour, as it does in night scenes.'
	},
	'make.accent-invalid': { fr: 'Ce n’est pas un code de couleur.', en: 'This is no colour code.' },
	'make.accent-refused': {
		fr: 'Trop peu lisible sur le fond du cadre\u00a0: le contraste est de {ratio}, il faut 4,5. La couleur la plus proche qui convient est {nearest}.',
		en: 'Too hard to read on the frame’s background: the contrast is {ratio}, and 4.5 is needed. The nearest colour that passes is {nearest}.'
	},
	'make.accent-use': { fr: 'Prendre {nearest}', en: 'Use {nearest}' },
	'make.accent-light': {
		fr: 'Sert sur fond clair. Sur fond sombre, où elle se lirait mal, le cadre prend la plus proche qui convient\u00a0: {other}.',
		en: 'Used on a light background. On a dark one, where it would be hard to read, the frame takes the nearest that passes: {other}.'
	},
	'make.accent-dark': {
		fr: 'Sert sur fond sombre. Sur fond clair, où elle se lirait mal, le cadre prend la plus proche qui convient\u00a0: {other}.',
		en: 'Used on a dark background. On a light one, where it would be hard to read, the frame takes the nearest that passes: {other}.'
	},
	'make.controls': { fr: 'Avec les curseurs et les paris', en: 'With levers and guesses' },
	'make.guesses': { fr: 'Poser les paris avant de répondre', en: 'Ask for a guess before each answer' },
	'make.levers': { fr: 'Réglages du modèle', en: 'Settings of the model' },
	'make.levers-note': {
		fr: 'Le cadre dit que ces réglages sont ceux de votre site, et permet de revenir à ceux du récit.',
		en: 'The frame says that these settings are your site’s, and lets readers go back to the story’s own.'
	},
	'make.levers-reset': { fr: 'Revenir à ceux du récit', en: 'Go back to the story’s own' },
	'make.cameras': { fr: 'Avec les caméras que j’ai placées', en: 'With the cameras that I placed' },
	'make.yours': { fr: 'Vos mots', en: 'Your words' },
	'make.yours-note': {
		fr: 'En haut du cadre\u00a0: du texte seul, dont le cadre dit qu’il est de votre site.',
		en: 'At the top of the frame: text only, and the frame says that it is your site’s.'
	},
	'make.headline': { fr: 'Titre', en: 'Headline' },
	'make.line': { fr: 'Une ligne sous le titre', en: 'A line below the headline' },
	'make.signature': { fr: 'Qui signe les réglages', en: 'Who signs the settings' },
	'make.signature-example': { fr: 'Le Quotidien', en: 'The Daily' },
	'make.signature-date': { fr: 'Avec la date d’aujourd’hui', en: 'With today’s date' },
	'make.preview': { fr: 'Aperçu', en: 'Preview' },
	'make.width': { fr: 'Largeur de la colonne', en: 'Width of the column' },
	'make.width-own': {
		fr: 'Ou la vôtre, de {min} à {max} pixels',
		en: 'Or your own, from {min} to {max} pixels'
	},
	'make.height': {
		fr: 'À cette largeur, le cadre demande {height} pixels de haut\u00a0: le code les lui donne.',
		en: 'At this width the frame asks for a height of {height} pixels: the code gives it that.'
	},
	'make.pixels': { fr: '{width}\u00a0px', en: '{width}\u00a0px' },
	'make.code': { fr: 'Le code', en: 'The code' },
	'make.without-script': {
		fr: 'Sans JavaScript, rien ne peut être réglé ici\u00a0: voici le code de chaque chapitre. Les options de l’adresse sont plus bas.',
		en: 'Without JavaScript nothing can be set here: this is the code of each chapter. The options of the address are further down.'
	},
	'make.form': { fr: 'Forme', en: 'Form' },
	'make.form-plain': { fr: 'Cadre seul', en: 'Frame alone' },
	'make.form-script': { fr: 'Cadre et script', en: 'Frame and script' },
	'make.form-amp': { fr: 'AMP', en: 'AMP' },
	'make.form-address': { fr: 'Adresse pour WordPress', en: 'Address for WordPress' },
	'make.form-still': { fr: 'Image fixe avec crédit', en: 'Still with credit' },
	'make.about-plain': {
		fr: 'Va partout où un cadre est permis. La hauteur est celle de votre colonne\u00a0: dans une plus étroite, l’image prend la place que laisse le texte, et un texte long défile.',
		en: 'Works wherever a frame is allowed. The height is that of your column: in a narrower one, the picture takes the room that the words leave, and long words scroll.'
	},
	'make.about-script': {
		fr: 'Le même cadre, que le script ajuste à sa hauteur exacte. Si le script est bloqué, le cadre reste.',
		en: 'The same frame, which the script fits to its exact height. If the script is blocked, the frame stays.'
	},
	'make.about-amp': {
		fr: 'Pour une page AMP\u00a0: l’image tient la place du cadre jusqu’à ce qu’il soit prêt.',
		en: 'For an AMP page: the picture holds the frame’s place until it is ready.'
	},
	'make.about-address': {
		fr: 'À coller seule sur une ligne\u00a0: WordPress, et tout système qui lit oEmbed, fait le reste.',
		en: 'To be pasted alone on a line: WordPress, and any system that reads oEmbed, does the rest.'
	},
	'make.about-still': {
		fr: 'Pour le papier, un courriel, ou un système qui refuse les cadres.',
		en: 'For print, an e-mail, or a system that refuses frames.'
	},
	'make.no-options': {
		fr: 'Cette forme montre le récit tel qu’il est\u00a0: ni vos réglages, ni vos mots.',
		en: 'This form shows the story as it is: neither your settings nor your words.'
	},
	// Why an option is not offered, or notes on all options.
	'make.caution-oembed': {
		fr: 'L’adresse pour WordPress manque ici\u00a0: ce site a été construit sans connaître la sienne (SITE_ORIGIN), et ne répond pas par oEmbed.',
		en: 'The address for WordPress is missing here: this site was built without knowing its own (SITE_ORIGIN), and gives no oEmbed answer.'
	},
	'make.caution-amp': {
		fr: 'La forme AMP manque ici\u00a0: AMP n’admet que des adresses en https.',
		en: 'The form for AMP is missing here: AMP takes addresses in https only.'
	},
	'make.caution-local': {
		fr: 'Cette adresse n’existe que sur votre machine\u00a0: copiez le code depuis le site publié.',
		en: 'This address exists on your machine alone: copy the code from the published site.'
	},
	'make.caution-http': {
		fr: 'Ce site n’est pas en https\u00a0: les pages qui le sont ne montreront ni cadre ni image.',
		en: 'This site is not served by https: pages that are will show neither frame nor picture.'
	},
	// The article around the preview.
	'make.article-title': { fr: 'Le titre de votre article', en: 'The headline of your article' },
	'make.article-before': {
		fr: 'Ici votre texte, dans les lettres de votre journal. Le cadre garde les siennes\u00a0: il ne prend de votre page que la largeur de la colonne.',
		en: 'Here your text, in your paper’s own letters. The frame keeps its own: all it takes from your page is the width of the column.'
	},
	'make.article-after': {
		fr: 'Et ici la suite. Ce texte ne bouge pas d’une étape à l’autre\u00a0: le cadre garde sa hauteur.',
		en: 'And here the article goes on. This text does not move from step to step: the frame keeps its height.'
	},
	'make.enlarge': { fr: 'Agrandir', en: 'Enlarge' },
	'make.copy': { fr: 'Copier', en: 'Copy' },
	'make.changed': { fr: 'Le code a changé.', en: 'The code has changed.' },
	'make.copied': { fr: 'Copié.', en: 'Copied.' },
	'make.copy-failed': {
		fr: 'Le texte est sélectionné\u00a0: copiez-le au clavier.',
		en: 'The text is selected: copy it with the keyboard.'
	},
	'make.policy': {
		fr: 'Si votre page a une politique de sécurité (Content-Security-Policy), ajoutez-y\u00a0:',
		en: 'If your page has a security policy (Content-Security-Policy), add to it:'
	},
	'make.pictures': { fr: 'Images à publier', en: 'Pictures to publish' },
	'make.pictures-note': {
		fr: 'Votre navigateur les dessine\u00a0: rien n’est envoyé. Chacune dit sur quoi elle repose, de qui elle est et qui l’a réglée.',
		en: 'Your browser draws them: nothing is sent. Each says what it rests on, whose it is and who set it.'
	},
	'make.picture-size': { fr: 'Taille en pixels', en: 'Size in pixels' },
	'make.picture-file': { fr: 'Fichier', en: 'File' },
	'make.picture-save': { fr: 'Enregistrer cette image', en: 'Save this picture' },
	'make.picture-save-all': { fr: 'Enregistrer les {count} images', en: 'Save all {count} pictures' },
	'make.picture-cancel': { fr: 'Annuler', en: 'Cancel' },
	'make.picture-saved': { fr: 'Enregistré.', en: 'Saved.' },
	'make.picture-cancelled': {
		fr: 'Annulé\u00a0: rien n’est enregistré.',
		en: 'Cancelled: nothing is saved.'
	},
	'make.picture-no-png': {
		fr: 'Ce navigateur ne sait pas en faire un fichier PNG. Prenez le SVG.',
		en: 'This browser cannot make a PNG file of it. Take the SVG.'
	},
	'make.picture-failed': {
		fr: 'L’image n’a pas pu être dessinée. Vérifiez la connexion et recommencez.',
		en: 'The picture could not be drawn. Check the connection and try again.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
