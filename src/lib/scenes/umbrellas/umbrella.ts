import { roundToTenth } from '#lib/chart/path.ts';

/** Candidate numbers of umbrellas per row that divide a hundred. */
export const PER_ROW_CHOICES = [4, 5, 10] as const;
/** Ratio of height to width of an umbrella's cell. */
export const CELL_RATIO = 0.94;
/** Width of an umbrella, as a share of the width of its cell. */
const WIDTH_SHARE = 0.82;

/**
 * Returns the path of an umbrella.
 * @param x centre, in units
 * @param bottom end of its handle, in units
 * @param cellWidth width of its cell, in units
 */
export function umbrellaPath(x: number, bottom: number, cellWidth: number): string {
	const r = roundToTenth((cellWidth * WIDTH_SHARE) / 2);
	const handleLength = roundToTenth(cellWidth * 0.36);
	return `M${roundToTenth(x)} ${roundToTenth(bottom)}v-${handleLength}h${r}a${r} ${r} 0 0 0-${roundToTenth(2 * r)} 0h${r}v${handleLength}h-${roundToTenth(r / 3)}`;
}

/**
 * Returns the path of screens in a grid, which has as many columns as rows or one more.
 * @param monitors number of screens
 * @param x centre of the grid, in units
 * @param top top of the grid, in units
 * @param width width of three screens with their gaps, in units
 */
export function monitorsPath(monitors: number, x: number, top: number, width: number): string {
	const across = Math.ceil(Math.sqrt(monitors));
	const pitch = width / 3;
	const [wide, high] = [roundToTenth(pitch * 0.82), roundToTenth(pitch * 0.56)];
	return Array.from({ length: monitors }, (_, index) => {
		const left = x + ((index % across) - (across - 1) / 2) * pitch - wide / 2;
		return `M${roundToTenth(left)} ${roundToTenth(top + Math.floor(index / across) * pitch * 0.7)}h${wide}v${high}h-${wide}z`;
	}).join('');
}
