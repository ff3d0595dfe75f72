import { roundToTenth } from '../path.ts';

/** Path data of simple symbols, in units of the drawing. */

/** Returns the path data of a square around a point. */
export function squarePath(x: number, y: number, side: number): string {
	const edge = roundToTenth(side);
	return `M${roundToTenth(x - side / 2)} ${roundToTenth(y - side / 2)}h${edge}v${edge}h-${edge}z`;
}

/** Returns the path data of a circle around a point. */
export function circlePath(x: number, y: number, radius: number): string {
	const r = roundToTenth(radius);
	return `M${roundToTenth(x - radius)} ${roundToTenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0`;
}

/** Returns the path data of a dot: a stroke of zero length, whose round caps make it as large as the stroke is wide. */
export const dotPath = (x: number, y: number): string => `M${roundToTenth(x)} ${roundToTenth(y)}h0`;

/**
 * Returns the path data of a diamond: a square that stands on a corner. It marks a decision, which takes a moment.
 * @param r half of its diagonal
 */
export const diamondPath = (x: number, y: number, r: number): string =>
	`M${roundToTenth(x)} ${roundToTenth(y - r)}L${roundToTenth(x + r)} ${roundToTenth(y)}L${roundToTenth(x)} ${roundToTenth(y + r)}L${roundToTenth(x - r)} ${roundToTenth(y)}z`;
