import type { Ring } from '#lib/model/maths/geometry.ts';
import { randomFromKeys } from './vector.ts';
import type { CityPlate } from './inks.ts';
import { darkness, wallHeight, type HouseBlock, type Frontage, type House } from './parcels.ts';
import { engraveWindows, engraveWalls } from './walls.ts';

/** Width in metres of the hatching band below a ridge. */
const RIDGE_SHADE_WIDTH = 3.6;
/** Width in metres of the hatching band at a gable. */
const GABLE_SHADE_WIDTH = 2.2;
/** Width in metres of the hatching band at a courtyard wall. */
const COURT_SHADE_WIDTH = 1.4;

/** Draws a block of houses: its walls, roofs and courtyard. */
export function engraveBlock(plate: CityPlate, footprint: Ring, block: HouseBlock): void {
	plate.ring('block', footprint);
	engraveWalls(plate, footprint, block.roof);
	plate.ring('roof', block.roof);
	plate.ring('court', block.court);
	for (const front of block.frontages) {
		plate.line('line', front.at(0, 0), front.at(block.depth * front.mitre.start, block.depth));
		front.houses.forEach((house, i) => {
			partyWall(plate, front, house, front.houses[i + 1]);
			engraveRoof(plate, front, house);
			chimney(plate, front, house);
			innerWall(plate, front, house);
			engraveWindows(plate, front, house);
		});
	}
}

/** Draws the wall between a house and the next, and continues it down the street front if that is visible. */
function partyWall(plate: CityPlate, front: Frontage, house: House, next: House | undefined): void {
	if (!next) return;
	const height = wallHeight(front.out);
	const foot = height > 2 ? -height : 0;
	plate.line('line', front.at(house.to, foot), front.at(house.to, Math.min(house.depth, next.depth)));
}

/** Draws the roof of a house according to its kind. */
function engraveRoof(plate: CityPlate, front: Frontage, house: House): void {
	switch (house.kind) {
		case 'gable':
			return gableRoof(plate, front, house);
		case 'hip':
			hipRoof(plate, front, house);
			break;
		case 'mansard':
			dormers(plate, front, house);
			ridge(plate, front, house);
			break;
		case 'ridge':
			ridge(plate, front, house);
	}
	shadeSlope(plate, front, house);
}

/**
 * Returns where a house starts and ends, in metres along the street, at a depth in metres. A corner house ends at its
 * mitre.
 */
function span(
	{ mitre, length }: Frontage,
	{ from, to, corner }: House,
	depth: number
): readonly [number, number] {
	return [corner.start ? depth * mitre.start : from, corner.end ? length - depth * mitre.end : to];
}

/** Draws the ridge of a house. */
function ridge(plate: CityPlate, front: Frontage, house: House): void {
	const [start, end] = span(front, house, house.ridge);
	plate.line('line', front.at(start, house.ridge), front.at(end, house.ridge));
}

/** Returns the metres between each end of the ridge of a hipped roof and the party wall; 0 for other roofs. */
const hipOf = ({ kind, ridge, from, to }: House): number =>
	kind === 'hip' ? Math.min(ridge, (to - from) * 0.32) : 0;

/** Draws a hipped roof: its ridge, and the four hips from its corners to the ridge. */
function hipRoof(plate: CityPlate, front: Frontage, house: House): void {
	const { from, to, ridge, depth } = house;
	const [west, east] = [from + hipOf(house), to - hipOf(house)];
	plate.line('line', front.at(from, 0), front.at(west, ridge), front.at(from, depth));
	plate.line('line', front.at(to, 0), front.at(east, ridge), front.at(to, depth));
	plate.line('line', front.at(west, ridge), front.at(east, ridge));
}

/** Draws a roof with its gable to the street: the ridge runs back, and one side is in shade. */
function gableRoof(plate: CityPlate, front: Frontage, { from, to, depth }: House): void {
	const middle = (from + to) / 2;
	plate.line('line', front.at(middle, 0), front.at(middle, depth));
	const side = middle + (darkness(front.along) > 0 ? GABLE_SHADE_WIDTH : -GABLE_SHADE_WIDTH) / 2;
	plate.line('gable', front.at(side, 0.5), front.at(side, depth - 0.3));
}

/**
 * Hatches the slope of a house that is in shade, along its ridge. Nothing is hatched if both slopes are about equally
 * lit.
 */
function shadeSlope(plate: CityPlate, front: Frontage, house: House): void {
	const dark = Math.abs(darkness(front.out));
	if (dark < 0.3) return;
	const ink = dark > 0.7 ? 'shade' : 'half';
	const isStreetSlope = darkness(front.out) > 0;
	const [start, end] = span(front, house, isStreetSlope ? house.ridge : house.depth);
	const margin = hipOf(house) * 0.8 + 0.5;
	const t = house.ridge + (isStreetSlope ? -RIDGE_SHADE_WIDTH : RIDGE_SHADE_WIDTH) / 2;
	const ends = [front.at(start + margin, t), front.at(end - margin, t)] as const;
	if (end - start < 2 * margin + 1) return;
	// Random direction, so that neighbours do not repeat the same pattern of dashes.
	plate.line(ink, ...(randomFromKeys('hand', house.id) < 0.5 ? ends : ([ends[1], ends[0]] as const)));
	if (ink === 'shade' && isStreetSlope) shadeMitres(plate, front, house);
}

/**
 * Hatches the street slope of a corner house beside its mitres, with strokes that become shorter towards the corner.
 */
function shadeMitres(plate: CityPlate, front: Frontage, house: House): void {
	for (const end of ['start', 'end'] as const) {
		const lean = front.mitre[end];
		if (!house.corner[end] || lean < 0.3) continue;
		for (let s = 1; s < house.ridge * lean; s += 1) {
			const along = end === 'start' ? s : front.length - s;
			plate.line(
				'slope',
				front.at(along, s / lean),
				front.at(along, Math.max(0.3, s / lean - RIDGE_SHADE_WIDTH))
			);
		}
	}
}

/** Draws dormers (roofed windows) in the street slope. */
function dormers(plate: CityPlate, front: Frontage, { from, to }: House): void {
	const count = Math.max(1, Math.floor((to - from - 1) / 2.5));
	const gap = (to - from) / count;
	for (let i = 0; i < count; i++) {
		const s = from + gap * (i + 0.5);
		const corner = (ds: number, t: number) => front.at(s + ds, t);
		plate.line('line', corner(-0.6, 0.9), corner(-0.6, 2), corner(0, 2.7), corner(0.6, 2), corner(0.6, 0.9));
	}
}

/** Draws a chimney on the party wall, for some houses. */
function chimney(plate: CityPlate, front: Frontage, house: House): void {
	const value = randomFromKeys('chimney', house.id);
	if (value > 0.72 || house.corner.end) return;
	const t = house.ridge + (value < 0.36 ? -1.7 : 0.7);
	plate.line('chimney', front.at(house.to, t), front.at(house.to, t + 1.1));
}

/** Draws the back wall of a house if it is visible, which is so on the north and west sides of the courtyard. */
function innerWall(plate: CityPlate, front: Frontage, house: House): void {
	if (wallHeight([-front.out[0], -front.out[1]]) < 1) return;
	const [start, end] = span(front, house, house.depth);
	const t = house.depth + COURT_SHADE_WIDTH / 2;
	plate.line('inner', front.at(start + 0.2, t), front.at(end - 0.2, t));
}
