import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'Doors of one house, with what each is for and who holds its key.';

export const parameters = {} as const satisfies Parameters;

export type SafeguardsState = StateOf<typeof parameters>;

export const reads = {
	records: { doors: { kinds: ['purpose', 'leave', 'badge', 'law', 'wall', 'clock', 'bell'], statuses: [] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} doors',
	country: 'Under it: where, and the {date} of the law',
	caption: 'Caption of the table, with the {date} of the law',
	'head-door': 'Heading: the door',
	'head-key': 'Heading: who holds its key',
	'head-gate': 'Heading: what the law asks',
	none: 'In an empty cell'
};
