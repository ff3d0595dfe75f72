import { group } from 'd3-array';
import { mergeDrawings, type Drawing, type MarkSeries, type Shape } from '../drawing.ts';
import { roundToTenth } from '../path.ts';
import { breakLineAtTexts } from '../text/line-around-text.ts';
import type { TextLine } from '../text/text-lines.ts';
import { contentArea, type Rect, type Viewport } from '../viewport.ts';
import type { Box } from './box.ts';

/**
 * Lays out a box inside the margin of a viewport. Coordinates are rounded here, once, and thin lines get gaps where text
 * lies over them. If the contents do not fit, the drawing says that it `overflows`.
 */
export const layOut = (viewport: Viewport, box: Box): Drawing =>
	finishDrawing(drawBox(box, contentArea(viewport)));

/** Draws a box in a rectangle, for scenes with geometry of their own. Coordinates are not rounded. */
export function drawBox(box: Box, { x, y, width, height }: Rect): Drawing {
	const measured = box.measure({ width, height });
	return mergeDrawings(measured.draw(x, y, new Map()), { overflows: !measured.fits });
}

/** Rounds the coordinates of a drawing to a tenth of a unit, and breaks its thin lines where text lies over them. */
export function finishDrawing(drawing: Drawing): Drawing {
	const texts = drawing.texts.map((text) => ({ ...text, x: roundToTenth(text.x), y: roundToTenth(text.y) }));
	return {
		...drawing,
		painted: drawing.painted?.map(roundPath) ?? [],
		shapes: drawing.shapes.filter(({ d }) => d !== '').map((shape) => roundPath(breakThinLine(shape, texts))),
		series: mergeSeries(drawing.series).map(({ kind, marks }) => ({
			kind,
			marks: marks.map((mark) => ({
				...mark,
				x: roundToTenth(mark.x),
				y: roundToTenth(mark.y),
				size: roundToTenth(mark.size)
			}))
		})),
		texts
	};
}

/** Merges the series of one kind, which may come from several boxes. */
function mergeSeries(series: readonly MarkSeries[]): MarkSeries[] {
	return [...group(series, ({ kind }) => kind)].map(([kind, parts]) => ({
		kind,
		marks: parts.flatMap(({ marks }) => marks)
	}));
}

/** Class names of thin lines, which must not strike through text. */
const THIN_LINES = /\b(hair|grid-line|axis|cut)\b/;

const breakThinLine = (shape: Shape, texts: readonly TextLine[]): Shape =>
	THIN_LINES.test(shape.style) && !shape.transform
		? { ...shape, d: breakLineAtTexts(shape.d, texts) }
		: shape;

/** Numbers with more than one decimal place. */
const FINE_NUMBER = /-?\d*\.\d{2,}(e[-+]?\d+)?/g;

/** Rounds path data. That of a shape with a `transform` is in other units, and remains. */
const roundPath = (shape: Shape): Shape =>
	shape.transform
		? shape
		: { ...shape, d: shape.d.replace(FINE_NUMBER, (number) => String(roundToTenth(Number(number)))) };
