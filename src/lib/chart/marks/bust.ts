/**
 * Busts (head and shoulders) for pictures in which a person is one mark among many. Path data in units of the
 * drawing.
 */

/** Rounds to 0.01 unit: busts are small, and 0.1 would deform them. */
const roundFine = (value: number): number => Math.round(value * 100) / 100;

const HEAD_RADIUS = 0.21;
const SHOULDER_WIDTH = 0.72;

/** The parts of the path that are the same for all busts of one size. */
interface BustParts {
	readonly size: number;
	readonly head: string;
	readonly shoulders: string;
}

let lastParts: BustParts | undefined;

function bustParts(size: number): BustParts {
	if (lastParts?.size === size) return lastParts;
	const r = roundFine(HEAD_RADIUS * size);
	const half = roundFine((SHOULDER_WIDTH * size) / 2);
	const tall = roundFine(0.26 * size);
	const foot = roundFine(0.12 * size);
	return (lastParts = {
		size,
		head: `a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0`,
		shoulders: `v-${foot}a${half} ${tall} 0 0 1 ${2 * half} 0v${foot}z`
	});
}

/** Returns the path data of a bust in a square of side `size` around a point. */
export function bustPath(x: number, y: number, size: number): string {
	const { head, shoulders } = bustParts(size);
	return (
		`M${roundFine(x - HEAD_RADIUS * size)} ${roundFine(y - 0.22 * size)}${head}` +
		`M${roundFine(x - roundFine((SHOULDER_WIDTH * size) / 2))} ${roundFine(y + 0.45 * size)}${shoulders}`
	);
}
