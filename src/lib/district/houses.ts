import type { Ring } from '#lib/model/geometry.ts';
import { chance } from './chance.ts';
import type { CityPlate } from './inks.ts';
import { darkness, wallHeight, type Block, type Frontage, type House } from './parcels.ts';
import { windows, walls } from './walls.ts';

/** Widths in metres of the bands of strokes under a ridge, under a gable and at a courtyard wall. */
const SHADE = 3.6;
const GABLE = 2.2;
const INNER = 1.4;

/** Draws a block of houses: walls, roofs, courtyard. */
export function engraveBlock(plate: CityPlate, footprint: Ring, block: Block): void {
	plate.ring('block', footprint);
	walls(plate, footprint, block.roof);
	plate.ring('roof', block.roof);
	plate.ring('court', block.court);
	for (const front of block.frontages) {
		plate.line('line', front.at(0, 0), front.at(block.depth * front.mitre.start, block.depth));
		front.houses.forEach((house, i) => {
			partyWall(plate, front, house, front.houses[i + 1]);
			engraveRoof(plate, front, house);
			chimney(plate, front, house);
			innerWall(plate, front, house);
			windows(plate, front, house);
		});
	}
}

/** The wall between a house and the next; it runs down the street front where that shows. */
function partyWall(plate: CityPlate, front: Frontage, house: House, next: House | undefined): void {
	if (!next) return;
	const height = wallHeight(front.out);
	const foot = height > 2 ? -height : 0;
	plate.line('line', front.at(house.to, foot), front.at(house.to, Math.min(house.depth, next.depth)));
}

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

/** From where to where a house reaches at a depth: houses that turn a corner end at its mitre. */
function span(
	{ mitre, length }: Frontage,
	{ from, to, corner }: House,
	depth: number
): readonly [number, number] {
	return [corner.start ? depth * mitre.start : from, corner.end ? length - depth * mitre.end : to];
}

function ridge(plate: CityPlate, front: Frontage, house: House): void {
	const [start, end] = span(front, house, house.ridge);
	plate.line('line', front.at(start, house.ridge), front.at(end, house.ridge));
}

/** How far the hips of a house lie from its party walls. */
const hipOf = ({ kind, ridge, from, to }: House): number =>
	kind === 'hip' ? Math.min(ridge, (to - from) * 0.32) : 0;

function hipRoof(plate: CityPlate, front: Frontage, house: House): void {
	const { from, to, ridge, depth } = house;
	const [west, east] = [from + hipOf(house), to - hipOf(house)];
	plate.line('line', front.at(from, 0), front.at(west, ridge), front.at(from, depth));
	plate.line('line', front.at(to, 0), front.at(east, ridge), front.at(to, depth));
	plate.line('line', front.at(west, ridge), front.at(east, ridge));
}

/** A roof with its gable to the street: the ridge runs back, one side in shade. */
function gableRoof(plate: CityPlate, front: Frontage, { from, to, depth }: House): void {
	const middle = (from + to) / 2;
	plate.line('line', front.at(middle, 0), front.at(middle, depth));
	const side = middle + (darkness(front.along) > 0 ? GABLE : -GABLE) / 2;
	plate.line('gable', front.at(side, 0.5), front.at(side, depth - 0.3));
}

/** The slope of a house that lies in shade, in strokes that run down from its ridge. */
function shadeSlope(plate: CityPlate, front: Frontage, house: House): void {
	const dark = Math.abs(darkness(front.out));
	if (dark < 0.3) return;
	const ink = dark > 0.7 ? 'shade' : 'half';
	const streetward = darkness(front.out) > 0;
	const [start, end] = span(front, house, streetward ? house.ridge : house.depth);
	const margin = hipOf(house) * 0.8 + 0.5;
	const t = house.ridge + (streetward ? -SHADE : SHADE) / 2;
	const ends = [front.at(start + margin, t), front.at(end - margin, t)] as const;
	if (end - start < 2 * margin + 1) return;
	// Every other house from the far end, so that neighbours do not repeat the same rhythm of strokes.
	plate.line(ink, ...(chance('hand', house.id) < 0.5 ? ends : ([ends[1], ends[0]] as const)));
	if (ink === 'shade' && streetward) shadeMitres(plate, front, house);
}

/** Beside a mitre, strokes that shorten one by one. */
function shadeMitres(plate: CityPlate, front: Frontage, house: House): void {
	for (const end of ['start', 'end'] as const) {
		const lean = front.mitre[end];
		if (!house.corner[end] || lean < 0.3) continue;
		for (let s = 1; s < house.ridge * lean; s += 1) {
			const along = end === 'start' ? s : front.length - s;
			plate.line('slope', front.at(along, s / lean), front.at(along, Math.max(0.3, s / lean - SHADE)));
		}
	}
}

/** Small windows in the street slope, with roofs of their own. */
function dormers(plate: CityPlate, front: Frontage, { from, to }: House): void {
	const count = Math.max(1, Math.floor((to - from - 1) / 2.5));
	const gap = (to - from) / count;
	for (let i = 0; i < count; i++) {
		const s = from + gap * (i + 0.5);
		const corner = (ds: number, t: number) => front.at(s + ds, t);
		plate.line('line', corner(-0.6, 0.9), corner(-0.6, 2), corner(0, 2.7), corner(0.6, 2), corner(0.6, 0.9));
	}
}

/** Chimneys stand on party walls. */
function chimney(plate: CityPlate, front: Frontage, house: House): void {
	const drawn = chance('chimney', house.id);
	if (drawn > 0.72 || house.corner.end) return;
	const t = house.ridge + (drawn < 0.36 ? -1.7 : 0.7);
	plate.line('chimney', front.at(house.to, t), front.at(house.to, t + 1.1));
}

/** Backs of houses that show in the courtyard: those to its north and west. */
function innerWall(plate: CityPlate, front: Frontage, house: House): void {
	if (wallHeight([-front.out[0], -front.out[1]]) < 1) return;
	const [start, end] = span(front, house, house.depth);
	const t = house.depth + INNER / 2;
	plate.line('inner', front.at(start + 0.2, t), front.at(end - 0.2, t));
}
