/** Head, eyes, nose, mouth and what light and age do to them, drawn from the measures of a face. */
import { range } from 'd3-array';
import type { Layers, PointWriter } from './face-layers.ts';
import { FORESHORTENING, type EyeMeasures, type FaceMeasures } from './face-measures.ts';
import { BEARD, type Look } from './portraits.ts';

type Position = readonly [x: number, y: number];

/** Number of lines of the shade, and how far each bends round the form. */
const [SHADE_LINES, SHADE_BEND] = [26, 0.035];

/** How much a line is heavier to the left and upwards, at the points of the curves from cheek to chin. */
const WEIGHT: readonly Position[] = [
	[0, 0],
	[0.004, 0],
	[0.007, 0],
	[0.01, 0.002],
	[0.01, 0.006],
	[0.006, 0.007],
	[0, 0]
];

/** Draws the outline of the head, and the ears. */
export function drawHead(
	{ wide, jaw, chin, chinX, turn, turned }: FaceMeasures,
	at: PointWriter,
	fine: boolean
): Partial<Layers> {
	const shift = turn * 0.3;
	const pointsOf = (s: 1 | -1): Position[] => [
		[s * wide * 0.56, -0.5],
		[s * wide * 1.02, -0.34],
		[s * wide, -0.02],
		[s * wide * 0.985, 0.1],
		[s * jaw * 1.09 + shift, 0.2],
		[s * jaw + shift, 0.3],
		[s * jaw * 0.9 + shift, 0.4],
		[s * chin * 1.25 + chinX, 0.5],
		[chinX, 0.5]
	];
	const writeAll = (points: readonly Position[]): string => points.map(([x, y]) => at(x, y)).join(' ');
	const curve = (points: readonly Position[]): string =>
		range(0, points.length, 3)
			.map((i) => `C${writeAll(points.slice(i, i + 3))}`)
			.join('');
	const [left, right] = [pointsOf(-1), pointsOf(1)];
	// The side away from the light has a heavier line from the cheek to the chin.
	const cheek = right.slice(2);
	const inner = cheek.map(([x, y], i): Position => [x - (WEIGHT[i]?.[0] ?? 0), y - (WEIGHT[i]?.[1] ?? 0)]);
	const ear = (s: 1 | -1, seen: number) => {
		const out = (x: number) => s * wide * (1 + (x - 1) * seen);
		return {
			head: `M${at(s * wide * 0.985, -0.05)}C${at(out(1.1), -0.1)} ${at(out(1.24), -0.06)} ${at(out(1.2), 0.04)}C${at(out(1.17), 0.1)} ${at(out(1.12), 0.17)} ${at(out(1), 0.15)}`,
			fine: `M${at(out(1.05), -0.035)}C${at(out(1.14), -0.06)} ${at(out(1.17), 0)} ${at(out(1.12), 0.06)}M${at(out(1.05), 0.03)}Q${at(out(1.11), 0.05)} ${at(out(1.06), 0.1)}`
		};
	};
	const sides = [ear(-1, 1 + 0.3 * turned), ...(turned < 0.8 ? [ear(1, 1 - turned)] : [])];
	return {
		head: `${sides.map(({ head }) => head).join('')}M${at(0, -0.5)}${curve(right)}${curve(
			left
				.toReversed()
				.slice(1)
				.concat([[0, -0.5]])
		)}z`,
		overInk: `M${writeAll(cheek.slice(0, 1))}${curve(cheek.slice(1))}L${writeAll(inner.slice(-1))}${curve(inner.toReversed().slice(1))}z`,
		fine: fine ? sides.map((each) => each.fine).join('') : ''
	};
}

/** Draws an eye under its lid, and the eyebrow; both eyes are level and of one size. */
export function drawEye(
	{ x, y, side, wide, high, browY, brow }: EyeMeasures,
	{ lids = 0.5 }: Pick<Look, 'lids'>,
	at: PointWriter,
	fine: boolean
): Partial<Layers> {
	/** A point of the eye: x from the inner corner (−1) to the outer one (1), y in half heights. */
	const on: PointWriter = (px, py) => at(x + side * px * wide, y + py * high);
	const droop = (lids - 0.3) * 0.95;
	const lid = fine ? 0.42 : 0.9;
	const upper =
		`M${on(-1, 0.35)}C${on(-0.62, -0.75)} ${on(-0.1, -1.15 + droop)} ${on(0.25, -1.05 + droop)}C${on(0.6, -0.95 + droop)} ${on(0.85, -0.5 + droop * 0.6)} ${on(1.08, 0.12 + droop * 0.3)}` +
		`C${on(0.86, -0.7 - lid * 0.6 + droop)} ${on(0.62, -1.1 - lid + droop)} ${on(0.2, -1.18 - lid + droop)}C${on(-0.2, -1.25 - lid + droop)} ${on(-0.66, -0.95 - lid * 0.5)} ${on(-1, 0.35)}z`;
	const radius = (fine ? 1.06 : 1.2) * high;
	const [cx, cy] = [x - 0.02 * side * wide, y - 0.16 * high + droop * 0.3 * high];
	// Mirrored like the lid, so that both are wound alike: the overlap of opposite ones would not be filled.
	const disc = ovalPath(cx, cy, -radius * side, radius, at);
	const glint = fine
		? ovalPath(cx + radius * 0.32, cy - radius * 0.2, radius * 0.27 * side, radius * 0.27, at)
		: '';
	const eyebrow = (px: number, py: number) => at(x + side * px * wide, browY + py);
	const thick = fine ? brow : Math.max(brow, 0.022);
	return {
		fine: `M${on(-0.78, 0.62)}C${on(-0.4, 1.05)} ${on(0.4, 1.15)} ${on(0.95, 0.35)}M${on(-0.8, -1.0)}C${on(-0.4, -2.0 + droop)} ${on(0.5, -2.25 + droop)} ${on(1.1, -0.85 + droop)}`,
		solid:
			upper +
			disc +
			glint +
			`M${eyebrow(-1.12, 0.012)}C${eyebrow(-0.5, -0.012)} ${eyebrow(0.3, -0.028)} ${eyebrow(1.38, 0.016)}` +
			`C${eyebrow(0.6, -0.032 - thick * 0.75)} ${eyebrow(-0.2, -0.02 - thick)} ${eyebrow(-1.0, -0.004 - thick)}Q${eyebrow(-1.22, -0.004 - thick * 0.4)} ${eyebrow(-1.12, 0.012)}z`
	};
}

