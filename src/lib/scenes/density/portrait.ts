/**
 * The head and shoulders of a drawn passer-by, as a camera has them: so many pixels across, a few tones. Nobody’s
 * photograph: ellipses of the size of a real face, in metres. A pixel shows the mean of what it gathers, from its own
 * square and a little of its neighbours, as lenses and sensors do: what is smaller than a pixel is gone.
 */
import { SHOULDERS } from '#lib/model/fall.ts';

/** Metres that the picture is wide and high: it shows head and shoulders. */
export const PORTRAIT = SHOULDERS;

/** From blank paper, 0, to ink. */
const TONES = 6;
/** Width of what a pixel gathers, in pixels. */
const GATHERED = 1.8;
/** Points at which the face is looked at, across and down: two to the finest pixel. */
const POINTS = 416;
/** Darkness is in whole hundredths, whose sums are exact. */
const INK = 100;
/** Pixels are drawn a little higher than their row: the screen’s own pixels must leave no seam between rows. */
const OVERLAP = 1.1;

/** Whether a point lies in an ellipse, by its middle and half axes. */
const within = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
	((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** Darkness at a point, 0 blank … 1 ink; metres from the middle of the upper edge. */
function darkness(x: number, y: number): number {
	const fringe = y < 0.118 + 0.03 * Math.sin(x * 22 + 1);
	if (within(x, y, 0, 0.178, 0.076, 0.118) && !fringe) return face(x, y);
	if (within(x, y, 0, 0.15, 0.102, 0.112)) return strand(x, y);
	const beside = within(x, y, 0, 0.225, 0.104, 0.13) && y > 0.13;
	if (beside && !within(x, y, 0, 0.27, 0.062, 0.09)) return strand(x, y);
	if (within(x, y, 0, 0.31, 0.042, 0.07)) return x > 0.012 - 0.2 * (y - 0.3) ? 0.45 : 0.2;
	if (within(x, y, 0, 0.47, 0.2, 0.135)) return Math.abs(x) < 0.05 && y < 0.4 - Math.abs(x) ? 0.2 : 0.6;
	return 0;
}

/** Dark hair, with the light on some of it. */
const strand = (x: number, y: number): number => (Math.sin(x * 190 + y * 30) > 0.75 ? 0.72 : 1);

/** Brows, eyes, nose, mouth, a mole, and the shaded cheek. */
function face(x: number, y: number): number {
	const [side, height] = [Math.abs(x), y - 0.19];
	const skin = x > 0.03 - 0.25 * (y - 0.15) ? 0.28 : 0.08;
	const arch = -0.021 - 0.005 * Math.cos((side - 0.034) * 70);
	if (Math.abs(height - arch) < 0.0028 && Math.abs(side - 0.034) < 0.019) return 0.9;
	const open = within(side, height, 0.0325, 0, 0.0145, 0.0062);
	if (within(side, height, 0.0325, -0.0005, 0.0056, 0.006) && open) return 1;
	if (open) return height < -0.0035 ? 1 : 0.02;
	if (within(side, height, 0.0325, -0.002, 0.0165, 0.0075)) return 0.75;
	if (within(side, y, 0.0085, 0.2285, 0.0042, 0.0026)) return 0.85;
	if (within(side, y, 0.0155, 0.224, 0.004, 0.008) || within(x, y, 0.006, 0.205, 0.003, 0.024))
		return skin + 0.22;
	const lip = 0.251 + 2.2 * x * x;
	if (Math.abs(y - lip) < 0.0016 && side < 0.024) return 0.95;
	if (within(x, y, 0, 0.247, 0.019, 0.006) || within(x, y, 0, 0.257, 0.017, 0.007)) return 0.5;
	if (within(x, y, 0, 0.2705, 0.013, 0.003)) return skin + 0.2;
	if (within(x, y, 0.031, 0.243, 0.0026, 0.0026)) return 0.95;
	return skin;
}

const WIDE = POINTS + 1;
let sums: Uint32Array | undefined;

/** The ink above and to the left of every point (a summed-area table): what any rectangle holds is then four look-ups. */
function inkBefore(): Uint32Array {
	if (sums) return sums;
	// With a line to spare, so that the last one has a next.
	sums = new Uint32Array(WIDE * (WIDE + 1));
	const at = (point: number) => ((point + 0.5) / POINTS) * PORTRAIT;
	for (let row = 0; row < POINTS; row++)
		for (let column = 0, line = 0; column < POINTS; column++) {
			line += Math.round(darkness(at(column) - PORTRAIT / 2, at(row)) * INK);
			sums[(row + 1) * WIDE + column + 1] = (sums[row * WIDE + column + 1] ?? 0) + line;
		}
	return sums;
}

/** The same above and to the left of any place, in points from the upper left corner. */
function inkTo(ink: Uint32Array, x: number, y: number): number {
	const column = Math.floor(x);
	const row = Math.floor(y);
	const [u, v] = [x - column, y - row];
	const at = row * WIDE + column;
	const over = (1 - u) * (ink[at] ?? 0) + u * (ink[at + 1] ?? 0);
	const under = (1 - u) * (ink[at + WIDE] ?? 0) + u * (ink[at + WIDE + 1] ?? 0);
	return (1 - v) * over + v * under;
}

/** Where what each pixel of a row or column gathers begins and ends, in points, without what lies beyond the picture. */
const spans = (pixels: number): [from: number, to: number][] =>
	Array.from({ length: pixels }, (_, pixel) => {
		const [middle, half] = [pixel + 0.5, GATHERED / 2];
		const edge = (at: number) => (Math.min(pixels, Math.max(0, at)) / pixels) * POINTS;
		return [edge(middle - half), edge(middle + half)];
	});

/** Mean darkness, 0 … 1, of what each pixel gathers, row by row. */
function gathered(pixels: number): number[][] {
	const ink = inkBefore();
	const all = spans(pixels);
	return all.map(([top, foot]) =>
		all.map(([left, right]) => {
			const above = inkTo(ink, right, top) - inkTo(ink, left, top);
			const below = inkTo(ink, right, foot) - inkTo(ink, left, foot);
			return (below - above) / ((right - left) * (foot - top)) / INK;
		})
	);
}

/** The portrait at a pixel density. */
export interface Mosaic {
	/** Pixels across. */
	readonly pixels: number;
	/** One path a tone, from light to dark, in a square that is as many units wide as pixels. */
	readonly tones: readonly string[];
}

/** Portraits by their pixels across. */
const known = new Map<number, Mosaic>();

/** @param density pixels per metre, more than 0 */
export function mosaic(density: number): Mosaic {
	const pixels = Math.max(1, Math.round(density * PORTRAIT));
	const made = known.get(pixels) ?? sampled(pixels);
	known.set(pixels, made);
	return made;
}

function sampled(pixels: number): Mosaic {
	const tones = Array.from({ length: TONES }, () => '');
	for (const [row, darknesses] of gathered(pixels).entries()) {
		const toned = darknesses.map((darkness) => Math.round(darkness * (TONES - 1)));
		for (let start = 0, end = 0; start < pixels; start = end) {
			const tone = toned[start] as number;
			while (end < pixels && toned[end] === tone) end++;
			if (tone > 0) tones[tone] = `${tones[tone] ?? ''}M${start} ${row}h${end - start}v${OVERLAP}H${start}z`;
		}
	}
	return { pixels, tones: tones.slice(1) };
}
