/** What is at a point of the plan. Apart from the district, since the first view asks for none of it. */
import type { District, Mount } from './district.ts';
import { contains, edges, type Point } from './geometry.ts';

/** Whether a point is street: in the plan and in no building. */
export function isStreet(district: District, x: number, y: number): boolean {
	if (x < 0 || y < 0 || x > district.width || y > district.height) return false;
	return !district.buildings.some(({ ring }) => contains(ring, x, y));
}

/** The mount whose camera would hang nearest to a point: where a tap on the plan puts one. */
export function nearestMount(district: District, [x, y]: Point): Mount {
	let best: Mount = { building: '', along: 0 };
	let nearest = Infinity;
	for (const building of district.buildings) {
		let before = 0;
		for (const [x1, y1, x2, y2] of edges(building.ring)) {
			const long = Math.hypot(x2 - x1, y2 - y1);
			const projected = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / long;
			const along = Math.min(long, Math.max(0, projected));
			const distance = Math.hypot(x1 + ((x2 - x1) * along) / long - x, y1 + ((y2 - y1) * along) / long - y);
			if (distance < nearest) {
				nearest = distance;
				best = { building: building.id, along: before + along };
			}
			before += long;
		}
	}
	return best;
}
