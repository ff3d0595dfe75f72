import type { Plate } from './plate.ts';

/**
 * All inks of the plan, by part and from bottom to top. Each ink becomes one path.
 *
 * Inks marked “band” save bytes: a wide dashed line draws dozens of fine parallel strokes across itself. The width of a
 * band is set below and in the code that draws it; both must be equal.
 */
export const inksByPart = {
	/** Objects at street level. Streets are never filled, so that layers below show through. */
	ground: [
		'shadow',
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
	/** The blocks around the district. */
	around: ['far-line', 'water', 'far', 'far-wall' /* band */, 'far-court'],
	/** The buildings of the district. */
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

/** A part of the plan. */
export type EngravingPart = keyof typeof inksByPart;
/** An ink of the plan: a kind of line or area with its own SVG attributes. */
export type Ink = (typeof inksByPart)[EngravingPart][number];
/** The plate for the plan: it collects the strokes of each ink. */
export type CityPlate = Plate<Ink>;

/**
 * SVG presentation attributes. Style sheets do not apply inside a file that a page references, but custom properties are
 * inherited: colours and widths from tokens.css, `--fine` and others from engraving.css.
 */
export type SvgAttributes = Readonly<Record<string, string | number>>;

const ink = 'var(--ink)';
const secondaryInk = 'var(--ink-2)';
const rule = 'var(--rule)';
const paper = 'var(--paper)';
const roof = 'var(--roof)';
const block = 'var(--block)';

/** Attributes of a part, which its inks inherit. */
export const baseAttributes: SvgAttributes = { fill: 'none', stroke: ink };

/** Returns the attributes of a line whose width in pixels is the same at every scale. */
const outline = (width: 'hair' | 'inner' | 'outline', stroke?: string, fill?: string): SvgAttributes => ({
	'stroke-width': `var(--line-${width})`,
	'vector-effect': 'non-scaling-stroke',
	...(stroke ? { stroke } : {}),
	...(fill ? { fill } : {})
});

/** Returns the attributes of a band, with its width in decimetres. */
const band = (width: number, dashes: string, stroke = secondaryInk): SvgAttributes => ({
	'stroke-width': width,
	'stroke-dasharray': dashes,
	stroke
});

/** Returns the dash pattern of fine strokes, with the gaps between them in decimetres. */
const strokes = (...gaps: readonly number[]): string => gaps.map((gap) => `var(--fine) ${gap}`).join(' ');

/** Returns attributes with an opacity that hides them if the reader requests more contrast. */
const shading = (attributes: SvgAttributes): SvgAttributes => ({ ...attributes, opacity: 'var(--shading)' });

/** SVG attributes of each ink. Lengths are in decimetres. */
export const inkAttributes: Readonly<Record<Ink, SvgAttributes>> = {
	shadow: { fill: 'var(--shadow)', stroke: 'none' },
	paving: shading(outline('hair', rule)),
	kerb: outline('hair', rule),
	zebra: band(28, '2.6 6', rule),
	sleepers: band(22, strokes(11)),
	rails: outline('hair', secondaryInk),
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
	hatch: shading({ 'stroke-width': 'var(--fine)', stroke: secondaryInk }),
	east: shading(band(14, strokes(7, 8, 6))),
	window: band(7, '4 8'),
	ribbon: band(7, '26 4', 'var(--window, var(--rule))'),
	roof: outline('inner', ink, roof),
	shade: shading(band(36, strokes(7, 9, 6, 8, 10, 7))),
	half: shading(band(36, strokes(12, 16, 10, 19))),
	gable: shading(band(22, strokes(8, 11, 7))),
	slope: shading({ 'stroke-width': 'var(--fine)', stroke: secondaryInk }),
	court: outline('inner', ink, block),
	inner: shading(band(14, strokes(5, 6))),
	bed: outline('hair', rule),
	line: outline('hair'),
	chimney: { 'stroke-width': 6 },
	bush: outline('hair', ink, roof)
};
