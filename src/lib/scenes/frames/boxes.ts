import { round } from '#lib/chart/path.ts';
import { framed } from '#lib/model/filmed.ts';
import type { Camera, Optics } from '#lib/model/coverage.ts';
import type { Figure } from '#lib/model/timeline.ts';
import type { World } from '../world.ts';

/** A person as the software keeps her: a number and four measures. */
export interface PersonBox {
	readonly id: string;
	/** Given at first sight, from 1 on. */
	readonly number: number;
	/** Left, top, width and height in metres of the plan, around the drawn figure. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What decides who is in view. */
export interface Sight {
	readonly cameras: readonly Camera[];
	readonly optics: Optics;
	/** Pixels a metre at which somebody is detected. */
	readonly detect: number;
}

/** How far a frame reaches from the point where the feet stand: left, up, width, height. */
type Outline = readonly [left: number, up: number, width: number, height: number];
const UPRIGHT: Outline = [1.1, 3.3, 2.2, 3.7];
const LYING: Outline = [2.6, 1.5, 5.2, 2];
const OUTLINES: Readonly<Record<Figure['pose'], Outline>> = {
	walking: UPRIGHT,
	standing: UPRIGHT,
	sitting: [1.1, 2.6, 2.2, 3],
	fallen: LYING,
	asleep: LYING
};

/**
 * A frame for everybody in view at a time, in seconds after the start.
 * @param numbers given so far, by id; whoever is new is given the next one
 */
export function boxesAt(
	seconds: number,
	world: World,
	{ cameras, optics, detect }: Sight,
	numbers: Map<string, number>
): PersonBox[] {
	const seen = framed(world.timeline.at(seconds).figures, world.district, cameras, optics, detect);
	return seen.map(({ id, x, y, pose }) => {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		const [left, up, width, height] = OUTLINES[pose];
		return { id, number, x: round(x - left), y: round(y - up), width, height };
	});
}
