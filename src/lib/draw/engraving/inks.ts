import type { Plate } from './pen.ts';

/**
 * Every ink of the plan, by part and from the bottom of the plate to the top. One ink is one path; its class
 * (`e-` and its name) says in engraving.css how it is drawn.
 *
 * Inks marked “band” are the engraver's shortcut: a broad dashed line draws dozens of fine parallel strokes
 * across itself, for the bytes of one line. Its width stands in engraving.css and in the code that places it.
 */
export const inks = {
	/** What lies and stands on the streets. Streets themselves are never filled: layers show from beneath. */
	ground: [
		'paving',
		'kerb',
		'zebra', // band
		'sleepers', // band
		'rails',
		'awning', // band
		'thing',
		'stripe',
		'crown',
		'dot'
	],
	/** The blocks around the quarter. */
	around: ['far-line', 'water', 'far', 'far-wall' /* band */, 'far-court'],
	/** The buildings of the quarter. */
	blocks: [
		'block',
		'hatch',
		'east', // band
		'window', // band
		'ribbon', // band
		'roof',
		'shade', // band
		'half', // band
		'gable', // band
		'slope',
		'court',
		'inner', // band
		'bed',
		'line',
		'chimney',
		'bush'
	],
	/** Parts that a picture may place where it has room; each starts at 0, 0. */
	title: ['plate', 'frame'],
	scale: ['plate', 'bar', 'frame'],
	north: ['plate', 'needle', 'frame']
} as const;

export type Part = keyof typeof inks;
export type Ink = (typeof inks)[Part][number];
export type CityPlate = Plate<Ink>;
