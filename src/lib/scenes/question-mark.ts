import { round } from '#lib/chart/path.ts';

/** Returns the path data of a question mark around a point, to be stroked: a drawing, independent of the font. */
export function questionMark(x: number, y: number, height: number): string {
	const [half, r] = [height / 2, height * 0.26];
	return (
		`M${round(x - r)} ${round(y - half + r)}a${round(r)} ${round(r)} 0 1 1 ${round(r * 1.6)} ${round(r * 0.8)}` +
		`q${round(-r * 0.6)} ${round(r * 0.5)} ${round(-r * 0.6)} ${round(r * 1.2)}M${round(x)} ${round(y + half)}h0`
	);
}
