/** Plots: marks over two scales, with bands outside their frame for axes and annotations. */
import { scaleLinear, type ScaleContinuousNumeric } from 'd3-scale';
import { mergeDrawings, type Drawing } from '../drawing.ts';
import type { Rect } from '../viewport.ts';
import type { Box, NamedRects, Size } from './box.ts';
import { placeLabels, type Label } from './labels.ts';

/** A continuous scale from numbers to units. */
export type PlotScale = ScaleContinuousNumeric<number, number>;

/** The scales of a plot. */
export interface Scales {
	readonly x: PlotScale;
	readonly y: PlotScale;
}

/** The rectangle of the axes, and the scales over it. */
export interface Frame extends Scales {
	readonly rect: Rect;
}

/** Side of a plot. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A layer of a plot. */
export interface PlotMark {
	/**
	 * Space outside the frame. Bands of one side lie outside one another in the order of the marks. The size, in units, may
	 * depend on the space for the whole plot and on the scales, which have no range yet.
	 */
	readonly band?: {
		readonly side: Side;
		readonly size: number | ((available: Size, scales: Scales) => number);
	};
	/**
	 * @param band rectangle of the band, or of the frame if the mark has no band
	 * @param rects rectangles of named boxes, to which it may add its own
	 */
	draw?(frame: Frame, band: Rect, rects: NamedRects): Partial<Drawing>;
	/** Returns whether its contents fit. */
	fits?(frame: Frame, band: Rect): boolean;
	/** Returns the rectangles that labels avoid. */
	obstacles?(frame: Frame, band: Rect): readonly Rect[];
	/** Returns labels inside the frame, which avoid obstacles and one another. */
	labels?(frame: Frame, band: Rect): readonly Label[];
}

/** Scales and smallest size of a plot. */
export interface PlotOptions {
	/** Domain of a linear scale, or a scale with its domain; by default from 0 to 1. The plot sets its range. */
	readonly x?: readonly [from: number, to: number] | PlotScale;
	readonly y?: readonly [from: number, to: number] | PlotScale;
	/** Space between the sides of the frame and the ends of the x scale, in units. */
	readonly insetX?: number;
	/** Size of the whole plot, below which it does not fit, in units. */
	readonly least?: Partial<Size>;
}

/** Distance of labels from the sides of the frame, in units. */
const LABEL_MARGIN = 2;

/** A plot that fills the available space. Marks are drawn in their order, and all labels above them. */
export function plot(
	{ x = [0, 1], y = [0, 1], insetX = 0, least = {} }: PlotOptions,
	...marks: readonly PlotMark[]
): Box {
	const scales = { x: toScale(x), y: toScale(y) };
	return {
		measure(available) {
			const layers = marks.map((mark) => {
				const { side, size = 0 } = mark.band ?? {};
				return { mark, side, size: typeof size === 'number' ? size : size(available, scales) };
			});
			const layOutAt = (left: number, top: number) => {
				const whole = { x: left, y: top, ...available };
				const rect = frameRect(layers, whole);
				const frame = {
					rect,
					x: scales.x.copy().range([rect.x + insetX, rect.x + rect.width - insetX]),
					y: scales.y.copy().range([rect.y + rect.height, rect.y])
				};
				return { frame, layers: withBands(layers, rect, whole) };
			};
			const areMarksFitting = () => {
				if (marks.every(({ fits }) => !fits)) return true;
				const { frame, layers: placed } = layOutAt(0, 0);
				return placed.every(({ mark, band }) => mark.fits?.(frame, band) ?? true);
			};
			return {
				...available,
				fits:
					available.width >= (least.width ?? 0) &&
					available.height >= (least.height ?? 0) &&
					areMarksFitting(),
				draw: (left, top, rects) => drawLayers(layOutAt(left, top), rects)
			};
		}
	};
}

const toScale = (scale: Exclude<PlotOptions['x'], undefined>): PlotScale =>
	typeof scale === 'function' ? scale : scaleLinear(scale, [0, 1]);

interface Layer {
	readonly mark: PlotMark;
	readonly side: Side | undefined;
	readonly size: number;
}

/** A layer with its band, or with the frame. */
type PlacedLayer = Layer & { readonly band: Rect };

function drawLayers(
	{ frame, layers }: { readonly frame: Frame; readonly layers: readonly PlacedLayer[] },
	rects: NamedRects
) {
	const { x, y, width, height } = frame.rect;
	const bounds = {
		x: x + LABEL_MARGIN,
		y,
		width: width - 2 * LABEL_MARGIN,
		height: height - LABEL_MARGIN
	};
	return mergeDrawings(
		...layers.map(({ mark, band }) => mark.draw?.(frame, band, rects) ?? {}),
		placeLabels(
			layers.flatMap(({ mark, band }) => mark.labels?.(frame, band) ?? []),
			bounds,
			layers.flatMap(({ mark, band }) => mark.obstacles?.(frame, band) ?? [])
		).drawing
	);
}
function frameRect(layers: readonly Layer[], { x, y, width, height }: Rect): Rect {
	const size = (side: Side) => layers.reduce((sum, layer) => sum + (layer.side === side ? layer.size : 0), 0);
	return {
		x: x + size('left'),
		y: y + size('top'),
		width: Math.max(0, width - size('left') - size('right')),
		height: Math.max(0, height - size('top') - size('bottom'))
	};
}

/** Returns the layers with their bands. Those above and below the frame are as wide as the whole plot. */
function withBands(layers: readonly Layer[], frame: Rect, whole: Rect): PlacedLayer[] {
	const edges = { left: frame.x, right: frame.x + frame.width, top: frame.y, bottom: frame.y + frame.height };
	return layers.map((layer) => {
		const { side, size } = layer;
		if (!side) return { ...layer, band: frame };
		const isBefore = side === 'left' || side === 'top';
		if (isBefore) edges[side] -= size;
		const start = edges[side];
		if (!isBefore) edges[side] += size;
		const isAcross = side === 'top' || side === 'bottom';
		return {
			...layer,
			band: isAcross
				? { x: whole.x, width: whole.width, y: start, height: size }
				: { x: start, width: size, y: frame.y, height: frame.height }
		};
	});
}
