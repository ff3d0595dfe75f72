import { group } from 'd3-array';
import { mergeDrawings, type Drawing, type MarkSeries, type Shape } from '../drawing.ts';
import { roundToTenth } from '../path.ts';
import { breakLineAtTexts } from '../text/line-around-text.ts';
import { textExtent } from '../text/text-lines.ts';
import { contentArea, type Rect, type Viewport } from '../viewport.ts';
import { middleOf, PLACES, type Box } from './box.ts';

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

/**
 * Draws a box of its natural size at a point, for scenes with geometry of their own. Coordinates are not rounded.
 * @param place which point of the box it is, for example the middle of the lower edge; by default the middle
 * @param within bounds of x, within which the box is moved
 */
export function drawAt(
	box: Box,
	[x, y]: readonly [x: number, y: number],
	place: { readonly x?: keyof typeof PLACES; readonly y?: keyof typeof PLACES } = {},
	within: Pick<Rect, 'x' | 'width'> = { x: -Infinity, width: Infinity }
): Partial<Drawing> {
	const measured = box.measure({ width: within.width, height: Infinity });
	const left = x - measured.width * PLACES[place.x ?? 'middle'];
	const end = within.width === Infinity ? Infinity : within.x + within.width - measured.width;
	const middle = place.y && place.y !== 'middle' ? measured.height * PLACES[place.y] : middleOf(measured);
	return measured.draw(Math.max(within.x, Math.min(end, left)), y - middle, new Map());
}

/** Rounds the coordinates of a drawing to a tenth of a unit, and breaks its thin lines where text lies over them. */
export function finishDrawing(drawing: Drawing): Drawing {
	const texts = drawing.texts.map((text) => ({ ...text, x: roundToTenth(text.x), y: roundToTenth(text.y) }));
	const boxes = texts.map(textExtent);
	return {
		...drawing,
		painted: drawing.painted?.map(roundPath) ?? [],
		shapes: drawing.shapes.filter(({ d }) => d !== '').map((shape) => roundPath(breakThinLine(shape, boxes))),
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

const breakThinLine = (shape: Shape, texts: readonly ReturnType<typeof textExtent>[]): Shape =>
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
