import type { Localized } from '#lib/narrative/types/story.ts';

/** Words of pinned versions of a frame, and of their choice in the studio. */
export const embeddingVersions = {
	'version.pinned': { fr: 'Figé au {date}', en: 'Pinned as of {date}' },
	'version.corrected': { fr: 'Corrigé depuis, le {date}', en: 'Corrected since, on {date}' },
	'version.newer': { fr: 'Une version plus récente existe', en: 'A newer version exists' },
	'version.gone': {
		fr: 'La version du {date}, que cette page demande, n’est plus gardée\u00a0: voici la plus récente',
		en: 'The version of {date}, which this page asks for, is no longer kept: this is the newest'
	},
	'make.version': { fr: 'Version', en: 'Version' },
	'make.version-newest': { fr: 'La plus récente', en: 'The newest' },
	'make.version-pinned': { fr: 'Figée au {date}', en: 'Pinned as of {date}' },
	'make.version-newest-note': {
		fr: 'Le cadre suit le récit et ses corrections.',
		en: 'The frame follows the story and its corrections.'
	},
	'make.version-pinned-note': {
		fr: 'Le cadre montre toujours le texte et les chiffres d’aujourd’hui, tant que ce site garde cette version. Il dit de quel jour il est, s’il a été corrigé depuis, et s’il existe plus récent.',
		en: 'The frame always shows today’s text and numbers, for as long as this site keeps this version. It says of which day it is, whether it has been corrected since, and whether there is a newer one.'
	},
	'make.no-pin': {
		fr: 'Cette forme montre toujours la version la plus récente.',
		en: 'This form always shows the newest version.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
