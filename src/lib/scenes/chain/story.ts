import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'A hundred events, link by link, and those lost at each.';

export const parameters = { drawn: DRAWN } as const satisfies SceneParameters;

export type ChainState = StateOf<typeof parameters>;

export const reads = {
	series: ['investigations']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'events-one | events-many': 'After their number: real events',
	'short-events-one | short-events-many': 'The same in a word',
	'filmed-one | filmed-many': 'After their number: filmed',
	'flagged-one | flagged-many': 'After their number: flagged',
	'reached-one | reached-many': 'After their number: looked into by somebody',
	'not-filmed-one | not-filmed-many': 'Beside the ribbon, after their number: those that are not filmed',
	'not-flagged-one | not-flagged-many': 'Beside the ribbon, after their number: those missed',
	'not-reached-one | not-reached-many': 'Beside the ribbon, after their number: those unanswered',
	torn: 'Where the ribbon is torn: the model ends',
	unknown: 'Under it: what the model does not say',
	caption: 'Caption of the table',
	'head-link': 'Heading: the link',
	'head-left': 'Heading: how many are left',
	'head-behind': 'Heading: how many are lost',
	'row-events': 'Row: real events',
	'row-filmed': 'Row: filmed',
	'row-flagged': 'Row: flagged',
	'row-reached': 'Row: looked into by somebody',
	'row-measured': 'Row: the series’ {label}, of {total}',
	none: 'In an empty cell'
};
