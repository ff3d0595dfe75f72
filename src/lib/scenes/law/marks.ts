import { round } from '#lib/chart/path.ts';

/** A decision is a moment, not a span. */
export const diamond = (x: number, y: number, r: number): string =>
	`M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}z`;
