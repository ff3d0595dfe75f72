import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { randomFromKeys, add, itemAt, clearance, distance, isInside, distanceToRing } from './vector.ts';
import type { CityPlate } from './inks.ts';
import type { HouseBlock } from './parcels.ts';
import { joinNumbers, type Stamp } from './plate.ts';

/** Rounds metres to whole decimetres. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** Draws a tree at a point. */
export type TreePlanter = (plate: CityPlate, foot: Point) => void;

/** The shape of a tree, which many trees share. */
interface TreeShape {
	/** Offset in metres from the foot of the tree to the start of the stamp. */
	readonly start: Point;
	readonly stamp: Stamp;
}

/** Returns the point at a radius in decimetres and an angle in turns, in whole decimetres. */
const polar = (radius: number, turn: number): Point => [
	Math.round(radius * Math.cos(turn * 2 * Math.PI)),
	Math.round(radius * Math.sin(turn * 2 * Math.PI))
];

/** Returns the coordinates of a quadratic curve (control point and end) relative to its start. */
const curve = ([x, y]: Point, [bendX, bendY]: Point, [toX, toY]: Point): readonly number[] => [
	bendX - x,
	bendY - y,
	toX - x,
	toY - y
];

/**
 * Returns the crown of a tree, with lobes and, in the south-east, strokes of shade.
 * @param radius in decimetres
 * @param variant seeds the random shape of the lobes
 */
function crown(radius: number, lobes: number, strokes: number, variant: number): TreeShape {
	const points = Array.from({ length: lobes }, (_, i) =>
		polar(radius * (0.86 + 0.28 * randomFromKeys('lobe', variant, i)), i / lobes)
	);
	const [start = [0, 0]] = points;
	const outline = points.flatMap((point, i) =>
		curve(point, polar(radius * 1.42, (i + 0.5) / lobes), points[(i + 1) % lobes] ?? start)
	);
	let pen = start;
	const shade = Array.from({ length: strokes }, (_, i) => {
		const shadeRadius = radius * (0.72 - 0.26 * i);
		const [from, bend, to] = [
			polar(shadeRadius, 0.02),
			polar(shadeRadius * 1.2, 0.12),
			polar(shadeRadius, 0.24)
		];
		const move = joinNumbers([from[0] - pen[0], from[1] - pen[1]]);
		pen = to;
		return `m${move}q${joinNumbers(curve(from, bend, to))}`;
	});
	return {
		start: [start[0] / 10, start[1] / 10],
		stamp: { d: `q${joinNumbers(outline)}z${shade.join('')}`, end: [pen[0] - start[0], pen[1] - start[1]] }
	};
}

/**
 * Returns a function that draws trees. It uses only three shapes, to keep the page small.
 * @param radius radius of a crown, in metres
 * @param lobes number of lobes of a crown
 * @param strokes number of strokes of shade
 */
export function treePlanter(
	ink: 'crown' | 'bush',
	radius: number,
	lobes: number,
	strokes: number
): TreePlanter {
	const shapes = [0, 1, 2].map((i) => crown(radius * (9.2 + i), lobes, strokes, i));
	return (plate, foot) => {
		// Whole decimetres, so that all trees of a shape have identical path data.
		const [x, y] = [round(foot[0]), round(foot[1])];
		const shape = itemAt(shapes, Math.floor(randomFromKeys('tree', x, y) * 3));
		plate.stamp(ink, add([x, y], shape.start), shape.stamp.d, shape.stamp.end);
	};
}

/**
 * Returns up to `count` random points in a ring, at least `margin` metres from its sides and `apart` metres from each
 * other.
 */
function scatter(id: string, ring: Ring, count: number, margin: number, apart: number): Point[] {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
	const found: Point[] = [];
	for (let draw = 0; draw < 200 && found.length < count; draw++) {
		const point: Point = [
			left + randomFromKeys('x', id, draw) * width,
			top + randomFromKeys('y', id, draw) * height
		];
		const isFarApart = found.every((other) => distance(other, point) > apart);
		if (isFarApart && isInside(point, ring) && clearance(point, ring) > margin) found.push(point);
	}
	return found;
}

/** Draws the gardens of a courtyard: walls that continue the party walls of the houses, and trees. */
export function engraveGardens(plate: CityPlate, block: HouseBlock, plant: TreePlanter): void {
	for (const front of block.frontages) {
		front.houses.slice(0, -1).forEach((house, i) => {
			if (randomFromKeys('garden', house.id) > 0.6) return;
			const depth = Math.max(house.depth, front.houses[i + 1]?.depth ?? 0);
			const start = front.at(house.to, depth);
			const inwards: Point = [-front.out[0], -front.out[1]];
			const available = distanceToRing(add(start, inwards, 0.2), inwards, block.court);
			if (available > 6 && available < 30) plate.line('bed', start, add(start, inwards, available * 0.46));
		});
	}
	for (const foot of scatter(block.id, block.court, 5, 2, 3.6)) plant(plate, foot);
}
