/**
 * Head and shoulders of a passer-by, painted in samples: ellipses of the size of a real face. All lengths are in metres,
 * from the middle of the picture's upper edge; darkness is in hundredths, so that sums are exact.
 */
import { SHOULDER_METRES } from '#lib/model/figures/fall.ts';

/** Width and height of the picture in metres: head and shoulders. */
export const PORTRAIT_METRES = SHOULDER_METRES;
/** Number of samples across and down: two per finest pixel. */
export const SAMPLE_COUNT = 416;

/** What a shape covers at a height; nothing if the right end is not right of the left one. */
type Span = readonly [left: number, right: number];
/** Returns the span of a shape at a height. */
type SpanAt = (y: number) => Span;
/** A shape: its upper and lower edge, and its span in between. */
type Shape = readonly [top: number, foot: number, spanAt: SpanAt];
/** A shape and its darkness. */
type Painted = readonly [darkness: number, Shape];

/** Darkness of hair and of its highlights, and of skin in the light and in the shade. */
const [HAIR, HIGHLIGHT, LIT, SHADED] = [100, 72, 8, 28];

/** Returns an ellipse, by its centre and half axes. */
const ellipse = (cx: number, cy: number, rx: number, ry: number): Shape => [
	cy - ry,
	cy + ry,
	(y) => {
		const half = rx * Math.sqrt(Math.max(0, 1 - ((y - cy) / ry) ** 2));
		return [cx - half, cx + half];
	}
];

