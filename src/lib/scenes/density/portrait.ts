/**
 * Head and shoulders of a drawn passer-by as a camera image: a number of pixels across, in a few tones. It is not a
 * photograph but ellipses of the size of a real face, in metres. A pixel shows the mean of its own square and a
 * little of its neighbours, as lenses and sensors do; details smaller than a pixel vanish.
 */
import { SHOULDER_METRES } from '#lib/model/figures/fall.ts';

/** Width and height of the picture in metres: head and shoulders. */
export const PORTRAIT_METRES = SHOULDER_METRES;

/** Number of tones, from blank paper (0) to ink. */
const TONE_COUNT = 6;
/** Width of the area averaged by a pixel, in pixels. */
const PIXEL_APERTURE = 1.8;
/** Number of samples across and down: two per finest pixel. */
const SAMPLE_COUNT = 416;
/** Darkness is counted in hundredths, so that sums are exact. */
const INK_LEVELS = 100;
/** Height of a drawn pixel relative to its row, so that no seam shows between rows. */
const ROW_OVERLAP = 1.1;

/** Returns whether a point is in an ellipse, given by centre and half axes. */
const isInEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
	((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** Returns the darkness at a point, 0 (blank) to 1 (ink); coordinates in metres from the middle of the upper edge. */
function darkness(x: number, y: number): number {
	const fringe = y < 0.118 + 0.03 * Math.sin(x * 22 + 1);
	if (isInEllipse(x, y, 0, 0.178, 0.076, 0.118) && !fringe) return faceDarkness(x, y);
	if (isInEllipse(x, y, 0, 0.15, 0.102, 0.112)) return hairDarkness(x, y);
	const beside = isInEllipse(x, y, 0, 0.225, 0.104, 0.13) && y > 0.13;
	if (beside && !isInEllipse(x, y, 0, 0.27, 0.062, 0.09)) return hairDarkness(x, y);
	if (isInEllipse(x, y, 0, 0.31, 0.042, 0.07)) return x > 0.012 - 0.2 * (y - 0.3) ? 0.45 : 0.2;
	if (isInEllipse(x, y, 0, 0.47, 0.2, 0.135)) return Math.abs(x) < 0.05 && y < 0.4 - Math.abs(x) ? 0.2 : 0.6;
	return 0;
}

/** Returns the darkness of hair, with highlights. */
const hairDarkness = (x: number, y: number): number => (Math.sin(x * 190 + y * 30) > 0.75 ? 0.72 : 1);

/** Returns the darkness of the face: brows, eyes, nose, mouth, a mole, and the shaded cheek. */
function faceDarkness(x: number, y: number): number {
	const [side, height] = [Math.abs(x), y - 0.19];
	const skin = x > 0.03 - 0.25 * (y - 0.15) ? 0.28 : 0.08;
	const arch = -0.021 - 0.005 * Math.cos((side - 0.034) * 70);
	if (Math.abs(height - arch) < 0.0028 && Math.abs(side - 0.034) < 0.019) return 0.9;
	const open = isInEllipse(side, height, 0.0325, 0, 0.0145, 0.0062);
	if (isInEllipse(side, height, 0.0325, -0.0005, 0.0056, 0.006) && open) return 1;
	if (open) return height < -0.0035 ? 1 : 0.02;
	if (isInEllipse(side, height, 0.0325, -0.002, 0.0165, 0.0075)) return 0.75;
	if (isInEllipse(side, y, 0.0085, 0.2285, 0.0042, 0.0026)) return 0.85;
	if (isInEllipse(side, y, 0.0155, 0.224, 0.004, 0.008) || isInEllipse(x, y, 0.006, 0.205, 0.003, 0.024))
		return skin + 0.22;
	const lip = 0.251 + 2.2 * x * x;
	if (Math.abs(y - lip) < 0.0016 && side < 0.024) return 0.95;
	if (isInEllipse(x, y, 0, 0.247, 0.019, 0.006) || isInEllipse(x, y, 0, 0.257, 0.017, 0.007)) return 0.5;
	if (isInEllipse(x, y, 0, 0.2705, 0.013, 0.003)) return skin + 0.2;
	if (isInEllipse(x, y, 0.031, 0.243, 0.0026, 0.0026)) return 0.95;
	return skin;
}

const TABLE_WIDTH = SAMPLE_COUNT + 1;
let inkTable: Uint32Array | undefined;

/**
 * Returns the summed-area table of the ink above and to the left of every sample, so that the sum of any rectangle
 * takes four look-ups.
 */
function summedInk(): Uint32Array {
	if (inkTable) return inkTable;
	// One row more than needed, so that the last one has a next.
	inkTable = new Uint32Array(TABLE_WIDTH * (TABLE_WIDTH + 1));
	const at = (point: number) => ((point + 0.5) / SAMPLE_COUNT) * PORTRAIT_METRES;
	for (let row = 0; row < SAMPLE_COUNT; row++)
		for (let column = 0, line = 0; column < SAMPLE_COUNT; column++) {
			line += Math.round(darkness(at(column) - PORTRAIT_METRES / 2, at(row)) * INK_LEVELS);
			inkTable[(row + 1) * TABLE_WIDTH + column + 1] = (inkTable[row * TABLE_WIDTH + column + 1] ?? 0) + line;
		}
	return inkTable;
}

/**
 * Returns the sum of the ink above and to the left of a point, interpolated between samples. `x` and `y` are in
 * samples from the upper left corner.
 */
function inkUpTo(ink: Uint32Array, x: number, y: number): number {
	const column = Math.floor(x);
	const row = Math.floor(y);
	const [u, v] = [x - column, y - row];
	const at = row * TABLE_WIDTH + column;
	const over = (1 - u) * (ink[at] ?? 0) + u * (ink[at + 1] ?? 0);
	const under = (1 - u) * (ink[at + TABLE_WIDTH] ?? 0) + u * (ink[at + TABLE_WIDTH + 1] ?? 0);
	return (1 - v) * over + v * under;
}

/** Returns the interval averaged by each pixel of a row or column, in samples, clipped to the picture. */
const pixelSpans = (pixels: number): [from: number, to: number][] =>
	Array.from({ length: pixels }, (_, pixel) => {
		const [middle, half] = [pixel + 0.5, PIXEL_APERTURE / 2];
		const edge = (at: number) => (Math.min(pixels, Math.max(0, at)) / pixels) * SAMPLE_COUNT;
		return [edge(middle - half), edge(middle + half)];
	});

/** Returns the mean darkness of each pixel, 0 to 1, row by row. */
function pixelDarkness(pixels: number): number[][] {
	const ink = summedInk();
	const all = pixelSpans(pixels);
	return all.map(([top, foot]) =>
		all.map(([left, right]) => {
			const above = inkUpTo(ink, right, top) - inkUpTo(ink, left, top);
			const below = inkUpTo(ink, right, foot) - inkUpTo(ink, left, foot);
			return (below - above) / ((right - left) * (foot - top)) / INK_LEVELS;
		})
	);
}

/** The portrait at one pixel density. */
export interface Mosaic {
	/** Width of the portrait, in pixels. */
	readonly pixels: number;
	/** One path per tone, from light to dark, in a square as many units wide as pixels. */
	readonly tones: readonly string[];
}

/** Cache of portraits by their width in pixels. */
const mosaics = new Map<number, Mosaic>();

/**
 * Returns the portrait at a pixel density; cached.
 * @param density pixels per metre, more than 0
 */
export function portraitMosaic(density: number): Mosaic {
	const pixels = Math.max(1, Math.round(density * PORTRAIT_METRES));
	const mosaicOfSize = mosaics.get(pixels) ?? computeMosaic(pixels);
	mosaics.set(pixels, mosaicOfSize);
	return mosaicOfSize;
}

function computeMosaic(pixels: number): Mosaic {
	const tones = Array.from({ length: TONE_COUNT }, () => '');
	for (const [row, darknesses] of pixelDarkness(pixels).entries()) {
		const toned = darknesses.map((darkness) => Math.round(darkness * (TONE_COUNT - 1)));
		for (let start = 0, end = 0; start < pixels; start = end) {
			const tone = toned[start] as number;
			while (end < pixels && toned[end] === tone) end++;
			if (tone > 0)
				tones[tone] = `${tones[tone] ?? ''}M${start} ${row}h${end - start}v${ROW_OVERLAP}H${start}z`;
		}
	}
	return { pixels, tones: tones.slice(1) };
}
