import type { Parameters } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'All cameras on the plan, opening in turn, and the share of the streets that each adds.';

export const parameters = {
	time: { type: 'time', default: '12:00' },
	names: { type: 'people', default: [] },
	/** `asked`: cameras look at nothing until the reader has guessed what they see together. */
	answer: { type: 'choice', of: ['shown', 'asked'], default: 'shown' }
} as const satisfies Parameters;

export const reads = {
	district: true,
	words: ['person', 'role', 'district', 'cameras', 'wind', 'unit.square-metres']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'axis | axis-short?': 'Name of the axis: the share of the streets that is filmed',
	first: 'What the first camera films: {area}',
	you: 'The reader’s guess on the axis: {value}'
};
