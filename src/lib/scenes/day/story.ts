import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'The work of a control room: watching live, searching afterwards, traffic.';

export const parameters = { drawn: DRAWN } as const satisfies SceneParameters;

export type DayState = StateOf<typeof parameters>;

export const reads = {
	records: {
		day: { kinds: ['live', 'after', 'traffic'], statuses: ['between', 'day', 'year', 'two-years', 'of'] }
	}
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	note: 'Under it: these numbers cannot be added up',
	live: 'Tasks of kind live',
	after: 'Tasks of kind after',
	traffic: 'Tasks of kind traffic',
	dated: 'A task’s {name} and its {years}',
	years: 'From a year to another: {from}, {to}',
	'between-one | between-many': 'After a number: for {count?} operators, as a status says',
	day: 'After a number of status day',
	year: 'After a number of status year',
	'two-years': 'After a number of status two-years',
	of: 'After a number of status of: out of the {whole}',
	range: 'From a number to another: {low}, {high}',
	unknown: 'Instead of a number that no source gives',
	'share | share-short?': 'Says that no count of the time for each task is known',
	caption: 'Caption of the table',
	part: 'Heading: the kind of work',
	task: 'Heading: what, and where',
	number: 'Heading: the number',
	'a-day': 'Heading: the same for a day',
	detail: 'Heading: details',
	'not-counted': 'In a cell that does not apply'
};
