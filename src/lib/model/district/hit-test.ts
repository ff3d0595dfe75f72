/** Hit tests on the plan. They have a module of their own because the first view does not need them. */
import type { BuiltPlan, Mount } from './district.ts';
import { contains, edges, type Point } from '../maths/geometry.ts';

/** Tests whether a point is street: inside the plan and outside every building. Coordinates are metres. */
export function isStreet(district: BuiltPlan, x: number, y: number): boolean {
	if (x < 0 || y < 0 || x > district.width || y > district.height) return false;
	return !district.buildings.some(({ ring }) => contains(ring, x, y));
}

/** Returns the mount nearest to a point in metres. It is where a camera is placed when the reader taps the plan. */
export function nearestMount(district: BuiltPlan, [x, y]: Point): Mount {
	let best: Mount = { building: '', along: 0 };
	let shortest = Infinity;
	for (const building of district.buildings) {
		let before = 0;
		for (const [x1, y1, x2, y2] of edges(building.ring)) {
			const length = Math.hypot(x2 - x1, y2 - y1);
			const projected = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
			const along = Math.min(length, Math.max(0, projected));
			const distance = Math.hypot(
				x1 + ((x2 - x1) * along) / length - x,
				y1 + ((y2 - y1) * along) / length - y
			);
			if (distance < shortest) {
				shortest = distance;
				best = { building: building.id, along: before + along };
			}
			before += length;
		}
	}
	return best;
}
