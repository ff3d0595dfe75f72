import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Cables from data sources to the control rooms of four towns: plugged in, or hanging in front of the wall.';

export const parameters = {
	drawn: { ...DRAWN, what: 'How many of the connected cables are plugged in, in percent.' }
} as const satisfies SceneParameters;

export type DataflowState = StateOf<typeof parameters>;

export const reads = {
	records: { flows: { kinds: ['marseille', 'nice', 'dijon', 'angers'], statuses: ['seen', 'hoped'] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	seen: 'Status, and key to a cable: a source says that it is connected',
	hoped: 'Status, and key to a cable: announced or hoped for',
	'seen-one | seen-many': 'Below a small room: {count} are connected',
	'hoped-one | hoped-many': 'Below it: {count} are announced',
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
