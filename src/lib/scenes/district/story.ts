import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { planFrameNames } from './plan-frames.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'The district at one moment, with its people.';

/** Parameters of a step and their defaults. */
export const parameters = {
	time: { type: 'time', default: '12:00', what: 'The moment that is shown, on the clock of the scenario.' },
	frame: {
		type: 'choice',
		of: planFrameNames,
		default: 'whole',
		what: 'How much of the plan is in the picture: `whole` or a place that it closes in on.'
	},
	people: {
		type: 'choice',
		of: ['show', 'faint', 'hide'],
		default: 'show',
		what: 'How the people in the streets are drawn: `show`, `faint` or `hide`.'
	},
	names: {
		type: 'people',
		default: [],
		what: 'Ids of the people whose names are written beside them; [] for none.'
	},
	cameras: {
		type: 'choice',
		of: ['none', 'unlit'],
		default: 'none',
		what: '`unlit`: cameras as in a street, small and without field of view; `none`: no cameras.'
	},
	count: {
		type: 'number',
		min: 0,
		max: 24,
		default: 24,
		what: 'Maximum number of cameras; the reader’s setting may ask for fewer.'
	}
} as const satisfies SceneParameters;

export type DistrictState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'role']
} as const satisfies SceneReads;

export const words: SceneWords = {
	people: 'Caption of the table of the people named',
	name: 'Heading: their name',
	who: 'Heading: who they are',
	title: 'The name on the plan',
	metres: 'The unit on the plan’s scale'
};
