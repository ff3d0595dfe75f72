import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'A hundred passers-by with umbrellas, spotted with so many screens.';

export const parameters = {} as const satisfies SceneParameters;

export type UmbrellasState = StateOf<typeof parameters>;

export const reads = {
	settings: ['monitors', 'noticed-*']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'title | title-short?': 'Title',
	source: 'Under it: whose measurement it is',
	'axis-one | axis-many': 'On the axis: {count} screens',
	'yours-measured | yours-measured-short?':
		'The reader’s {monitors} screens, and {seen} spotted, as measured',
	'yours-between | yours-between-short?': 'The same between two measurements: {monitors}, {seen}',
	caption: 'Caption of the table',
	monitors: 'Heading: screens',
	spotted: 'Heading: umbrellas spotted',
	how: 'Heading: where the value comes from',
	measured: 'In the table: measured',
	between: 'In the table: between two measurements'
};
