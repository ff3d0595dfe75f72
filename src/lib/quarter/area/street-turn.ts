/** The direction of most streets in a window, to turn its plan along them. */
import { radians } from '#lib/model/maths/geometry.ts';
import { segmentsOf } from './public-ground.ts';
import type { Shape } from './shapes.ts';
import { streetWidth } from './streets.ts';

/**
 * Returns the degrees, −45 to 45, by which a plan is turned from the east to the south so that its sides are parallel to its
 * streets: the mean of their directions in a right angle, by length. Without streets it is 0.
 * @param shapes features of the map in metres, with north above
 */
export function streetTurn(
	shapes: readonly Shape[],
	{ width, height }: { readonly width: number; readonly height: number }
): number {
	let [x, y] = [0, 0];
	for (const { type, tags, rings } of shapes) {
		if (type !== 'line' || streetWidth(tags) === undefined) continue;
		for (const [x1, y1, x2, y2] of rings.flatMap(segmentsOf)) {
			const [middleX, middleY] = [(x1 + x2) / 2, (y1 + y2) / 2];
			if (middleX < 0 || middleY < 0 || middleX > width || middleY > height) continue;
			const length = Math.hypot(x2 - x1, y2 - y1);
			// Four times the angle is the same for both directions of a street and for its cross streets.
			const angle = 4 * Math.atan2(y2 - y1, x2 - x1);
			x += length * Math.cos(angle);
			y += length * Math.sin(angle);
		}
	}
	return Math.round(Math.atan2(y, x) / radians(1) / 4);
}
