import type { Point } from '#lib/model/geometry.ts';

type Decimetres = readonly [x: number, y: number];

/**
 * A small shape repeated at many points, in relative commands and decimetres: the same letters each time,
 * which compress to almost nothing.
 */
export interface Stamp {
	readonly d: string;
	/** From its first point to its last. */
	readonly end: Decimetres;
}

/** A mark on the plate: a line through points in metres, or a stamp. */
type Mark =
	| { readonly points: readonly Point[]; readonly closed: boolean }
	| { readonly at: Point; readonly stamp: Stamp };

/** Gathers marks by the ink that draws them. */
export class Plate<Ink extends string> {
	readonly #marks = new Map<Ink, Mark[]>();

	/** A line through points. */
	line(ink: Ink, ...points: readonly Point[]): void {
		this.#add(ink, { points, closed: false });
	}

	/** A closed outline. */
	ring(ink: Ink, points: readonly Point[]): void {
		this.#add(ink, { points, closed: true });
	}

	/** A small shape that starts at a point, and ends there unless it says otherwise. */
	stamp(ink: Ink, at: Point, d: string, end: Decimetres = [0, 0]): void {
		this.#add(ink, { at, stamp: { d, end } });
	}

	/** A point: a line of no length, to which its ink gives round ends. */
	dot(ink: Ink, at: Point): void {
		this.stamp(ink, at, 'h0');
	}

	/** Path data of all marks of an ink; empty if there are none. */
	path(ink: Ink): string {
		return pathData(this.#marks.get(ink) ?? []);
	}

	#add(ink: Ink, mark: Mark): void {
		const marks = this.#marks.get(ink);
		if (marks) marks.push(mark);
		else this.#marks.set(ink, [mark]);
	}
}

const toDecimetres = ([x, y]: Point): Decimetres => [Math.round(x * 10), Math.round(y * 10)];

/** Numbers side by side, without the spaces that a minus sign makes needless. */
export const numbers = (values: readonly number[]): string => values.join(' ').replaceAll(' -', '-');

/** The shortest command for a step. */
function command(dx: number, dy: number): readonly [letter: string, values: string] {
	if (dy === 0) return ['h', `${dx}`];
	if (dx === 0) return ['v', `${dy}`];
	return ['l', numbers([dx, dy])];
}

/** Drops points that rounding has made one. */
function distinct(points: readonly Decimetres[], closed: boolean): readonly Decimetres[] {
	const same = (a: Decimetres | undefined, b: Decimetres | undefined) =>
		a?.[0] === b?.[0] && a?.[1] === b?.[1];
	const kept = points.filter((point, i) => i === 0 || !same(point, points[i - 1]));
	return closed && kept.length > 1 && same(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
}

/**
 * SVG path data in whole decimetres and relative commands: a tenth of a metre is finer than a pixel at
 * almost any size at which the plan is shown, and whole numbers cost a fifth less than decimals.
 */
function pathData(marks: readonly Mark[]): string {
	let [x, y]: Decimetres = [0, 0];
	let path = '';
	for (const mark of marks) {
		const stamp = 'stamp' in mark ? mark.stamp : undefined;
		const closed = 'points' in mark && mark.closed;
		const points = 'points' in mark ? mark.points : [mark.at];
		const [start, ...rest] = distinct(points.map(toDecimetres), closed);
		if (!start || (rest.length === 0 && !stamp)) continue;
		path += `m${numbers([start[0] - x, start[1] - y])}`;
		[x, y] = start;
		// Numbers that follow a move or a line without a letter draw a line.
		let implied = 'l';
		for (const point of rest) {
			const [letter, values] = command(point[0] - x, point[1] - y);
			const separator = values.startsWith('-') ? '' : ' ';
			path += letter === implied ? separator + values : letter + values;
			[implied, x, y] = [letter, ...point];
		}
		path += closed ? 'z' : (stamp?.d ?? '');
		if (closed) [x, y] = start;
		if (stamp) [x, y] = [x + stamp.end[0], y + stamp.end[1]];
	}
	return path;
}
