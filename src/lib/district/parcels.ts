import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { randomFromKeys, add, itemAt, distance, inset, leftNormal, sides, type Side } from './vector.ts';

/**
 * Layout of blocks of houses. Roofs are shifted to the north-west of their walls, so that south and east walls are
 * visible inside the footprint and no street is hidden.
 */

/** Shift from the roof to the foot of the walls, in metres east and south. */
const wallShift: Point = [1.4, 2.6];

/** Returns the visible height in metres of a wall that faces a direction (a unit vector); 0 if its roof hides it. */
export const wallHeight = ([x, y]: Point): number => Math.max(0, wallShift[0] * x + wallShift[1] * y);

/** Returns the outline of the roof over a footprint. */
export const roofOf = (footprint: Ring): Ring => inset(footprint, ({ out }) => wallHeight(out));

/**
 * Returns the darkness of a slope or wall that faces a direction (a unit vector): −1 is brightest, 1 is darkest. Light
 * comes from the north-west.
 */
export const darkness = ([x, y]: Point): number => x * 0.5 + y * 0.87;

type RoofKind = 'ridge' | 'gable' | 'hip' | 'mansard';

/** A house between two party walls; `from` and `to` are metres along the frontage. */
export interface House {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	/** Metres from the street to the courtyard. */
	readonly depth: number;
	/** Metres from the street to the ridge. */
	readonly ridge: number;
	readonly kind: RoofKind;
	/** Whether the house turns a corner at either end: it has a mitre there instead of a party wall. */
	readonly corner: { readonly start: boolean; readonly end: boolean };
}

/** One side of a block, with its houses. */
export interface Frontage extends Side {
	readonly houses: readonly House[];
	/** Metres that the mitre at either end advances along the street, per metre of depth. */
	readonly mitre: { readonly start: number; readonly end: number };
	/** Returns the point `s` metres along the street and `t` metres towards the courtyard. */
	at(s: number, t: number): Point;
}

/** A block of houses around a courtyard. */
export interface HouseBlock {
	readonly id: string;
	readonly roof: Ring;
	readonly depth: number;
	readonly frontages: readonly Frontage[];
	readonly court: Ring;
}

/** Depth and width of the houses of a block. */
export interface BlockStyle {
	/** Metres from the street to the courtyard. */
	readonly depth: number;
	/** Usual width of a house, in metres. */
	readonly width: number;
	/** Whether each side is one uniform house. */
	readonly even?: boolean;
}

/**
 * Returns the metres that the mitre between two sides advances per metre of depth: the cotangent of half their angle.
 */
function mitreAt(before: Side, after: Side): number {
	const cosine = -(before.along[0] * after.along[0] + before.along[1] * after.along[1]);
	return Math.sqrt((1 + cosine) / (1 - cosine));
}

/**
 * Returns random house widths in metres that add up to a length.
 * @param usual usual width in metres
 */
function widths(id: string, length: number, usual: number): number[] {
	const count = Math.max(1, Math.round(length / usual));
	const weights = Array.from({ length: count }, (_, i) => 0.62 + 0.76 * randomFromKeys('width', id, i));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (weight / total) * length);
}

/** Returns the roof kind for a random number in [0, 1) and the width of the house in metres. */
function roofKind(value: number, width: number): RoofKind {
	if (value < 0.16 && width < 8.5) return 'gable';
	if (value < 0.36 && width > 6.5) return 'hip';
	return value < 0.58 ? 'mansard' : 'ridge';
}

/**
 * Returns the houses along one side: a corner house at each end, others in between, or a single house if the side is
 * short or uniform.
 */
function housesAlong(id: string, length: number, mitre: Frontage['mitre'], style: BlockStyle): House[] {
	const { depth, width, even = false } = style;
	const ridge = depth / 2;
	const reach = (end: 'start' | 'end') => depth * mitre[end] + 1 + 3.5 * randomFromKeys(end, id);
	const [first, last] = [reach('start'), length - reach('end')];
	const cornerHouse = { depth, ridge, kind: 'ridge' as const };
	if (last - first < 4 || even) {
		return [{ ...cornerHouse, id: `${id}0`, from: 0, to: length, corner: { start: true, end: true } }];
	}
	let from = first;
	const between = widths(id, last - first, width).map((wide, i): House => {
		const key = `${id}${i + 1}`;
		// Some narrow houses extend far into the garden.
		const wing = randomFromKeys('wing', key) < 0.22 && wide < width ? 3.6 : 0;
		const house = {
			id: key,
			from,
			to: from + wide,
			depth: depth + wing + Math.round(randomFromKeys('depth', key) * 5 - 2) * 0.6,
			ridge: ridge + Math.round(randomFromKeys('ridge', key) * 2 - 1) * 0.5,
			kind: roofKind(randomFromKeys('kind', key), wide),
			corner: { start: false, end: false }
		};
		from += wide;
		return house;
	});
	return [
		{ ...cornerHouse, id: `${id}0`, from: 0, to: first, corner: { start: true, end: false } },
		...between,
		{ ...cornerHouse, id: `${id}z`, from: last, to: length, corner: { start: false, end: true } }
	];
}

/** Returns the outline of the courtyard, along the backs of the houses. */
function courtOf(frontages: readonly Frontage[]): Ring {
	const line = frontages.flatMap(({ houses, mitre, at }) =>
		houses.flatMap(({ from, to, depth, corner }): Point[] => {
			const start = at(corner.start ? depth * mitre.start : from, depth);
			return corner.end ? [start] : [start, at(to, depth)];
		})
	);
	return line.filter((point, i) => distance(point, itemAt(line, i + 1)) > 0.05);
}

/** Divides a footprint into houses around a courtyard. The id seeds the random variation. */
export function divideIntoHouses(id: string, footprint: Ring, style: BlockStyle): HouseBlock {
	const roof = roofOf(footprint);
	const edges = sides(roof);
	const frontages = edges.map((side, i): Frontage => {
		const mitre = {
			start: mitreAt(itemAt(edges, i - 1), side),
			end: mitreAt(side, itemAt(edges, i + 1))
		};
		const inwards = leftNormal([-side.along[0], -side.along[1]]);
		return {
			...side,
			mitre,
			houses: housesAlong(`${id}${i}`, side.length, mitre, style),
			at: (s, t) => add(add(side.from, side.along, s), inwards, t)
		};
	});
	return { id, roof, depth: style.depth, frontages, court: courtOf(frontages) };
}
