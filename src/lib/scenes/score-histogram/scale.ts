import { scaleLinear } from 'd3-scale';
import { thresholdOf, type SceneScore } from '#lib/model/analysis.ts';

/** Scores are displayed from 0 to 100; nothing is higher, so a threshold of 100 has every scene on its left. */
export const TOP = 100;

/** Where the plot begins: the lowest of a thousand ordinary scenes, before it is displayed as 0. */
const FIRST = -48;
/** Where it ends at least. */
const LAST = 112;
/** Points kept free after the highest score. */
const AFTER = 5;

/** Scores along the width of a plot. */
export interface Scale {
	/** Middle of a score's column. */
	x(point: number): number;
	/** Width of a column. */
	readonly unit: number;
	/** Where a threshold stands: between its score and the next. */
	line(threshold: number): number;
}

/**
 * A scale on which the highest score fits, from `left` over `width`.
 * @param words room that there must be on the right of any threshold under 100
 */
export function scaleOf(highest: number, left: number, width: number, words: number): Scale {
	const share = words / width;
	const last = Math.max(LAST, highest + AFTER, (TOP - FIRST * share) / (1 - share));
	const x = scaleLinear([FIRST, last], [left, left + width]);
	return {
		x,
		unit: x(1) - x(0),
		line: (threshold) => (threshold < TOP ? x(threshold + 0.5) : x(last))
	};
}

/** A scene's score in whole points as it was before it was kept within 0 and 100, so that humps keep their shape. */
export function pointOf({ score, exact }: SceneScore): number {
	if (score > 0 && score < TOP) return score;
	const [zero, one] = [thresholdOf(0), thresholdOf(1)];
	return Math.round((exact - zero) / (one - zero) + 0.5);
}
