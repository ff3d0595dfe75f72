/** Share of light that a colour sends back, 0 … 1, after WCAG 2. `colour` is written `#rrggbb`. */
export function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two colours after WCAG 2: 1 for the same, 21 for black on white. */
export function contrast(a: string, b: string): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** Least contrast of text. */
const READABLE = 4.5;

/** Whether text of a colour can be read on each of these grounds. */
export const readable = (colour: string, grounds: readonly string[]): boolean =>
	grounds.every((ground) => contrast(colour, ground) >= READABLE);