/** Returns the path data of an oval. One with a negative half width has the opposite winding, and is a hole in others. */
function ovalPath(x: number, y: number, wide: number, high: number, at: PointWriter): string {
	const on: PointWriter = (px, py) => at(x + px * wide, y + py * high);
	return (
		`M${on(-1, 0)}C${on(-1, -0.55)} ${on(-0.55, -1)} ${on(0, -1)}C${on(0.55, -1)} ${on(1, -0.55)} ${on(1, 0)}` +
		`C${on(1, 0.55)} ${on(0.55, 1)} ${on(0, 1)}C${on(-0.55, 1)} ${on(-1, 0.55)} ${on(-1, 0)}z`
	);
}

/** Draws the nose: one line from the bridge round the wing, and the nostrils. */
export function drawNose(
	{ middle, noseY, wing, turned }: FaceMeasures,
	at: PointWriter,
	fine: boolean
): Partial<Layers> {
	const on: PointWriter = (px, py) => at(middle + px * wing, noseY + py);
	const near = 1 - FORESHORTENING * turned;
	return {
		face:
			`M${on(0.42, -0.1)}C${on(0.5, -0.07)} ${on(0.72, -0.055)} ${on(0.95 * near, -0.03)}C${on(1.12 * near, -0.008)} ${on(0.86 * near, 0.012)} ${on(0.6 * near, 0.002)}` +
			`M${on(-0.94, -0.026)}C${on(-1.1, -0.004)} ${on(-0.86, 0.012)} ${on(-0.62, 0.002)}`,
		solid: `M${on(-0.62, 0.004)}C${on(-0.5, -0.008)} ${on(-0.34, -0.004)} ${on(-0.26, 0.006)}C${on(-0.12, 0.016)} ${on(0.12, 0.016)} ${on(0.26, 0.006)}C${on(0.34, -0.004)} ${on(0.5, -0.008)} ${on(0.62 * near, 0.004)}C${on(0.44, 0.008)} ${on(0.34, 0.008)} ${on(0.24, 0.013)}C${on(0.1, 0.022)} ${on(-0.1, 0.022)} ${on(-0.24, 0.013)}C${on(-0.34, 0.008)} ${on(-0.44, 0.008)} ${on(-0.62, 0.004)}z`,
		fine: fine ? `M${on(0.3, -0.16)}C${on(0.24, -0.13)} ${on(0.32, -0.115)} ${on(0.42, -0.1)}` : ''
	};
}

/** Draws closed lips: the line between them, and the shadow of the lower one; full lips also have an outline. */
export function drawMouth(
	{ middle, mouthY, mouthWide, curve, turned }: FaceMeasures,
	{ lips = 0.5, beard }: Look,
	at: PointWriter,
	fine: boolean
): Partial<Layers> {
	const on: PointWriter = (px, py) =>
		at(middle + px * mouthWide * (px > 0 ? 1 - FORESHORTENING * turned : 1), mouthY + py);
	const isBearded = beard === BEARD;
	const thick = fine ? 0.011 : 0.018;
	const line = `M${on(-1, -curve)}C${on(-0.6, -0.002)} ${on(-0.3, -0.008)} ${on(0, 0.002)}C${on(0.3, -0.008)} ${on(0.6, -0.002)} ${on(1, -curve)}C${on(0.6, 0.002 + thick * 0.8)} ${on(0.3, thick * 0.7)} ${on(0, 0.002 + thick)}C${on(-0.3, thick * 0.7)} ${on(-0.6, 0.002 + thick * 0.8)} ${on(-1, -curve)}z`;
	const upper = `M${on(-0.86, -curve * 0.8 - 0.006)}C${on(-0.5, -0.012 - lips * 0.022)} ${on(-0.26, -0.018 - lips * 0.026)} ${on(0, -0.008 - lips * 0.02)}C${on(0.26, -0.018 - lips * 0.026)} ${on(0.5, -0.012 - lips * 0.022)} ${on(0.86, -curve * 0.8 - 0.006)}`;
	const low = 0.036 + lips * 0.014;
	if (isBearded)
		return {
			over: `${upper}C${on(0.6, low * 0.7)} ${on(0.3, low * 0.85)} ${on(0, low * 0.85)}C${on(-0.3, low * 0.85)} ${on(-0.6, low * 0.7)} ${on(-0.86, -curve * 0.8 - 0.006)}z`,
			overInk: line
		};
	return {
		solid: line,
		face: fine ? `M${on(-0.38, low)}Q${on(0, low + 0.008 + lips * 0.008)} ${on(0.38, low)}` : '',
		fine: lips > 0.3 ? upper : ''
	};
}

