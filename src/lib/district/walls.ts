import type { Ring } from '#lib/model/maths/geometry.ts';
import { randomFromKeys, add, chord, sides } from './vector.ts';
import type { CityPlate } from './inks.ts';
import { wallHeight, type Frontage, type House } from './parcels.ts';

/** Smallest visible height in metres of a wall with windows. */
const MIN_WINDOW_WALL_HEIGHT = 2;

/**
 * Hatches the visible walls of a footprint that are too low for windows, which are those on the east; the higher ones
 * on the south are left blank.
 */
export function engraveWalls(plate: CityPlate, footprint: Ring, roof: Ring): void {
	const edges = sides(roof);
	sides(footprint).forEach(({ from, to, out }, i) => {
		const [height, edge] = [wallHeight(out), edges[i]];
		if (!edge || height < 0.5 || height >= MIN_WINDOW_WALL_HEIGHT) return;
		plate.line('east', add(from, out, -height / 2), add(to, out, -height / 2));
		plate.line('line', edge.to, to);
	});
}

/** Draws the windows of a house on a visible street front, on one or two floors. */
export function engraveWindows(plate: CityPlate, front: Frontage, house: House): void {
	const height = wallHeight(front.out);
	if (height < MIN_WINDOW_WALL_HEIGHT) return;
	const width = house.to - house.from - 1.2;
	const shares = randomFromKeys('floors', house.id) < 0.75 ? [0.32, 0.7] : [0.32];
	for (const share of shares) {
		const t = -height * share;
		plate.line('window', front.at(house.from + 0.9, t), front.at(house.from + 0.9 + width, t));
	}
}

/** Covers a convex ring with horizontal strokes, `gap` metres apart. */
export function engraveStrokes(plate: CityPlate, ring: Ring, gap: number): void {
	const values = ring.map(([, y]) => y);
	const last = Math.max(...values);
	for (let y = Math.ceil(Math.min(...values) / gap) * gap; y < last; y += gap) {
		const stroke = chord([0, y], [1, 0], ring);
		if (stroke) plate.line('hatch', ...stroke);
	}
}
