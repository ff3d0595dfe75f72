/** The one lit window: somebody in it looks at the reader. Its lintel has the question of the story, its sill the answer. */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { drawPhoto, faceShapes } from '#lib/chart/people/face.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Face } from '#lib/model/faces/face-parameters.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** Width and height of the shutters and the opening between them, in the units of the path data below. */
const FRAME = { width: 8.4, height: 5.8 };
/** Left edge, top, width and height of the opening. */
const OPENING = [-2, -2.8, 4, 5.5] as const;
/** Height of the lintel and of the sill, as shares of the height of the window. */
const [LINTEL, SILL] = [0.14, 0.12];
/** Width of the sill as a share of the width of the window. */
const SILL_WIDTH = 0.66;
/** Radius of the dot at which the line to what has been seen begins, in units. */
const LINE_END_RADIUS = 3;
/** Width of a window divided by its height. */
export const WINDOW_ASPECT = (FRAME.width / FRAME.height) * (1 - LINTEL - SILL);

const slats = [-3.9, 2.5]
	.map((left) => Array.from({ length: 9 }, (_, n) => `M${left} ${roundToTenth(-2.4 + n * 0.6)}h1.4`).join(''))
	.join('');

/** Id, style and path data of the parts around the person, from back to front. */
const SHAPES: readonly (readonly [id: string, style: string, d: string])[] = [
	['frame', 'people', 'M-2.3-3.1H2.3V2.7H-2.3z'],
	['shutters', 'things', 'M-4.2-2.9h1.9v5.5h-1.9zM2.3-2.9h1.9v5.5h-1.9z'],
	['slats', 'drawn', slats],
	['light', 'photo-sheet', 'M-2-2.8H2V2.7H-2z']
];
const CURTAINS =
	'M-2-2.8L-1.1-2.8Q-1.2-1-1.7.6Q-1.9 1.2-2 1.2zM2-2.8L1.1-2.8Q1.2-1 1.7.6Q1.9 1.2 2 1.2zM-1.4-2.8Q-1.5-1-1.9.4M1.4-2.8Q1.5-1 1.9.4';

/** The person in the window: an average face. */
const READER: Face = {
	width: 0.5,
	jaw: 0.4,
	brow: 0.5,
	eyeGap: 0.5,
	eyeSize: 0.75,
	noseLength: 0.5,
	noseWidth: 0.4,
	mouthWidth: 0.45,
	mouthCurve: 0.5,
	hairline: 0.5,
	glasses: 0,
	asymmetry: 0.5
};

/** The question above the window, and the answer below it. */
export interface WindowWords {
	readonly question: string;
	readonly answer: string;
}

/**
 * Draws a window that fills a rectangle: shutters, light, and somebody with both eyes on the reader.
 * @param seen what that person has seen, below the window: a line leads to it from the sill
 */
export function drawWindow(
	{ x, y, width, height }: Rect,
	seen: Point,
	words?: WindowWords
): Partial<Drawing> {
	const scale = (height * (1 - LINTEL - SILL)) / FRAME.height;
	const [middle, base] = [x + width / 2, y + height * LINTEL + 3.1 * scale];
	const transform = `translate(${roundToTenth(middle)} ${roundToTenth(base)}) scale(${scale.toFixed(2)})`;
	const [left, top, wide, high] = OPENING;
	const opening = {
		x: middle + left * scale,
		y: base + top * scale,
		width: wide * scale,
		height: high * scale
	};
	const sill = {
		x: middle - (width * SILL_WIDTH) / 2,
		y: y + height * (1 - SILL),
		width: width * SILL_WIDTH,
		height: height * SILL
	};
	const lintel = { x, y, width, height: height * LINTEL };
	const placed = (id: string, style: string, d: string) => ({ id: `window-${id}`, style, d, transform });
	// The line begins at the lower edge of the sill, below the person.
	const from: Point = [middle, sill.y + sill.height];
	const label = (id: string, wording: string, at: Rect, sizes: readonly number[]) =>
		drawAt(
			text(`window-${id}`, wording, {
				style: 'strong',
				anchor: 'middle',
				size: sizes.find((size) => size * 1.1 <= at.height) ?? LABEL_SIZE
			}),
			[middle, at.y + at.height / 2]
		);
	return mergeDrawings(
		{
			shapes: [
				...SHAPES.map((shape) => placed(...shape)),
				...faceShapes('reader', [drawPhoto(READER, opening)]),
				placed('curtains', 'face-form', CURTAINS),
				createShape('window-sill', 'plate', rectPath(sill)),
				...(words ? [createShape('window-lintel', 'plate', rectPath(lintel))] : [])
			]
		},
		drawLineOfSight('window', from, seen),
		words ? label('question', words.question, lintel, [COUNT_SIZE, TITLE_SIZE]) : {},
		words ? label('answer', words.answer, sill, [TITLE_SIZE]) : {}
	);
}

/** Draws a line from the lower edge of a frame, where it begins with a dot, to what has been seen. */
export function drawLineOfSight(id: string, from: Point, seen: Point): Partial<Drawing> {
	const start: Point = [roundToTenth(from[0]), roundToTenth(from[1])];
	const end = seen.map(roundToTenth);
	return {
		shapes: [
			createShape(`${id}-line`, 'apart', `M${start.join(' ')}L${end.join(' ')}`),
			createShape(`${id}-line-end`, 'points', circlePath(...start, LINE_END_RADIUS))
		]
	};
}
