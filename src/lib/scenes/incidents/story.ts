import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'What happens in the minutes of the scenario, on a ruler and on the plan.';

export const parameters = {
	time: { type: 'time', default: '12:00', what: 'The moment that is shown, on the clock of the scenario.' }
} as const satisfies SceneParameters;

export type IncidentsState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['incident', 'district']
} as const satisfies SceneReads;

export const words: SceneWords = {
	caption: 'Caption of the table of incidents',
	'head-time': 'Heading: when',
	'head-what': 'Heading: what happens',
	'head-real': 'Heading: whether it is real',
	yes: 'In the table: it is',
	no: 'In the table: it is not',
	'title | title-short?': 'How many incidents there are, {all}, and how many are real, {real}',
	real: 'Beside an incident that is real'
};
