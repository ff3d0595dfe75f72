import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'The place of the fall: who passes by, and what each link of the chain received.';

export const parameters = {
	time: { type: 'time', default: '12:12', what: 'The moment that is shown, on the clock of the scenario.' },
	answers: {
		type: 'number',
		min: 0,
		max: 4,
		default: 4,
		what: 'How many of the four questions are answered; keyframes may answer the others.'
	}
} as const satisfies SceneParameters;

export type CheckState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'unit.metres'],
	settings: ['threshold', 'use', 'base', 'cameras']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'passed-one | passed-many': 'Under the time: {count} people have passed by',
	'passed-none': 'Under the time: nobody has passed by',
	filmed: 'First of four questions about an incident: filmed',
	flagged: 'Second question: flagged',
	watched: 'Third question: watched',
	recognised: 'Fourth question: recognised',
	yes: 'Answer: yes',
	no: 'Answer: no',
	maybe: 'Answer: perhaps',
	until: 'Answer: until {time}',
	possible: 'Answer to the fourth: no, the person is on no list',
	gap: 'Under the length of the gap: what is missing',
	caption: 'Caption of the table: somebody, {name}, at {time}',
	'head-mark': 'Heading: the mark',
	'head-what': 'Heading: what it shows',
	'row-passed': 'Row: how many have passed by at {time}',
	'row-gap': 'Row: how far somebody, {name}, is from what cameras see',
	'row-answer': 'Row: somebody’s {name} and the {question}'
};
