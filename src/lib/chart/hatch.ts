/** Strokes that fill what nobody sees or knows. */
import { ringsOf } from './outline.ts';
import { round } from './path.ts';
import type { Rect } from './viewport.ts';

type Corner = readonly [x: number, y: number];

/**
 * Strokes at 45° that fill a shape, holes left out: no pattern, which would need an id that a page may not hold twice.
 * They lie on one lattice whatever the shape, so that those of neighbours meet.
 * @param gap distance between two strokes, in the units of the path
 * @param grain what coordinates are rounded to, in the same units
 */
export function hatch(path: string, gap: number, grain = 1): string {
	const sides = ringsOf(path).flatMap((ring) =>
		ring.map((from, index) => [turn(from), turn(ring[(index + 1) % ring.length] ?? from)] as const)
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

/** Along the strokes and across them. */
const turn = ([x, y]: Corner): Corner => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2];

const crossing = ([ax, ay]: Corner, [bx, by]: Corner, depth: number): number =>
	ax + ((depth - ay) / (by - ay)) * (bx - ax);

function stroke(from: number, to: number, depth: number, grain: number): string {
	const on = (value: number) => round(Math.round((value * Math.SQRT1_2) / grain) * grain);
	const point = (along: number) => `${on(along + depth)} ${on(depth - along)}`;
	return round(to - from) > 0 ? `M${point(from)}L${point(to)}` : '';
}

/** From one line to the next, in units. */
const APART = 4;

/** Path data of lines that rise to the right, cut off at a rectangle: what nobody sees or knows. */
export function hatching({ x, y, width, height }: Rect, apart = APART): string {
	return Array.from({ length: Math.max(0, Math.ceil((width + height) / apart) - 1) }, (_, index) => {
		const from = (index + 1) * apart;
		const [left, right] = [Math.max(0, from - height), Math.min(width, from)];
		return `M${round(x + left)} ${round(y + from - left)}L${round(x + right)} ${round(y + from - right)}`;
	}).join('');
}
