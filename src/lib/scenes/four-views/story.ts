import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'One second of the town, which a lens divides into four strips: camera, software, operator, face matcher.';

export const parameters = {
	time: { type: 'time', default: '12:06', what: 'The moment that is shown, on the clock of the scenario.' },
	lens: {
		type: 'number',
		min: 0,
		max: 4,
		default: 4,
		what: 'How many strips the lens has passed; keyframes may move it on.'
	}
} as const satisfies SceneParameters;

export type FourViewsState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'camera | camera-short?': 'Name of the camera’s view',
	'software | software-short?': 'Name of the software’s view',
	'operator | operator-short?': 'Name of the operator’s view',
	'matcher | matcher-short?': 'Name of the matcher’s view',
	'camera-keeps': 'What the camera keeps',
	'software-keeps': 'What the software keeps',
	'operator-keeps': 'What the operator keeps',
	'matcher-keeps': 'What the matcher keeps',
	'camera-filmed': 'In the table: the camera films this person',
	'camera-far': 'In the table: the person is too far from it',
	'camera-away': 'In the table: no camera looks there',
	'software-has': 'In the table: the software has a box for this person',
	'software-none': 'In the table: it has none',
	'operator-has': 'In the table: the person is on a screen that the operator watches',
	'operator-none': 'In the table: on none',
	'matcher-has': 'In the table: the matcher has the face of this person',
	'matcher-none': 'In the table: it has none',
	caption: 'Caption of the table of views',
	who: 'Heading: who is looking',
	keeps: 'Heading: what is left of a person'
};
