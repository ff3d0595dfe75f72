import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'A day of alerts, hour by hour, and those that nobody opened in time.';

export const parameters = {} as const satisfies SceneParameters;

export type QueueState = StateOf<typeof parameters>;

export const reads = {
	settings: ['threshold', 'use', 'base', 'streams', 'operators', 'handling', 'patience', 'peak']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'title-busy': 'Title of a day on which every hour is a busy one',
	quiet: 'Instead of marks: no alert on this day',
	'alert-one | alert-many': 'After their number: alerts',
	'right-one | right-many': 'After their number: right ones',
	'wrong-one | wrong-many': 'After their number: false ones',
	'lost-one | lost-many': 'After their number: lost ones',
	'average | average-short?': '{alerts} alerts an hour on average, with their {word?}, {lost} of them lost',
	nobody: 'Where nobody answers',
	empty: 'Where no score passes the {threshold}',
	each: 'What a mark stands for: {count} alerts',
	clock: 'An {hour} on the axis',
	between: 'In the table: {from} to {to} o’clock',
	at: 'A time: {hour}, {minute}',
	minute: '{minutes} minutes',
	seconds: '{seconds} seconds',
	'waits-answered': 'Beside an alert: how long it waits, {wait}, before it is examined',
	'waits-lost': 'Beside an alert: how long it waits, {wait}, before it is lost',
	'at-once': 'Beside an alert: it is examined at once',
	answered: 'Verdict on one alert: examined',
	lost: 'Verdict on one alert: lost',
	'more-one | more-many': 'Under the last alert: {count} more in the hour',
	caption: 'Caption of the table',
	'head-when': 'Heading: the hour',
	'head-alerts': 'Heading: alerts',
	'head-right': 'Heading: right ones',
	'head-lost': 'Heading: lost ones',
	'this-day': 'Row: the day that is drawn',
	'mean-hour': 'Row: an average hour'
};
