import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { planFrameNames } from '../district/plan-frames.ts';
import { parameters as ofDistrict } from '../district/story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'The district from close by to the roofs around it, the one lit window from which somebody has seen it all, and the face of who fell.';

/** Parameters of a step and their defaults. */
export const parameters = {
	...ofDistrict,
	frame: {
		type: 'choice',
		of: [...planFrameNames, 'horizon'],
		default: 'whole',
		what: 'How much of the plan is in the picture: as in the district, or `horizon`: the roofs around it to the edges.'
	},
	filming: {
		type: 'number',
		min: 0,
		max: 24,
		default: 0,
		what: 'How many of the cameras show their fields of view; keyframes may switch them off.'
	},
	window: {
		type: 'choice',
		of: ['dark', 'lit'],
		default: 'dark',
		what: '`lit`: one window near the fall is lit, and somebody in it faces the reader.'
	},
	portrait: {
		type: 'choice',
		of: ['hide', 'show'],
		default: 'hide',
		what: '`show`: a photo of the person who fell lies on the plan.'
	}
} as const satisfies SceneParameters;

export type EndingState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'role', 'district']
} as const satisfies SceneReads;

export const words: SceneWords = {
	question: 'Above the window, with the photo: the question of the story',
	answer: 'Below the window: its answer, who looks out of it'
};
