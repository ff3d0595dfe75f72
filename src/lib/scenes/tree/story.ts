import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'What a test makes of so many cases, at any base rate: right and false alerts, missed and ignored, and a loupe on the alerts.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies SceneParameters;

/** A picture has one series with a value for each outcome. */
export const reads = {
	drawsKeys: ['series', 'each'],
	values: { points: ['right', 'false', 'missed', 'ignored'] }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} cases',
	'right-one? | right-many': 'After their number: something was there, and was found',
	'false-one? | false-many': 'After their number: nothing was there, and yet the alarm',
	'missed-one? | missed-many': 'After their number: something was there, and was missed',
	'ignored-one? | ignored-many': 'After their number: nothing was there, and no alarm',
	caption: 'Caption of the table',
	'head-case': 'Heading: what becomes of the cases',
	'head-count': 'Heading: how many',
	'row-right': 'Row: right alerts',
	'row-false': 'Row: false alerts',
	'row-missed': 'Row: missed',
	'row-ignored': 'Row: rightly ignored',
	'row-alerts': 'Row: all alerts',
	'row-real': 'Row: all with something to find',
	'row-ordinary': 'Row: all with nothing to find',
	'row-all': 'Row: all of them'
};
