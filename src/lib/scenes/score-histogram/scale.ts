import { scaleLinear } from 'd3-scale';
import { modelThreshold, type SceneScore } from '#lib/model/alerts/detector.ts';

/** Largest displayed score. No score is above it, so at this threshold every scene is on the left. */
export const MAX_SCORE = 100;

/** Score at which the scale starts: the lowest of a thousand ordinary scores before clamping to 0. */
const SCALE_START = -48;
/** Smallest score at which the scale ends. */
const MIN_SCALE_END = 112;
/** Points left free after the highest score. */
const END_MARGIN = 5;

/** A horizontal scale of scores. */
export interface ScoreScale {
	/** Returns the centre of the column of a score. */
	x(point: number): number;
	/** Width of a column, in units. */
	readonly unit: number;
	/** Returns the x of a threshold, between its score and the next. */
	line(threshold: number): number;
}

/**
 * Returns a scale that spans a width and includes the highest score.
 * @param highest highest score, not clamped to 100
 * @param left x of the start of the scale, in units
 * @param width width of the scale, in units
 * @param wordsWidth width to keep free to the right of any threshold below 100, in units
 */
export function scoreScale(highest: number, left: number, width: number, wordsWidth: number): ScoreScale {
	const share = wordsWidth / width;
	const last = Math.max(MIN_SCALE_END, highest + END_MARGIN, (MAX_SCORE - SCALE_START * share) / (1 - share));
	const x = scaleLinear([SCALE_START, last], [left, left + width]);
	return {
		x,
		unit: x(1) - x(0),
		line: (threshold) => (threshold < MAX_SCORE ? x(threshold + 0.5) : x(last))
	};
}

/**
 * Returns the score of a scene in whole points before it was clamped to 0 to 100, so that the shape of the
 * humps is kept.
 */
export function unclampedScore({ score, exact }: SceneScore): number {
	if (score > 0 && score < MAX_SCORE) return score;
	const [zero, one] = [modelThreshold(0), modelThreshold(1)];
	return Math.round((exact - zero) / (one - zero) + 0.5);
}
