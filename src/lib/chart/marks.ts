import { round } from './path.ts';

/** Path data of the marks that count things one by one, in the units of the drawing. */

/** A square around a point. */
export function square(x: number, y: number, side: number): string {
	const edge = round(side);
	return `M${round(x - side / 2)} ${round(y - side / 2)}h${edge}v${edge}h-${edge}z`;
}

/** A circle around a point. */
export function ring(x: number, y: number, radius: number): string {
	const r = round(radius);
	return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0`;
}

/** A dot: a stroke without length, whose round caps make it as large as the stroke is wide. */
export const dot = (x: number, y: number): string => `M${round(x)} ${round(y)}h0`;

/** A square on its corner, for what was decided: a moment, not a span. */
export const diamond = (x: number, y: number, r: number): string =>
	`M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}z`;
