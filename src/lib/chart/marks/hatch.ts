/** Hatching, for areas that no camera films, and for areas without data on maps of values. */
import { roundToTenth } from '../path.ts';
import { parseRings } from '../plan/map-outline.ts';
import type { Rect } from '../viewport.ts';

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

/**
 * Returns the path data of hatching lines that rise to the right, in a shape but not in its holes.
 * @param path path data of straight lines between absolute points
 * @param distance vertical distance between two lines, in the units of the path
 */
export function hatchPath(path: string, distance: number): string {
	const sides = parseRings(path).flatMap((ring) =>
		ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const)
	);
	// On a rising line, x + y is constant.
	const levels = sides.map(([[x, y]]) => x + y);
	let lines = '';
	for (let row = Math.ceil(Math.min(...levels) / distance); row * distance < Math.max(...levels); row++) {
		const level = row * distance;
		const cuts = sides.flatMap(([[ax, ay], [bx, by]]) => {
			const [a, b] = [ax + ay, bx + by];
			return a > level === b > level ? [] : [ax + ((level - a) / (b - a)) * (bx - ax)];
		});
		cuts.sort((a, b) => a - b);
		for (let index = 0; index + 1 < cuts.length; index += 2) {
			const [from = 0, to = 0] = cuts.slice(index, index + 2).map(roundToTenth);
			lines += `M${from} ${roundToTenth(level - from)}L${to} ${roundToTenth(level - to)}`;
		}
	}
	return lines;
}
