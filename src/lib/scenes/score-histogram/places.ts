/** Positions of the marks: ordinary scenes as a hump, real events in a separate row. */
import { rollup, max } from 'd3-array';
import type { Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { ScenePoint } from './data.ts';
import type { ScoreScale } from './scale.ts';

/** A vertical range, in units. */
export interface Band {
	readonly top: number;
	readonly bottom: number;
}

/** Gap between the threshold and the nearest marks, in units. */
const LINE_GAP = 1.5;
/** Share of its cell that a dot fills. */
const DOT_FILL = 0.88;
/** Share of a mark’s side that its dot fills (see `mark-paths.ts`). */
const DOT_SHARE = 0.42;
/** Share of a mark’s side that its frame fills. */
const FRAME_SHARE = 0.86;
/** Number of scenes for which every column has space at least, so that few dots do not become too large. */
const MIN_COLUMN_SCENES = 8;
/** Precision of the search for the largest pitch, in units. */
const PITCH_PRECISION = 0.05;

/**
 * Returns the marks of ordinary scenes, stacked by score into a hump. Neighbouring columns are offset by half
 * a dot in height, so that dots can be twice as wide as a column. An alert takes the same space as any other
 * scene.
 * @param line x of the threshold, in units
 */
export function humpMarks(
	spots: readonly ScenePoint[],
	{ top, bottom }: Band,
	{ x, unit }: ScoreScale,
	line: number
): Mark[] {
	const columns = rollup(
		spots,
		({ length }) => length,
		({ score }) => score
	);
	const step = (bottom - top) / (Math.max(MIN_COLUMN_SCENES, max(columns.values()) ?? 0) + 0.5);
	const diameter = Math.min(2 * unit, Math.hypot(unit, step / 2)) * DOT_FILL;
	const side = diameter / FRAME_SHARE;
	const levels = new Map<number, number>();
	return spots.map((spot): Mark => {
		const { id, score, isAlert } = spot;
		const level = levels.get(score) ?? 0;
		levels.set(score, level + 1);
		const y = bottom - diameter * 0.6 - (level + (score % 2 === 0 ? 0 : 0.5)) * step;
		return {
			id: String(id),
			core: 'ordinary',
			...(isAlert
				? {
						frame: 'false',
						x: roundToTenth(Math.max(x(score), line + LINE_GAP + side / 2)),
						y: roundToTenth(y),
						size: roundToTenth(side)
					}
				: { x: roundToTenth(x(score)), y: roundToTenth(y), size: roundToTenth(diameter / DOT_SHARE) })
		};
	});
}

/**
 * Returns the marks of real events, large and as near to their scores as possible, stacked where they would
 * overlap.
 * @param line x of the threshold, in units
 * @param maxSize largest size of a mark, in units
 */
export function rowMarks(
	spots: readonly ScenePoint[],
	{ top, bottom }: Band,
	{ x }: ScoreScale,
	line: number,
	maxSize: number
): Mark[] {
	const size = largestPitch(maxSize, (pitch) => {
		const levels = stackMarks(spots, pitch, x, line).map(({ level }) => level);
		return (Math.max(-1, ...levels) + 1) * pitch <= bottom - top;
	});
	return stackMarks(spots, size, x, line).map(({ spot, at, level }): Mark => ({
		id: String(spot.id),
		core: 'real',
		frame: spot.isAlert ? 'right' : 'missed',
		x: roundToTenth(at),
		y: roundToTenth(bottom - (level + 0.5) * size),
		size: roundToTenth(size)
	}));
}

/**
 * Returns the x of each mark, and the lowest level on which it overlaps no other.
 * @param pitch side of a mark, in units
 * @param line x of the threshold, in units
 */
function stackMarks(spots: readonly ScenePoint[], pitch: number, x: ScoreScale['x'], line: number) {
	const ends: number[] = [];
	const half = pitch / 2 + LINE_GAP;
	// In ascending order, so that only the end of each level is needed. Alerts are stacked from the threshold
	// on.
	return spots.map((spot) => {
		const at = spot.isAlert ? Math.max(x(spot.score), line + half) : Math.min(x(spot.score), line - half);
		const free = ends.findIndex((end) => end <= at - pitch / 2);
		const level = free < 0 ? ends.length : free;
		ends[level] = at + pitch / 2;
		return { spot, at, level };
	});
}

/** Returns the largest pitch that fits, up to a limit, by bisection. */
function largestPitch(maxPitch: number, fits: (pitch: number) => boolean): number {
	if (fits(maxPitch)) return maxPitch;
	let [fitting, tooLarge] = [PITCH_PRECISION, maxPitch];
	while (tooLarge - fitting > PITCH_PRECISION) {
		const tried = (fitting + tooLarge) / 2;
		if (fits(tried)) fitting = tried;
		else tooLarge = tried;
	}
	return fitting;
}
