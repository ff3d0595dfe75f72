import type { Moment } from '#lib/model/timeline.ts';
import type { TextLine } from './text-lines.ts';
import { marks, poses, things, tram } from './people.ts';
import { LABEL } from './viewport.ts';

/** How metres become pixels of a canvas: `px = offset + metres × scale`. */
export interface Mapping {
	readonly scale: number;
	/** How large people are drawn. */
	readonly size: number;
	readonly x: number;
	readonly y: number;
}

/** A name, in units of the picture, and how much is seen of it. */
export type Name = Pick<TextLine, 'text' | 'x' | 'y' | 'anchor'> & { readonly opacity: number };

export interface Ink {
	readonly ink: string;
	readonly paper: string;
	/** Family of the letters. */
	readonly family: string;
}

const compiled = new Map<string, Path2D>();

function path(shape: string): Path2D {
	let known = compiled.get(shape);
	if (!known) {
		// A relative path needs a point to start from.
		known = new Path2D(`M0 0${shape}`);
		compiled.set(shape, known);
	}
	return known;
}

/**
 * Draws the people of one moment on a canvas, exactly as a still draws them in SVG.
 * @param pixelRatio device pixels a CSS pixel
 */
export function drawPeople(
	context: CanvasRenderingContext2D,
	moment: Moment,
	{ scale, size, x: left, y: top }: Mapping,
	{ ink, paper }: Ink,
	pixelRatio: number
): void {
	const { canvas } = context;
	const place = (x: number, y: number, larger = size): boolean => {
		const zoom = scale * larger * pixelRatio;
		const [px, py] = [(left + x * scale) * pixelRatio, (top + y * scale) * pixelRatio];
		const margin = 20 * zoom;
		if (px < -margin || py < -margin || px > canvas.width + margin || py > canvas.height + margin)
			return false;
		context.setTransform(zoom, 0, 0, zoom, px, py);
		return true;
	};
	const outline = (shape: string): void => {
		context.fill(path(shape));
		context.stroke(path(shape));
	};
	context.strokeStyle = ink;
	context.fillStyle = paper;
	context.lineWidth = 1 / scale;
	if (moment.tram && place(moment.tram.x, moment.tram.y, 1)) outline(tram);
	context.lineWidth = 1 / scale / size;
	context.fillStyle = ink;
	for (const { x, y, pose } of moment.figures) if (place(x, y)) context.fill(path(poses[pose]));
	context.fillStyle = paper;
	for (const { x, y, mark } of moment.figures) if (mark && place(x, y)) outline(marks[mark]);
	for (const { x, y, kind } of moment.things) if (place(x, y)) outline(things[kind]);
}

/** Draws names over everybody, each whole, even where its bearer walks along the edge. */
export function drawNames(
	context: CanvasRenderingContext2D,
	names: readonly Name[],
	{ unit, left, top }: { readonly unit: number; readonly left: number; readonly top: number },
	{ ink, paper, family }: Ink,
	pixelRatio: number
): void {
	// To set a font costs more than to draw a crowd.
	if (names.length === 0) return;
	context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
	context.font = `700 ${LABEL * unit}px ${family}`;
	context.lineJoin = 'round';
	context.lineWidth = 5;
	context.strokeStyle = paper;
	context.fillStyle = ink;
	for (const { anchor, opacity, text, x, y } of names) {
		const width = context.measureText(text).width;
		const begin = left + x * unit - width * BEFORE[anchor];
		const px = Math.min(context.canvas.width / pixelRatio - width - EDGE, Math.max(EDGE, begin));
		context.globalAlpha = opacity;
		context.strokeText(text, px, top + y * unit);
		context.fillText(text, px, top + y * unit);
	}
}

/** Share of a name before its anchor, and pixels that it keeps from the edge. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;
const EDGE = 6;
