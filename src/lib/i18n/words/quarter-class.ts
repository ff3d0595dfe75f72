import type { Localized } from '#lib/narrative/types/story.ts';

/** Words for the plans of a class on a quarter, and for the model of a list of cameras. */
export const quarterClass = {
	'quarter.class': {
		fr: 'Les plans d’une classe',
		en: 'The plans of a class'
	},
	'quarter.class-help': {
		fr: 'Donnez à chaque groupe le même quartier enregistré. Un groupe pose jusqu’à {count} caméras et dicte son code, qui a toujours {length} signes. Réunissez tous les codes ici.',
		en: 'Give every group the same saved quarter. A group places up to {count} cameras and reads out its code, which always has {length} characters. Gather all codes here.'
	},
	'quarter.class-code': {
		fr: 'Le code de ce plan',
		en: 'The code of this plan'
	},
	'quarter.class-rounded': {
		fr: 'Le code place les caméras tous les {metres} m et les tourne par pas de {degrees}°. Votre plan, lui, ne change pas.',
		en: 'The code places cameras every {metres} m and turns them in steps of {degrees}°. Your plan itself does not change.'
	},
	'quarter.class-none': {
		fr: 'Posez d’abord une caméra.',
		en: 'First place a camera.'
	},
	'quarter.class-many': {
		fr: 'Un code tient {count} caméras au plus. Retirez-en.',
		en: 'A code holds {count} cameras at most. Remove some.'
	},
	'quarter.class-codes': {
		fr: 'Les codes des groupes, un par ligne',
		en: 'The codes of the groups, one on each line'
	},
	'quarter.class-line': {
		fr: 'Ligne {number}\u00a0:',
		en: 'Line {number}:'
	},
	'quarter.class-other-map': {
		fr: 'Ce code vient d’une autre carte ou d’un autre cadre. Demandez à ce groupe d’ouvrir le quartier que vous avez donné.',
		en: 'This code comes from another map or frame. Ask this group to open the quarter that you gave out.'
	},
	'quarter.class-table': {
		fr: 'Ce que filme le plan de chaque groupe, avec les caméras de la carte',
		en: 'What the plan of each group films, with the cameras of the map'
	},
	'quarter.class-group': {
		fr: 'Ligne',
		en: 'Line'
	},
	'quarter.class-cameras': {
		fr: 'Caméras posées',
		en: 'Cameras placed'
	},
	'quarter.class-filmed': {
		fr: 'Sol public filmé',
		en: 'Public ground filmed'
	},
	'quarter.class-show': {
		fr: 'Voir',
		en: 'Show'
	},
	'quarter.class-show-one': {
		fr: 'Voir le plan de la ligne {number}',
		en: 'Show the plan of line {number}'
	},
	'quarter.class-shown': {
		fr: 'Le plan de ce groupe est affiché. Caméras posées\u00a0: {count}.',
		en: 'The plan of this group is shown. Cameras placed: {count}.'
	},
	'quarter.on-disk': {
		fr: '«\u202fVotre quartier\u202f» n’est que sur le site\u00a0: ses mesures tournent dans une tâche de fond, que les navigateurs ne lancent pas pour une page ouverte depuis un disque.',
		en: '“Your quarter” is on the site only: its measurements run in a background task, which browsers do not start for a page opened from a disk.'
	},
	'quarter.list-model': {
		fr: 'Un modèle de liste (CSV)',
		en: 'A model of a list (CSV)'
	},
	'quarter.list-model-where': {
		fr: 'latitude et longitude\u00a0: clic droit sur openstreetmap.org, puis «\u202fAfficher l’adresse\u202f»\u202f; supprimez ces lignes d’exemple',
		en: 'latitude and longitude: right-click on openstreetmap.org, then “Show address”; delete these example lines'
	}
} as const satisfies Readonly<Record<string, Localized>>;
