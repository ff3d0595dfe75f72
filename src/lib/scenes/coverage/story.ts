import { ANSWER } from '../shared/guess.ts';
import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'All cameras on the plan, opening one after the other, and the share of the streets that each adds.';

export const parameters = {
	time: { type: 'time', default: '12:00', what: 'The moment that is shown, on the clock of the scenario.' },
	names: {
		type: 'people',
		default: [],
		what: 'Ids of the people whose names are written beside them; [] for none.'
	},
	answer: ANSWER,
	open: {
		type: 'number',
		min: 0,
		max: 24,
		default: 24,
		what: 'How many cameras have an open field of view; keyframes may open the others.'
	}
} as const satisfies SceneParameters;

export const reads = {
	district: true,
	words: ['person', 'role', 'district', 'cameras', 'wind', 'unit.square-metres', 'unit.metres']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'axis | axis-short?': 'Name of the axis: the share of the streets that is filmed',
	segment: 'Key of the bar: what a segment is',
	gains:
		'Beside the share: the open {cameras}, and how many per cent of the streets each adds, {gains}, as in `7 + 7 + 6`',
	'cameras-one': 'One open camera',
	'cameras-many': 'Open cameras: {count}',
	'beyond | beyond-short?': 'Beside whoever falls: the distance to the nearest field of view, {distance}',
	you: 'The reader’s guess on the axis: {value}'
};
