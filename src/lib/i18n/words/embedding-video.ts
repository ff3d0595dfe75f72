import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of videos in the studio, and of pictures on paper. */
export const embeddingVideo = {
	'make.picture-print': { fr: 'Imprimer, ou enregistrer en PDF', en: 'Print, or save as PDF' },
	'make.video': { fr: 'Vidéo à publier', en: 'Video to publish' },
	'make.video-note': {
		fr: 'Les moments de la première étape, l’un après l’autre, avec son texte en légende. Votre navigateur la fabrique\u00a0: rien n’est envoyé. Elle dit sur quoi elle repose, de qui elle est et qui l’a réglée.',
		en: 'The moments of the first step, one after the other, with its text as captions. Your browser makes it: nothing is sent. It says what it rests on, whose it is and who set it.'
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
	}
} as const satisfies Readonly<Record<string, Localized>>;
