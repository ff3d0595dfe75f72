import type { Viewport } from '#lib/chart/viewport.ts';

/** Least room in which pictures are laid out for slides; a telephone shows those of a page. */
const LEAST: Viewport = { width: 235, height: 190 };

/** Of a room, to the height of the slide's letters; where words take more of the wall, a picture's letters may be smaller. */
const UNITS = 10;
const MOST_UNITS = 14;

/** Room for pictures on a wall: where they have it for themselves, and beside a panel of controls. */
export interface SlideViewports {
	readonly open: Viewport | undefined;
	readonly panelled: Viewport | undefined;
}

/** The usual projector, 1280 × 720: what the presenter's own window draws small. */
export const PROJECTOR: SlideViewports = {
	open: { width: 457, height: 201 },
	panelled: { width: 315, height: 201 }
};

/** Measures a wall. `wall.css` says how large its letters and its panel are. */
export function slideViewports(deck: HTMLElement, stage: HTMLElement): SlideViewports {
	const style = getComputedStyle(deck);
	const letters = parseFloat(style.fontSize);
	const { clientWidth, clientHeight } = stage;
	const unit = Math.max(letters / MOST_UNITS, Math.min(letters / UNITS, clientHeight / LEAST.height));
	// A browser that does not register properties gives the formula instead of a length: no room is then known.
	const panel = Number(/^([\d.]+)px$/.exec(style.getPropertyValue('--panel-width'))?.[1]);
	return {
		open: roomy(clientWidth / unit, clientHeight / unit),
		panelled: roomy((clientWidth - panel) / unit, clientHeight / unit)
	};
}

const roomy = (width: number, height: number): Viewport | undefined =>
	width >= LEAST.width && height >= LEAST.height
		? { width: Math.floor(width), height: Math.floor(height) }
		: undefined;
