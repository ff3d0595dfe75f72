import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { Rect } from './viewport.ts';

/** Rounds to 0.1 unit, which is finer than a pixel at every size of a picture. */
export const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

/** Returns the path data of a rectangle. */
export const rectPath = ({ x, y, width, height }: Rect): string =>
	`M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(width)}v${roundToTenth(height)}h${roundToTenth(-width)}z`;

/** Largest distance of a point from the rim of a field of view to count as on the rim, in metres. */
const RIM_TOLERANCE = 1e-3;
/** Maximum distance of two neighbouring points on one arc, in metres per square root of the radius. */
const MAX_ARC_STEP = 0.3;

/**
 * Returns the path data of a field of view. Consecutive points on its rim become one arc, which is smooth at every
 * size.
 * @param ring from `viewPolygon`; it begins at the camera
 * @param radius reach of the camera, in metres
 */
export function fieldOfViewPath([camera, ...points]: Ring, radius: number): string {
	if (!camera) return '';
	const isOnRim = ([x, y]: Point) =>
		Math.abs(Math.hypot(x - camera[0], y - camera[1]) - radius) < RIM_TOLERANCE;
	const write = ([x, y]: Point) => `${roundToTenth(x)} ${roundToTenth(y)}`;
	const continuesArc = (point: Point, last: Point | undefined) =>
		last !== undefined &&
		isOnRim(point) &&
		isOnRim(last) &&
		Math.hypot(point[0] - last[0], point[1] - last[1]) < MAX_ARC_STEP * Math.sqrt(radius);
	const size = Math.round(radius * 1000) / 1000;
	const segments = points.map((point, index) => {
		const [last, next] = [points[index - 1], points[index + 1]];
		if (!continuesArc(point, last)) return `L${write(point)}`;
		// Within an arc: only its end is written.
		return next && continuesArc(next, point) ? '' : `A${size} ${size} 0 0 1 ${write(point)}`;
	});
	return `M${write(camera)}${segments.join('')}Z`;
}
