import type { Point } from '#lib/model/maths/geometry.ts';
import type { SvgAttributes } from './inks.ts';
import { interpolate } from './vector.ts';

/** A label on the plan: the middle of its baseline in metres, and its clockwise angle in degrees. */
export interface PlanLabel {
	readonly text: string;
	readonly at: Point;
	readonly angle: number;
	readonly kind: 'street' | 'place';
}

/** Returns the label of a street or square, at the middle of its line. */
export function streetLabel(id: string, text: string, [a, b]: readonly [Point, Point]): PlanLabel {
	const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
	const kind = id.startsWith('place-') ? 'place' : 'street';
	return { text, at: interpolate(a, b, 0.5), angle: Math.round(angle * 10) / 10, kind };
}

/** Returns the SVG attributes for the text of a label. */
const lettering = (size: string, spacing: string, style: 'italic' | 'normal' = 'normal'): SvgAttributes => ({
	'font-family': "var(--font-serif, 'Source Serif 4', Georgia, serif)",
	'font-size': size,
	'font-style': style,
	'letter-spacing': spacing,
	'text-anchor': 'middle',
	fill: 'var(--ink-2)',
	// A halo, since people walk beneath the names.
	stroke: 'var(--paper)',
	'stroke-width': '.3em',
	'stroke-linejoin': 'round',
	'paint-order': 'stroke'
});

/** SVG attributes of each kind of label. */
export const labelAttributes: Readonly<Record<PlanLabel['kind'], SvgAttributes>> = {
	street: lettering('1em', '.1em', 'italic'),
	place: lettering('1em', '.36em')
};

/**
 * Kinds of labels whose text is changed to capitals, because SVG has no presentation attribute for `text-transform`.
 */
export const capitalKinds: readonly PlanLabel['kind'][] = ['place'];
