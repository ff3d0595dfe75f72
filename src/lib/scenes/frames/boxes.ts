/** Those whom a camera sees, and the frames around them. */
import { round } from '#lib/chart/path.ts';
import { framed } from '#lib/model/filmed.ts';
import type { Figure } from '#lib/model/timeline.ts';
import type { World } from '../world.ts';
import type { Sight } from './sight.ts';

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

/** Those whom a camera sees at a time, in seconds after the start. */
export const seenAt = (seconds: number, world: World, { cameras, optics, detect }: Sight): Figure[] =>
	framed(world.timeline.at(seconds).figures, world.district, cameras, optics, detect);
