/** The size of a picture, and rectangles in it. */

/**
 * Size of a picture in units. One unit is a tenth of the label height: a label is always {@link LABEL_SIZE} high, on a
 * phone, on a wall or on paper. The component that shows a picture chooses the label height in pixels or
 * millimetres.
 */
export interface Viewport {
	readonly width: number;
	readonly height: number;
	/**
	 * Whether the picture shows its own title. Slides have a heading, so they need none; pages and sheets have the
	 * picture alone.
	 */
	readonly showTitle?: boolean;
	/** Whether it is on a slide, which a class reads from afar. */
	readonly isProjected?: boolean;
	/** On a page: the part of its stage that a step without a card leaves free. It may extend beyond the picture. */
	readonly free?: Rect;
}

/** Returns whether two viewports have the same size and title. */
export const isSameViewport = (a: Viewport, b: Viewport): boolean =>
	a.width === b.width && a.height === b.height && a.showTitle === b.showTitle;

/**
 * Font size of a label, in units. The only other sizes of a drawing are those of a title, a count and a hero number.
 */
export const LABEL_SIZE = 10;
/** Font size of a title, in units. */
export const TITLE_SIZE = 15;
/** Font size of a large number, in units. */
export const COUNT_SIZE = 25;
/** Font size of the one number that a picture is about, in units. */
export const HERO_SIZE = 45;

/** A box as left edge, top, width and height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A rectangle in a picture, in units: its upper left corner and its size. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Returns the area within the margin of a picture: two label heights wide in large viewports, less in small ones. */
export function contentArea({ width, height }: Viewport): Rect {
	const margin = Math.min(2 * LABEL_SIZE, Math.max(0.6 * LABEL_SIZE, 0.025 * Math.min(width, height)));
	return insetRect({ x: 0, y: 0, width, height }, margin);
}

/** Returns a rectangle reduced by `by` on every side. */
export const insetRect = ({ x, y, width, height }: Rect, by: number): Rect => ({
	x: x + by,
	y: y + by,
	width: Math.max(0, width - 2 * by),
	height: Math.max(0, height - 2 * by)
});
