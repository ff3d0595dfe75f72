/** Hatching, for areas that no camera sees or for which there is no data. */
import { parseRings } from '../plan/map-outline.ts';
import { roundToTenth } from '../path.ts';
import type { Rect } from '../viewport.ts';

type Corner = readonly [x: number, y: number];

/**
 * Returns the path data of strokes at 45° that fill a shape but not its holes. An SVG pattern would need an id that is
 * unique in the page. The strokes of all shapes lie on one lattice, so that those of neighbouring shapes meet.
 * @param path path data of straight lines between absolute points
 * @param gap distance between two strokes, in the units of the path
 * @param grain precision to which coordinates are rounded, in the same units
 */
export function hatchPath(path: string, gap: number, grain = 1): string {
	const sides = parseRings(path).flatMap((ring) =>
		ring.map((from, index) => [rotate(from), rotate(ring[(index + 1) % ring.length] ?? from)] as const)
	);
	const depths = sides.map(([[, depth]]) => depth);
	let strokes = '';
	for (let row = Math.ceil(Math.min(...depths) / gap); row * gap < Math.max(...depths); row++) {
		const depth = row * gap;
		const cuts = sides.flatMap(([a, b]) => (a[1] > depth === b[1] > depth ? [] : [crossing(a, b, depth)]));
		cuts.sort((a, b) => a - b);
		for (let index = 0; index + 1 < cuts.length; index += 2) {
			strokes += stroke(cuts[index] ?? 0, cuts[index + 1] ?? 0, depth, grain);
		}
	}
	return strokes;
}

/** Rotates a point by 45°: the first coordinate is then along the strokes, the second across them. */
const rotate = ([x, y]: Corner): Corner => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2];

const crossing = ([ax, ay]: Corner, [bx, by]: Corner, depth: number): number =>
	ax + ((depth - ay) / (by - ay)) * (bx - ax);

function stroke(from: number, to: number, depth: number, grain: number): string {
	const on = (value: number) => roundToTenth(Math.round((value * Math.SQRT1_2) / grain) * grain);
	const point = (along: number) => `${on(along + depth)} ${on(depth - along)}`;
	return roundToTenth(to - from) > 0 ? `M${point(from)}L${point(to)}` : '';
}

/** Default distance between two hatching lines, in units. */
const LINE_DISTANCE = 4;

/**
 * Returns the path data of hatching lines that rise to the right, clipped to a rectangle.
 * @param distance vertical distance between two lines, in units
 */
export function hatchRect({ x, y, width, height }: Rect, distance = LINE_DISTANCE): string {
	return Array.from({ length: Math.max(0, Math.ceil((width + height) / distance) - 1) }, (_, index) => {
		const from = (index + 1) * distance;
		const [left, right] = [Math.max(0, from - height), Math.min(width, from)];
		return `M${roundToTenth(x + left)} ${roundToTenth(y + from - left)}L${roundToTenth(x + right)} ${roundToTenth(y + from - right)}`;
	}).join('');
}
