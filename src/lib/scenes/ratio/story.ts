import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'How many cameras fall to one person on watch, town by town.';

export const parameters = {} as const satisfies Parameters;

export type RatioState = StateOf<typeof parameters>;

export const reads = {
	words: ['picture.more'],
	records: { ratio: { kinds: ['present', 'staff'], statuses: [] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	tile: 'What a tile stands for',
	caution: 'Above the towns that count other people: not to be compared',
	one: 'A town: its {name} and cameras per person, {each}',
	caption: 'Caption of the table',
	town: 'Heading: the town',
	counted: 'Heading: which people are counted',
	present: 'Towns of kind present',
	staff: 'Towns of kind staff',
	cameras: 'Heading: cameras',
	people: 'Heading: people',
	each: 'Heading: cameras per person',
	source: 'Heading: one clause more'
};
