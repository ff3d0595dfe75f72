/** Hatches the south-eastern sides of footprints of any shape, like the walls of the engraved plan. */
import { edges, type Point, type Ring } from '#lib/model/maths/geometry.ts';
import type { Footprint } from '../area/unite.ts';

/** Distance between two strokes, largest length of one, and its width, in metres. */
export const HATCH = { spacing: 1, length: 2.4, width: 0.2 };
/** Shorter strokes are left out: they would be dots. */
const MIN_LENGTH = 0.3;
/** Metres that strokes keep from walls. */
const INSET = 0.05;

/** A stroke, from the north-west to the south-east. */
export type Stroke = readonly [from: Point, to: Point];

/** Coordinates along the strokes, to the south-east, and across them. */

const along = ([x, y]: Point): number => (x + y) * Math.SQRT1_2;
const across = ([x, y]: Point): number => (x - y) * Math.SQRT1_2;
const fromAxes = (s: number, t: number): Point => [(s + t) * Math.SQRT1_2, (s - t) * Math.SQRT1_2];

/**
 * Returns the strokes that hatch a footprint along its southern and eastern walls. They run diagonally and end at a wall,
 * so they never leave the footprint or enter a courtyard.
 */
export function hatchFootprint({ outline, courtyards }: Footprint): Stroke[] {
	const rings = [outline, ...courtyards].map((ring) =>
		ring.map((point): Point => [along(point), across(point)])
	);
	const positions = rings.flatMap((ring) => ring.map(([, t]) => t));
	const [first, last] = [Math.min(...positions), Math.max(...positions)];
	const strokes: Stroke[] = [];
	const half = HATCH.width / 2;
	for (let t = Math.ceil(first / HATCH.spacing) * HATCH.spacing; t < last; t += HATCH.spacing) {
		// Both sides of the stroke are inside, not only its middle.
		for (const [start, end] of intersect(spans(rings, t - half), spans(rings, t + half))) {
			const [from, to] = [Math.max(start + INSET, end - INSET - HATCH.length), end - INSET];
			if (to - from > MIN_LENGTH) strokes.push([fromAxes(from, t), fromAxes(to, t)]);
		}
	}
	return strokes;
}

type Span = readonly [start: number, end: number];

/** Returns the parts of a line across rings that are inside (even–odd rule), in order. */
function spans(rings: readonly Ring[], t: number): Span[] {
	const crossings = rings
		.flatMap(edges)
		.filter(([, t1, , t2]) => t1 > t !== t2 > t)
		.map(([s1, t1, s2, t2]) => s1 + ((t - t1) / (t2 - t1)) * (s2 - s1))
		.sort((a, b) => a - b);
	return crossings.flatMap((start, i) => (i % 2 === 0 ? [[start, crossings[i + 1] ?? start] as const] : []));
}

const intersect = (a: readonly Span[], b: readonly Span[]): Span[] =>
	a.flatMap(([start, end]) =>
		b.flatMap(([from, to]): Span[] => {
			const [first, last] = [Math.max(start, from), Math.min(end, to)];
			return first < last ? [[first, last]] : [];
		})
	);
