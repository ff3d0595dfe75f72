import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads } from '#lib/narrative/catalogue/scene-story.ts';
import { parameters as ofDistrict } from '../district/story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'The district at one moment, and one lit window from which somebody has seen it all.';

/** Parameters of a step and their defaults. */
export const parameters = {
	...ofDistrict,
	window: {
		type: 'choice',
		of: ['dark', 'lit'],
		default: 'dark',
		what: '`lit`: one window near the fall is lit, and somebody in it faces the reader.'
	}
} as const satisfies SceneParameters;

export type EndingState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'role', 'district']
} as const satisfies SceneReads;
