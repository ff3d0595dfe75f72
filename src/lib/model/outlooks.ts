/** On which street or square walls look, and which street a place on the plan belongs to: for words, never for numbers. */
import type { Grid } from './coverage.ts';
import type { District } from './district.ts';
import { facadeOf, facades } from './facades.ts';
import { edges } from './geometry.ts';

/** Names of streets and squares by building, wall by wall as its footprint has them; null at the edge of the plan. */
export type Outlooks = Readonly<Record<string, readonly (string | null)[]>>;

/** The street on which a camera's wall looks; undefined at the edge of the plan. */
export function outlookOf(
	{ buildings }: District,
	outlooks: Outlooks,
	mount: { readonly building: string; readonly along: number }
): string | undefined {
	const building = buildings.find(({ id }) => id === mount.building);
	if (!building) return undefined;
	const { start } = facadeOf(building, mount);
	const index = facades(building).findIndex((facade) => facade.start === start);
	return outlooks[building.id]?.[index] ?? undefined;
}

/** Square metres of a street that are worth its name: less of it is a corner. */
const WORTH_NAMING = 20;

/**
 * The streets to which some cells of the grid belong, those with most cells first. A cell is part of the street on which
 * the wall nearest to it looks.
 */
export function streetsOf(
	{ buildings }: District,
	outlooks: Outlooks,
	{ columns }: Pick<Grid, 'columns'>,
	cells: readonly number[]
): string[] {
	const walls = buildings.flatMap(({ id, ring }) =>
		edges(ring).map((wall, index) => ({ wall, street: outlooks[id]?.[index] ?? '' }))
	);
	const areas = new Map<string, number>();
	for (const cell of cells) {
		const at = [(cell % columns) + 0.5, Math.floor(cell / columns) + 0.5] as const;
		let [nearest, street] = [Infinity, ''];
		for (const each of walls) {
			const distance = distanceTo(each.wall, at);
			if (distance < nearest) [nearest, street] = [distance, each.street];
		}
		areas.set(street, (areas.get(street) ?? 0) + 1);
	}
	areas.delete('');
	return [...areas]
		.filter(([, area]) => area >= WORTH_NAMING)
		.sort(([, a], [, b]) => b - a)
		.map(([street]) => street);
}

function distanceTo(
	[x1, y1, x2, y2]: readonly [number, number, number, number],
	[x, y]: readonly [number, number]
): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
	return Math.hypot(x1 + dx * t - x, y1 + dy * t - y);
}
