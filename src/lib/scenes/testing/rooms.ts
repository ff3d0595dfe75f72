import type { Viewport } from '#lib/chart/viewport.ts';

/** A room of so many pixels where letters are so high. */
const room = (width: number, height: number, letter: number, titled = true): Viewport => ({
	width: Math.floor((width * 10) / letter),
	height: Math.floor((height * 10) / letter),
	titled
});

/** Rooms in which readers, classes, guests and paper show pictures. */
export const rooms: Readonly<Record<string, Viewport>> = {
	'telephone, small': room(320, 320, 11.5),
	telephone: room(390, 473, 11.5),
	'telephone, lying': room(464, 346, 11.5),
	tablet: room(820, 660, 11.5),
	desk: room(1000, 850, 13),
	'desk, large': room(1900, 1390, 20.8),
	'frame, narrow': room(300, 260, 11.5),
	'frame, narrow and low': room(300, 139, 11.5),
	'frame, wide': room(680, 453, 11.5),
	'frame, widest': room(900, 600, 11.5),
	slide: { width: 457, height: 201 },
	'slide, 4 : 3': { width: 365, height: 214 },
	'slide, panel': { width: 315, height: 201 },
	'slide, 4 : 3, panel': { width: 244, height: 214 },
	sharing: room(627, 630, 34, false),
	paper: room(960, 640, 14),
	'still, tall': { width: 278, height: 296, titled: true },
	// In millimetres, and letters of nine points.
	'paper, a sheet': room(180, 120, 3.175),
	'paper, half a sheet': room(87, 58, 3.175)
};
