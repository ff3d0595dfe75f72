import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'A thousand scenes of a day: right and false alerts, missed and ignored.';

export const parameters = {
	/** `trays`: the reader's detector; `alerts`: only the alerts of the detector below, resolved after the guess. */
	show: { type: 'choice', of: ['alerts', 'trays'], default: 'trays' },
	threshold: { type: 'number', min: 0, max: 100, default: 64 },
	/** A hundred times d′. */
	use: { type: 'number', min: 0, max: 1000, default: 306 },
	/** Real events in a thousand scenes. */
	base: { type: 'number', min: 0, max: 100, default: 10 }
} as const satisfies Parameters;

export type ConfusionTreeState = StateOf<typeof parameters>;

export const reads = {
	settings: ['threshold', 'use', 'base', 'guess-alerts']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'scenes-one | scenes-many': '{count} scenes',
	'right-one | right-many': 'After their number: right alerts',
	'false-one | false-many': 'After their number: false alerts',
	'missed-one | missed-many': 'After their number: real events missed',
	'ignored-one | ignored-many': 'After their number: ordinary scenes rightly ignored',
	'unresolved-one | unresolved-many': 'After their number: alerts of which nothing has been said yet',
	you: 'How many of the alerts the reader took for right, in brackets on the picture: {value}',
	root: 'At the root of the tree: {scenes}, at the threshold {threshold}',
	day: 'Title of a day’s alerts, at the threshold {threshold}',
	'alerts-one | alerts-many': '{count} alerts',
	'no-alert': 'Instead of their number: there is no alert',
	summary: 'In one line: {alerts}, and what they are worth, {verdict}',
	'of-them-one | of-them-many': 'After the number of alerts: {count} of them are false',
	'all-right-one | all-right-many': 'After the number of alerts: all are right',
	'all-wrong-one | all-wrong-many': 'After the number of alerts: all are false',
	caption: 'Caption of the table of scenes, at the threshold {threshold}',
	'head-tray': 'Heading: what becomes of them',
	'head-scenes': 'Heading: how many',
	'row-right': 'Row: right alerts',
	'row-false': 'Row: false alerts',
	'row-missed': 'Row: real events missed',
	'row-ignored': 'Row: ordinary scenes rightly ignored',
	'row-alerts': 'Row: all alerts',
	'row-real': 'Row: all real events',
	'row-ordinary': 'Row: all ordinary scenes',
	'row-all': 'Row: all scenes',
	'head-alert': 'Heading of the table of alerts: which one',
	'head-score': 'Heading: its score',
	'head-verdict': 'Heading: whether it is right',
	'is-right': 'In the table: it is',
	'is-false': 'In the table: it is not',
	'is-unknown': 'In the table: not said yet'
};
