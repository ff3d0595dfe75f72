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
	'unknown.version': {
		fr: 'Ce site ne garde pas la version que cette page demande.',
		en: 'This site does not keep the version that this page asks for.'
	},
	'unknown.newest': { fr: 'Voir la plus récente', en: 'See the newest' },
	'make.version': { fr: 'Version', en: 'Version' },
	'make.version-newest': { fr: 'La plus récente', en: 'The newest' },
	'make.version-pinned': { fr: 'Figée au {date}', en: 'Pinned as of {date}' },
	'make.version-newest-note': {
		fr: 'Le cadre suit le récit et ses corrections.',
		en: 'The frame follows the story and its corrections.'
	},
	'make.version-pinned-note': {
		fr: 'Le cadre montre le texte et les chiffres d’aujourd’hui. Il dit de quel jour il est, s’il a été corrigé depuis, et s’il existe plus récent.',
		en: 'The frame shows today’s text and numbers. It says of which day it is, whether it has been corrected since, and whether there is a newer one.'
	},
	'make.version-kept': {
		fr: 'Une version figée reste à son adresse, sans changer, tant que ce site la garde ; ensuite, son adresse mène à la plus récente, et le cadre le dit.',
		en: 'A pinned version stays at its address, unchanged, for as long as this site keeps it; after that, its address leads to the newest, and the frame says so.'
	},
	'make.no-pin': {
		fr: 'Cette forme montre toujours la version la plus récente.',
		en: 'This form always shows the newest version.'
	},
	'make.still-pin': {
		fr: 'Le dessin est figé ; la copie PNG, pour les courriels, est toujours la plus récente.',
		en: 'The drawing is pinned; the PNG copy, for e-mails, is always the newest.'
	},
	'make.still-as-is': {
		fr: 'L’image fixe est celle du récit : sans vos réglages, votre moment, vos mots ni votre couleur. « Images à publier », plus bas, dessine la vôtre, réglée et signée.',
		en: 'The still is that of the story: without your settings, your moment, your words or your colour. “Pictures to publish”, further down, draws yours, set and signed.'
	}
} as const satisfies Readonly<Record<string, Localized>>;
