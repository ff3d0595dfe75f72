import type { Point } from '#lib/model/maths/geometry.ts';

type Decimetres = readonly [x: number, y: number];

/**
 * A small shape that is repeated at many points, as path data in relative commands and decimetres. The data is
 * identical each time, so it compresses well.
 */
export interface Stamp {
	readonly d: string;
	/** Offset from its first to its last point, in decimetres. */
	readonly end: Decimetres;
}

/** A stroke on the plate: a line through points in metres, or a stamp. */
type Stroke =
	| { readonly points: readonly Point[]; readonly closed: boolean }
	| { readonly at: Point; readonly stamp: Stamp };

/** Collects strokes by ink, and returns them as SVG path data. */
export class Plate<Ink extends string> {
	readonly #strokes = new Map<Ink, Stroke[]>();

	/** Adds a line through points in metres. */
	line(ink: Ink, ...points: readonly Point[]): void {
		this.#add(ink, { points, closed: false });
	}

	/** Adds a closed outline through points in metres. */
	ring(ink: Ink, points: readonly Point[]): void {
		this.#add(ink, { points, closed: true });
	}

	/**
	 * Adds a small shape at a point in metres.
	 * @param d path data in relative commands and decimetres
	 * @param end offset from its first to its last point, in decimetres
	 */
	stamp(ink: Ink, at: Point, d: string, end: Decimetres = [0, 0]): void {
		this.#add(ink, { at, stamp: { d, end } });
	}

	/** Adds a dot at a point in metres: a line of length 0, drawn with round caps. */
	dot(ink: Ink, at: Point): void {
		this.stamp(ink, at, 'h0');
	}

	/** Returns the path data of all strokes of an ink; empty if there are none. */
	path(ink: Ink): string {
		return pathData(this.#strokes.get(ink) ?? []);
	}

	#add(ink: Ink, stroke: Stroke): void {
		const strokes = this.#strokes.get(ink);
		if (strokes) strokes.push(stroke);
		else this.#strokes.set(ink, [stroke]);
	}
}

const toDecimetres = ([x, y]: Point): Decimetres => [Math.round(x * 10), Math.round(y * 10)];

/** Joins numbers for path data, without spaces before minus signs. */
export const joinNumbers = (values: readonly number[]): string => values.join(' ').replaceAll(' -', '-');

/** Returns the shortest relative line command of SVG path data for an offset. */
function command(dx: number, dy: number): readonly [letter: string, values: string] {
	if (dy === 0) return ['h', `${dx}`];
	if (dx === 0) return ['v', `${dy}`];
	return ['l', joinNumbers([dx, dy])];
}

/** Returns points without those that equal the one before, after rounding. */
function distinct(points: readonly Decimetres[], closed: boolean): readonly Decimetres[] {
	const same = (a: Decimetres | undefined, b: Decimetres | undefined) =>
		a?.[0] === b?.[0] && a?.[1] === b?.[1];
	const kept = points.filter((point, i) => i === 0 || !same(point, points[i - 1]));
	return closed && kept.length > 1 && same(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
}

/**
 * Returns the SVG path data of strokes, in whole decimetres and relative commands. A decimetre is smaller than a pixel
 * at almost any size of the plan, and whole numbers take a fifth fewer bytes than decimals.
 */
function pathData(strokes: readonly Stroke[]): string {
	let [x, y]: Decimetres = [0, 0];
	let path = '';
	for (const stroke of strokes) {
		const stamp = 'stamp' in stroke ? stroke.stamp : undefined;
		const closed = 'points' in stroke && stroke.closed;
		const points = 'points' in stroke ? stroke.points : [stroke.at];
		const [start, ...rest] = distinct(points.map(toDecimetres), closed);
		if (!start || (rest.length === 0 && !stamp)) continue;
		path += `m${joinNumbers([start[0] - x, start[1] - y])}`;
		[x, y] = start;
		// A number without a command letter repeats the previous command; after a move it draws a line.
		let previousCommand = 'l';
		for (const point of rest) {
			const [letter, values] = command(point[0] - x, point[1] - y);
			const separator = values.startsWith('-') ? '' : ' ';
			path += letter === previousCommand ? separator + values : letter + values;
			[previousCommand, x, y] = [letter, ...point];
		}
		path += closed ? 'z' : (stamp?.d ?? '');
		if (closed) [x, y] = start;
		if (stamp) [x, y] = [x + stamp.end[0], y + stamp.end[1]];
	}
	return path;
}
