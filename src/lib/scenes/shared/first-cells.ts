import type { Point } from '#lib/model/maths/geometry.ts';

/**
 * Returns the outline of the first cells of a grid, row by row, as path data.
 * @param corner upper left corner of the grid, in units
 * @param cell width and height of a cell, in units
 */
export function firstCellsPath(corner: Point, count: number, columns: number, cell: Point): string {
	const [[x, y], [across, down]] = [corner, cell];
	if (count < columns) return count > 0 ? `M${x} ${y}h${count * across}v${down}H${x}z` : '';
	const [height, rest] = [Math.floor(count / columns) * down, count % columns];
	const step = rest > 0 ? `H${x + rest * across}v${down}` : '';
	return `M${x} ${y}h${columns * across}v${height}${step}H${x}z`;
}
