import type { Localized } from '#lib/narrative/types/story.ts';

/**
 * Names of the moments of a picture, by the parameter of the scene that changes: {value} of {total}, or the {time}. A key may
 * begin with the name of a scene, and end in a value.
 */
export const embeddingMoments = {
	'moment.other': { fr: 'Moment {value} sur {total}', en: 'Moment {value} of {total}' },
	'moment.time': { fr: 'À {time}', en: 'At {time}' },
	'moment.open': { fr: 'Caméras\u00a0: {value}', en: 'Cameras: {value}' },
	'moment.coverage-open-24': { fr: 'Les caméras du curseur', en: 'The cameras of the lever' },
	'moment.drawn': { fr: 'Image tracée à {value}\u00a0%', en: '{value}% of the picture' },
	'moment.drawn-0': { fr: 'Avant le premier trait', en: 'Nothing of it yet' },
	'moment.drawn-100': { fr: 'Image entière', en: 'The whole picture' },
	'moment.residents-drawn': {
		fr: 'Portraits\u00a0: {value} sur {total}',
		en: 'Portraits: {value} of {total}'
	},
	'moment.four-views-lens': {
		fr: 'Regards passés\u00a0: {value} sur {total}',
		en: 'Views passed: {value} of {total}'
	},
	'moment.distance': { fr: 'À {value} mètres', en: '{value} metres away' },
	'moment.density-own': { fr: 'À la distance du curseur', en: 'At the distance of the lever' },
	'moment.frames-boxed-0': { fr: 'L’image seule', en: 'The image alone' },
	'moment.frames-boxed': { fr: 'Un cadre par personne', en: 'A box around each person' },
	'moment.frames-listed': { fr: 'Une ligne par cadre', en: 'A row for each box' },
	'moment.scores-named-0': { fr: 'Les scènes sans leur nom', en: 'The scenes without their names' },
	'moment.scores-named': { fr: 'Les scènes et leur nom', en: 'The scenes and their names' },
	'moment.scores-placed': { fr: 'Les scènes à leur score', en: 'The scenes at their scores' },
	'moment.scores-cut': { fr: 'Le seuil les sépare', en: 'The threshold divides them' },
	'moment.wall-shows-plan': { fr: 'La place sur le plan', en: 'The square on the plan' },
	'moment.wall-shows-wall': { fr: 'Le mur d’images', en: 'The wall of screens' },
	'moment.wall-tiles': { fr: 'Images au mur\u00a0: {value}', en: 'Screens on the wall: {value}' },
	'moment.circles': { fr: 'Visages et cercles\u00a0: {value}', en: 'Faces with circles: {value}' },
	'moment.crowd-list': { fr: 'Visages sur la liste\u00a0: {value}', en: 'Faces on the list: {value}' },
	'moment.crowd-list-0': { fr: 'La liste du curseur', en: 'The list of the lever' },
	'moment.answers': { fr: 'Réponses\u00a0: {value} sur {total}', en: 'Answers: {value} of {total}' },
	'moment.ending-frame-fall': { fr: 'Le lieu de la chute', en: 'The place of the fall' },
	'moment.ending-frame-passage': { fr: 'Le passage entier', en: 'The whole passage' },
	'moment.ending-frame-horizon': {
		fr: 'Le quartier jusqu’à l’horizon',
		en: 'The district up to the horizon'
	},
	'moment.ending-portrait-show': { fr: 'Le portrait sur le plan', en: 'The portrait on the plan' }
} as const satisfies Readonly<Record<string, Localized>>;