/** Returns the part of a shape within spans. */
const clip = ([top, foot, spanAt]: Shape, within: SpanAt): Shape => [
	top,
	foot,
	(y) => {
		const [a, b] = [spanAt(y), within(y)];
		return [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
	}
];

/** The part of a face in the shade. */
const shade: SpanAt = (y) => [0.03 - 0.25 * (y - 0.15), Infinity];

/** Returns the inverse sine or cosine of a number, as of the nearest one that has it. */
const inverse = (of: (value: number) => number, value: number): number =>
	of(Math.min(1, Math.max(-1, value)));

const BODY = ellipse(0, 0.47, 0.2, 0.135);

/** Neck, hair and face, from back to front. */
function headShapes(): Painted[] {
	const neck = ellipse(0, 0.31, 0.042, 0.07);
	const [, foot, besideFace] = ellipse(0, 0.225, 0.104, 0.13);
	const beside: Shape = [0.13, foot, besideFace];
	const [, , gap] = ellipse(0, 0.27, 0.062, 0.09);
	const face = ellipse(0, 0.178, 0.076, 0.118);
	/** The hair on the forehead ends in a wave. */
	const fringe: SpanAt = (y) => {
		const angle = inverse(Math.asin, (y - 0.118) / 0.03);
		return [(angle - 1) / 22, (Math.PI - angle - 1) / 22];
	};
	return [
		[20, neck],
		[45, clip(neck, (y) => [0.012 - 0.2 * (y - 0.3), Infinity])],
		[HAIR, clip(beside, (y) => [-Infinity, gap(y)[0]])],
		[HAIR, clip(beside, (y) => [gap(y)[1], Infinity])],
		[HAIR, ellipse(0, 0.15, 0.102, 0.112)],
		[LIT, face],
		[SHADED, clip(face, shade)],
		[HAIR, clip([0.06, 0.148, face[2]], fringe)]
	];
}

/** Mole, chin, mouth, nose, eyes and brows, from back to front. */
function featureShapes(): Painted[] {
	const chin = ellipse(0, 0.2705, 0.013, 0.003);
	/** The half width of a parabola, the line of the lips, at a height. */
	const lip = (y: number) => Math.min(0.024, Math.sqrt(Math.max(0, y - 0.251) / 2.2));
	const lipBand = (y: number): Span => [lip(y - 0.0016), lip(y + 0.0016)];
	const nose = [
		ellipse(0.006, 0.205, 0.003, 0.024),
		...[-0.0155, 0.0155].map((x) => ellipse(x, 0.224, 0.004, 0.008))
	];
	return [
		[95, ellipse(0.031, 0.243, 0.0026, 0.0026)],
		[LIT + 20, chin],
		[SHADED + 20, clip(chin, shade)],
		[50, ellipse(0, 0.257, 0.017, 0.007)],
		[50, ellipse(0, 0.247, 0.019, 0.006)],
		[95, [0.249, 0.254, lipBand]],
		[95, [0.249, 0.254, (y) => [-lipBand(y)[1], -lipBand(y)[0]]]],
		...nose.flatMap((shape): Painted[] => [
			[LIT + 22, shape],
			[SHADED + 22, clip(shape, shade)]
		]),
		...[-1, 1].flatMap((side): Painted[] => {
			const open = ellipse(side * 0.0325, 0.19, 0.0145, 0.0062);
			const iris = ellipse(side * 0.0325, 0.1895, 0.0056, 0.006);
			/** Half the width of a cosine arch, the brow, whose edge is some metres below its middle. */
			const arch = (y: number, below: number) =>
				Math.min(0.019, inverse(Math.acos, (0.169 - y + below) / 0.005) / 70);
			const brow = (y: number): Span => [arch(y, 0.0028), arch(y, -0.0028)];
			const middle = side * 0.034;
			return [
				[85, ellipse(side * 0.0085, 0.2285, 0.0042, 0.0026)],
				[75, ellipse(side * 0.0325, 0.188, 0.0165, 0.0075)],
				[2, open],
				[100, [open[0], 0.1865, open[2]]],
				[100, clip(iris, open[2])],
				[90, [0.16, 0.172, (y) => [middle - brow(y)[1], middle - brow(y)[0]]]],
				[90, [0.16, 0.172, (y) => [middle + brow(y)[0], middle + brow(y)[1]]]]
			];
		})
	];
}

/** Returns a stripe of the highlights of the hair, where sin(190 x + 30 y) is more than 0.75. */
const highlight = (stripe: number): Shape => [
	0.038,
	0.355,
	(y) => {
		const [turn, crest] = [2 * Math.PI * stripe - 30 * y, Math.asin(0.75)];
		return [(turn + crest) / 190, (turn + Math.PI - crest) / 190];
	}
];

/** Returns the coordinate of a sample from the left or upper edge. */
const metresAt = (sample: number): number => ((sample + 0.5) / SAMPLE_COUNT) * PORTRAIT_METRES;
/** Returns the first sample at or after a coordinate from the left or upper edge. */
const sampleAt = (metres: number): number =>
	Math.min(SAMPLE_COUNT, Math.max(0, Math.ceil((metres / PORTRAIT_METRES) * SAMPLE_COUNT - 0.5)));

/** Calls a function with the samples of a shape in each row: those of columns `from` to `to`, without the last one. */
function forSpans([top, foot, spanAt]: Shape, use: (row: number, from: number, to: number) => void): void {
	for (let row = sampleAt(top); row < sampleAt(foot); row++) {
		const [left, right] = spanAt(metresAt(row));
		if (left < right) use(row, sampleAt(left + PORTRAIT_METRES / 2), sampleAt(right + PORTRAIT_METRES / 2));
	}
}

/**
 * Returns the darkness of each sample, row by row. Shapes are filled span by span, which is much faster than to look for the
 * shape at each of 173,056 samples.
 */
export function paintPortrait(): Uint8Array {
	const ink = new Uint8Array(SAMPLE_COUNT * SAMPLE_COUNT);
	const fill = ([darkness, shape]: Painted) =>
		forSpans(shape, (row, from, to) =>
			ink.fill(darkness, row * SAMPLE_COUNT + from, row * SAMPLE_COUNT + to)
		);
	fill([60, BODY]);
	// The collar has two edges at 45°, on which samples lie exactly.
	forSpans(
		clip(BODY, () => [-0.05, 0.05]),
		(row, from, to) => {
			for (let column = from; column < to; column++)
				if (metresAt(row) < 0.4 - Math.abs(metresAt(column) - PORTRAIT_METRES / 2))
					ink[row * SAMPLE_COUNT + column] = 20;
		}
	);
	headShapes().forEach(fill);
	for (let stripe = -4; stripe < 6; stripe++)
		forSpans(highlight(stripe), (row, from, to) => {
			for (let sample = row * SAMPLE_COUNT + from; sample < row * SAMPLE_COUNT + to; sample++)
				if (ink[sample] === HAIR) ink[sample] = HIGHLIGHT;
		});
	featureShapes().forEach(fill);
	return ink;
}
