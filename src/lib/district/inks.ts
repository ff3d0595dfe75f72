import type { Plate } from './pen.ts';

/**
 * Every ink of the plan, by part and from the bottom of the plate to the top. One ink is one path.
 *
 * Inks marked “band” are the engraver's shortcut: a broad dashed line draws dozens of fine parallel strokes
 * across itself, for the bytes of one line. Its width stands below and in the code that places it.
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
	]
} as const;

export type Part = keyof typeof inks;
export type Ink = (typeof inks)[Part][number];
export type CityPlate = Plate<Ink>;

/**
 * Presentation attributes. Style sheets do not reach into a file that a page refers to; the custom properties
 * named here do: colours and widths of tokens.css, `--fine` and the like of engraving.css.
 */
export type Attributes = Readonly<Record<string, string | number>>;

const ink = 'var(--ink)';
const soft = 'var(--ink-2)';
const rule = 'var(--rule)';
const paper = 'var(--paper)';
const roof = 'var(--roof)';
const block = 'var(--block)';

/** A part before any ink: what an ink does not say, it inherits. */
export const bare: Attributes = { fill: 'none', stroke: ink };

/** An outline: it keeps its width in pixels at every scale. */
const outline = (width: 'hair' | 'inner' | 'outline', stroke?: string, fill?: string): Attributes => ({
	'stroke-width': `var(--line-${width})`,
	'vector-effect': 'non-scaling-stroke',
	...(stroke ? { stroke } : {}),
	...(fill ? { fill } : {})
});

/** A band `width` decimetres broad. */
const band = (width: number, dashes: string, stroke = soft): Attributes => ({
	'stroke-width': width,
	'stroke-dasharray': dashes,
	stroke
});

/** Fine strokes with these gaps between them, in decimetres, over and over. */
const strokes = (...gaps: readonly number[]): string => gaps.map((gap) => `var(--fine) ${gap}`).join(' ');

/** Shading, which gives way where contrast matters more. */
const shading = (attributes: Attributes): Attributes => ({ ...attributes, opacity: 'var(--shading)' });

/** How each ink is drawn, in decimetres. */
export const inkAttributes: Readonly<Record<Ink, Attributes>> = {
	paving: shading(outline('hair', rule)),
	kerb: outline('hair', rule),
	zebra: band(28, '2.6 6', rule),
	sleepers: band(22, strokes(11)),
	rails: outline('hair', soft),
	awning: band(18, strokes(5)),
	thing: outline('inner', ink, paper),
	stripe: outline('hair'),
	crown: outline('inner', ink, paper),
	dot: { 'stroke-width': 3.4, 'stroke-linecap': 'round' },

	'far-line': outline('hair', rule),
	water: outline('hair', rule),
	far: outline('inner', rule, roof),
	'far-wall': shading(band(80, strokes(68, 84, 55, 96), rule)),
	'far-court': outline('hair', rule, paper),

	block: outline('outline', ink, block),
	hatch: shading({ 'stroke-width': 'var(--fine)', stroke: soft }),
	east: shading(band(14, strokes(7, 8, 6))),
	window: band(7, '4 8'),
	ribbon: band(7, '26 4', 'var(--window, var(--rule))'),
	roof: outline('inner', ink, roof),
	shade: shading(band(36, strokes(7, 9, 6, 8, 10, 7))),
	half: shading(band(36, strokes(12, 16, 10, 19))),
	gable: shading(band(22, strokes(8, 11, 7))),
	slope: shading({ 'stroke-width': 'var(--fine)', stroke: soft }),
	court: outline('inner', ink, block),
	inner: shading(band(14, strokes(5, 6))),
	bed: outline('hair', rule),
	line: outline('hair'),
	chimney: { 'stroke-width': 6 },
	bush: outline('hair', ink, roof)
};
