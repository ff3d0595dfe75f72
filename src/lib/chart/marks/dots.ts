/** Dots, for areas of which nothing is known. Hatching means that no camera films. */
import { parseRings } from '../plan/map-outline.ts';
import { roundToTenth } from '../path.ts';
import type { Rect } from '../viewport.ts';

/** Style of dots: lines without length, with round ends. */
export const DOTS_STYLE = 'unknown';

/** Default distance between two rows of dots, in units. */
const ROW_DISTANCE = 3.5;

/** Returns the path data of dots in rows that fill a rectangle, each row shifted by half their distance. */
export const dotRect = ({ x, y, width, height }: Rect, distance = ROW_DISTANCE): string =>
	width <= 0 || height <= 0
		? ''
		: dotPath(`M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`, distance);

/**
 * Returns the path data of dots that fill a shape but not its holes. An SVG pattern would need an id that is unique in the
 * page. The dots of all shapes lie on one lattice.
 * @param path path data of straight lines between absolute points
 * @param distance distance between two rows, in the units of the path
 * @param grain precision to which coordinates are rounded, in the same units
 */
export function dotPath(path: string, distance: number, grain = 0.1): string {
	const sides = parseRings(path).flatMap((ring) =>
		ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const)
	);
	const heights = sides.map(([[, y]]) => y);
	const round = (value: number) => roundToTenth(Math.round(value / grain) * grain);
	let dots = '';
	const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
	for (let row = Math.ceil(top / distance); row * distance < bottom; row++) {
		const y = row * distance;
		const cuts: number[] = [];
		// A loop, because there are thousands of sides: an array for each would be left to collect in each row.
		for (const { 0: a, 1: b } of sides)
			if (a[1] > y !== b[1] > y) cuts.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
		cuts.sort((a, b) => a - b);
		const shift = row % 2 === 0 ? 0 : distance;
		for (let index = 0; index + 1 < cuts.length; index += 2) {
			const [from = 0, to = 0] = cuts.slice(index, index + 2);
			const gap = 2 * distance;
			for (let x = Math.ceil((from - shift) / gap) * gap + shift; x < to; x += gap)
				dots += `M${round(x)} ${round(y)}h0`;
		}
	}
	return dots;
}
