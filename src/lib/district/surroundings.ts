import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { CityPlate } from './inks.ts';
import { throwShadow } from './shadows.ts';
import { add, itemAt, inset } from './vector.ts';

/**
 * Outlines of the blocks around the district, between which its streets continue: the corners of each in metres,
 * clockwise, as x, y, x, y …
 */
const blocks: readonly (readonly number[])[] = [
	[-132, -42, -69, -39, -71, -4, -132, -4],
	[-60, -38, -5, -42, -5, -4, -62, -4],
	[5, -42, 66, -45, 66, -4, 6, -4],
	[74, -45, 123, -41, 124, -4, 74, -4],
	[133, -40, 191, -45, 190, -4, 134, -4],
	[201, -46, 236, -45, 235, -4, 200, -4],
	[246, -45, 301, -40, 303, -4, 245, -4],
	[310, -40, 372, -43, 372, -4, 312, -4],
	[-132, -92, -64, -92, -66, -48, -132, -50],
	[-55, -92, -4, -92, -4, -51, -57, -47],
	[5, -92, 65, -92, 66, -54, 5, -51],
	[74, -92, 122, -92, 123, -50, 74, -54],
	[132, -92, 192, -92, 192, -54, 133, -49],
	[202, -92, 237, -92, 237, -54, 202, -55],
	[247, -92, 303, -92, 302, -49, 247, -54],
	[312, -92, 372, -92, 372, -52, 311, -49],
	[-62, 6, -5, 6, -5, 50, -60, 51],
	[-132, 6, -71, 6, -69, 51, -132, 52],
	[-58, 59, -5, 58, -5, 104, -57, 105],
	[-132, 60, -67, 59, -66, 105, -132, 105],
	[-62, 115, -5, 114.5, -5, 154, -61, 156],
	[-132, 115, -71, 115, -70, 156, -132, 158],
	[245, 6, 302, 6, 305, 60, 245, 57],
	[312, 6, 372, 6, 372, 63, 315, 60.5],
	[245, 69, 305, 71, 306, 112, 245, 109],
	[315, 71, 372, 74, 372, 114, 316, 112.5],
	[245, 118, 306, 121, 307, 156, 245, 154],
	[317, 121, 372, 124, 372, 160, 317, 157],
	[-132, 168, -71, 166, -70, 200, -132, 208],
	[-61, 166, -5, 164, -5, 192, -60, 198],
	[6, 164, 59, 164, 57, 187, 6, 191],
	[65, 164, 118, 164, 118, 184, 63, 187],
	[126, 164, 185, 164, 187, 186, 126, 184],
	[195, 164, 235, 164, 236, 193, 198, 188],
	[245, 164, 307, 166, 308, 208, 246, 195],
	[317, 167, 372, 170, 372, 218, 318, 211]
];

/** Depth in metres of the houses in the surrounding blocks, which is also the width of the hatching band. */
const HOUSE_DEPTH = 8;

/** Draws the surrounding blocks in light ink, and the river. */
export function engraveSurroundings(plate: CityPlate): void {
	for (const numbers of blocks) {
		const footprint = ringOf(numbers);
		plate.ring('shadow', footprint.map(throwShadow));
		plate.ring('far', footprint);
		plate.ring(
			'far-court',
			inset(footprint, () => HOUSE_DEPTH)
		);
		if (isNear(footprint)) partyWalls(plate, footprint);
	}
	engraveRiver(plate);
}

const ringOf = (numbers: readonly number[]): Ring =>
	numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? NaN]] : []));

/** Tests whether a block is near enough to show its houses. */
const isNear = (ring: Ring): boolean => ring.some(([x, y]) => x > -65 && x < 310 && y > -46 && y < 200);

/**
 * Draws the walls between the houses of a block, as a dashed band. Each side is a separate line, because a dash across
 * a corner would be too wide.
 */
function partyWalls(plate: CityPlate, footprint: Ring): void {
	const middle = inset(footprint, () => HOUSE_DEPTH / 2);
	middle.forEach((corner, i) => plate.line('far-wall', corner, itemAt(middle, i + 1)));
}

/** Path data of a river bank, from west to east, in decimetres. */
const bank = 'q720-190 1400-230t1300 20 1240 170 1100 240';
/** Offset from the first to the last point of the river bank, in decimetres. */
const bankEnd = [5040, 200] as const;

/** Draws the river with its lines of water, and the bridge of the Rue du Pont. */
function engraveRiver(plate: CityPlate): void {
	const west: Point = [-132, 226];
	for (const down of [0, 31]) plate.stamp('far-line', add(west, [0, down]), bank, bankEnd);
	for (const down of [1.4, 3.4, 6.6, 11.5, 19, 24, 27, 29.4]) {
		plate.stamp('water', add(west, [0, down]), bank, bankEnd);
	}
	plate.ring('far-court', [
		[187, 196],
		[196, 197],
		[198, 236],
		[189, 235]
	]);
}
