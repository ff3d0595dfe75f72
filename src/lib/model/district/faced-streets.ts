/**
 * Names of streets and squares: the one that a wall faces, and those that grid cells belong to. They are for texts
 * only; no figure depends on them.
 */
import type { StreetGrid } from '../cameras/coverage.ts';
import type { District } from './district.ts';
import { facadeAt, facades } from './facades.ts';
import { edges, type Point } from '../maths/geometry.ts';

/**
 * Names of the streets or squares that the walls of each building face: by id of the building, one name for each wall
 * in footprint order, null for a wall at the edge of the plan.
 */
export type Outlooks = Readonly<Record<string, readonly (string | null)[]>>;

/**
 * Returns the name of the street or square that the wall of a mount faces; undefined at the edge of the plan and for an
 * unknown building.
 */
export function facedStreet(
	{ buildings }: District,
	outlooks: Outlooks,
	mount: { readonly building: string; readonly along: number }
): string | undefined {
	const building = buildings.find(({ id }) => id === mount.building);
	if (!building) return undefined;
	const { start } = facadeAt(building, mount);
	const index = facades(building).findIndex((facade) => facade.start === start);
	return outlooks[building.id]?.[index] ?? undefined;
}

/**
 * Smallest area of a street, in square metres, for which it is named. A smaller area is only a corner of the street.
 */
const MIN_NAMED_AREA = 20;

/**
 * Returns the names of the streets that grid cells belong to, the street with most cells first; streets with less than
 * {@link MIN_NAMED_AREA} are left out. A cell belongs to the street that its nearest wall faces.
 * @param cells indices of grid cells: row × columns + column
 */
export function streetsOfCells(
	{ buildings }: District,
	outlooks: Outlooks,
	{ columns }: Pick<StreetGrid, 'columns'>,
	cells: readonly number[]
): string[] {
	const areas = new Map<string, number>();
	const nameAt = createStreetLookup({ buildings }, outlooks);
	for (const cell of cells) {
		const street = nameAt([(cell % columns) + 0.5, Math.floor(cell / columns) + 0.5]);
		areas.set(street, (areas.get(street) ?? 0) + 1);
	}
	areas.delete('');
	return [...areas]
		.filter(([, area]) => area >= MIN_NAMED_AREA)
		.sort(([, a], [, b]) => b - a)
		.map(([street]) => street);
}

/**
 * Creates a function that returns the name of the street or square to which a point belongs: the one that its nearest wall
 * faces; empty at the edge of the plan.
 */
export function createStreetLookup(
	{ buildings }: Pick<District, 'buildings'>,
	outlooks: Outlooks
): (at: Point) => string {
	const walls = buildings.flatMap(({ id, ring }) =>
		edges(ring).map((wall, index) => ({ wall, street: outlooks[id]?.[index] ?? '' }))
	);
	return (at) => {
		let [nearest, street] = [Infinity, ''];
		for (const each of walls) {
			const distance = distanceToWall(each.wall, at);
			if (distance < nearest) [nearest, street] = [distance, each.street];
		}
		return street;
	};
}

/** Returns the distance in metres from a point to a wall. */
function distanceToWall([x1, y1, x2, y2]: readonly [number, number, number, number], [x, y]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
	return Math.hypot(x1 + dx * t - x, y1 + dy * t - y);
}
