import type { Moment } from '#lib/model/timeline.ts';
import { marks, poses, things, tram } from './people.ts';

/** How metres become pixels of a canvas: `px = offset + metres × scale`. */
export interface Mapping {
	readonly scale: number;
	/** How large people are drawn. */
	readonly size: number;
	readonly x: number;
	readonly y: number;
}

export interface Named {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	/** Of the foot of the name. */
	readonly y: number;
}

export interface Ink {
	readonly ink: string;
	readonly paper: string;
	readonly font: string;
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
 * Draws the crowd of one moment on a canvas, exactly as a still draws it in SVG.
 * @param pixelRatio device pixels a CSS pixel
 */
export function drawCrowd(
	context: CanvasRenderingContext2D,
	moment: Moment,
	names: readonly Named[],
	{ scale, size, x: left, y: top }: Mapping,
	{ ink, paper, font }: Ink,
	pixelRatio: number
): void {
	const { canvas } = context;
	context.setTransform(1, 0, 0, 1, 0, 0);
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
	context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
	context.font = font;
	context.textAlign = 'center';
	context.lineJoin = 'round';
	context.lineWidth = 5;
	context.strokeStyle = paper;
	context.fillStyle = ink;
	for (const { text, x, y } of names) {
		// A name stays whole, even where its bearer walks along the edge.
		const half = context.measureText(text).width / 2 + 6;
		const px = Math.min(canvas.width / pixelRatio - half, Math.max(half, left + x * scale));
		const py = top + y * scale - 3;
		context.strokeText(text, px, py);
		context.fillText(text, px, py);
	}
}
