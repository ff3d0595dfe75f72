import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'One camera and three distances, at which a person can be detected, recognised and identified.';

export const parameters = {
	time: { type: 'time', default: '12:00', what: 'The moment that is shown, on the clock of the scenario.' },
	distance: {
		type: 'number',
		min: 3,
		max: 38,
		default: 12,
		what: 'Metres between the camera and the figure.'
	},
	own: {
		type: 'number',
		min: 0,
		max: 100,
		default: 0,
		what: 'How far the figure is at the reader’s distance instead, in percent; keyframes may go on.'
	}
} as const satisfies SceneParameters;

export type DensityState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['unit.metres'],
	settings: ['standard', 'detect-*', 'recognise-*', 'identify-*']
} as const satisfies SceneReads;

export const words: SceneWords = {
	detect: 'The first of three degrees: seeing that somebody is there',
	recognise: 'The second degree: recognising somebody whom one knows',
	identify: 'The third degree: identifying a stranger',
	here: 'Beside the distance that the step has chosen',
	'here-none | here-detect | here-recognise | here-identify': 'The same, with what that distance allows',
	caption: 'Caption of the table',
	grade: 'Heading: the degree',
	distance: 'Heading: the distance',
	density: 'Heading: pixels per metre',
	pixels: 'Heading: pixels across shoulders that are {width} centimetres wide'
};
