/** A box in the units of a drawing. */
type Box = readonly [x: number, y: number, width: number, height: number];

/** Size in pixels of a still of the crop for wide figures, and of one for narrow ones. */
export const wideStill = { width: 960, height: 640 } as const;
export const tallStill = { width: 600, height: 640 } as const;

/** Values of `preserveAspectRatio`: fill the figure with the box, or show it whole with its surroundings. */
export const aspect = { cover: 'xMidYMid slice', contain: 'xMidYMid meet' } as const;

/**
 * Where such a box lands in a figure of `width` × `height` pixels, as SVG itself computes it:
 * `px = offset + unit × scale`.
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
