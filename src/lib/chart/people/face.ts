/**
 * Draws a face in ink from twelve parameters. The same hand draws every face: heads in a crowd differ by the
 * parameters and by a haircut that follows from them, named characters also have clothes, which no software measures.
 */
import type { PhotoConditions, Face } from '#lib/model/faces/face-parameters.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { createShape, type Shape } from '../drawing.ts';
import type { Rect } from '../viewport.ts';
import { drawAge, drawEye, drawGlasses, drawHead, drawMouth, drawNose, drawShade } from './face-features.ts';
import { createTracer, emptyLayers, LAYERS, type Layers } from './face-layers.ts';
import { measureFace } from './face-measures.ts';
import { headLook } from './heads.ts';
import { PORTRAITS, type PortraitCharacter } from './portraits.ts';

export type { PortraitCharacter };

/** Position of a face, and how it is photographed and drawn. */
export interface FacePlacement {
	/** Centre of the head. */
	readonly x: number;
	readonly y: number;
	/** Height of the head from chin to crown, in units; the width, with ears and hair, is at most as much. */
	readonly size: number;
	/** Head angle, ageing and poor light. If undefined, the face is seen from the front in full light. */
	readonly conditions?: PhotoConditions;
	/** Whether strands of hair and fine lines are drawn; by default they are. */
	readonly fine?: boolean;
	/** The named character, drawn with neck and clothes. If undefined, only a head is drawn. */
	readonly character?: PortraitCharacter;
	/** The rectangle that cuts off the shoulders of a named character. If undefined, they end below the collar. */
	readonly within?: { readonly halfWidth: number; readonly bottom: number };
}

/** A drawn face, as path data in units of the drawing. */
export interface FaceDrawing {
	/** Path data of each layer, from the hair behind the head to the shade in poor light. */
	readonly layers: Layers;
	/** The points that face recognition software measures. */
	readonly landmarks: readonly Point[];
}

/** Value of the glasses parameter above which glasses are drawn. */
const GLASSES_THRESHOLD = 0.7;

/**
 * Returns the layers of a face with its hair and, for a named character, clothes, and the landmarks of the face. Hair
 * is no measured parameter: it only leaves the measured hairline free.
 */
export function drawFace(face: Face, placement: FacePlacement): FaceDrawing {
	const { x, y, size, conditions, fine = true, character, within } = placement;
	const { light = 0, angle = 0, age = 0 } = conditions ?? {};
	const look = character ? PORTRAITS[character] : headLook(face);
	const measures = measureFace(face, angle / 10, look);
	const trace = createTracer(placement, measures, {
		edge: within ? within.halfWidth / size : 0.69,
		floor: within ? (within.bottom - y) / size : 0.98
	});
	const layers = emptyLayers();
	const add = (parts: Partial<Layers>) => {
		for (const [layer] of LAYERS) layers[layer] += parts[layer] ?? '';
	};
	const { at } = trace;
	add(drawHead(measures, at, fine));
	for (const eye of measures.eyes) add(drawEye(eye, look, at, fine));
	add(drawNose(measures, at, fine));
	add(drawMouth(measures, look, at, fine));
	if (character === undefined && face.glasses > GLASSES_THRESHOLD)
		add(drawGlasses(measures, face.glasses, at));
	add(drawAge(measures, Math.max(look.age ?? 0, age / 10), at));
	add({ shade: drawShade(measures, light / 10, at) });
	for (const [layer] of LAYERS) {
		const isLeftOut = !fine && (layer === 'fine' || layer === 'gleam');
		if (isLeftOut) layers[layer] = '';
		else
			layers[layer] +=
				trace.hair(look.hair?.[layer]) + trace.face(look.beard?.[layer]) + trace.body(look.body?.[layer]);
	}
	return {
		layers,
		landmarks: measures.landmarks.map(([px, py]) => [roundFine(x + px * size), roundFine(y + py * size)])
	};
}

/** Size of the head in a photo as a share of the width of the sheet, and how much it is above the middle as a share of itself. */
const [PHOTO_HEAD, PHOTO_RISE] = [0.725, 0.135];

/** Returns the face of a photo that fills a sheet, with shoulders to its edges. */
export function drawPhoto(
	face: Face,
	{ x, y, width, height }: Rect,
	options: Pick<FacePlacement, 'conditions' | 'character' | 'fine'> = {}
): FaceDrawing {
	const size = Math.min(width * PHOTO_HEAD, (height * PHOTO_HEAD) / 1.2);
	return drawFace(face, {
		...options,
		x: x + width / 2,
		y: y + height / 2 - size * PHOTO_RISE,
		size,
		within: { halfWidth: width / 2, bottom: y + height }
	});
}

/** Returns a shape for each layer of one face or of many that do not overlap, as ink on paper in
 * every theme. */
export function faceShapes(id: string, faces: readonly FaceDrawing[], isSmall = false): Shape[] {
	return LAYERS.map(([layer, style]) =>
		createShape(
			`${id}-${layer}`,
			isSmall ? `${style} small` : style,
			faces.map(({ layers }) => layers[layer]).join('')
		)
	);
}

/** Rounds to 0.01, because a face may be only four units tall. */
const roundFine = (value: number): number => Math.round(value * 100) / 100;
