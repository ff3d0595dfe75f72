import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { parameters as cameras } from '../cameras/story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'The district with the reader’s own cameras, and her walk once she has chosen one.';

/** The parameters of the scene `cameras`, and what the reader is invited to do. A story uses this scene where she can walk. */
export const parameters = {
	...cameras,
	invites: {
		type: 'number',
		min: 1,
		max: 12,
		default: 4,
		what: 'How many cameras the reader is invited to place.'
	},
	score: {
		type: 'choice',
		of: ['show', 'hide'],
		default: 'show',
		what: '`hide`: what the cameras film is drawn, but not yet told.'
	}
} as const satisfies SceneParameters;

export const reads = {
	district: true,
	words: ['person', 'role', 'district', 'cameras', 'coverage', 'wind', 'unit.square-metres']
} as const satisfies SceneReads;

/** Controls that use words of this scene: the placement of cameras shows the names of buildings. */
export const plays = ['placement'];

export const words: SceneWords = {
	filmed: 'Beside whoever falls, once a camera of the reader’s films the fall: {name}',
	'fall-filmed | fall-filmed-short?': 'At the foot of the plan, where the reader’s cameras film the fall',
	'fall-unfilmed | fall-unfilmed-short?': 'At the foot of the plan, where none of them does',
	'fall-far | fall-far-short?': 'The same where one faces the fall, but from too far to count as filming it',
	'fall-until | fall-until-short?':
		'The same where they filmed whoever falls before the fall, at {time} for the last time',
	'near-away | near-away-short?':
		'The same where a camera stands {distance} metres from the fall but looks elsewhere',
	'near-wall | near-wall-short?':
		'The same where there is a wall between the fall and a camera at {distance} metres',
	'example | example-short?':
		'On the plan, in the field of view of a camera as an example, before the reader places one: {value}',
	placed: 'How many cameras the reader has placed, of those that she is invited to place: {count} and {goal}',
	compared:
		'What as many cameras film at the best places, once their fields are outlined on the plan: {count}, {value}',
	'whole | whole-short?': 'At the end of the axis: all streets, {value}',
	best: 'What as many cameras film at the best places, on the axis of the share of the streets: {value}',
	'building-A': 'Name of building A, which the reader picks to hang a camera on',
	'building-B': 'Name of building B',
	'building-C': 'Name of building C',
	'building-D': 'Name of building D',
	'building-E': 'Name of building E',
	'building-F': 'Name of building F',
	'building-G': 'Name of building G, the fountain',
	'building-H': 'Name of building H',
	'building-I': 'Name of building I',
	'building-J': 'Name of building J',
	'building-K': 'Name of building K',
	'building-L': 'Name of building L'
};
