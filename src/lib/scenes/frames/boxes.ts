/** Those whom a camera sees, and the frames around them. */
import { round } from '#lib/chart/path.ts';
import { framed } from '#lib/model/filmed.ts';
import { random } from '#lib/model/random.ts';
import type { Figure } from '#lib/model/timeline.ts';
import type { World } from '../world.ts';
import type { Sight } from './sight.ts';

/** How far a frame reaches from the point where the feet stand: left, up, width, height. */
type Outline = readonly [left: number, up: number, width: number, height: number];
type Outlines = Readonly<Record<Figure['pose'], Outline>>;

/** Around the drawn mark, in metres: marks are larger than people, so that a phone shows them. */
const UPRIGHT: Outline = [1.1, 3.3, 2.2, 3.7];
const LYING: Outline = [2.6, 1.5, 5.2, 2];
const OUTLINES: Outlines = {
	walking: UPRIGHT,
	standing: UPRIGHT,
	sitting: [1.1, 2.6, 2.2, 3],
	fallen: LYING,
	asleep: LYING
};

/** The frame around somebody who is drawn so large, in metres: the larger, the farther it reaches from the feet. */
export function outlineOf({ x, y, pose }: Figure, size = 1) {
	const [left, up, width, height] = OUTLINES[pose];
	return {
		x: round(x - left * size),
		y: round(y - up * size),
		width: round(width * size),
		height: round(height * size)
	};
}

/** Frames as one path. */
export const outlines = (figures: readonly Figure[], size: number): string =>
	figures
		.map((figure) => outlineOf(figure, size))
		.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
		.join('');

/** Around the person, in body heights: this is what the software measures. */
const BODY_UPRIGHT: Outline = [0.2, 1, 0.4, 1];
const BODY_LYING: Outline = [0.5, 0.2, 1, 0.3];
const BODIES: Outlines = {
	walking: BODY_UPRIGHT,
	standing: BODY_UPRIGHT,
	sitting: [0.25, 0.75, 0.5, 0.75],
	fallen: BODY_LYING,
	asleep: BODY_LYING
};

/** Body heights of adults, in metres. */
const HEIGHTS = { least: 1.55, most: 1.85 };

/** A person's height in metres, the same at every moment. */
const heightOf = ({ id }: Figure, seed: number): number =>
	HEIGHTS.least + random(seed, 'height', id) * (HEIGHTS.most - HEIGHTS.least);

/** The frame around a person as large as life, in metres. */
export function bodyOf(figure: Figure, seed: number) {
	const [left, up, width, height] = BODIES[figure.pose];
	const body = heightOf(figure, seed);
	return {
		x: figure.x - left * body,
		y: figure.y - up * body,
		width: width * body,
		height: height * body
	};
}

/** Those whom a camera sees at a time, in seconds after the start. */
export const seenAt = (seconds: number, world: World, { cameras, optics, detect }: Sight): Figure[] =>
	framed(world.timeline.at(seconds).figures, world.district, cameras, optics, detect);
