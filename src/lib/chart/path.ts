import type { Point, Ring } from '#lib/model/geometry.ts';

/** To a tenth of a metre: finer than a pixel at any size at which the plan is shown. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Path data of a closed ring. */
export function ringPath(ring: Ring): string {
	return ring.length === 0 ? '' : `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** Metres by which a point may miss the rim, and how far apart two of them on one arc are at most, over the root of its radius. */
const ON_RIM = 1e-3;
const STEP = 0.3;

/**
 * Path data of what a camera sees: points on the rim that follow one another are one arc, smooth at every size.
 * @param ring from `viewPolygon`, which begins at the camera
 * @param radius how far the camera reaches, in metres
 */
export function sectorPath([camera, ...points]: Ring, radius: number): string {
	if (!camera) return '';
	const isOnRim = ([x, y]: Point) => Math.abs(Math.hypot(x - camera[0], y - camera[1]) - radius) < ON_RIM;
	const write = ([x, y]: Point) => `${round(x)} ${round(y)}`;
	const follows = (point: Point, last: Point | undefined) =>
		last !== undefined &&
		isOnRim(point) &&
		isOnRim(last) &&
		Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP * Math.sqrt(radius);
	const size = Math.round(radius * 1000) / 1000;
	const rest = points.map((point, index) => {
		const [last, next] = [points[index - 1], points[index + 1]];
		if (!follows(point, last)) return `L${write(point)}`;
		// In the middle of an arc: its end is written once.
		return next && follows(next, point) ? '' : `A${size} ${size} 0 0 1 ${write(point)}`;
	});
	return `M${write(camera)}${rest.join('')}Z`;
}
