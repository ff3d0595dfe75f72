import { ANSWER } from '../shared/guess.ts';
import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'A thousand scenes stacked on their scores, and the threshold through them.';

export const parameters = {
	answer: ANSWER,
	threshold: {
		type: 'number',
		min: 0,
		max: 100,
		default: 64,
		what: 'The score from which a scene raises an alert, before the guess.'
	},
	use: {
		type: 'number',
		min: 0,
		max: 1000,
		default: 306,
		what: 'Distance between the two humps of scores before the guess, in hundredths.'
	},
	base: {
		type: 'number',
		min: 0,
		max: 100,
		default: 10,
		what: 'Real events in a thousand scenes before the guess.'
	},
	drawn: DRAWN
} as const satisfies SceneParameters;

export type ScoreHistogramState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['effect.draft'],
	settings: ['threshold', 'use', 'base', 'guess-alerts']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'title | title-short?': 'Title: {scenes} scenes by score',
	threshold: 'Beside the line of the threshold, {threshold}',
	quiet: 'The side of the line on which no alert is raised',
	alert: 'The side on which one is',
	'missed-one | missed-many | missed-short-one? | missed-short-many?':
		'After their number: real events below the threshold',
	'right-one | right-many | right-short-one? | right-short-many?': 'After their number: right alerts',
	'ignored-one | ignored-many | ignored-short-one? | ignored-short-many?':
		'After their number: ordinary scenes rightly ignored',
	'false-one | false-many | false-short-one? | false-short-many?': 'After their number: false alerts',
	ask: 'Question below the number of alerts, before the guess',
	'unresolved-one | unresolved-many | unresolved-short-one? | unresolved-short-many?':
		'After their number: alerts not yet known to be right or false',
	axis: 'Name of the axis',
	caption: 'Caption of the table, at the threshold {threshold}',
	'head-score': 'Heading: the scores',
	'head-ordinary': 'Heading: ordinary scenes',
	'head-real': 'Heading: real events',
	band: 'Scores from {low} to {high}',
	'row-alerts': 'Row: above the threshold',
	'row-quiet': 'Row: at the threshold or below',
	'head-scenes': 'Heading before the guess: scenes'
};
