/** What is not known of a town: a hatched area in a dotted frame. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { custom, exactly, type Box } from '#lib/chart/layout/box.ts';
import { row } from '#lib/chart/layout/line.ts';
import { text } from '#lib/chart/layout/text.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';

/** Vertical distance between two hatching lines, in units. */
const HATCH_DISTANCE = 5;

/** Draws the hatching of a rectangle. @param distance vertical distance between two lines, in units */
export const hatching = (id: string, style: string, rect: Rect, distance = HATCH_DISTANCE): Shape =>
	createShape(id, style, hatchRect(rect, distance));

/** Draws a hatched rectangle in a dotted frame. */
export const hatchedShapes = (id: string, rect: Rect): Shape[] => [
	hatching(`${id}-hatching`, 'hair', rect),
	createShape(`${id}-frame`, 'event-missed', rectPath(rect))
];

/** A hatched box of a size, in units, with words beside it. */
export const hatchedBox = (id: string, words: string, width: number, height: number): Box =>
	row(
		{ gap: 's', align: 'middle' },
		exactly(
			{ width, height },
			custom((rect) => ({ shapes: hatchedShapes(id, rect) }))
		),
		text(`${id}-unknown`, words)
	);
