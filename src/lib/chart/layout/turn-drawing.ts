import type { Point } from '#lib/model/maths/geometry.ts';
import { mergeDrawings, type Drawing } from '../drawing.ts';
import { roundToTenth } from '../path.ts';
import { turnPoint } from '../text/text-lines.ts';
import { finishDrawing } from './lay-out.ts';

/**
 * Returns a drawing without marks turned around a point, in units.
 * @param tilt angle in degrees, clockwise
 */
export function turnDrawing(drawing: Partial<Drawing>, tilt: number, [cx, cy]: Point): Partial<Drawing> {
	if (tilt === 0) return drawing;
	// A shape with a transform is not rounded later.
	const { shapes, texts } = finishDrawing(mergeDrawings(drawing));
	const turned = `rotate(${tilt} ${roundToTenth(cx)} ${roundToTenth(cy)})`;
	return {
		shapes: shapes.map((shape) => ({ ...shape, transform: turned + (shape.transform ?? '') })),
		texts: texts.map((line) => {
			const [x, y] = turnPoint([line.x, line.y], tilt, [cx, cy]);
			return { ...line, x, y, tilt };
		})
	};
}
