/** The face that is compared, on a sheet of paper. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { fixed, named, type Box } from '#lib/chart/layout/box.ts';
import { drawPhoto, faceShapes } from '#lib/chart/people/face.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { randomFace } from '#lib/model/faces/faces.ts';
import type { World } from '../world.ts';

/** Width of a portrait sheet divided by its height, as in the scene “vector”. */
export const SHEET_ASPECT = 0.82;
/** Width in units of a sheet below which the lines of a face are thinner. */
const SMALL_SHEET = LABEL_SIZE * 6;
/** Returns whether the lines of a face are thinner, on a sheet of a width in units. */
export const isSmall = (width: number): boolean => width < SMALL_SHEET;

/** The face that is compared, on a sheet; its rectangle is named. */
export const faceSheet = (height: number, world: World, name = 'face'): Box =>
	named(
		name,
		fixed({ width: height * SHEET_ASPECT, height }, (x, y) => {
			const sheet = { x, y, width: height * SHEET_ASPECT, height };
			const id = name === 'face' ? '' : `${name}-`;
			return {
				shapes: [
					createShape(`${id}sheet`, 'photo', rectPath(sheet)),
					...drawPortrait(`${id}hers`, sheet, world)
				]
			};
		})
	);

/** Draws the face of the lookalike, a schoolgirl, on a sheet. */
function drawPortrait(id: string, sheet: Rect, world: World): Shape[] {
	const her = randomFace(world.seed, world.lookalike.personId);
	return faceShapes(id, [drawPhoto(her, sheet, { character: 'pupil' })], isSmall(sheet.width));
}
