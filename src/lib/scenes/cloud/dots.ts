/** The list: a cell of a fine grid for every entry, in one path of short dashes. */

/** Cells from the left edge of the grid to its middle; nobody is that far. */
const HALF = 512;
const ROW = 2 * HALF;

/**
 * Path data in cells from the middle, without the entry that stands there. Where a cell is taken, the next free one
 * beside it is filled, so that as many cells are filled as there are entries.
 * @param points x and y in turn, in the units of distances
 * @param cell side of a cell in these units
 */
export function dotsOf(points: Float32Array, entries: number, middle: number, cell: number): string {
	const filled = new Set<number>();
	for (let n = 0; n < entries; n++) {
		if (n === middle) continue;
		const [x, y] = [points[2 * n] as number, points[2 * n + 1] as number];
		filled.add(free(filled, Math.round(x / cell), Math.round(y / cell)));
	}
	return dashes(Uint32Array.from(filled).sort());
}

/** The nearest free cell, looked for ring by ring. */
function free(filled: ReadonlySet<number>, x: number, y: number): number {
	for (let ring = 0; ; ring++) {
		for (let down = -ring; down <= ring; down++) {
			const step = Math.abs(down) === ring ? 1 : Math.max(1, 2 * ring);
			for (let right = -ring; right <= ring; right += step) {
				const cell = (y + down + HALF) * ROW + x + right + HALF;
				if (!filled.has(cell)) return cell;
			}
		}
	}
}

/** Cells in order, those side by side as one dash. */
function dashes(cells: Uint32Array): string {
	let path = '';
	let [pen, row] = [0, -1];
	for (let i = 0; i < cells.length;) {
		const cell = cells[i] as number;
		let length = 1;
		while (cells[i + length] === cell + length) length++;
		const [x, y] = [(cell % ROW) - HALF, Math.floor(cell / ROW) - HALF];
		path += y === row ? `m${x - pen} 0h${length}` : `M${x} ${y}h${length}`;
		[pen, row] = [x + length, y];
		i += length;
	}
	return path;
}
