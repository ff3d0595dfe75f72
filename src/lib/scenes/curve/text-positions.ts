/** Edges of a text box, or of an area to be kept free. */
export interface TextBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A curve, given by the y of its points at equal distances: the first is at x `left`, the next `pitch` further. */
export interface CurveProfile {
	readonly left: number;
	readonly pitch: number;
	readonly ys: readonly number[];
}

/** Gap between text and curves, in units. */
const CURVE_MARGIN = 2;
/** Step of the search, in units. */
const SEARCH_STEP = 2;

/** Returns whether two boxes overlap. */
export const overlap = (a: TextBox, b: TextBox): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Returns the smallest and largest y of a curve over an interval. */
function yRange(
	{ left, pitch, ys }: CurveProfile,
	from: number,
	to: number
): [highest: number, lowest: number] {
	const first = Math.max(0, Math.floor((from - left) / pitch));
	const last = Math.min(ys.length - 1, Math.ceil((to - left) / pitch));
	const part = ys.slice(first, last + 1);
	return [Math.min(...part), Math.max(...part)];
}

/** On which side of which curve a text may be. */
export interface Region {
	/** The text is below this curve. */
	readonly under?: CurveProfile;
	/** The text is above this curve. */
	readonly over?: CurveProfile;
	/** Maximum distance from the preferred position, in units. */
	readonly within?: number;
	/** Minimum x of the left edge of the text. */
	readonly from?: number;
}

/**
 * Returns the free position for a text that is nearest to the preferred one, or undefined.
 * @param wanted preferred top left corner
 * @param plot the rectangle that the text must not leave
 * @param taken rectangles to avoid
 */
export function findTextPosition(
	{ width, height }: { readonly width: number; readonly height: number },
	wanted: readonly [x: number, y: number],
	{ under, over, within = Infinity, from = -Infinity }: Region,
	plot: TextBox,
	taken: readonly TextBox[]
): TextBox | undefined {
	let [found, nearest] = [undefined as TextBox | undefined, within];
	for (let left = plot.right - width; left >= Math.max(plot.left, from); left -= SEARCH_STEP) {
		if (Math.abs(left - wanted[0]) >= nearest) continue;
		const right = left + width;
		const highest = over
			? yRange(over, left - CURVE_MARGIN, right + CURVE_MARGIN)[0] - CURVE_MARGIN
			: Infinity;
		const lowest = under
			? yRange(under, left - CURVE_MARGIN, right + CURVE_MARGIN)[1] + CURVE_MARGIN
			: -Infinity;
		for (let top = plot.top; top + height <= plot.bottom; top += SEARCH_STEP) {
			if (top < lowest || top + height > highest || Math.abs(top - wanted[1]) >= nearest) continue;
			const far = Math.hypot(left - wanted[0], top - wanted[1]);
			if (far >= nearest) continue;
			const rect = { left, right, top, bottom: top + height };
			if (taken.some((other) => overlap(rect, other))) continue;
			[found, nearest] = [rect, far];
		}
	}
	return found;
}

/** Returns the box that keeps text away from a vertical line. */
export const boxAroundLine = (x: number, top: number, bottom: number): TextBox => ({
	left: x - CURVE_MARGIN,
	right: x + CURVE_MARGIN,
	top,
	bottom
});
