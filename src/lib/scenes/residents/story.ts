import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'People of the story as large figures, each under the place where they are on the plan.';

/** Parameters of a step and their defaults. */
export const parameters = {
	time: { type: 'time', default: '12:00', what: 'The moment that is shown, on the clock of the scenario.' },
	names: { type: 'people', default: [], what: 'Ids of the people, from left to right as on the plan.' },
	drawn: {
		type: 'number',
		min: 0,
		max: 8,
		default: 8,
		what: 'How many of them are drawn; of the others there is only a silhouette. Keyframes may add the rest.'
	}
} as const satisfies SceneParameters;

export type ResidentsState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'role', 'district']
} as const satisfies SceneReads;
