/** Head and shoulders with two stripes across: tells people of one group from those of another by shape alone. */

/** To a hundredth of a unit, as busts are. */
const fine = (value: number): number => Math.round(value * 100) / 100;

/** Shares of the size, from its middle: radius and height of the head, top of the shoulders, and what stripes leave of them. */
const [HEAD, HEIGHT, TOP] = [0.21, -0.22, 0.07];
const BANDS = [
	[TOP, 0.17],
	[0.25, 0.31],
	[0.39, 0.45]
] as const;
/** Half the width of shoulders, and how high they curve. */
const [HALF, RISE] = [0.36, 0.26];

/** Half the width of shoulders at a height. */
function halfAt(height: number): number {
	const over = Math.max(0, TOP + RISE - height) / RISE;
	return HALF * Math.sqrt(Math.max(0, 1 - over * over));
}

/** A bust with stripes in a square of `size` around a point. */
export function striped(x: number, y: number, size: number): string {
	const r = fine(HEAD * size);
	const head = `M${fine(x - r)} ${fine(y + HEIGHT * size)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`;
	const bands = BANDS.map(([top, foot]) => {
		const [over, under] = [halfAt(top) * size, halfAt(foot) * size];
		const [rx, ry] = [fine(HALF * size), fine(RISE * size)];
		const high = fine((foot - top) * size);
		const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${fine(dx)} ${fine(dy)}`;
		return (
			`M${fine(x - under)} ${fine(y + foot * size)}${arc(under - over, -high)}` +
			`h${fine(2 * over)}${arc(under - over, high)}z`
		);
	});
	return head + bands.join('');
}
