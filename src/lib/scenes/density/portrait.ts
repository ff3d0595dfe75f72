/**
 * The head and shoulders of a drawn passer-by, as a camera has them: so many pixels across, a few tones. Nobody’s
 * photograph: ellipses of the size of a real face, in metres. A pixel shows the mean of what it gathers, from its own
 * square and a little of its neighbours, as lenses and sensors do: what is smaller than a pixel is gone.
 */

/** Metres that the picture is wide and high. */
export const PORTRAIT = 0.4;

/** From blank paper, 0, to ink. */
const TONES = 6;
/** Width of what a pixel gathers, in pixels. */
const GATHERED = 1.8;
/** Points at which a pixel is sampled, across and down. */
const SAMPLES = 5;
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

/** Where a pixel is sampled, from its upper or left edge, in pixels. */
const OFFSETS = Array.from({ length: SAMPLES }, (_, n) => 0.5 + GATHERED * ((n + 0.5) / SAMPLES - 0.5));

/** Mean darkness of what a pixel gathers. */
function gathered(column: number, row: number, pixels: number): number {
	let sum = 0;
	for (const down of OFFSETS)
		for (const across of OFFSETS)
			sum += darkness(((column + across) / pixels - 0.5) * PORTRAIT, ((row + down) / pixels) * PORTRAIT);
	return sum / SAMPLES ** 2;
}

/** The portrait at a pixel density. */
export interface Mosaic {
	/** Pixels across. */
	readonly pixels: number;
	/** One path a tone, from light to dark, in a square that is as many units wide as pixels. */
	readonly tones: readonly string[];
}

/** Portraits by their pixels across: a fine one takes a quarter of a million samples. */
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
	for (let row = 0; row < pixels; row++) {
		const toned = Array.from({ length: pixels }, (_, column) =>
			Math.round(gathered(column, row, pixels) * (TONES - 1))
		);
		for (let start = 0, end = 0; start < pixels; start = end) {
			const tone = toned[start] as number;
			while (end < pixels && toned[end] === tone) end++;
			if (tone > 0) tones[tone] = `${tones[tone] ?? ''}M${start} ${row}h${end - start}v${OVERLAP}H${start}z`;
		}
	}
	return { pixels, tones: tones.slice(1) };
}
