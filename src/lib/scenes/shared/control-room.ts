/**
 * A section through a control room: its walls and floor, the desk before the wall of screens, the cabinet of requests,
 * the table with the tickets, and clocks without hands.
 */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import type { Rect, Box } from '#lib/chart/viewport.ts';
import { drawOperator } from './operator.ts';
import { questionMarkPath } from './question-mark.ts';

/** What stands in the room: screens, cabinet and table. */
export type Furniture = 'live' | 'after' | 'traffic';

/** Sizes of the furniture, in units of the section at scale 1. Its feet are on the floor. */
export const FURNITURE_SIZES: Readonly<
	Record<Furniture, { readonly width: number; readonly height: number }>
> = {
	live: { width: 132, height: 116 },
	after: { width: 58, height: 112 },
	traffic: { width: 84, height: 92 }
};

type Stroke = readonly [style: string, d: string];

const rect = (...[x, y, width, height]: Box): string => rectPath({ x, y, width, height });
const repeat = (count: number, draw: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Area of the wall of screens, and number of screens in a row. */
const SCREENS: Rect = { x: -64, y: -114, width: 128, height: 66 };
const [SCREENS_ACROSS, SCREEN_GAP] = [5, 1.8];

/** Returns the screens, row by row. */
function screenRects(count: number): Rect[] {
	const rows = Math.ceil(count / SCREENS_ACROSS);
	const [width, height] = [SCREENS.width / SCREENS_ACROSS, SCREENS.height / rows];
	return Array.from({ length: count }, (_, index) => ({
		x: SCREENS.x + (index % SCREENS_ACROSS) * width + SCREEN_GAP / 2,
		y: SCREENS.y + Math.floor(index / SCREENS_ACROSS) * height + SCREEN_GAP / 2,
		width: width - SCREEN_GAP,
		height: height - SCREEN_GAP
	}));
}

/** Streets on screens: a horizon, and houses on both sides. */
const streetPath = ({ x, y, width, height }: Rect, index: number): string => {
	const middle = x + width * (0.35 + 0.3 * ((index * 7) % 4 === 0 ? 1 : (index % 3) / 3));
	const horizon = y + height * 0.42;
	return `M${x} ${y + height * 0.86}L${middle} ${horizon}L${x + width} ${y + height * 0.9}M${middle} ${horizon}V${y}`;
};

/** The wall of screens, of which one is watched; the gaze from the desk, and the desk. */
function liveStrokes(count: number): Stroke[] {
	const screens = screenRects(count);
	const watched = screens[Math.min(count - 1, Math.floor(count / 2) + 1)] ?? SCREENS;
	const others = screens.filter((each) => each !== watched);
	const { x, y, width, height } = watched;
	return [
		['plate', rect(SCREENS.x - 2, SCREENS.y - 2, SCREENS.width + 4, SCREENS.height + 4)],
		['glass', others.map(rectPath).join('')],
		['hair', others.map(streetPath).join('')],
		['points', rectPath(watched)],
		['gaze-light', `M-4-40L${x} ${y + height}V${y}L${x + width} ${y}V${y + height}L4-40z`],
		[
			'sign',
			`${rect(-60, -29, 120, 3.6)}${rect(-54, -25.4, 4, 25.4)}${rect(50, -25.4, 4, 25.4)}${rect(-50, -25.4, 100, 13)}`
		],
		['gaze', 'M-17-25.4v13M17-25.4v13'],
		// A telephone, and a joystick.
		['sign', 'M36-29l2-5h14l2 5zM35-36q10-5 20 0l-1 3h-4l-1-2h-8l-1 2h-4z'],
		['gaze', 'M54-30q5 1 4 5q-1 3 1 5'],
		['sign', `${rect(-47, -32, 13, 3)}M-42-32l1.6-6h1.6l1 6z`],
		['points', circlePath(-39.8, -39, 1.6)]
	];
}

/** A cabinet whose second drawer is open, full of files, and a request with its seal on top. */
const CABINET: readonly Stroke[] = [
	['sign', rect(-21, -96, 42, 94)],
	['points', rect(-19, -2, 5, 2) + rect(14, -2, 5, 2)],
	['gaze', [0, 2, 3].map((row) => rect(-18.5, -93.5 + row * 22.8, 37, 20.6)).join('')],
	[
		'sign',
		[0, 2, 3].map((row) => rect(-6, -90 + row * 22.8, 12, 5) + rect(-5, -81 + row * 22.8, 10, 2.4)).join('')
	],
	['glass-built', rect(-18.5, -70.7, 37, 20.6)],
	['sign', 'M-19-58v-19l3-4h8l2 4h4v-5l2-3h9l2 3h6v24z'],
	['gaze', 'M-15-58v-17M-11.5-58v-18.5M-8-58v-17M-4-58v-19M.5-58v-18M5-58v-20M9-58v-20M13-58v-17M16-58v-17'],
	['sign', rect(-25, -64, 50, 25)],
	['sign', rect(-8, -59.5, 16, 6) + rect(-7, -47, 14, 3)],
	['gaze', 'M-21-67.5L-25-64M21-67.5L25-64'],
	// The request.
	['sign', 'M-12-96l-3-15.4h22l3 15.4z'],
	['gaze', 'M-11-107.5h12M-10.2-104h14M-9.4-100.6h8'],
	['points', circlePath(4.6, -100.4, 2.6)]
];

/** A table with a screen on which a car is parked, and a printer whose tickets reach the floor. */
const TABLE: readonly Stroke[] = [
	['sign', `${rect(-40, -34, 80, 3.6)}${rect(-36, -30.4, 3.6, 30.4)}${rect(32.4, -30.4, 3.6, 30.4)}`],
	['gaze', 'M-32.4-22H32.4'],
	['sign', 'M-25-34l2.5-7h13l2.5 7z'],
	['plate', rect(-41, -88, 50, 47)],
	['glass', rect(-38, -85, 44, 38)],
	['gaze', 'M-38-54H6M-38-50.5H6'],
	['sign', 'M-36-57v-6q0-3 3-3.6l5-1q4-7.4 8-7.4h10q4 0 8 7.4l2.4.8q3 .6 3 4v5.8z'],
	['gaze', 'M-25.5-67.8q2.6-4.6 5-4.6h3.6v4.6zM-14.6-72.4h2.6q2 0 4 4.6h-6.6z'],
	['plate', circlePath(-27, -57, 4.4) + circlePath(-5, -57, 4.4)],
	['points', circlePath(-27, -57, 1.6) + circlePath(-5, -57, 1.6)],
	// A no-parking sign beside the car.
	['gaze', 'M3-54v-17'],
	['sign', circlePath(3, -75, 4)],
	['gaze', 'M.2-77.8l5.6 5.6'],
	['sign', 'M13-34v-13l3-4h16l3 4v13z'],
	['points', rect(16, -46, 13, 2)],
	// The strip of tickets, folded on the floor.
	['plate', 'M17-45h11v38l4-4 4 4 5-4v6l-5 4.5-4-4-4 4H17z'],
	['gaze', repeat(6, (n) => `M17 ${-38 + n * 6.4}h11M19 ${-41.4 + n * 6.4}h4.4M19 ${-39.6 + n * 6.4}h6.6`)]
];

/** Height of the operator from the seat, and of the seat, in units of the section. */
const [OPERATOR_TALL, SEAT] = [47, 13];

/**
 * Draws a piece of furniture.
 * @param x its middle
 * @param floor height of the floor
 * @param scale units of the drawing per unit of the section
 * @param screens number of screens on the wall of screens
 */
export function drawFurniture(
	kind: Furniture,
	{
		id,
		x,
		floor,
		scale,
		screens = 20
	}: {
		readonly id: string;
		readonly x: number;
		readonly floor: number;
		readonly scale: number;
		readonly screens?: number;
	}
): Shape[] {
	const place = `translate(${roundToTenth(x)} ${roundToTenth(floor)}) scale(${Math.round(scale * 1000) / 1000})`;
	const strokes = kind === 'live' ? liveStrokes(screens) : kind === 'after' ? CABINET : TABLE;
	const shapes = strokes.map(([style, d], index): Shape => ({
		id: `${id}-${index}`,
		style,
		d,
		transform: place
	}));
	if (kind !== 'live') return shapes;
	const watched = screenRects(screens)[Math.min(screens - 1, Math.floor(screens / 2) + 1)] ?? SCREENS;
	const walker: Shape = {
		id: `${id}-walker`,
		style: 'paper',
		d: `M0 0${posePaths.walking}`,
		transform: `translate(${roundToTenth(x + (watched.x + watched.width * 0.56) * scale)} ${roundToTenth(floor + (watched.y + watched.height * 0.86) * scale)}) scale(${Math.round(scale * watched.height * 0.24 * 1000) / 1000})`
	};
	return [
		...shapes,
		walker,
		createShape(
			`${id}-stem`,
			'sign',
			rectPath({ x: x - 1.4 * scale, y: floor - SEAT * scale, width: 2.8 * scale, height: SEAT * scale - 1 })
		),
		createShape(
			`${id}-castors`,
			'sign',
			rectPath({ x: x - 11 * scale, y: floor - 2.6 * scale, width: 22 * scale, height: 2.6 * scale })
		),
		...drawOperator(`${id}-operator`, 'bob', [x, floor - SEAT * scale], OPERATOR_TALL * scale)
	];
}

/** Draws a clock without hands, with a question mark: nobody counts the time. */
export function drawClock(id: string, x: number, y: number, radius: number): Shape[] {
	const ticks = Array.from({ length: 12 }, (_, hour) => {
		const [sin, cos] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
		const inner = radius * (hour % 3 === 0 ? 0.76 : 0.86);
		return `M${x + sin * inner} ${y - cos * inner}L${x + sin * radius} ${y - cos * radius}`;
	});
	return [
		createShape(`${id}-dial`, 'plate', circlePath(x, y, radius)),
		createShape(`${id}-ticks`, 'gaze', ticks.join('')),
		createShape(`${id}-doubt`, 'sign open', questionMarkPath(x, y, radius * 1))
	];
}

/** Draws the cut walls of a room, and its inside. @param wall thickness of walls, floor and ceiling, in units */
export const drawControlRoom = (id: string, { x, y, width, height }: Rect, wall: number): Shape[] => [
	createShape(`${id}-wall`, 'room-wall', rectPath({ x, y, width, height })),
	createShape(
		`${id}-floor`,
		'room-floor',
		rectPath({ x: x + wall, y: y + wall, width: width - 2 * wall, height: height - 2 * wall })
	)
];

/**
 * Draws a tray of cables below the ceiling, and the cables that come down from it.
 * @param drops x and lower end of each cable
 */
export function drawCableTray(
	id: string,
	{ x, y, width }: Rect,
	drops: readonly (readonly [x: number, y: number])[]
): Shape[] {
	const hangers = Array.from(
		{ length: Math.floor(width / 42) },
		(_, index) => `M${x + 21 + index * 42} ${y - 6}v6`
	);
	return [
		createShape(`${id}-tray`, 'gaze', `M${x} ${y}h${width}M${x} ${y + 3.4}h${width}${hangers.join('')}`),
		createShape(`${id}-drops`, 'gaze', drops.map(([at, foot]) => `M${at} ${y + 3.4}V${foot}`).join(''))
	];
}
