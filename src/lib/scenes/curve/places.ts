/** A rectangle of words, or one to be kept free of them. */
export interface Rect {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A curve by the height of its points, which stand at even distances. */
export interface Profile {
	readonly left: number;
	readonly pitch: number;
	readonly ys: readonly number[];
}

/** Room between words and lines. */
const CLEAR = 2;
/** Fineness of the search. */
const STEP = 2;

export const overlap = (a: Rect, b: Rect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Highest and lowest point of a curve over a stretch; heights grow downwards. */
function span({ left, pitch, ys }: Profile, from: number, to: number): [highest: number, lowest: number] {
	const first = Math.max(0, Math.floor((from - left) / pitch));
	const last = Math.min(ys.length - 1, Math.ceil((to - left) / pitch));
	const part = ys.slice(first, last + 1);
	return [Math.min(...part), Math.max(...part)];
}

/** Which side of which curve words are to be on. */
export interface Region {
	/** The words are under this curve. */
	readonly under?: Profile;
	/** The words are over this curve. */
	readonly over?: Profile;
	/** Farthest from where they are wanted. */
	readonly within?: number;
	/** Leftmost place. */
	readonly from?: number;
}

/**
 * The free place for words of a size that is nearest to where they are wanted, or nothing.
 * @param wanted their top left corner
 * @param plot the rectangle that they may not leave
 * @param taken rectangles that they may not touch
 */
export function placeFor(
	{ width, height }: { readonly width: number; readonly height: number },
	wanted: readonly [x: number, y: number],
	{ under, over, within = Infinity, from = -Infinity }: Region,
	plot: Rect,
	taken: readonly Rect[]
): Rect | undefined {
	let [found, nearest] = [undefined as Rect | undefined, within];
	for (let left = plot.right - width; left >= Math.max(plot.left, from); left -= STEP) {
		if (Math.abs(left - wanted[0]) >= nearest) continue;
		const right = left + width;
		const highest = over ? span(over, left - CLEAR, right + CLEAR)[0] - CLEAR : Infinity;
		const lowest = under ? span(under, left - CLEAR, right + CLEAR)[1] + CLEAR : -Infinity;
		for (let top = plot.top; top + height <= plot.bottom; top += STEP) {
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

/** What a thin line keeps free on both its sides. */
export const strip = (x: number, top: number, bottom: number): Rect => ({
	left: x - CLEAR,
	right: x + CLEAR,
	top,
	bottom
});
