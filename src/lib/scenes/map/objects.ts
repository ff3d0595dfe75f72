/**
 * What was tried, as objects on a shelf: a camera, a wall of screens, a portrait, a microphone, a drone, or a closed box.
 * Path data in a square of side 40, which stands on its lower edge: x from −20 to 20, y from −40 to 0.
 */
import type { Shape } from '#lib/chart/drawing.ts';
import type { StatusSign } from './index.ts';

/** Signs of kinds of records that are drawn as objects. */
export const OBJECT_SIGNS = ['camera', 'screens', 'portrait', 'microphone', 'drone', 'box'] as const;
export type ObjectSign = (typeof OBJECT_SIGNS)[number];

/** Side of the square of an object, in its own units. */
export const OBJECT_SIDE = 40;

interface ObjectPaths {
	/** Closed outlines, and the lines in them. */
	readonly body: string;
	readonly lines: string;
	/** Corners of its right half, on one of which it rests when it leans or lies. */
	readonly corners: readonly (readonly [x: number, y: number])[];
}

const PATHS: Readonly<Record<ObjectSign, ObjectPaths>> = {
	camera: {
		body: 'M-8 0L-5-4H7L10 0zM-.8-4V-15H2.8V-4zM-11-33H12Q18-33 18-24T12-15H-11A5 9 0 0 1-11-33zM-17-35.5L-15-38H13L16-35.5 14-33H-11Q-15-33-17-35.5z',
		lines:
			'M-11-33a5 9 0 0 1 0 18M-11-29a2.8 5 0 0 1 0 10a2.8 5 0 0 1 0-10M-11-25.5a.8 1.5 0 0 1 0 3a.8 1.5 0 0 1 0-3M11-33Q14-24 11-15',
		corners: [
			[10, 0],
			[17, -16],
			[17, -33],
			[13, -38]
		]
	},
	screens: {
		body: 'M-10 0V-2.5H10V0zM-3.5-2.5L-2.5-9H2.5L3.5-2.5zM-19-38H19V-9H-19z',
		lines:
			'M-17-36H17V-11H-17zM0-36V-11M-17-23.5H17M-14-27L-10-32-7-29-3.5-33M4-15V-18M7-15V-20.5M10-15V-17M13-15V-19.5M-14-17.5H-8M-14-14.5H-5M8.5-33a3 3 0 0 1 0 6a3 3 0 0 1 0-6',
		corners: [
			[10, 0],
			[19, -9],
			[19, -38]
		]
	},
	portrait: {
		body: 'M-14.5 0V-39H14.5V0z',
		lines:
			'M-12-2.5V-36.5H12V-2.5zM-10-2.5Q-9.5-9.5-3.5-11L-3-14.5M10-2.5Q9.5-9.5 3.5-11L3-14.5M0-33C5-33 7-29.5 6.6-24.5 6-17.5 3-13.5 0-13.5S-6-17.5-6.6-24.5C-7-29.5-5-33 0-33zM-4.2-24.8h2.6M1.6-24.8h2.6M.4-24L-.6-20.2H.6M-2-17.3Q0-16.4 2-17.3M-6.6-25.5Q-2.5-28.5-1-31 2.5-28 6.6-25.5',
		corners: [
			[14.5, 0],
			[14.5, -39]
		]
	},
	microphone: {
		body: 'M-10 0Q-9.5-4 0-4T10 0zM-1.3-4V-13.5H1.3V-4zM0-39.5A7.5 7.5 0 0 1 7.5-32V-25A7.5 7.5 0 0 1-7.5-25V-32A7.5 7.5 0 0 1 0-39.5z',
		lines:
			'M-7.5-28.5H7.5M-7.5-26H7.5M-6.8-35H6.8M-7.5-32H7.5M-11.5-29V-25A11.5 11.5 0 0 0 11.5-25V-29M0-39.5V-28.5',
		corners: [
			[10, 0],
			[11.5, -25],
			[5, -38]
		]
	},
	drone: {
		body: 'M-6.5-20L-15-24.5V-27H-12.5V-26L-5-22.5Q-3-25 0-25T5-22.5L12.5-26V-27H15V-24.5L6.5-20Q7-15 4-14H-4Q-7-15-6.5-20zM0-14a3.2 3.2 0 0 1 0 6.4a3.2 3.2 0 0 1 0-6.4zM-21-28.4Q-14-31-13.75-28.2-7-31-6.5-28.2-13-26.6-13.75-27.6-20-26.4-21-28.4zM21-28.4Q14-31 13.75-28.2 7-31 6.5-28.2 13-26.6 13.75-27.6 20-26.4 21-28.4z',
		lines:
			'M-4.5-14.5L-9-.6H-12.5M-9-.6H-6M4.5-14.5L9-.6H12.5M9-.6H6M-5.5-19H5.5M0-12.3a1.5 1.5 0 0 1 0 3a1.5 1.5 0 0 1 0-3',
		corners: [
			[12.5, 0],
			[21, -28],
			[14, -31]
		]
	},
	box: {
		body: 'M-15 0V-26L-10-32H18V-6L13 0zM13 0',
		lines: 'M-15-26H13V0M13-26L18-32M-5-17.5Q-5-21.5-1-21.5T3-17.5Q3-15-1-12.5V-10M-1-7.2V-6.2',
		corners: [
			[13, 0],
			[18, -6],
			[18, -32]
		]
	}
};

/** The gap of a broken object. */
const CRACK = 'M-1-42L-4-29 4-21-5-11 0 1H3.5L-1.5-11 7.5-21-.5-29 3-42z';

/** How an object stands for a status, and the class names that it adds. */
const POSTURES: Readonly<Record<StatusSign, { readonly style: string; readonly angle: number }>> = {
	full: { style: ' real', angle: 0 },
	tone: { style: ' planned', angle: 0 },
	open: { style: '', angle: 72 },
	crossed: { style: '', angle: 17 },
	dotted: { style: ' pale', angle: 0 }
};

/** Where an object is: the point below its middle on the shelf, its side in units, and how far it has fallen, 0 to 1. */
export interface ObjectPlace {
	readonly x: number;
	readonly y: number;
	readonly side: number;
	readonly fallen: number;
}

/**
 * Draws an object as its status says: upright, lying, or leaning and broken.
 * @param isMirrored whether it falls to the left
 */
export function drawObject(
	id: string,
	sign: ObjectSign,
	status: StatusSign,
	{ x, y, side, fallen }: ObjectPlace,
	isMirrored = false
): Shape[] {
	const { body, lines, corners } = PATHS[sign];
	const { style, angle } = POSTURES[status];
	const scale = side / OBJECT_SIDE;
	const turn = angle * fallen;
	const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
	// Its lowest corner is on the shelf, and its middle over the same point as before.
	const lift = -Math.max(...corners.map(([cornerX, cornerY]) => cornerX * sine + cornerY * cosine));
	const aside = (-sine * OBJECT_SIDE) / 2;
	const transform = `translate(${round(x)} ${round(y)})scale(${round(isMirrored ? -scale : scale)} ${round(scale)})translate(${round(aside)} ${round(lift)})rotate(${round(turn)})`;
	return [
		{ id, style: `object${style}`, d: body, transform },
		{ id: `${id}-lines`, style: `object-lines${style}`, d: lines, transform },
		...(status === 'crossed' && fallen > 0.5
			? [{ id: `${id}-crack`, style: 'paper', d: CRACK, transform }]
			: [])
	];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
