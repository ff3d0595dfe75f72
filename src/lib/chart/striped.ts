/** A bust with two stripes, to distinguish two groups by shape alone. */

/** Rounds to 0.01 unit, as for busts. */
const roundFine = (value: number): number => Math.round(value * 100) / 100;

/**
 * Shares of the size, relative to the centre: radius and y of the head, top of the shoulders, and the bands that
 * the stripes leave.
 */
const [HEAD, HEIGHT, TOP] = [0.21, -0.22, 0.07];
const BANDS = [
	[TOP, 0.17],
	[0.25, 0.31],
	[0.39, 0.45]
] as const;
/** Half the width of the shoulders, and the height of their curve. */
const [HALF, RISE] = [0.36, 0.26];

/** Returns half the width of the shoulders at a height. */
function halfAt(height: number): number {
	const over = Math.max(0, TOP + RISE - height) / RISE;
	return HALF * Math.sqrt(Math.max(0, 1 - over * over));
}

/** Returns the path data of a striped bust in a square of side `size` around a point. */
export function striped(x: number, y: number, size: number): string {
	const r = roundFine(HEAD * size);
	const head = `M${roundFine(x - r)} ${roundFine(y + HEIGHT * size)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`;
	const bands = BANDS.map(([top, foot]) => {
		const [over, under] = [halfAt(top) * size, halfAt(foot) * size];
		const [rx, ry] = [roundFine(HALF * size), roundFine(RISE * size)];
		const high = roundFine((foot - top) * size);
		const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${roundFine(dx)} ${roundFine(dy)}`;
		return (
			`M${roundFine(x - under)} ${roundFine(y + foot * size)}${arc(under - over, -high)}` +
			`h${roundFine(2 * over)}${arc(under - over, high)}z`
		);
	});
	return head + bands.join('');
}
