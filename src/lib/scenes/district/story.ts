import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';
import { frameNames } from './frames.ts';

/** What it shows, for whoever writes the story. */
export const what = 'The district at one moment, with its people.';

/** What a step may say of the district, and what holds when it says nothing. */
export const parameters = {
	time: { type: 'time', default: '12:00' },
	frame: { type: 'choice', of: frameNames, default: 'whole' },
	people: { type: 'choice', of: ['show', 'faint', 'hide'], default: 'show' },
	names: { type: 'people', default: [] },
	/** `unlit`: as in a street, small and without fan or colour; once the reader has guessed how many, they are circled. */
	cameras: { type: 'choice', of: ['none', 'unlit'], default: 'none' },
	/** Seconds before `time` at which people begin to walk, where pictures move: so that one sees it happen. */
	lead: { type: 'number', min: 0, max: 30, default: 0 },
	/** How many at most; the reader's setting may ask for fewer. */
	count: { type: 'number', min: 0, max: 24, default: 24 }
} as const satisfies Parameters;

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
