import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'Each incident over its score, on a line that the threshold cuts in two.';

export const parameters = {
	named: {
		type: 'number',
		min: 0,
		max: 100,
		default: 100,
		what: 'How far the incidents have gone from large pictures without names to their rows, in percent; keyframes may go on.'
	},
	placed: {
		type: 'number',
		min: 0,
		max: 100,
		default: 100,
		what: 'How far the incidents have moved from beside the axis to their scores, one after another, in percent; keyframes may go on.'
	},
	cut: {
		type: 'number',
		min: 0,
		max: 100,
		default: 100,
		what: 'How far the line of the threshold has come down, in percent; only what it has passed has a verdict.'
	}
} as const satisfies SceneParameters;

export type ScoresState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['incident', 'incidents.head', 'incidents.yes', 'incidents.no', 'walk.title'],
	settings: ['threshold', 'use', 'base']
} as const satisfies SceneReads;

export const words: SceneWords = {
	caption: 'Caption of the table',
	'title | title-short?': 'Title',
	'asked | asked-short?': 'Title above the large pictures without names: what the reader decides on each',
	meaning: 'What a score means, and in which order the incidents are',
	'head-number': 'Heading: the incident’s number',
	'head-score': 'Heading: its score',
	'head-verdict': 'Heading: what comes of it',
	'none-far': 'In the table: no score, since the cameras that face it are too far away',
	'none-away': 'In the table: no score, since no camera has it in view',
	threshold: 'Beside the line of the threshold, {threshold}',
	right: 'Verdict: a right alert',
	wrong: 'Verdict: a false alert',
	missed: 'Verdict: a real event without an alert',
	'short-right': 'The same verdicts in a word: a right alert',
	'short-wrong': 'A false alert, in a word',
	'short-missed': 'A missed event, in a word',
	'unseen-far | unseen-away | unseen-both':
		'Before the incidents without a score: too far from the cameras, out of view, or some of each',
	below: 'The side of the threshold on which no alert is raised',
	above: 'The side on which one is',
	quiet: 'Verdict: an ordinary scene without an alert',
	'name-wait': 'Name of an incident: somebody waits',
	'name-suitcase': 'Name of an incident: a suitcase',
	'name-crates': 'Name of an incident: crates',
	'name-run': 'Name of an incident: somebody runs',
	'name-fall': 'Name of an incident: a fall',
	'name-rucksack': 'Name of an incident: a bag left behind',
	'name-sleep': 'Name of an incident: somebody sleeps',
	'name-pass': 'Name of an incident: somebody passes',
	'name-you': 'Name of the reader’s own walk',
	'aside-far | aside-away': 'In the row of an incident without a score: why it has none'
};
