import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'The alerts among a thousand scenes of a day, each with its score; right and false ones are distinguished after the guess.';

export const parameters = {
	threshold: {
		type: 'number',
		min: 0,
		max: 100,
		default: 64,
		what: 'The score from which a scene raises an alert.'
	},
	use: {
		type: 'number',
		min: 0,
		max: 1000,
		default: 306,
		what: 'Distance between the two humps of scores, in hundredths.'
	},
	base: { type: 'number', min: 0, max: 100, default: 10, what: 'Real events in a thousand scenes.' }
} as const satisfies SceneParameters;

export const reads = { settings: ['guess-alerts'] } as const satisfies SceneReads;

export const words: SceneWords = {
	caption: 'Title, and caption of the table: a day’s alerts, at the threshold {threshold}',
	'right-one | right-many': 'After their number: right alerts',
	'false-one | false-many': 'After their number: false alerts',
	'unresolved-one | unresolved-many': 'After their number: alerts not yet known to be right or false',
	you: 'How many of the alerts the reader took for right, in brackets on the picture: {value}',
	'head-alert': 'Heading of the table: which alert',
	'head-score': 'Heading: its score',
	'head-verdict': 'Heading: whether it is right',
	'is-right': 'In the table: it is',
	'is-false': 'In the table: it is not',
	'is-unknown': 'In the table: not known yet'
};
