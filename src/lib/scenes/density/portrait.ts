import { round } from '#lib/draw/path.ts';

/**
 * The head and shoulders of a drawn passer-by, as a camera has them: so many pixels across, four tones.
 * Nobody's photograph: a few ellipses, sampled at the centre of each pixel.
 */

/** Metres that the picture is wide and high. */
export const PORTRAIT = 0.6;

const TONES = 4;

/** Pixels are drawn a little higher than their row: the screen's own pixels must leave no seam between rows. */
const OVERLAP = 1.08;

/** Tone at a point of the portrait, both coordinates from 0 to 1; 0 is blank paper, 3 is ink. */
function tone(u: number, v: number): number {
	const inside = (cx: number, cy: number, rx: number, ry: number) =>
		((u - cx) / rx) ** 2 + ((v - cy) / ry) ** 2 <= 1;
	const face = inside(0.5, 0.46, 0.185, 0.25);
	const fringe = v < 0.335 + 0.08 * Math.sin(u * 9 + 1);
	if (face && !fringe) return feature(u, v, inside);
	if (
		inside(0.5, 0.4, 0.245, 0.28) ||
		(inside(0.5, 0.56, 0.25, 0.28) && v > 0.36 && !inside(0.5, 0.62, 0.13, 0.2))
	)
		return 3;
	if (inside(0.5, 0.74, 0.085, 0.14)) return 1;
	if (inside(0.5, 1.06, 0.42, 0.27)) return Math.abs(u - 0.5) < 0.1 && v < 0.9 - Math.abs(u - 0.5) ? 1 : 2;
	return 0;
}

/** Brows, eyes, nose, mouth and the shaded cheek. */
function feature(
	u: number,
	v: number,
	inside: (cx: number, cy: number, rx: number, ry: number) => boolean
): number {
	const mirrored = Math.abs(u - 0.5);
	if (((mirrored - 0.083) / 0.05) ** 2 + ((v - 0.408) / 0.011) ** 2 <= 1) return 3;
	if (((mirrored - 0.083) / 0.017) ** 2 + ((v - 0.452) / 0.02) ** 2 <= 1) return 3;
	if (((mirrored - 0.083) / 0.038) ** 2 + ((v - 0.452) / 0.023) ** 2 <= 1) return 0;
	if (inside(0.512, 0.545, 0.024, 0.012)) return 2;
	if (Math.abs(v - 0.615 - 0.25 * mirrored ** 2) < 0.009 && mirrored < 0.07) return 3;
	if (inside(0.5, 0.64, 0.045, 0.01)) return 2;
	return u > 0.59 - 0.12 * (v - 0.4) ? 1 : 0;
}

/**
 * The portrait at a pixel density.
 * @param density pixels per metre, more than 0
 * @returns pixels across, and one path a tone from light to dark, in a square of the given side
 */
export function mosaic(density: number, side: number): { pixels: number; tones: readonly string[] } {
	const pixels = Math.max(1, Math.round(density * PORTRAIT));
	const size = side / pixels;
	const tones = Array.from({ length: TONES }, () => '');
	for (let row = 0; row < pixels; row++) {
		let start = 0;
		for (let column = 1; column <= pixels; column++) {
			const here = sample(start, row, pixels);
			if (column < pixels && sample(column, row, pixels) === here) continue;
			if (here > 0) {
				const [x, y, width] = [start * size, row * size, (column - start) * size];
				tones[here] =
					`${tones[here] ?? ''}M${round2(x)} ${round2(y)}h${round2(width)}v${round2(size * OVERLAP)}h-${round2(width)}z`;
			}
			start = column;
		}
	}
	return { pixels, tones: tones.slice(1) };
}

const sample = (column: number, row: number, pixels: number): number =>
	tone((column + 0.5) / pixels, (row + 0.5) / pixels);

/** A pixel may be smaller than a tenth of a metre on the plan. */
const round2 = (value: number): number => round(value * 10) / 10;
