import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of the embedding recipes for publishing systems, and of the answers for lawyers and administrators. */
export const embeddingRecipes = {
	'recipe.title': { fr: 'Recettes', en: 'Recipes' },
	'recipe.wordpress': { fr: 'WordPress', en: 'WordPress' },
	'recipe.wordpress-how': {
		fr: 'Collez l’adresse seule sur une ligne, ou dans un bloc «\u202fContenu embarqué\u202f». WordPress place le cadre dans un bac à sable et suit sa hauteur, de 200 à 1\u202f000 pixels\u00a0: les nôtres y tiennent. Les liens du cadre mènent tous à nos pages\u00a0: WordPress les ouvre à la place de l’article. Si l’adresse reste un lien, prenez un bloc «\u202fHTML personnalisé\u202f» et le cadre seul.',
		en: 'Paste the address alone on a line, or into an “Embed” block. WordPress puts the frame into a sandbox and follows its height, from 200 to 1,000 pixels: ours fit. All links of the frame lead to our pages: WordPress opens them in the article’s place. If the address stays a link, use a “Custom HTML” block and the frame alone.'
	},
	'recipe.wordpress-frame': {
		fr: 'Prenez un bloc «\u202fHTML personnalisé\u202f» et le cadre seul.',
		en: 'Use a “Custom HTML” block and the frame alone.'
	},
	'recipe.drupal': { fr: 'Drupal', en: 'Drupal' },
	'recipe.drupal-how': {
		fr: 'Le plus simple est le cadre seul, dans un format de texte qui permet les cadres. Pour un média oEmbed, le module oEmbed Providers ajoute un fournisseur\u00a0: donnez-lui ces trois valeurs. Drupal met la réponse dans un cadre à lui, dont il fixe la hauteur\u202f; le nôtre s’y plie.',
		en: 'The simplest way is the frame alone, in a text format that allows frames. For an oEmbed media item, the module oEmbed Providers adds a provider: give it these three values. Drupal puts the answer into a frame of its own, whose height it sets; ours bends to it.'
	},
	'recipe.drupal-frame': {
		fr: 'Prenez le cadre seul, dans un format de texte qui permet les cadres.',
		en: 'Use the frame alone, in a text format that allows frames.'
	},
	'recipe.spip': { fr: 'SPIP', en: 'SPIP' },
	'recipe.spip-how': {
		fr: 'Enregistrez ce modèle sous «\u202fsquelettes/modeles/{name}.html\u202f», puis écrivez dans un article\u00a0: <{name}|chapitre={chapter}>.',
		en: 'Save this model as “squelettes/modeles/{name}.html”, then write in an article: <{name}|chapitre={chapter}>.'
	},
	'recipe.ghost': { fr: 'Ghost', en: 'Ghost' },
	'recipe.ghost-how': {
		fr: 'Tapez /html pour ouvrir une carte HTML, et collez-y «\u202fCadre et script\u202f». Pour la lettre électronique, qui n’affiche pas de cadre, ajoutez «\u202fImage fixe\u202f» dans un bloc réservé aux courriels.',
		en: 'Type /html to open an HTML card, and paste “Frame and script” into it. For the newsletter, which shows no frames, add “Still with credit” in a block for e-mail only.'
	},
	'recipe.arc': { fr: 'Arc XP', en: 'Arc XP' },
	'recipe.arc-how': {
		fr: 'Dans un élément «\u202fRaw HTML\u202f», collez le cadre seul\u00a0: un seul élément, sans script ni attribut d’événement.',
		en: 'In a “Raw HTML” element, paste the frame alone: one element, with no script and no event attribute.'
	},
	'recipe.moodle': { fr: 'Moodle et ENT', en: 'Moodle and school platforms' },
	'recipe.moodle-how': {
		fr: 'Dans une ressource «\u202fPage\u202f», ouvrez le code source de l’éditeur et collez le cadre seul. Si la plateforme retire les cadres, ajoutez une ressource «\u202fURL\u202f» avec l’adresse, affichée «\u202fintégrée\u202f». Le cadre ne demande ni compte ni nom d’élève.',
		en: 'In a “Page” resource, open the editor’s source code and paste the frame alone. If the platform removes frames, add a “URL” resource with the address, displayed as “Embed”. The frame asks for no account and no pupil’s name.'
	},
	'recipe.options': { fr: 'Ce que l’adresse peut dire', en: 'What the address may say' },
	'recipe.option': { fr: 'À la fin de l’adresse', en: 'At the end of the address' },
	'recipe.effect': { fr: 'Effet', en: 'Effect' },
	'recipe.option-theme': {
		fr: 'fond clair ou sombre\u202f; sans cela, celui du système du lecteur',
		en: 'light or dark background; without it, that of the reader’s system'
	},
	'recipe.option-accent': {
		fr: 'couleur des liens, des boutons et des curseurs\u202f; où son contraste avec le fond n’atteint pas 4,5, la plus proche qui l’atteint',
		en: 'colour of links, buttons and levers; where its contrast with the background is below 4.5, the nearest that reaches it'
	},
	'recipe.option-background': {
		fr: 'fond blanc au lieu de crème, en clair',
		en: 'white background instead of cream, in the light theme'
	},
	'recipe.option-face': {
		fr: 'caractères des textes\u00a0: à empattements, sans, ou ceux de l’appareil\u202f; les images gardent les leurs',
		en: 'face of the words: serif, sans serif, or that of the device; pictures keep theirs'
	},
	'recipe.option-radius': {
		fr: 'arrondi des coins du cadre, en pixels, 24 au plus',
		en: 'radius of the frame’s corners, in pixels, 24 at most'
	},
	'recipe.option-controls': {
		fr: 'sans curseurs ni paris\u00a0: les réponses sont données',
		en: 'without levers or guesses: the answers are given'
	},
	'recipe.option-guesses': {
		fr: 'sans paris\u00a0: leurs réponses sont données, et les curseurs restent',
		en: 'without guesses: their answers are given, and the levers stay'
	},
	'recipe.option-step': {
		fr: 'étape sur laquelle s’ouvre le cadre, par son nom ou son rang',
		en: 'step on which the frame opens, by its name or its number'
	},
	'recipe.option-keyframe': {
		fr: 'moment auquel l’image de cette étape s’arrête, par son rang\u202f; sans cela, elle les montre l’un après l’autre',
		en: 'moment at which the picture of that step stays, by its number; without it, the moments follow one another'
	},
	'recipe.option-text': {
		fr: 'titre, ligne et signature de votre site, en texte seul\u00a0: au plus 90, 180 et 60 caractères. Hors d’une page hôte, ils ne sont pas montrés',
		en: 'headline, line and signature of your site, as text only: at most 90, 180 and 60 characters. Outside a host page they are not shown'
	},
	'recipe.option-events': {
		fr: 'le cadre dit à votre page quelles étapes sont atteintes\u202f; sans cela il n’en dit rien',
		en: 'the frame tells your page which steps are reached; without it, it says nothing of them'
	},
	'recipe.option-setting': {
		fr: 'tout réglage du récit, ramené dans ses bornes',
		en: 'any setting of the story, brought back into its range'
	},
	'recipe.page': { fr: 'Le cadre et votre page', en: 'The frame and your page' },
	'recipe.legal': { fr: 'Pour le service juridique et la technique', en: 'For lawyers and administrators' },
	'recipe.consent': { fr: 'Consentement', en: 'Consent' },
	'recipe.consent-how': {
		fr: 'Le cadre ne lit ni n’écrit rien sur l’appareil du lecteur. Mais dès qu’il se charge, le serveur qui l’envoie reçoit l’adresse IP de cet appareil, comme tout serveur\u202f; ce qu’il en garde dépend de ses journaux. S’il faut pour cela un consentement, c’est à vous d’en juger. Phrase à copier, qui dit ce qui se passe\u00a0:',
		en: 'The frame reads and writes nothing on the reader’s device. But as soon as it loads, the server that sends it receives the IP address of that device, as any server does; what it keeps depends on its logs. Whether that takes consent is for you to judge. A sentence to copy, which says what happens:'
	},
	'recipe.consent-line': {
		fr: '«\u202f{title}\u202f» est un contenu éditorial que votre navigateur charge depuis {host}. Ce serveur reçoit votre adresse IP et le nom des fichiers demandés\u202f; ses journaux peuvent les garder. Si vous suivez son lien vers le récit, il reçoit aussi les réglages du cadre, jamais vos paris. Le contenu ne dépose aucun cookie ni autre traceur, ne lit rien de ce que votre appareil a enregistré, ne mesure pas l’audience et n’appelle aucun autre site.',
		en: '“{title}” is editorial content that your browser loads from {host}. That server receives your IP address and the names of the files asked for; its logs may keep them. If you follow its link to the story, it also receives the settings of the frame, never your guesses. The content sets no cookie or other tracker, reads nothing that your device has stored, measures no audience and calls no other site.'
	},
	'recipe.loader': { fr: 'Le script', en: 'The script' },
	'recipe.loader-how': {
		fr: 'Un fichier de {bytes} octets, lisible, sans dépendance\u00a0: le cadre est déjà dans la page, et le script lui donne sa hauteur. Bloqué ou absent, il laisse le cadre tel quel. Il trouve aussi les cadres qu’une application ajoute ensuite, et ne touche qu’à ceux du site d’où il vient. L’attribut integrity garantit que c’est bien lui\u00a0:',
		en: 'A readable file of {bytes} bytes, with no dependency: the frame is in the page already, and the script gives it its height. Blocked or missing, it leaves the frame as it is. It also finds frames that an application adds later, and touches only those of the site that it comes from. The integrity attribute makes sure that it is this one:'
	},
	'recipe.heights': { fr: 'Hauteur', en: 'Height' },
	'recipe.heights-how': {
		fr: 'Le cadre dit sa hauteur une fois, puis seulement si elle change, dans les langues que parlent déjà AMP, pym.js, Datawrapper, @newswire/frames et WordPress. De la page qui l’entoure, il n’écoute que deux messages\u00a0: une demande de sa hauteur, et le fond, clair ou sombre.',
		en: 'The frame says its height once, then only if it changes, in the languages that AMP, pym.js, Datawrapper, @newswire/frames and WordPress already speak. Of the page around it, it listens to two messages only: a request for its height, and the background, light or dark.'
	},
	'recipe.place': { fr: 'La place du cadre', en: 'The frame’s place' },
	'recipe.place-how': {
		fr: 'Le code donne au cadre sa hauteur\u00a0: quand le script arrive, l’article ne bouge pas, et un cadre que le lecteur a sous les yeux garde sa hauteur tant que ses mots y tiennent. Si vos pages donnent d’elles-mêmes une autre hauteur aux cadres, ajoutez cette règle à votre feuille de style\u00a0:',
		en: 'The code gives the frame its height: when the script arrives, the article does not move, and a frame that the reader has in sight keeps its height as long as its words have room. If your pages set another height for frames, add this rule to your style sheet:'
	},
	'recipe.background': { fr: 'Fond clair ou sombre', en: 'Light or dark background' },
	'recipe.background-how': {
		fr: 'Si vos pages ont leur propre bouton, donnez au cadre leur fond, par l’attribut data\u2011theme\u00a0: light, dark ou auto. Changez-le quand elles changent\u00a0: le cadre suit. Sans notre script, envoyez-lui ce message\u00a0:',
		en: 'If your pages have a switch of their own, give the frame their background, by the attribute data\u2011theme: light, dark or auto. Change it when they change: the frame follows. Without our script, send it this message:'
	},
	'recipe.events': { fr: 'Compter les étapes lues', en: 'Counting the steps read' },
	'recipe.events-how': {
		fr: 'Seulement si vous le demandez, par events=1 à la fin de son adresse, le cadre dit quelles étapes sont atteintes, chacune une fois, puis la fin. Il ne dit rien du lecteur\u00a0: ni nom, ni heure, ni ce qu’il a choisi. Ce que vous en faites relève de votre page et de son consentement. Sans le script, les mêmes viennent par message.',
		en: 'Only if you ask for it, by events=1 at the end of its address, the frame says which steps have been reached, each once, then the end. It says nothing about the reader: no name, no time, nothing of what was chosen. What you do with it is a matter for your page and its consent. Without the script, the same come by message.'
	},
	'recipe.sandbox': { fr: 'Bac à sable', en: 'Sandbox' },
	'recipe.sandbox-how': {
		fr: 'L’attribut sandbox suffit avec allow-scripts seul. Sans allow-popups, les liens donnent leur adresse à copier au lieu de s’ouvrir. Un site hébergé sans en-tête Access-Control-Allow-Origin ne marche pas en bac à sable, et une page isolée par COEP demande les en-têtes que le guide d’hébergement donne.',
		en: 'The attribute sandbox needs allow-scripts alone. Without allow-popups, links give their address to copy instead of opening. A site hosted without the header Access-Control-Allow-Origin does not work in a sandbox, and a page isolated by COEP needs the headers that the hosting guide gives.'
	},
	'recipe.access': { fr: 'Accessibilité', en: 'Accessibility' },
	'recipe.access-how': {
		fr: 'Le cadre a un titre, se parcourt au clavier sans piège, décrit chaque image et laisse passer la molette et le doigt. Sans JavaScript, il montre l’image, le texte et des liens.',
		en: 'The frame has a title, can be walked through by keyboard without a trap, describes each picture and lets wheel and finger pass. Without JavaScript it shows the picture, the text and links.'
	},
	'recipe.forever': { fr: 'Adresses', en: 'Addresses' },
	'recipe.forever-how': {
		fr: 'Une adresse publiée le reste\u00a0: si une étape change de nom, l’ancienne y mène toujours. Le script porte un numéro\u202f; publié, il n’est plus jamais modifié. Les corrections gardent l’adresse et sont publiées, datées, sur la page des sources\u202f; le pied du cadre dit de quel jour est le texte. Pour figer un texte, choisissez plus haut la version figée. {kept} Vous pouvez aussi l’héberger\u00a0: la licence le permet, et le guide d’hébergement dit comment.',
		en: 'A published address stays: if a step is renamed, the old one still leads to it. The script has a number; once published, it is never edited. Corrections keep the address and are published, with their date, on the page of sources; the frame’s foot says of which day the text is. To pin a text, choose the pinned version above. {kept} You may also host it: the licence allows it, and the hosting guide says how.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
