/** Style and path of the curve of a setting. */
import { line } from 'd3-shape';
import type { Outcome, Setting } from './data.ts';

/** Styles by model: colour of the resulting number, and of its curve. */
export const LOOK: Readonly<Record<Setting['link'], { readonly ink: string; readonly curve: string }>> = {
	cameras: { ink: 'right-ink', curve: 'alert-right' },
	threshold: { ink: 'right-ink', curve: 'alert-right' },
	operators: { ink: '', curve: 'curve' },
	list: { ink: 'wrong-ink', curve: 'alert-false' }
};

/** Returns whether the loss lies above the curve. */
export const over = ({ link }: Setting): boolean => link === 'cameras' || link === 'threshold';

/** Radius of the reader's point in a small plot, in units. */
export const RADIUS = 4;

/** Scales of a plot. */
export interface Scales {
	readonly x: (value: number) => number;
	readonly y: (gives: number) => number;
}

/**
 * Returns the path of a curve through points.
 * @param valueOf returns the value of a point on the y axis
 */
export const along = (
	points: readonly Outcome[],
	{ x, y }: Scales,
	valueOf: (point: Outcome) => number
): string =>
	line<Outcome>(
		(point) => x(point.value),
		(point) => y(valueOf(point))
	).digits(1)(points) ?? '';
