import type { Viewport } from '#lib/chart/viewport.ts';

/**
 * Returns the viewport for a size and a font size in the same unit, such as pixels.
 * @param letter font size
 * @param titled whether pictures show their title
 */
const viewport = (width: number, height: number, letter: number, titled = true): Viewport => ({
	width: Math.floor((width * 10) / letter),
	height: Math.floor((height * 10) / letter),
	showTitle: titled
});

/** Viewports of phones, screens, slides, frames, cards and sheets, by name. */
export const viewports: Readonly<Record<string, Viewport>> = {
	'telephone, small': viewport(320, 320, 11.5),
	telephone: viewport(390, 473, 11.5),
	'telephone, lying': viewport(464, 346, 11.5),
	tablet: viewport(820, 660, 11.5),
	desk: viewport(1000, 850, 13),
	'desk, large': viewport(1900, 1390, 20.8),
	'frame, narrow': viewport(300, 260, 11.5),
	'frame, narrow and low': viewport(300, 139, 11.5),
	'frame, wide': viewport(680, 453, 11.5),
	'frame, widest': viewport(900, 600, 11.5),
	slide: { width: 457, height: 201, isProjected: true },
	'slide, 4 : 3': { width: 365, height: 214, isProjected: true },
	'slide, panel': { width: 315, height: 201, isProjected: true },
	'slide, 4 : 3, panel': { width: 244, height: 214, isProjected: true },
	sharing: viewport(627, 630, 34, false),
	paper: viewport(960, 640, 14),
	'still, tall': { width: 278, height: 296, showTitle: true },
	// Sizes in millimetres, with a font size of nine points.
	'paper, a sheet': viewport(180, 120, 3.175),
	'paper, half a sheet': viewport(87, 58, 3.175)
};
