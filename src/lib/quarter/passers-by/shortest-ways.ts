/** Shortest ways over the public ground of a quarter. */
import FlatQueue from 'flatqueue';
import type { StreetGrid } from '#lib/model/cameras/coverage.ts';
import { distance, type Point } from '#lib/model/maths/geometry.ts';

/** Shortest ways from one cell to all others. */
export interface WayTree {
	/** Length in metres of the way to each cell; Infinity if none leads there. */
	readonly lengths: Float64Array;
	/** The cell before each cell at which its way turns. */
	readonly turns: Int32Array;
}

/**
 * Returns the shortest ways from a cell over public ground, straight wherever the ground allows it.
 *
 * Lazy Theta* without a goal: Dijkstra’s algorithm over the eight neighbours of each cell, but the way to a cell begins at
 * the cell where the way to its neighbour turned last, if that is in sight. Ways are longer than the shortest by less than
 * one per cent (Nash, Koenig and Tovey, “Lazy Theta*”, AAAI 2010).
 */
export function findWays(grid: StreetGrid, from: number): WayTree {
	const { columns, rows, street } = grid;
	const lengths = new Float64Array(street.length).fill(Infinity);
	const turns = new Int32Array(street.length).fill(from);
	const isDone = new Uint8Array(street.length);
	const queue = new FlatQueue();
	lengths[from] = 0;
	queue.push(from, 0);
	// No array is made in these loops: they run a million times.
	for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
		if (isDone[cell]) continue;
		isDone[cell] = 1;
		const [x, y] = [cell % columns, Math.floor(cell / columns)];
		const [firstX, lastX] = [Math.max(0, x - 1), Math.min(columns - 1, x + 1)];
		const [firstY, lastY] = [Math.max(0, y - 1), Math.min(rows - 1, y + 1)];
		const isOpen = (toX: number, toY: number): boolean =>
			// Beside a diagonal step both cells are entered.
			!!street[toY * columns + toX] && !!street[y * columns + toX] && !!street[toY * columns + x];
		if (!hasClearLine(grid, turns[cell] as number, cell)) {
			lengths[cell] = Infinity;
			for (let toY = firstY; toY <= lastY; toY++) {
				for (let toX = firstX; toX <= lastX; toX++) {
					const before = toY * columns + toX;
					if (before === cell || !isDone[before] || !isOpen(toX, toY)) continue;
					const length = (lengths[before] as number) + (toX === x || toY === y ? 1 : Math.SQRT2);
					if (length >= (lengths[cell] as number)) continue;
					lengths[cell] = length;
					turns[cell] = before;
				}
			}
		}
		const turn = turns[cell] as number;
		const soFar = lengths[turn] as number;
		const [turnX, turnY] = [turn % columns, Math.floor(turn / columns)];
		for (let toY = firstY; toY <= lastY; toY++) {
			for (let toX = firstX; toX <= lastX; toX++) {
				const to = toY * columns + toX;
				if (isDone[to] || !isOpen(toX, toY)) continue;
				const length = soFar + distance(turnX, turnY, toX, toY);
				if (length >= (lengths[to] as number)) continue;
				lengths[to] = length;
				turns[to] = turn;
				queue.push(to, length);
			}
		}
	}
	return { lengths, turns };
}

/** Returns the points at which the way to a cell starts, turns and ends; undefined if no way leads there. */
export function wayTo({ lengths, turns }: WayTree, to: number, columns: number): Point[] | undefined {
	if (lengths[to] === Infinity) return undefined;
	const way = [to];
	for (let cell = to; lengths[cell] !== 0;) way.push((cell = turns[cell] as number));
	return way.reverse().map((cell) => centreOf(cell, columns));
}

/** Returns the centre of a cell in metres. */
export const centreOf = (cell: number, columns: number): Point => [
	(cell % columns) + 0.5,
	Math.floor(cell / columns) + 0.5
];

/** Returns the cell of public ground that is nearest to a point; undefined if there is none. */
export function nearestCell({ columns, street }: StreetGrid, [x, y]: Point): number | undefined {
	let [best, shortest] = [-1, Infinity];
	for (const [cell, isPublic] of street.entries()) {
		if (!isPublic) continue;
		const metres = distance(x, y, ...centreOf(cell, columns));
		if (metres < shortest) [best, shortest] = [cell, metres];
	}
	return best < 0 ? undefined : best;
}

/** Tests whether the line between the centres of two cells enters public ground only. */
function hasClearLine({ columns, street }: StreetGrid, from: number, to: number): boolean {
	let [x, y] = [from % columns, Math.floor(from / columns)];
	const [endX, endY] = [to % columns, Math.floor(to / columns)];
	const [dx, dy] = [Math.abs(endX - x), Math.abs(endY - y)];
	const [stepX, stepY] = [Math.sign(endX - x), Math.sign(endY - y)];
	// Negative while the line leaves a cell through its side, positive through its top or bottom, 0 at a corner.
	let error = dy - dx;
	for (let left = dx + dy; ; left--) {
		if (!street[y * columns + x]) return false;
		if (left <= 0) return true;
		if (error === 0) {
			// Both cells beside the corner are entered.
			if (!street[y * columns + x + stepX] || !street[(y + stepY) * columns + x]) return false;
			x += stepX;
			y += stepY;
			error += 2 * (dy - dx);
			left--;
		} else if (error < 0) {
			x += stepX;
			error += 2 * dy;
		} else {
			y += stepY;
			error -= 2 * dx;
		}
	}
}
