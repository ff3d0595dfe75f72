import type { Segment } from './geometry.ts';

/**
 * Tests whether the boxes around two segments are farther apart than a distance in metres. The segments are then too, so most
 * calls of {@link segmentDistance} can be left out.
 */
export function areBoxesApart(a: Segment, b: Segment, metres: number): boolean {
	return (
		Math.min(b[0], b[2]) - Math.max(a[0], a[2]) > metres ||
		Math.min(a[0], a[2]) - Math.max(b[0], b[2]) > metres ||
		Math.min(b[1], b[3]) - Math.max(a[1], a[3]) > metres ||
		Math.min(a[1], a[3]) - Math.max(b[1], b[3]) > metres
	);
}
