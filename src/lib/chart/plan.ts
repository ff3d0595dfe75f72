/** The engraved plan in a picture: which part of it, and shapes that keep their size at any scale. */
import type { Drawing, Ground, People, Shape } from './drawing.ts';
import { round } from './path.ts';
import type { TextLine } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { LABEL, type Box, type Rect } from './viewport.ts';

/** A part of the plan, in metres. */
export type Stretch = Box;

/** Position of the plan: `unit = x + metres × scale`, and the same for y. */
export type Mapping = Pick<Ground, 'x' | 'y' | 'scale'>;

/** Returns the mapping that fits a part of the plan into a rectangle or covers it; the plan extends around it. */
export function fitted(
	[left, top, width, height]: Stretch,
	box: Rect,
	fit: 'contain' | 'cover' = 'contain'
): Mapping {
	const choose = fit === 'cover' ? Math.max : Math.min;
	const scale = choose(box.width / width, box.height / height);
	return {
		scale: Math.round(scale * 1000) / 1000,
		x: round(box.x + box.width / 2 - (left + width / 2) * scale),
		y: round(box.y + box.height / 2 - (top + height / 2) * scale)
	};
}

/** Maps a point of the plan, in metres, to units. */
export const onPlan = (
	{ x, y, scale }: Mapping,
	[metresX, metresY]: readonly [x: number, y: number]
): [x: number, y: number] => [round(x + metresX * scale), round(y + metresY * scale)];

/** Height of a person on the plan in metres, minimum height in units, and maximum size factor. */
const PERSON_HEIGHT = { height: 2.9, least: 12.5, largest: 1.7 };

/**
 * Returns the size factor of people at a scale: 1, or more where they would be too small.
 * @param scale units per metre
 */
export const personSize = (scale: number): number =>
	round(Math.min(PERSON_HEIGHT.largest, Math.max(1, PERSON_HEIGHT.least / (PERSON_HEIGHT.height * scale))));

/** Returns people with the size factor for the scale. */
export const peopleAt = (people: Omit<People, 'size'>, { scale }: Mapping): People => ({
	...people,
	size: personSize(scale)
});

/** A camera seen from above in metres, its length, and its minimum length in units. */
const CAMERA_SYMBOL = { d: 'M-1.8-1.1H1V1.1H-1.8ZM1-.7L2.4-1.2V1.2L1 .7Z', length: 4.2, least: 11 };

/**
 * Returns the shapes of cameras on façades, in metres.
 * @param lit whether cameras are coloured, as when they show what they see
 */
export const cameraShapes = (
	cameras: readonly { readonly x: number; readonly y: number; readonly heading: number }[],
	{ scale }: Mapping,
	lit: boolean
): Shape[] => {
	const size = Math.max(lit ? 0.9 : 0.7, CAMERA_SYMBOL.least / CAMERA_SYMBOL.length / scale).toFixed(2);
	return cameras.map(({ x, y, heading }, rank) => ({
		id: `camera-${rank}`,
		d: CAMERA_SYMBOL.d,
		style: lit ? 'camera' : 'camera unlit',
		transform: `translate(${round(x)} ${round(y)}) rotate(${heading}) scale(${size})`
	}));
};

/** Possible lengths of a scale bar, in metres. */
const BAR_LENGTHS_METRES = [50, 20, 10];

/**
 * Draws a scale bar on a patch of paper in the lower right corner.
 * @param maxLength maximum length of the bar, in units
 * @param unit word for metres after the number
 */
export function scaleBar(
	maxLength: number,
	unit: string,
	{ scale }: Mapping,
	corner: readonly [right: number, y: number]
): Partial<Drawing> {
	const metres = BAR_LENGTHS_METRES.find((each) => each * scale <= maxLength) ?? 10;
	const pad = LABEL * 0.4;
	const [right, y] = [round(corner[0] - pad), round(corner[1] - pad)];
	const length = round(metres * scale);
	const left = round(right - length);
	const wide = round(Math.max(length, textWidth(`${metres} ${unit}`, LABEL)) + 2 * pad);
	const high = round(LABEL * 1.4 + 2 * pad);
	const patch = `M${round(corner[0])} ${round(corner[1])}h-${wide}v-${high}h${wide}z`;
	const line: TextLine = {
		id: 'scale',
		text: `${metres} ${unit}`,
		x: round(right),
		y: round(y - LABEL * 0.6),
		size: LABEL,
		anchor: 'end',
		style: ''
	};
	return {
		shapes: [
			{ id: 'scale-patch', d: patch, style: 'ground' },
			{ id: 'scale-bar', d: `M${left} ${round(y - 3)}v3h${length}v-3`, style: 'drawn' }
		],
		texts: [line]
	};
}

/** Draws a line of text on a patch of paper, in a corner of a crowded plan. */
export function plaque(id: string, text: string, { x, y }: Rect): Partial<Drawing> {
	const pad = LABEL * 0.6;
	const width = round(textWidth(text, LABEL) * 1.02 + 2 * pad);
	return {
		shapes: [{ id: `${id}-plaque`, d: `M${x} ${y}h${width}v${2 * LABEL}h-${width}z`, style: 'things' }],
		texts: [
			{ id, text, x: round(x + pad), y: round(y + LABEL * 1.36), size: LABEL, anchor: 'start', style: '' }
		]
	};
}
