import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'The square with everything that the chapters have drawn on it.';

export const parameters = {
	time: { type: 'time', default: '12:12', what: 'The moment that is shown, on the clock of the scenario.' }
} as const satisfies SceneParameters;

export type CheckState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'incident', 'unit.metres'],
	settings: ['threshold', 'use', 'base', 'cameras']
} as const satisfies SceneReads;

export const words: SceneWords = {
	seen: 'Beside the streets in sight: {share} filmed',
	right: 'Beside a box: a right alert at {time}',
	wrong: 'Beside a box: a false alert at {time}',
	list: 'Beside a ring: somebody, {name}, is taken for somebody else',
	filmed: 'First of four questions about an incident: filmed',
	flagged: 'Second question: flagged',
	watched: 'Third question: watched',
	recognised: 'Fourth question: recognised',
	yes: 'Answer: yes',
	no: 'Answer: no',
	maybe: 'Answer: perhaps',
	until: 'Answer: until {time}',
	possible: 'Answer: possible at {time}',
	caption: 'Caption of the table',
	'head-mark': 'Heading: the mark',
	'head-what': 'Heading: what it shows',
	'row-seen': 'Row: what is filmed',
	'of-street': 'In the table: {share} of the streets',
	'row-right': 'Row: a right alert at {time}',
	'row-wrong': 'Row: a false alert at {time}',
	'row-gap': 'Row: how far somebody, {name}, is from what cameras see',
	'row-answer': 'Row: somebody’s {name} and the {question}',
	'row-list': 'Row: somebody is taken for somebody on the list'
};
