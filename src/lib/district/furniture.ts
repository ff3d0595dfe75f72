import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { randomFromKeys, add, itemAt, interpolate, direction, leftNormal, sides } from './vector.ts';
import type { CityPlate } from './inks.ts';

/** Draws a market stall with its awning: striped in one of two directions, or hipped, at random by its id. */
export function engraveStall(plate: CityPlate, id: string, ring: Ring): void {
	plate.ring('thing', ring);
	const [a, b, c, d] = ring;
	if (!a || !b || !c || !d) return;
	const stripes = (count: number, [p, q]: readonly [Point, Point], [r, s]: readonly [Point, Point]) => {
		for (let i = 1; i < count; i++)
			plate.line('stripe', interpolate(p, q, i / count), interpolate(r, s, i / count));
	};
	switch (Math.floor(3 * randomFromKeys('awning', id))) {
		case 0:
			return stripes(7, [a, b], [d, c]);
		case 1:
			return stripes(4, [a, d], [b, c]);
		default:
			plate.line('stripe', a, c);
			plate.line('stripe', b, d);
	}
}

/**
 * Draws a booth: with more than four corners it is the kiosk, whose roof has one slope per side, else the shelter of
 * the tram stop, a pane of glass.
 */
export function engraveBooth(plate: CityPlate, ring: Ring): void {
	plate.ring('thing', ring);
	const half = ring.length / 2;
	if (half > 2)
		ring.slice(0, half).forEach((corner, i) => plate.line('stripe', corner, itemAt(ring, i + half)));
	else
		sides(ring)
			.slice(0, 1)
			.forEach(({ from, to }) => plate.line('stripe', add(from, [0, 0.35]), add(to, [0, 0.35])));
}

/** Draws a café table between two chairs. The id seeds the random angle of the chairs. */
export function engraveTable(plate: CityPlate, at: Point, id: string): void {
	plate.stamp('thing', add(at, [0.5, 0]), 'a5 5 0 1 0-10 0a5 5 0 1 0 10 0z');
	const slant = (randomFromKeys('slant', id) - 0.5) * 0.6;
	plate.dot('dot', add(at, [-0.9, slant]));
	plate.dot('dot', add(at, [0.9, -slant]));
}

/** Draws a bench, 0.5 m deep. */
export function engraveBench(plate: CityPlate, [a, b]: readonly [Point, Point]): void {
	const out = leftNormal(direction(a, b));
	plate.ring('thing', [add(a, out, 0.25), add(b, out, 0.25), add(b, out, -0.25), add(a, out, -0.25)]);
}

/** Depth of an awning in metres. */
const AWNING_DEPTH = 1.8;

/** Where the awnings of the café begin and end, as shares of its south wall. */
const AWNINGS = [
	[0.15, 0.45],
	[0.52, 0.86]
] as const;

/** Returns the corners of each awning of a café over its terrace, from its wall around its front. */
export function awningCorners(footprint: Ring): (readonly [Point, Point, Point, Point])[] {
	const { from, to, out } = sides(footprint).reduce((a, b) => (b.out[1] > a.out[1] ? b : a));
	return AWNINGS.map(([start, end]) => {
		const [a, b] = [interpolate(from, to, start), interpolate(from, to, end)];
		return [a, add(a, out, AWNING_DEPTH), add(b, out, AWNING_DEPTH), b];
	});
}

/** Draws the awnings of the café. */
export function engraveAwning(plate: CityPlate, footprint: Ring): void {
	for (const [a, b, c, d] of awningCorners(footprint)) {
		plate.line('awning', interpolate(a, b, 0.5), interpolate(d, c, 0.5));
		plate.line('stripe', a, b, c, d);
	}
}
