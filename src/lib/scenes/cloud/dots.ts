/**
 * The watchlist as dots: each entry fills one cell of a fine grid, and all cells are drawn as one path of short
 * dashes.
 */

/** Cells from the left edge of the grid to its middle; more than any distance that occurs. */
const HALF_GRID = 512;
const GRID_SIZE = 2 * HALF_GRID;

/**
 * Returns the path data of all entries except the middle one, in cells from the middle. If a cell is taken, the
 * nearest free one is filled, so that the number of cells is exact.
 * @param points x and y alternating, in units of distance
 * @param middle index of the middle entry
 * @param cell side of a cell in units of distance
 */
export function dotsPath(points: Float32Array, entries: number, middle: number, cell: number): string {
	const filled = new Set<number>();
	for (let n = 0; n < entries; n++) {
		if (n === middle) continue;
		const [x, y] = [points[2 * n] as number, points[2 * n + 1] as number];
		filled.add(nearestFreeCell(filled, Math.round(x / cell), Math.round(y / cell)));
	}
	return dashPath(Uint32Array.from(filled).sort());
}

/** Returns the index of the nearest free cell, searching ring by ring. */
function nearestFreeCell(filled: ReadonlySet<number>, x: number, y: number): number {
	for (let ring = 0; ; ring++) {
		for (let down = -ring; down <= ring; down++) {
			const step = Math.abs(down) === ring ? 1 : Math.max(1, 2 * ring);
			for (let right = -ring; right <= ring; right += step) {
				const cell = (y + down + HALF_GRID) * GRID_SIZE + x + right + HALF_GRID;
				if (!filled.has(cell)) return cell;
			}
		}
	}
}

/** Returns the path data of cells in ascending order, with one dash for each run of neighbours. */
function dashPath(cells: Uint32Array): string {
	let path = '';
	let [pen, row] = [0, -1];
	for (let i = 0; i < cells.length;) {
		const cell = cells[i] as number;
		let length = 1;
		while (cells[i + length] === cell + length) length++;
		const [x, y] = [(cell % GRID_SIZE) - HALF_GRID, Math.floor(cell / GRID_SIZE) - HALF_GRID];
		path += y === row ? `m${x - pen} 0h${length}` : `M${x} ${y}h${length}`;
		[pen, row] = [x + length, y];
		i += length;
	}
	return path;
}
