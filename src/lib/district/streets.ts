import type { Point, Ring } from '#lib/model/geometry.ts';
import type { CityPlate } from './inks.ts';
import { add, between, direction, distance, inset, outward, sides } from './vector.ts';

/** Sides of blocks without a kerb: those on the square, which is all pavement, and those on the passage. */
const withoutKerb: Readonly<Record<string, readonly number[]>> = {
	A: [2],
	B: [2],
	C: [2],
	E: [1, 2],
	F: [0, 1, 2, 3],
	G: [0, 1, 2, 3],
	H: [0, 4],
	I: [1],
	J: [3]
};

/** Where the square ends and the roadway of the tram begins. */
const squareEdge: readonly Point[] = [
	[65.2, 105.1],
	[82, 105.7],
	[100, 106.6],
	[122, 108],
	[140, 106.7],
	[152, 106.2],
	[170.9, 105.1]
];

/** A few courses of setts, here and there: enough to say that the square is paved. */
const setts = 'h9m3 0h9m3 0h9m-27 4h9m3 0h9m-9 4h9';
const settsEnd = [27, 8] as const;
const paved: readonly Point[] = [
	[72, 67],
	[84, 85],
	[123.4, 54],
	[133, 96.5],
	[153, 93.5],
	[164, 100]
];

/** The line of a kerb, 1.1 m from the walls, its corners cut. */
export function engraveKerb(plate: CityPlate, id: string, footprint: Ring): void {
	let run: Point[] = [];
	const flush = () => {
		plate.line('kerb', ...run);
		run = [];
	};
	sides(inset(footprint, () => -1.1)).forEach(({ from, to, length }, i) => {
		if (withoutKerb[id]?.includes(i)) return flush();
		run.push(between(from, to, 0.8 / length), between(from, to, 1 - 0.8 / length));
	});
	flush();
}

/** What paves the square, and its edge with posts against cars. */
export function engraveSquare(plate: CityPlate, isFree: (point: Point) => boolean): void {
	const edge = smooth(squareEdge, 9);
	plate.line('kerb', ...edge);
	for (const post of spaced(edge, 3.4).filter(isFree)) plate.dot('dot', add(post, [0, -0.7]));
	for (const at of paved) plate.stamp('paving', at, setts, settsEnd);
}

/** Rails, 1.4 m apart, on their sleepers. */
export function engraveTram(plate: CityPlate, track: readonly Point[]): void {
	const line = smooth(track, 9, 60);
	plate.line('sleepers', ...line);
	for (const side of [0.7, -0.7]) {
		plate.line(
			'rails',
			...line.map((point, i) =>
				add(point, outward(direction(line[i - 1] ?? point, line[i + 1] ?? point)), side)
			)
		);
	}
}

/** A curve through points (Catmull–Rom), as points about `step` metres apart; long straights stay as they are. */
function smooth(points: readonly Point[], step: number, straight = Infinity): Point[] {
	const curve = points.slice(0, -1).flatMap((b, i) => {
		const c = points[i + 1] ?? b;
		const [a, d] = [points[i - 1] ?? b, points[i + 2] ?? c];
		const count = distance(b, c) > straight ? 1 : Math.max(1, Math.round(distance(b, c) / step));
		const blend = (axis: 0 | 1, t: number) =>
			b[axis] +
			((c[axis] - a[axis]) * t +
				(2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
				(3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3) /
				2;
		return Array.from({ length: count }, (_, k): Point => [blend(0, k / count), blend(1, k / count)]);
	});
	return [...curve, ...points.slice(-1)];
}

/** Points along a line, every `gap` metres. */
function spaced(line: readonly Point[], gap: number): Point[] {
	let next = gap;
	return line.slice(1).flatMap((to, i) => {
		const from = line[i] ?? to;
		const length = distance(from, to);
		const found: Point[] = [];
		for (; next <= length; next += gap) found.push(between(from, to, next / length));
		next -= length;
		return found;
	});
}
