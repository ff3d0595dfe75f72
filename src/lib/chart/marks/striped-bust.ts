/** A bust with two stripes, to distinguish two groups by shape alone. */

/** Rounds to 0.01 unit, as for busts. */
const roundFine = (value: number): number => Math.round(value * 100) / 100;

/** Radius and y of the head, and y of the top of the shoulders: shares of the size, relative to the centre. */
const [HEAD_RADIUS, HEAD_Y, SHOULDERS_TOP] = [0.21, -0.22, 0.07];
/** Top and bottom of the bands of the body between the stripes: shares of the size, relative to the centre. */
const STRIPE_BANDS = [
	[SHOULDERS_TOP, 0.17],
	[0.25, 0.31],
	[0.39, 0.45]
] as const;
/** Half the width of the shoulders, and the height of their curve, as shares of the size. */
const [HALF_SHOULDERS, SHOULDER_CURVE] = [0.36, 0.26];

/** Returns half the width of the shoulders at a height below the centre. Both are shares of the size. */
function halfWidthAt(height: number): number {
	const over = Math.max(0, SHOULDERS_TOP + SHOULDER_CURVE - height) / SHOULDER_CURVE;
	return HALF_SHOULDERS * Math.sqrt(Math.max(0, 1 - over * over));
}

/** Returns the path data of a striped bust in a square of side `size` around a point. */
export function stripedBustPath(x: number, y: number, size: number): string {
	const r = roundFine(HEAD_RADIUS * size);
	const head = `M${roundFine(x - r)} ${roundFine(y + HEAD_Y * size)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`;
	const bands = STRIPE_BANDS.map(([top, foot]) => {
		const [over, under] = [halfWidthAt(top) * size, halfWidthAt(foot) * size];
		const [rx, ry] = [roundFine(HALF_SHOULDERS * size), roundFine(SHOULDER_CURVE * size)];
		const high = roundFine((foot - top) * size);
		const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${roundFine(dx)} ${roundFine(dy)}`;
		return (
			`M${roundFine(x - under)} ${roundFine(y + foot * size)}${arc(under - over, -high)}` +
			`h${roundFine(2 * over)}${arc(under - over, high)}z`
		);
	});
	return head + bands.join('');
}
