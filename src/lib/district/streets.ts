import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import type { CityPlate } from './inks.ts';
import { add, interpolate, direction, distance, inset, leftNormal, sides } from './vector.ts';

/** Indices of the sides of each building that have no kerb: those on the square, which is paved, and on the passage. */
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

/** Boundary between the square and the roadway of the tram, in metres. */
const squareEdge: readonly Point[] = [
	[65.2, 105.1],
	[82, 105.7],
	[100, 106.6],
	[122, 108],
	[140, 106.7],
	[152, 106.2],
	[170.9, 105.1]
];

/** Path data of a few courses of setts (paving stones), in decimetres. */
const setts = 'h9m3 0h9m3 0h9m-27 4h9m3 0h9m-9 4h9';
/** Offset from the first to the last point of the setts, in decimetres. */
const settsEnd = [27, 8] as const;
/** Points in metres at which setts are drawn, to show that the square is paved. */
const settsPositions: readonly Point[] = [
	[72, 67],
	[84, 85],
	[123.4, 54],
	[133, 96.5],
	[153, 93.5],
	[164, 100]
];

/** Draws the kerb of a building, 1.1 m from the walls, with cut corners. */
export function engraveKerb(plate: CityPlate, id: string, footprint: Ring): void {
	let run: Point[] = [];
	const flush = () => {
		plate.line('kerb', ...run);
		run = [];
	};
	sides(inset(footprint, () => -1.1)).forEach(({ from, to, length }, i) => {
		if (withoutKerb[id]?.includes(i)) return flush();
		run.push(interpolate(from, to, 0.8 / length), interpolate(from, to, 1 - 0.8 / length));
	});
	flush();
}

/**
 * Draws the paving of the square, and its edge with bollards.
 * @param isFree tests whether a bollard may stand at a point
 */
export function engraveSquare(plate: CityPlate, isFree: (point: Point) => boolean): void {
	const edge = smooth(squareEdge, 9);
	plate.line('kerb', ...edge);
	for (const post of pointsAlong(edge, 3.4).filter(isFree)) plate.dot('dot', add(post, [0, -0.7]));
	for (const at of settsPositions) plate.stamp('paving', at, setts, settsEnd);
}

/** Draws the tram line: two rails, 1.4 m apart, and sleepers. */
export function engraveTram(plate: CityPlate, track: readonly Point[]): void {
	const line = smooth(track, 9, 60);
	plate.line('sleepers', ...line);
	for (const side of [0.7, -0.7]) {
		plate.line(
			'rails',
			...line.map((point, i) =>
				add(point, leftNormal(direction(line[i - 1] ?? point, line[i + 1] ?? point)), side)
			)
		);
	}
}

/**
 * Returns points about `step` metres apart on a Catmull–Rom curve through the given ones. Segments longer than
 * `straight` metres stay straight.
 */
function smooth(points: readonly Point[], step: number, straight = Infinity): Point[] {
	const curve = points.slice(0, -1).flatMap((b, i) => {
		const c = points[i + 1] ?? b;
		const [a, d] = [points[i - 1] ?? b, points[i + 2] ?? c];
		const count = distance(b, c) > straight ? 1 : Math.max(1, Math.round(distance(b, c) / step));
		const coordinate = (axis: 0 | 1, t: number) =>
			b[axis] +
			((c[axis] - a[axis]) * t +
				(2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
				(3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3) /
				2;
		return Array.from({ length: count }, (_, k): Point => [
			coordinate(0, k / count),
			coordinate(1, k / count)
		]);
	});
	return [...curve, ...points.slice(-1)];
}

/** Returns points along a line, every `gap` metres. */
function pointsAlong(line: readonly Point[], gap: number): Point[] {
	let next = gap;
	return line.slice(1).flatMap((to, i) => {
		const from = line[i] ?? to;
		const length = distance(from, to);
		const found: Point[] = [];
		for (; next <= length; next += gap) found.push(interpolate(from, to, next / length));
		next -= length;
		return found;
	});
}
