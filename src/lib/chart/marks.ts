import { round } from './path.ts';

/** Path data of simple symbols, in units of the drawing. */

/** Returns the path data of a square around a point. */
export function square(x: number, y: number, side: number): string {
	const edge = round(side);
	return `M${round(x - side / 2)} ${round(y - side / 2)}h${edge}v${edge}h-${edge}z`;
}

/** Returns the path data of a circle around a point. */
export function ring(x: number, y: number, radius: number): string {
	const r = round(radius);
	return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0`;
}

/** Returns the path data of a dot: a stroke of zero length, whose round caps make it as large as the stroke is wide. */
export const dot = (x: number, y: number): string => `M${round(x)} ${round(y)}h0`;

/** Returns the path data of a square on its corner, for decisions: a moment, not a span. */
export const diamond = (x: number, y: number, r: number): string =>
	`M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}z`;
