import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'A poster that praises a detector, a rival that never alerts, and the count of alerts.';

export const parameters = {} as const satisfies SceneParameters;

export type PosterState = StateOf<typeof parameters>;

export const reads = {
	settings: ['threshold', 'use', 'base']
} as const satisfies SceneReads;

export const words: SceneWords = {
	judges: 'Above the share that the poster boasts of',
	of: 'Under it: of {scenes} scenes',
	'print-right-none | print-right-one | print-right-many': 'Small print: {count?} right alerts',
	'print-ignored-none | print-ignored-one | print-ignored-many':
		'Small print: {count?} scenes rightly ignored',
	'alerts-none | alerts-one | alerts-many': 'Beside the poster: {count?} alerts',
	same: 'Says that detector and scenes are the same',
	never: 'Where it raises no alert at all',
	'right-none | right-one | right-many': 'Of the alerts, {count?} right',
	'wrong-none | wrong-one | wrong-many': 'Of the alerts, {count?} false',
	'idle | idle-short?': 'What a detector that never alerts would judge correctly',
	caption: 'Caption of the table: {scenes} scenes',
	what: 'Heading: what is counted',
	scenes: 'Heading: how many',
	'row-judged': 'Row: judged correctly',
	'row-alerts': 'Row: alerts',
	'row-right': 'Row: right alerts',
	'row-wrong': 'Row: false alerts',
	'row-missed': 'Row: missed events',
	'row-ignored': 'Row: scenes rightly ignored',
	'row-idle': 'Row: what a detector that never alerts would judge correctly'
};
