/** The engraved plan in a picture: the part of it that is shown, and shapes that keep their size at any scale. */
import type { Drawing, BaseMap, People, Shape } from '../drawing.ts';
import { roundToTenth } from '../path.ts';
import type { TextLine } from '../text/text-lines.ts';
import { textWidth } from '../text/text-width.ts';
import { LABEL_SIZE, type Box, type Rect } from '../viewport.ts';

/** Scale, in units per metre, from which the strokes of the engraving need to be thinner. */
export const NEAR_SCALE = 3.6;

/** A part of the plan, in metres. */
export type PlanBox = Box;

/** Position of the plan: `unit = x + metres × scale`, and the same for y. */
export type PlanMapping = Pick<BaseMap, 'x' | 'y' | 'scale'>;

/**
 * Returns the mapping with which a part of the plan fits into a rectangle (`contain`) or covers it (`cover`). The plan
 * continues around that part.
 */
export function fitPlan(
	[left, top, width, height]: PlanBox,
	box: Rect,
	fit: 'contain' | 'cover' = 'contain'
): PlanMapping {
	const choose = fit === 'cover' ? Math.max : Math.min;
	const scale = choose(box.width / width, box.height / height);
	return {
		scale: Math.round(scale * 1000) / 1000,
		x: roundToTenth(box.x + box.width / 2 - (left + width / 2) * scale),
		y: roundToTenth(box.y + box.height / 2 - (top + height / 2) * scale)
	};
}

/** Returns the position in units of a point of the plan in metres. */
export const planToUnits = (
	{ x, y, scale }: PlanMapping,
	[metresX, metresY]: readonly [x: number, y: number]
): [x: number, y: number] => [roundToTenth(x + metresX * scale), roundToTenth(y + metresY * scale)];

/**
 * Height of a person on the plan in metres (`height`), minimum height in units (`least`) and maximum size factor
 * (`largest`).
 */
const PERSON_HEIGHT = { height: 2.9, least: 12.5, largest: 1.7 };

/**
 * Returns the factor by which people are enlarged at a scale: 1, or more if they would be too small.
 * @param scale units per metre
 */
export const personSizeFactor = (scale: number): number =>
	roundToTenth(
		Math.min(PERSON_HEIGHT.largest, Math.max(1, PERSON_HEIGHT.least / (PERSON_HEIGHT.height * scale)))
	);

/** Scale, in units per metre, from which people have shadows. */
export const SHADOW_SCALE = 12;

/** Returns people with the size factor for the scale of the plan. */
export const scalePeople = (people: Omit<People, 'size'>, { scale }: PlanMapping): People => ({
	...people,
	size: personSizeFactor(scale),
	...(scale >= SHADOW_SCALE && { isNear: true })
});

/** Path data of a camera seen from above, in metres; its length in metres, and its minimum length in units. */
const CAMERA_SYMBOL = { d: 'M-1.8-1.1H1V1.1H-1.8ZM1-.7L2.4-1.2V1.2L1 .7Z', length: 4.2, least: 11 };

/**
 * Returns the shapes of cameras on façades, in metres.
 * @param lit whether cameras are coloured, which shows that they film
 */
export const cameraShapes = (
	cameras: readonly { readonly x: number; readonly y: number; readonly heading: number }[],
	{ scale }: PlanMapping,
	lit: boolean
): Shape[] => {
	const size = Math.max(lit ? 0.9 : 0.7, CAMERA_SYMBOL.least / CAMERA_SYMBOL.length / scale).toFixed(2);
	return cameras.map(({ x, y, heading }, rank) => ({
		id: `camera-${rank}`,
		d: CAMERA_SYMBOL.d,
		style: lit ? 'camera' : 'camera unlit',
		transform: `translate(${roundToTenth(x)} ${roundToTenth(y)}) rotate(${heading}) scale(${size})`
	}));
};

/** Returns a camera of a length that looks to the right, around a centre, in units. */
export const cameraSymbol = (
	length: number,
	[x, y]: readonly [number, number]
): Pick<Shape, 'd' | 'transform'> => ({
	d: CAMERA_SYMBOL.d,
	transform: `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${(length / CAMERA_SYMBOL.length).toFixed(2)})`
});

/** Possible lengths of a scale bar, in metres. */
const BAR_LENGTHS_METRES = [50, 20, 10];

/**
 * Draws a scale bar on a patch of paper.
 * @param maxLength maximum length of the bar, in units
 * @param unit word for metres after the number
 * @param corner lower right corner of the patch, in units
 */
export function scaleBar(
	maxLength: number,
	unit: string,
	{ scale }: PlanMapping,
	corner: readonly [right: number, y: number]
): Partial<Drawing> {
	const metres = BAR_LENGTHS_METRES.find((each) => each * scale <= maxLength) ?? 10;
	const pad = LABEL_SIZE * 0.4;
	const [right, y] = [roundToTenth(corner[0] - pad), roundToTenth(corner[1] - pad)];
	const length = roundToTenth(metres * scale);
	const left = roundToTenth(right - length);
	const wide = roundToTenth(Math.max(length, textWidth(`${metres} ${unit}`, LABEL_SIZE)) + 2 * pad);
	const high = roundToTenth(LABEL_SIZE * 1.4 + 2 * pad);
	const patch = `M${roundToTenth(corner[0])} ${roundToTenth(corner[1])}h-${wide}v-${high}h${wide}z`;
	const line: TextLine = {
		id: 'scale',
		text: `${metres} ${unit}`,
		x: roundToTenth(right),
		y: roundToTenth(y - LABEL_SIZE * 0.6),
		size: LABEL_SIZE,
		anchor: 'end',
		style: ''
	};
	return {
		shapes: [
			{ id: 'scale-patch', d: patch, style: 'ground' },
			{ id: 'scale-bar', d: `M${left} ${roundToTenth(y - 3)}v3h${length}v-3`, style: 'drawn' }
		],
		texts: [line]
	};
}

/**
 * Draws a line of text on a patch of paper, so that it can be read on a crowded plan. The patch starts at the upper
 * left corner of a rectangle.
 */
export function textPlate(id: string, text: string, { x, y }: Rect): Partial<Drawing> {
	const pad = LABEL_SIZE * 0.6;
	const width = roundToTenth(textWidth(text, LABEL_SIZE) * 1.02 + 2 * pad);
	return {
		shapes: [{ id: `${id}-plaque`, d: `M${x} ${y}h${width}v${2 * LABEL_SIZE}h-${width}z`, style: 'things' }],
		texts: [
			{
				id,
				text,
				x: roundToTenth(x + pad),
				y: roundToTenth(y + LABEL_SIZE * 1.36),
				size: LABEL_SIZE,
				anchor: 'start',
				style: ''
			}
		]
	};
}
