/** The layers of a drawn face, and how path data drawn by hand are fitted to its measures. */
import type { FaceMeasures } from './face-measures.ts';

/** Layers of a face from the lowest, and their class names. */
export const LAYERS = [
	['back', 'face-ink'],
	['neck', 'face-form'],
	['body', 'face-form'],
	['cloth', 'face-form cloth'],
	['bodyInk', 'face-ink'],
	['head', 'face-form'],
	['face', 'face'],
	['fine', 'face fine'],
	['solid', 'face-ink'],
	['over', 'face-form'],
	['overInk', 'face-ink'],
	['overLines', 'face fine'],
	['gleam', 'face-gleam'],
	['shade', 'face fine']
] as const;

export type FaceLayer = (typeof LAYERS)[number][0];
/** Path data of each layer. */
export type Layers = Record<FaceLayer, string>;

export const emptyLayers = (): Layers => Object.fromEntries(LAYERS.map(([layer]) => [layer, ''])) as Layers;

/** Height of a head, in units, below which coordinates are rounded to a hundredth of a unit instead of a tenth. */
const SMALL_FACE = 12;

/** Returns the path data of a point, from its coordinates on a head of height 1 whose middle is 0, 0. */
export type PointWriter = (x: number, y: number) => string;

/** Hairline for which hair is drawn. */
const DRAWN_HAIRLINE = -0.31;
/** Height below which a beard is no narrower. */
const LOWEST_BEARD = 0.4;
/** Height below which clothes are stretched to the lower edge, and height of that edge in their path data. */
const [STRETCH_FROM, DRAWN_FLOOR] = [0.74, 1];

/**
 * Returns functions that place path data of a head of height 1 in the drawing. The data have absolute M, L, C, Q and Z
 * only. X is in half-widths of the head for hair, in half-widths of the face at that height for what grows on it, and
 * in heights of the head for clothes.
 * @param limits half the width, and the lower edge, at which clothes are cut off
 */
export function createTracer(
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
	{ wide, hairY, turn, contour }: FaceMeasures,
	limits: { readonly edge: number; readonly floor: number }
) {
	const steps = size < SMALL_FACE ? 100 : 10;
	const round = (value: number): number => Math.round(value * steps) / steps;
	const at: PointWriter = (px, py) => `${round(x + px * size)} ${round(y + py * size)}`;
	const tracer =
		(place: (px: number, py: number) => string) =>
		(d = ''): string =>
			d.replace(
				/(-?\d*\.?\d+) ?(-?\d*\.?\d+)/g,
				(_, px: string, py: string) => `${place(Number(px), Number(py))} `
			);
	const lift = (py: number) => {
		if (py >= 0 || py <= -0.5) return py;
		return py > DRAWN_HAIRLINE
			? (py * hairY) / DRAWN_HAIRLINE
			: -0.5 + ((py + 0.5) * (hairY + 0.5)) / (DRAWN_HAIRLINE + 0.5);
	};
	const sink = (py: number) =>
		py < STRETCH_FROM
			? py
			: STRETCH_FROM + ((py - STRETCH_FROM) * (limits.floor - STRETCH_FROM)) / (DRAWN_FLOOR - STRETCH_FROM);
	return {
		at,
		hair: tracer((px, py) => at(px * wide + turn * 0.5, lift(py))),
		face: tracer((px, py) => at(px * contour(Math.min(py, LOWEST_BEARD)) + turn, py)),
		body: tracer((px, py) => at(Math.max(-limits.edge, Math.min(limits.edge, px)), sink(py)))
	};
}
