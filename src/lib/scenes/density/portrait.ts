/**
 * Head and shoulders of a drawn passer-by as a camera image: a number of pixels across, in a few tones. It is not a
 * photograph but ellipses of the size of a real face, in metres. A pixel shows the mean of its own square and a
 * little of its neighbours, as lenses and sensors do; details smaller than a pixel vanish.
 */
import { paintPortrait, PORTRAIT_METRES, SAMPLE_COUNT } from './paint-portrait.ts';

export { PORTRAIT_METRES } from './paint-portrait.ts';

/** Number of tones, from blank paper (0) to ink. */
const TONE_COUNT = 6;
/** Width of the area averaged by a pixel, in pixels. */
const PIXEL_APERTURE = 1.8;
/** Darkness of ink in the painted portrait. */
const INK_LEVELS = 100;
/** Height of a drawn pixel relative to its row, so that no seam shows between rows. */
const ROW_OVERLAP = 1.1;

const TABLE_WIDTH = SAMPLE_COUNT + 1;
let inkTable: Uint32Array | undefined;

/**
 * Returns the summed-area table of the ink above and to the left of every sample, so that the sum of any rectangle
 * takes four look-ups. Computed once.
 */
export function summedInk(): Uint32Array {
	if (inkTable) return inkTable;
	const ink = paintPortrait();
	// One row more than needed, so that the last one has a next.
	inkTable = new Uint32Array(TABLE_WIDTH * (TABLE_WIDTH + 1));
	for (let row = 0; row < SAMPLE_COUNT; row++)
		for (let column = 0, line = 0; column < SAMPLE_COUNT; column++) {
			line += ink[row * SAMPLE_COUNT + column] as number;
			const above = row * TABLE_WIDTH + column + 1;
			inkTable[above + TABLE_WIDTH] = (inkTable[above] as number) + line;
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
	const u = x - column;
	const v = y - row;
	const at = row * TABLE_WIDTH + column;
	const over = (1 - u) * (ink[at] ?? 0) + u * (ink[at + 1] ?? 0);
	const under = (1 - u) * (ink[at + TABLE_WIDTH] ?? 0) + u * (ink[at + TABLE_WIDTH + 1] ?? 0);
	return (1 - v) * over + v * under;
}

/** Returns the start and the end of the interval averaged by each pixel of a row or column, in samples, clipped to the picture. */
function pixelSpans(pixels: number): [from: Float64Array, to: Float64Array] {
	const [from, to] = [new Float64Array(pixels), new Float64Array(pixels)];
	const edge = (at: number) => (Math.min(pixels, Math.max(0, at)) / pixels) * SAMPLE_COUNT;
	for (let pixel = 0; pixel < pixels; pixel++) {
		from[pixel] = edge(pixel + 0.5 - PIXEL_APERTURE / 2);
		to[pixel] = edge(pixel + 0.5 + PIXEL_APERTURE / 2);
	}
	return [from, to];
}

/** Returns the tone of each pixel, row by row. */
function pixelTones(pixels: number): Uint8Array {
	const ink = summedInk();
	const [from, to] = pixelSpans(pixels);
	const tones = new Uint8Array(pixels * pixels);
	for (let row = 0; row < pixels; row++) toneRow(ink, row, from, to, tones);
	return tones;
}

/** Computes the tones of a row: each is the mean darkness of the area that a pixel averages. */
function toneRow(
	ink: Uint32Array,
	row: number,
	from: Float64Array,
	to: Float64Array,
	tones: Uint8Array
): void {
	const pixels = from.length;
	const top = from[row] as number;
	const foot = to[row] as number;
	for (let column = 0; column < pixels; column++) {
		const left = from[column] as number;
		const right = to[column] as number;
		const above = inkUpTo(ink, right, top) - inkUpTo(ink, left, top);
		const below = inkUpTo(ink, right, foot) - inkUpTo(ink, left, foot);
		const darkness = (below - above) / ((right - left) * (foot - top)) / INK_LEVELS;
		tones[row * pixels + column] = Math.round(darkness * (TONE_COUNT - 1));
	}
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

/** Returns the width in pixels of the portrait at a density in pixels per metre, more than 0. */
export const portraitPixels = (density: number): number => Math.max(1, Math.round(density * PORTRAIT_METRES));

/**
 * Returns the portrait at a pixel density; cached.
 * @param density pixels per metre, more than 0
 */
export function portraitMosaic(density: number): Mosaic {
	const pixels = portraitPixels(density);
	const mosaicOfSize = mosaics.get(pixels) ?? computeMosaic(pixels);
	mosaics.set(pixels, mosaicOfSize);
	return mosaicOfSize;
}

function computeMosaic(pixels: number): Mosaic {
	const tones = Array.from({ length: TONE_COUNT }, () => '');
	const toned = pixelTones(pixels);
	for (let row = 0; row < pixels; row++)
		for (let start = 0, end = 0; start < pixels; start = end) {
			const tone = toned[row * pixels + start] as number;
			while (end < pixels && toned[row * pixels + end] === tone) end++;
			if (tone > 0)
				tones[tone] = `${tones[tone] ?? ''}M${start} ${row}h${end - start}v${ROW_OVERLAP}H${start}z`;
		}
	return { pixels, tones: tones.slice(1) };
}
