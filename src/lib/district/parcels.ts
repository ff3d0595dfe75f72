import type { Point, Ring } from '#lib/model/geometry.ts';
import { chance } from './chance.ts';
import { add, around, distance, inset, outward, sides, type Side } from './vector.ts';

/**
 * A block of houses: its roofs stand a little to the north-west of its walls, so that the walls to the south
 * and east show inside the footprint, and no ground is hidden.
 */

/** How far roofs are drawn from the foot of their walls, in metres east and south. */
const wallShift: Point = [1.4, 2.6];

/** Metres of wall that show along a side whose outside lies that way. */
export const wallHeight = ([x, y]: Point): number => Math.max(0, wallShift[0] * x + wallShift[1] * y);

export const roofOf = (footprint: Ring): Ring => inset(footprint, ({ out }) => wallHeight(out));

/** How dark a slope or wall lies that looks that way: the light comes from the north-west. */
export const darkness = ([x, y]: Point): number => x * 0.5 + y * 0.87;

type RoofKind = 'ridge' | 'gable' | 'hip' | 'mansard';

/** A house: its share of the street from one party wall to the next, in metres along the frontage. */
export interface House {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	/** From the street to the courtyard. */
	readonly depth: number;
	/** From the street to the ridge. */
	readonly ridge: number;
	readonly kind: RoofKind;
	/** The two houses of a frontage that turn a corner have a mitre there instead of a party wall. */
	readonly corner: { readonly start: boolean; readonly end: boolean };
}

export interface Frontage extends Side {
	readonly houses: readonly House[];
	/** Metres along the street by which a mitre advances for each metre of depth. */
	readonly mitre: { readonly start: number; readonly end: number };
	/** Point `s` metres along the street and `t` metres in. */
	at(s: number, t: number): Point;
}

export interface Block {
	readonly id: string;
	readonly roof: Ring;
	readonly depth: number;
	readonly frontages: readonly Frontage[];
	readonly court: Ring;
}

export interface BlockStyle {
	/** Metres from the street to the courtyard. */
	readonly depth: number;
	/** Usual width of a house, in metres. */
	readonly width: number;
	/** Whether houses differ in depth, ridge and roof. */
	readonly even?: boolean;
}

/** Cotangent of half the angle at the corner where a side starts. */
function mitreAt(before: Side, after: Side): number {
	const cosine = -(before.along[0] * after.along[0] + before.along[1] * after.along[1]);
	return Math.sqrt((1 + cosine) / (1 - cosine));
}

/** Widths that fill a length, none like its neighbour. */
function widths(id: string, length: number, usual: number): number[] {
	const count = Math.max(1, Math.round(length / usual));
	const weights = Array.from({ length: count }, (_, i) => 0.62 + 0.76 * chance('width', id, i));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (weight / total) * length);
}

function roofKind(drawn: number, width: number): RoofKind {
	if (drawn < 0.16 && width < 8.5) return 'gable';
	if (drawn < 0.36 && width > 6.5) return 'hip';
	return drawn < 0.58 ? 'mansard' : 'ridge';
}

/** Houses along one side: a corner house at each end, others between. */
function row(id: string, length: number, mitre: Frontage['mitre'], style: BlockStyle): House[] {
	const { depth, width, even = false } = style;
	const ridge = depth / 2;
	const reach = (end: 'start' | 'end') => depth * mitre[end] + 1 + 3.5 * chance(end, id);
	const [first, last] = [reach('start'), length - reach('end')];
	const whole = { depth, ridge, kind: 'ridge' as const };
	if (last - first < 4 || even) {
		return [{ ...whole, id: `${id}0`, from: 0, to: length, corner: { start: true, end: true } }];
	}
	let from = first;
	const between = widths(id, last - first, width).map((wide, i): House => {
		const key = `${id}${i + 1}`;
		// A narrow house now and then reaches far into its garden.
		const wing = chance('wing', key) < 0.22 && wide < width ? 3.6 : 0;
		const house = {
			id: key,
			from,
			to: from + wide,
			depth: depth + wing + Math.round(chance('depth', key) * 5 - 2) * 0.6,
			ridge: ridge + Math.round(chance('ridge', key) * 2 - 1) * 0.5,
			kind: roofKind(chance('kind', key), wide),
			corner: { start: false, end: false }
		};
		from += wide;
		return house;
	});
	return [
		{ ...whole, id: `${id}0`, from: 0, to: first, corner: { start: true, end: false } },
		...between,
		{ ...whole, id: `${id}z`, from: last, to: length, corner: { start: false, end: true } }
	];
}

/** The line of the backs of the houses. */
function courtOf(frontages: readonly Frontage[]): Ring {
	const line = frontages.flatMap(({ houses, mitre, at }) =>
		houses.flatMap(({ from, to, depth, corner }): Point[] => {
			const start = at(corner.start ? depth * mitre.start : from, depth);
			return corner.end ? [start] : [start, at(to, depth)];
		})
	);
	return line.filter((point, i) => distance(point, around(line, i + 1)) > 0.05);
}

/** Divides a footprint into houses around a courtyard. */
export function parcel(id: string, footprint: Ring, style: BlockStyle): Block {
	const roof = roofOf(footprint);
	const edges = sides(roof);
	const frontages = edges.map((side, i): Frontage => {
		const mitre = {
			start: mitreAt(around(edges, i - 1), side),
			end: mitreAt(side, around(edges, i + 1))
		};
		const inwards = outward([-side.along[0], -side.along[1]]);
		return {
			...side,
			mitre,
			houses: row(`${id}${i}`, side.length, mitre, style),
			at: (s, t) => add(add(side.from, side.along, s), inwards, t)
		};
	});
	return { id, roof, depth: style.depth, frontages, court: courtOf(frontages) };
}
