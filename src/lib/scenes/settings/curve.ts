/** Style and path of the curve of a setting. */
import { line } from 'd3-shape';
import type { CurvePoint, ChainSetting } from './data.ts';

/** Styles by setting: of the number of its outcome, and of its curve. */
export const CURVE_STYLES: Readonly<
	Record<ChainSetting['link'], { readonly ink: string; readonly curve: string }>
> = {
	cameras: { ink: 'right-ink', curve: 'alert-right' },
	threshold: { ink: 'right-ink', curve: 'alert-right' },
	operators: { ink: '', curve: 'curve' },
	list: { ink: 'wrong-ink', curve: 'alert-false' }
};

/** Returns whether the loss is the area above the curve. For the other settings it is the area below. */
export const isLossAbove = ({ link }: ChainSetting): boolean => link === 'cameras' || link === 'threshold';

/** Radius of the reader's point in a small plot, in units. */
export const POINT_RADIUS = 4;

/** Scales of a plot, in units: x of a value of the setting, y of its outcome. */
export interface Scales {
	readonly x: (value: number) => number;
	readonly y: (gives: number) => number;
}

/**
 * Returns the path of a curve through points.
 * @param valueOf returns the value of a point that the y axis shows
 */
export const curvePath = (
	points: readonly CurvePoint[],
	{ x, y }: Scales,
	valueOf: (point: CurvePoint) => number
): string =>
	line<CurvePoint>(
		(point) => x(point.value),
		(point) => y(valueOf(point))
	).digits(1)(points) ?? '';
