import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'Data flows into the control rooms of four towns, existing and announced.';

export const parameters = {} as const satisfies SceneParameters;

export type DataflowState = StateOf<typeof parameters>;

export const reads = {
	records: { flows: { kinds: ['marseille', 'nice', 'dijon', 'angers'], statuses: ['seen', 'hoped'] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	seen: 'Status: a source says that it is connected',
	hoped: 'Status: announced or hoped for',
	'key | key-short?': 'Legend: what is inside the walls, and outside',
	marseille: 'Town of the records of kind marseille',
	nice: 'Town of the records of kind nice',
	dijon: 'Town of the records of kind dijon',
	angers: 'Town of the records of kind angers',
	years: 'From a year to another: {from}, {to}',
	caption: 'Caption of the table',
	'head-town': 'Heading: the town',
	'head-data': 'Heading: the data',
	'head-state': 'Heading: the state',
	'head-year': 'Heading: the year',
	'head-detail': 'Heading: details'
};
