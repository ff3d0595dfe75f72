/** A box in units of a drawing. */
type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Returns the mapping of a box to a figure element of `width` × `height` pixels, as SVG computes it:
 * `px = offset + unit × scale`, where `x` and `y` are the offset.
 * @param fit whether the box covers the element or is contained in it
 */
export function frameMapping(
	[x, y, boxWidth, boxHeight]: Box,
	fit: 'cover' | 'contain',
	width: number,
	height: number
): { scale: number; x: number; y: number } {
	const choose = fit === 'cover' ? Math.max : Math.min;
	const scale = choose(width / boxWidth, height / boxHeight);
	return {
		scale,
		x: (width - boxWidth * scale) / 2 - x * scale,
		y: (height - boxHeight * scale) / 2 - y * scale
	};
}
