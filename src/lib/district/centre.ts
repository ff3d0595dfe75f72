import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { CityPlate } from './inks.ts';
import { roofOf, wallHeight } from './parcels.ts';
import { add, interpolate, inset, leftNormal, sides } from './vector.ts';

/**
 * Draws the supervision centre: a modern block with ribbon windows, and a flat roof with a parapet, machines and a
 * mast. The CSS property `--window` sets the colour of lit windows.
 */
export function engraveCentre(plate: CityPlate, footprint: Ring): void {
	const roof = roofOf(footprint);
	plate.ring('block', footprint);
	plate.ring('roof', roof);
	plate.ring(
		'line',
		inset(roof, () => 1)
	);
	ribbonWindows(plate, footprint, roof);

	// Coordinates in metres from the south-west corner: `s` along the south front, `t` into the block.
	const front = sides(roof).reduce((a, b) => (b.out[1] > a.out[1] ? b : a));
	const east: Point = [-front.along[0], -front.along[1]];
	const at = (s: number, t: number): Point => add(add(front.to, east, s), leftNormal(east), t);
	const box = (s: number, t: number, width: number, depth: number): Ring => [
		at(s, t),
		at(s + width, t),
		at(s + width, t + depth),
		at(s, t + depth)
	];
	skylight(plate, at, box);
	for (const s of [22, 28.5, 35, 41.5]) coolingUnit(plate, at, box(s, 30, 4.6, 3.4), s);
	plate.ring('line', box(5, 31, 7, 9));
	plate.line('gable', at(13.1, 31), at(13.1, 40));
	mast(plate, at(52, 13));
}

/** Draws ribbon windows on the visible walls. */
function ribbonWindows(plate: CityPlate, footprint: Ring, roof: Ring): void {
	const edges = sides(roof);
	sides(footprint).forEach(({ from, to, out }, i) => {
		const edge = edges[i];
		if (!edge || wallHeight(out) < 1) return;
		const [start, end] = [interpolate(from, edge.from, 0.5), interpolate(to, edge.to, 0.5)];
		plate.line('ribbon', interpolate(start, end, 0.02), interpolate(start, end, 0.98));
	});
}

/** Converts coordinates in metres, relative to the south-west corner of the roof, to a point of the plan. */
type LocalToPlan = (s: number, t: number) => Point;

function skylight(
	plate: CityPlate,
	at: LocalToPlan,
	box: (s: number, t: number, width: number, depth: number) => Ring
): void {
	plate.ring('line', box(12, 10, 32, 13));
	for (let s = 16; s < 44; s += 4) plate.line('bed', at(s, 10), at(s, 23));
	plate.line('bed', at(12, 16.5), at(44, 16.5));
}

/** Draws a cooling unit with its fan. */
function coolingUnit(plate: CityPlate, at: LocalToPlan, ring: Ring, s: number): void {
	plate.ring('line', ring);
	plate.stamp('bed', at(s + 3.5, 31.7), 'a12 12 0 1 0-24 0a12 12 0 1 0 24 0z');
}

/** Draws an aerial with three guy wires. */
function mast(plate: CityPlate, foot: Point): void {
	for (const turn of [0.25, 0.58, 0.92]) {
		const angle = turn * 2 * Math.PI;
		plate.line('line', foot, add(foot, [Math.cos(angle), Math.sin(angle)], 4));
	}
	plate.line('chimney', add(foot, [-0.3, 0]), add(foot, [0.3, 0]));
}
