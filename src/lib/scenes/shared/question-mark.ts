import { roundToTenth } from '#lib/chart/path.ts';

/** Returns the path data of a question mark around a point, to be stroked. It does not depend on a font. */
export function questionMarkPath(x: number, y: number, height: number): string {
	const [half, r] = [height / 2, height * 0.26];
	return (
		`M${roundToTenth(x - r)} ${roundToTenth(y - half + r)}a${roundToTenth(r)} ${roundToTenth(r)} 0 1 1 ${roundToTenth(r * 1.6)} ${roundToTenth(r * 0.8)}` +
		`q${roundToTenth(-r * 0.6)} ${roundToTenth(r * 0.5)} ${roundToTenth(-r * 0.6)} ${roundToTenth(r * 1.2)}M${roundToTenth(x)} ${roundToTenth(y + half)}h0`
	);
}
