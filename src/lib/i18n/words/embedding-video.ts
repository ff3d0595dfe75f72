import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of videos in the studio, and of pictures on paper. */
export const embeddingVideo = {
	'make.picture-print': { fr: 'Imprimer, ou enregistrer en PDF', en: 'Print, or save as PDF' },
	'make.video': { fr: 'Vidéo à publier', en: 'Video to publish' },
	'make.video-note': {
		fr: 'Ce qui bouge dans la première étape\u00a0: ses moments, un pari puis sa réponse, un réglage qui monte jusqu’à sa valeur, ou les passants\u202f; son texte en légende, chaque chiffre avec son image. Votre navigateur la fabrique\u00a0: rien n’est envoyé. Vos mots, votre signature et votre couleur y sont.',
		en: 'What moves in the first step: its moments, a guess and then its answer, a setting that rises to its value, or the people; with its text as captions, each number with its picture. Your browser makes it: nothing is sent. Your words, signature and colour are in it.'
	},
	'make.video-still': {
		fr: 'Rien ne bouge dans cette étape, et une vidéo serait une image fixe. Prenez l’image, plus haut.',
		en: 'Nothing moves in this step, and a video would be a still picture. Take the picture, above.'
	},
	'make.video-length': { fr: 'Durée', en: 'Length' },
	'make.video-seconds': { fr: '{seconds}\u00a0s', en: '{seconds}\u00a0s' },
	'make.video-save': { fr: 'Enregistrer la vidéo', en: 'Save the video' },
	'make.video-webm': {
		fr: 'Ce navigateur n’encode pas en H.264, le format MP4 des réseaux sociaux\u00a0: il fait un fichier WebM. Chrome, Edge et Safari font le MP4.',
		en: 'This browser does not encode H.264, the MP4 of social networks: it makes a WebM file. Chrome, Edge and Safari make MP4.'
	},
	'make.video-none': {
		fr: 'Ce navigateur n’encode pas de vidéo\u00a0: il reste le GIF, plus petit et sans nuances.',
		en: 'This browser encodes no video: what remains is the GIF, smaller and with fewer colours.'
	},
	'make.video-failed': {
		fr: 'La vidéo n’a pas pu être faite. Prenez le GIF, ou vérifiez la connexion et recommencez.',
		en: 'The video could not be made. Take the GIF, or check the connection and try again.'
	},
	'make.picture-on-settings': {
		fr: 'Réglages autres que ceux du récit\u00a0: {settings}',
		en: 'Settings other than the story’s own: {settings}'
	},
	'make.picture-on-signed': {
		fr: 'Réglages de {signature}\u00a0: {settings}',
		en: 'Settings of {signature}: {settings}'
	},
	'make.picture-on-setting': {
		fr: '{name}, {value} au lieu de {usual}',
		en: '{name}, {value} instead of {usual}'
	},
	'make.picture-on-rising': { fr: '{name}\u00a0: {value}', en: '{name}: {value}' },
	'make.picture-on-cameras': { fr: 'caméras placées à la main', en: 'cameras placed by hand' },
	'make.picture-on-chosen': { fr: 'Image choisie par {signature}', en: 'Picture chosen by {signature}' },
	'make.picture-on-people': {
		fr: '{people}, dans la fiction du récit',
		en: '{people}, in the story’s fiction'
	},
	'make.picture-on-sources': { fr: 'Sources\u00a0: {sources}', en: 'Sources: {sources}' },
	'make.picture-on-host': {
		fr: 'Mots de {signature}, et non du récit',
		en: 'Words of {signature}, not of the story'
	},
	'make.picture-on-host-unsigned': {
		fr: 'Mots de qui publie l’image, et non du récit',
		en: 'Words of whoever publishes the picture, not of the story'
	},
	'make.picture-on-date': { fr: 'texte du {date}', en: 'text of {date}' },
	'make.picture-on-version': {
		fr: 'texte du {date}, version {version}',
		en: 'text of {date}, version {version}'
	}
} as const satisfies Readonly<Record<string, Localized>>;
