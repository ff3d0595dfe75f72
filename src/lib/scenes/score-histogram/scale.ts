import { thresholdOf, type SceneScore } from '#lib/model/analysis.ts';

/** Scores are displayed from 0 to 100; nothing is higher, so a threshold of 100 has every scene on its left. */
export const TOP = 100;

/** Where the plot begins: the lowest of a thousand ordinary scenes, before it is displayed as 0. */
export const FIRST = -48;
/** Where it ends at least: there must be room for words on the right of a threshold of 99. */
const LAST = 118;
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
 * @param least score that it reaches at least
 */
export function scaleOf(highest: number, left: number, width: number, least = LAST): Scale {
	const last = Math.max(LAST, least, highest + AFTER);
	const unit = width / (last - FIRST);
	const x = (point: number) => left + (point - FIRST) * unit;
	return { x, unit, line: (threshold) => (threshold < TOP ? x(threshold + 0.5) : x(last)) };
}

/** A scene's score in whole points as it was before it was kept within 0 and 100, so that humps keep their shape. */
export function pointOf({ score, exact }: SceneScore): number {
	if (score > 0 && score < TOP) return score;
	const [zero, one] = [thresholdOf(0), thresholdOf(1)];
	return Math.round((exact - zero) / (one - zero) + 0.5);
}
