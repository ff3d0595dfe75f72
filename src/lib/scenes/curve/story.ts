import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'Real events that reach a human, by threshold.';

export const parameters = {} as const satisfies SceneParameters;

export type CurveState = StateOf<typeof parameters>;

export const reads = {
	words: ['round.chart'],
	settings: [
		...['threshold', 'use', 'base', 'streams', 'operators', 'handling', 'patience', 'peak'],
		...['dwell', 'monitors', 'noticed-*']
	]
} as const satisfies SceneReads;

export const words: SceneWords = {
	'title | title-short?': 'Title: real events, of {events}, that reach a human',
	'title-none': 'Title where there is no event',
	'desk-none | desk-one | desk-many': 'Under it: {count?} people answer, {seconds?} seconds each',
	threshold: 'Beside the reader’s threshold, {threshold}',
	result: 'There: {reached} of {events}',
	'best | best-short?': 'At the top: {reached} of {events} at best, at the threshold {threshold?}',
	cliff: 'Beside the end of the curve: at {threshold} no alert is raised',
	nothing: 'Instead of the curve: there is nothing to report',
	'alerts-none | alerts-one | alerts-many': '{count?} alerts an hour',
	flagged: 'Name of the curve of what the software flags',
	'sensitive | sensitive-short?': 'Name of the left end: too sensitive',
	'sensitive-then': 'What happens there: alerts are lost',
	'keeps-up': 'Name of the left end where the queue keeps up',
	'keeps-up-then': 'What happens there',
	deaf: 'Name of the right end: not sensitive enough',
	'deaf-then': 'What happens there: no alert',
	nobody: 'Where nobody answers',
	'nobody-then': 'What happens then: all alerts are lost',
	caption: 'Caption of the table: real events, of {events}',
	'head-threshold': 'Heading: the threshold',
	'head-alerts': 'Heading: alerts an hour',
	'head-lost': 'Heading: alerts lost',
	'head-flagged': 'Heading: flagged by the software',
	'head-reached': 'Heading: events that reach a human',
	own: 'In the table: the reader’s own {threshold}'
};
