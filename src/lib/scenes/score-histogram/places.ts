/** Where scenes stand: ordinary ones in a hump, real events in a row of their own. */
import { rollup, max } from 'd3-array';
import type { Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { Spot } from './data.ts';
import type { Scale } from './scale.ts';

export interface Band {
	readonly top: number;
	readonly bottom: number;
}

/** Room between the line of the threshold and the marks next to it. */
const CLEAR = 1.5;
/** Share of the room that a dot takes, and share of a mark's side that its dot and its frame do (see `mark-paths.ts`). */
const FULL = 0.88;
const DOT = 0.42;
const FRAME = 0.86;
/** So many scenes of one score at least, or a few dots would become boulders. */
const TALLEST = 8;
/** How near to the largest pitch is near enough. */
const FINENESS = 0.05;

/**
 * Ordinary scenes as dots stacked on their score, so that a thousand make a hump. Neighbouring columns are half a dot
 * apart in height, which leaves dots twice as wide as a column. An alert takes the room of any other scene.
 */
export function hump(
	spots: readonly Spot[],
	{ top, bottom }: Band,
	{ x, unit }: Scale,
	line: number
): Mark[] {
	const columns = rollup(
		spots,
		({ length }) => length,
		({ point }) => point
	);
	const step = (bottom - top) / (Math.max(TALLEST, max(columns.values()) ?? 0) + 0.5);
	const diameter = Math.min(2 * unit, Math.hypot(unit, step / 2)) * FULL;
	const side = diameter / FRAME;
	const levels = new Map<number, number>();
	return spots.map((spot): Mark => {
		const { id, point, alert } = spot;
		const level = levels.get(point) ?? 0;
		levels.set(point, level + 1);
		const y = bottom - diameter * 0.6 - (level + (point % 2 === 0 ? 0 : 0.5)) * step;
		return {
			id: String(id),
			core: 'ordinary',
			...(alert
				? {
						frame: 'false',
						x: round(Math.max(x(point), line + CLEAR + side / 2)),
						y: round(y),
						size: round(side)
					}
				: { x: round(x(point)), y: round(y), size: round(diameter / DOT) })
		};
	});
}

/** Real events as large marks, each as near to its score as it can be, stacked where they would touch. */
export function row(
	spots: readonly Spot[],
	{ top, bottom }: Band,
	{ x }: Scale,
	line: number,
	most: number
): Mark[] {
	const size = largest(most, (pitch) => {
		const levels = stacked(spots, pitch, x, line).map(({ level }) => level);
		return (Math.max(-1, ...levels) + 1) * pitch <= bottom - top;
	});
	return stacked(spots, size, x, line).map(({ spot, at, level }): Mark => ({
		id: String(spot.id),
		core: 'real',
		frame: spot.alert ? 'right' : 'missed',
		x: round(at),
		y: round(bottom - (level + 0.5) * size),
		size: round(size)
	}));
}

/** Every mark on the lowest level where it is free. */
function stacked(spots: readonly Spot[], pitch: number, x: Scale['x'], line: number) {
	const ends: number[] = [];
	const half = pitch / 2 + CLEAR;
	// In ascending order, so that only the end of a level need be known; alerts pile up from the threshold on.
	return spots.map((spot) => {
		const at = spot.alert ? Math.max(x(spot.point), line + half) : Math.min(x(spot.point), line - half);
		const free = ends.findIndex((end) => end <= at - pitch / 2);
		const level = free < 0 ? ends.length : free;
		ends[level] = at + pitch / 2;
		return { spot, at, level };
	});
}

/** The largest pitch with which something fits, up to a limit. */
function largest(most: number, fits: (pitch: number) => boolean): number {
	if (fits(most)) return most;
	let [enough, tooLarge] = [FINENESS, most];
	while (tooLarge - enough > FINENESS) {
		const tried = (enough + tooLarge) / 2;
		if (fits(tried)) enough = tried;
		else tooLarge = tried;
	}
	return enough;
}
