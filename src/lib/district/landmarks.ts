import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { TreePlanter } from './gardens.ts';
import { engraveBlock } from './houses.ts';
import type { CityPlate } from './inks.ts';
import { divideIntoHouses, roofOf } from './parcels.ts';
import { add, bounds, chord, inset, rectangle } from './vector.ts';
import { engraveStrokes, engraveWalls } from './walls.ts';

/** Draws the market hall: a hipped glass roof in bays, with a lantern. */
export function engraveHall(plate: CityPlate, footprint: Ring): void {
	const roof = roofOf(footprint);
	plate.ring('block', footprint);
	engraveWalls(plate, footprint, roof);
	plate.ring('roof', roof);
	const { left, right, top, bottom } = bounds(roof);
	const foot = bounds(footprint).bottom;
	const middle = (top + bottom) / 2;
	const lantern = { left: left + 5, right: right - 5, top: middle - 1.5, bottom: middle + 1.5 };
	const bay = (lantern.right - lantern.left) / 7;
	for (let i = 0; i <= 7; i++) {
		const x = lantern.left + bay * i;
		const corner = i === 0 ? left : i === 7 ? right : x;
		plate.line('line', [corner, top], [x, lantern.top]);
		plate.line('line', [x, lantern.bottom], [corner, bottom]);
	}
	// Purlins, and the arches of the south front.
	for (const share of [1 / 3, 2 / 3]) {
		const dx = 5 * share;
		const [north, south] = [top + (lantern.top - top) * share, bottom - (bottom - lantern.bottom) * share];
		plate.ring('bed', rectangle(left + dx, north, right - dx, south));
	}
	// The south slope is glazed.
	for (let i = 1; i < 28; i++) {
		const x = lantern.left + (bay * i) / 4;
		if (i % 4 !== 0) plate.line('slope', [x, lantern.bottom], [x, bottom]);
	}
	plate.ring('line', rectangle(lantern.left, lantern.top, lantern.right, lantern.bottom));
	plate.line('line', [lantern.left, middle], [lantern.right, middle]);
	for (let x = left + 1.4; x < right - 2; x += 2.6)
		plate.stamp('line', [x, foot - 0.1], 'v-10q9-12 18 0v10z');
}

/** Draws the fountain: an eight-sided basin on a square step. */
export function engraveFountain(plate: CityPlate, footprint: Ring): void {
	const { left, right, top, bottom } = bounds(footprint);
	const centre: Point = [(left + right) / 2, (top + bottom) / 2];
	const octagon = (radius: number): Point[] =>
		Array.from({ length: 8 }, (_, i) => {
			const turn = ((i + 0.5) / 8) * 2 * Math.PI;
			return add(centre, [Math.cos(turn), Math.sin(turn)], radius);
		});
	plate.ring('block', footprint);
	engraveStrokes(plate, footprint, 0.9);
	plate.ring('roof', octagon(2.7));
	plate.ring('line', octagon(2.2));
	for (const dy of [-1.3, 0.9, 1.3]) {
		const water = chord([0, centre[1] + dy], [1, 0], octagon(1.9));
		if (water) plate.line('bed', ...water);
	}
	plate.ring('line', octagon(0.7));
	// A ring of setts around it.
	plate.ring('paving', octagon(6.4));
}

/** Draws the school: uniform wings around a planted courtyard with a gallery, and a pavilion over the gate. */
export function engraveSchool(
	plate: CityPlate,
	id: string,
	footprint: Ring,
	gate: Point,
	plant: TreePlanter
): void {
	const block = divideIntoHouses(id, footprint, { depth: 10.5, width: 9, even: true });
	engraveBlock(plate, footprint, block);
	plate.ring(
		'bed',
		inset(block.court, () => 2.2)
	);
	const { left, right, top, bottom } = bounds(block.court);
	for (const y of [top + 5, bottom - 4.4]) {
		for (let x = left + 5; x < right - 4; x += 6.2) plant(plate, [x, y]);
	}
	const east = bounds(block.roof).right;
	const ridge = east - block.depth / 2;
	plate.line('line', [east, gate[1] - 4.5], [ridge, gate[1]], [east, gate[1] + 4.5]);
	plate.line('line', [ridge, gate[1]], [east, gate[1]]);
}
