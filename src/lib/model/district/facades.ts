import type { Building, Mount } from './district.ts';
import { edges, signedArea } from '../maths/geometry.ts';

/** One straight wall of a building, as a section of its footprint. */
export interface Facade {
	readonly building: string;
	/** Start of the wall, in metres along the footprint. */
	readonly start: number;
	/** Length in metres. */
	readonly length: number;
	/** Outward direction in degrees: 0 = east, 90 = south. */
	readonly facing: number;
}

/** Returns the straight walls of a building, in the order of its footprint. */
export function facades({ id, ring }: Building): Facade[] {
	const outward = Math.sign(signedArea(ring));
	let start = 0;
	return edges(ring).map(([x1, y1, x2, y2]) => {
		const length = Math.hypot(x2 - x1, y2 - y1);
		const angle = (Math.atan2((x1 - x2) * outward, (y2 - y1) * outward) * 180) / Math.PI;
		const facade: Facade = { building: id, start, length, facing: (angle + 360) % 360 };
		start += length;
		return facade;
	});
}

/**
 * Returns the façade that a mount is on. At a corner, it is the one that begins there.
 * @throws RangeError if the building has no walls
 */
export function facadeAt(building: Building, { along }: Mount): Facade {
	const walls = facades(building);
	const length = walls.reduce((sum, wall) => sum + wall.length, 0);
	const position = ((along % length) + length) % length;
	const found = walls.findLast((wall) => wall.start <= position);
	if (!found) throw new RangeError(`Building “${building.id}” has no walls`);
	return found;
}
