import type { Moment, Walker } from '#lib/model/scenario/timeline.ts';
import type { TextLine } from '../text/text-lines.ts';
import {
	attributePath,
	figureIds,
	OUTLINE_METRES,
	nearPersonPath,
	personPath,
	SHADOW_OPACITY,
	shadowPath,
	thingPaths,
	tramPath
} from './people-paths.ts';
import { SHADOW_SCALE } from '../plan/plan.ts';
import { phaseProgress } from '../transition.ts';
import { LABEL_SIZE } from '../viewport.ts';

/** Maps metres to pixels of a canvas: `px = offset + metres × scale`. */
export interface CanvasMapping {
	readonly scale: number;
	/** Factor by which people are drawn larger than on the plan. */
	readonly peopleSize: number;
	readonly x: number;
	readonly y: number;
}

/** The name of a person, positioned in units of the picture, with its opacity. */
export type CrowdName = Pick<TextLine, 'text' | 'x' | 'y' | 'anchor'> & { readonly opacity: number };

/** Colours and font with which people and names are painted on a canvas. */
export interface CanvasStyle {
	readonly ink: string;
	readonly paper: string;
	/** Font family. */
	readonly family: string;
}

const pathCache = new Map<string, Path2D>();

function compile(shape: string): Path2D {
	let cached = pathCache.get(shape);
	if (!cached) {
		// A relative path needs a starting point.
		cached = new Path2D(`M0 0${shape}`);
		pathCache.set(shape, cached);
	}
	return cached;
}

/** A layer of a figure: path, colour, and width of its line in pixels, 0 if it has none. */
type FigureLayer = readonly [path: Path2D, colour: string, line: number];
const figureCache = new Map<string, readonly FigureLayer[]>();

/** Returns the layers of a figure, which is in the page; none if it is not yet there. Its colours change with the ink. */
function figureLayers(id: string, ink: string): readonly FigureLayer[] {
	const known = figureCache.get(id + ink);
	const element = known ? undefined : document.getElementById(`district-${id}`);
	if (!element) return known ?? [];
	const layers = [...element.children].map((path): FigureLayer => {
		const { fill, strokeWidth } = getComputedStyle(path);
		return [new Path2D(path.getAttribute('d') ?? ''), fill, parseFloat(strokeWidth)];
	});
	figureCache.set(id + ink, layers);
	return layers;
}

/**
 * Draws the people of one moment on a canvas, exactly as a still draws them in SVG.
 * @param pixelRatio device pixels per CSS pixel
 * @returns whether the figure of somebody who falls is not yet in the page
 */
export function drawPeople(
	context: CanvasRenderingContext2D,
	moment: Moment,
	{ scale, peopleSize, x: left, y: top }: CanvasMapping,
	{ ink, paper }: CanvasStyle,
	pixelRatio: number
): boolean {
	const { canvas } = context;
	const place = (x: number, y: number, larger = peopleSize): boolean => {
		const zoom = scale * larger * pixelRatio;
		const [px, py] = [(left + x * scale) * pixelRatio, (top + y * scale) * pixelRatio];
		const margin = 20 * zoom;
		if (px < -margin || py < -margin || px > canvas.width + margin || py > canvas.height + margin)
			return false;
		context.setTransform(zoom, 0, 0, zoom, px, py);
		return true;
	};
	const outline = (shape: string): void => {
		context.fill(compile(shape));
		context.stroke(compile(shape));
	};
	context.strokeStyle = ink;
	context.fillStyle = paper;
	context.lineWidth = 1 / scale;
	if (moment.tram && place(moment.tram.x, moment.tram.y, 1)) outline(tramPath);
	context.lineWidth = 1 / scale / peopleSize;
	const opacity = context.globalAlpha;
	const shade = phaseProgress(scale, SHADOW_SCALE / 2, SHADOW_SCALE);
	if (shade > 0) {
		context.fillStyle = 'black';
		context.globalAlpha = opacity * SHADOW_OPACITY * shade;
		for (const figure of moment.figures)
			if (place(figure.x, figure.y)) context.fill(compile(shadowPath(figure)));
		context.globalAlpha = opacity;
	}
	const isNear = scale >= SHADOW_SCALE;
	const layersOf = (figure: Walker) =>
		isNear ? figureIds(figure).flatMap((id) => figureLayers(id, ink)) : [];
	context.fillStyle = ink;
	context.strokeStyle = ink;
	context.lineJoin = 'round';
	context.lineWidth = OUTLINE_METRES;
	for (const figure of moment.figures)
		if (layersOf(figure).length === 0 && place(figure.x, figure.y))
			if (isNear) outline(nearPersonPath(figure));
			else context.fill(compile(personPath(figure)));
	context.strokeStyle = ink;
	context.lineJoin = 'miter';
	context.lineWidth = 1 / scale / peopleSize;
	context.fillStyle = paper;
	for (const figure of moment.figures) {
		const layers = figure.mark && place(figure.x, figure.y) ? layersOf(figure) : undefined;
		if (layers?.length === 0) outline(attributePath(figure));
		for (const [path, colour, line] of layers ?? []) {
			context.lineWidth = line / scale / peopleSize;
			context.fillStyle = colour;
			if (colour !== 'none') context.fill(path);
			if (line) context.stroke(path);
		}
	}
	context.fillStyle = paper;
	context.lineWidth = 1 / scale / peopleSize;
	for (const { x, y, kind } of moment.things) if (place(x, y)) outline(thingPaths[kind]);
	return (
		isNear &&
		moment.figures.some(
			(figure) => figure.pose !== 'walking' && figureIds(figure)[0] && layersOf(figure).length === 0
		)
	);
}

/**
 * Draws the names of people on a canvas. A name is not cut when its person walks along the edge.
 * @param pixelRatio device pixels per CSS pixel
 */
export function drawNames(
	context: CanvasRenderingContext2D,
	names: readonly CrowdName[],
	{ unit, left, top }: { readonly unit: number; readonly left: number; readonly top: number },
	{ ink, paper, family }: CanvasStyle,
	pixelRatio: number
): void {
	// Setting a font costs more than drawing a crowd.
	if (names.length === 0) return;
	context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
	context.font = `700 ${LABEL_SIZE * unit}px ${family}`;
	context.lineJoin = 'round';
	context.lineWidth = 5;
	context.strokeStyle = paper;
	context.fillStyle = ink;
	for (const { anchor, opacity, text, x, y } of names) {
		const width = context.measureText(text).width;
		const begin = left + x * unit - width * ANCHOR_SHARE[anchor];
		const px = Math.min(
			context.canvas.width / pixelRatio - width - EDGE_MARGIN_PX,
			Math.max(EDGE_MARGIN_PX, begin)
		);
		context.globalAlpha = opacity;
		context.strokeText(text, px, top + y * unit);
		context.fillText(text, px, top + y * unit);
	}
}

/** Share of a name that lies before its anchor. */
const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;
/** Minimum distance of a name from the edge, in pixels. */
const EDGE_MARGIN_PX = 6;
