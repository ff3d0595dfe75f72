import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'People become boxes, and boxes become lines of numbers.';

export const parameters = {
	time: { type: 'time', default: '12:04', what: 'The moment that is shown, on the clock of the scenario.' },
	boxed: {
		type: 'number',
		min: 0,
		max: 100,
		default: 100,
		what: 'How many of the filmed people have a box, in percent; keyframes may add the others.'
	},
	listed: {
		type: 'number',
		min: 0,
		max: 100,
		default: 100,
		what: 'How many of the rows on the sheet are written, in percent; a line joins the last one to its box.'
	}
} as const satisfies SceneParameters;

export type FramesState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person'],
	settings: ['boxes']
} as const satisfies SceneReads;

export const words: SceneWords = {
	caption: 'Caption of the table',
	who: 'Heading: the person',
	left: 'Heading: left edge of the box',
	top: 'Heading: top edge',
	across: 'Heading: width',
	tall: 'Heading: height',
	name: 'A person’s name for the software, with a {number}',
	'boxes-none | boxes-one | boxes-many': '{count?} boxes',
	person: 'What the letter before a number stands for',
	unit: 'In what the boxes are measured',
	id: 'Column: the name',
	x: 'Column: left edge',
	y: 'Column: top edge',
	width: 'Column: width, in three letters',
	height: 'Column: height, in three letters',
	'rest-one | rest-many': 'Under the last row: {count?} more',
	unlisted: 'Below the rows: the {name} of a person whom no camera detects, and that there is no row',
	'no-camera': 'Instead of boxes: there is no camera',
	nobody: 'Instead of boxes: the cameras see nobody'
};