/** Draws glasses: two rims, the bridge and the temples. They are larger for a larger parameter. */
export function drawGlasses({ eyes, wide }: FaceMeasures, value: number, at: PointWriter): Partial<Layers> {
	const [half, high] = [0.09 + 0.018 * value, 0.062 + 0.02 * value];
	const rims = eyes.map(({ x, y }) => {
		const [left, right, top, bottom] = [x - half, x + half, y - high * 0.9, y + high * 1.2];
		return (
			`M${at(left, y)}C${at(left, top)} ${at(left + half * 0.3, top)} ${at(x, top)}C${at(right - half * 0.3, top)} ${at(right, top)} ${at(right, y)}` +
			`C${at(right, bottom)} ${at(x + half * 0.6, bottom)} ${at(x, bottom)}C${at(x - half * 0.6, bottom)} ${at(left, bottom)} ${at(left, y)}z`
		);
	});
	const [a, b] = eyes as [EyeMeasures, EyeMeasures];
	return {
		face:
			rims.join('') +
			`M${at(a.x + half, -0.015)}Q${at((a.x + b.x) / 2, -0.035)} ${at(b.x - half, -0.015)}` +
			`M${at(a.x - half, -0.02)}L${at(-wide, -0.03)}M${at(b.x + half, -0.02)}L${at(wide, -0.03)}`
	};
}

/** Draws signs of age: folds beside the mouth, lines under the eyes and, with more years, on the forehead. */
export function drawAge(
	{ eyes, middle, noseY, wing, mouthY, mouthWide, hairY }: FaceMeasures,
	years: number,
	at: PointWriter
): Partial<Layers> {
	if (years === 0) return {};
	const folds = ([-1, 1] as const).map((s) => {
		const [x, y] = [middle + s * (wing + 0.02), noseY - 0.02];
		const [endX, endY] = [middle + s * (Math.min(mouthWide, 0.14) + 0.035), mouthY + 0.02];
		const [toX, toY] = [x + (endX - x) * years, y + (endY - y) * years];
		return `M${at(x, y)}C${at(x + (toX - x) * 0.5, y + (toY - y) * 0.2)} ${at(toX + s * 0.008, y + (toY - y) * 0.65)} ${at(toX, toY)}`;
	});
	const pouches = eyes.map(({ x, side, wide, high }) => {
		const on: PointWriter = (px, py) => at(x + side * px * wide, py * high);
		return years > 0.3
			? `M${on(-0.7, 1.7)}Q${on(0, 2.9)} ${on(0.9, 1.8)}M${on(1.25, -0.1)}L${on(1.6, -0.5)}M${on(1.28, 0.5)}L${on(1.66, 0.6)}`
			: '';
	});
	const brows = Math.min(...eyes.map(({ browY }) => browY)) - 0.045;
	const forehead = [0.35, 0.65].map((from, rank) => {
		const y = brows + ((hairY - brows) * (rank + 0.5)) / 2.6;
		const half = 0.22 * (years - from);
		if (half <= 0) return '';
		return `M${at(middle * 0.6 - half, y)}C${at(middle * 0.6 - half * 0.4, y - 0.014)} ${at(middle * 0.6 + half * 0.3, y + 0.004)} ${at(middle * 0.6 + half, y - 0.004)}`;
	});
	return { fine: [...folds, ...pouches, ...forehead].join('') };
}

/** Draws level lines round the shaded side of the face; the less light, the further they reach. */
export function drawShade({ contour, turn }: FaceMeasures, dark: number, at: PointWriter): string {
	if (dark === 0) return '';
	return Array.from({ length: SHADE_LINES }, (_, index) => {
		const y = -0.25 + (0.7 * index) / (SHADE_LINES - 1);
		const half = contour(y) * 0.98;
		const left = half * (0.86 - 1.72 * dark) + turn * 0.6;
		const bend = y + SHADE_BEND;
		return `M${at(left, y + SHADE_BEND * 0.3)}Q${at((left + half) / 2, bend)} ${at(half, y - SHADE_BEND * 0.4)}`;
	}).join('');
}
