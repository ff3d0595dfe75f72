import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Steps on a way, one record each in their order: `value`, what is left, as a bar, and dotted what was lost since the step before.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: { ...DRAWN, what: 'How many of the steps are drawn, in percent; the bar of the next one shrinks.' }
} as const satisfies SceneParameters;

export type FunnelState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['records'],
	values: { fields: ['value'], order: 'falling' },
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	left: 'What is left at a step: {value} and its unit; {share?} of the first step',
	lost: 'What is lost since the step before: {value}; {share?} of what it had',
	caption: 'Caption of the table',
	'head-name': 'Heading: the step',
	'head-left': 'Heading: what is left',
	'head-lost': 'Heading: what is lost since the step before',
	'head-what': 'Heading: details',
	none: 'In an empty cell'
};
