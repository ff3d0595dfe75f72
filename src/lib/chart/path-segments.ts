/** Parses path data into segments. */

/** A segment of a path, from its start to its end. */
export interface Segment {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
}

/** Number of arguments of each path command. */
const ARGUMENT_COUNTS: Readonly<Record<string, number>> = {
	m: 2,
	l: 2,
	h: 1,
	v: 1,
	c: 6,
	s: 4,
	q: 4,
	t: 2,
	a: 7,
	z: 0
};
const COMMAND = /([a-z])([^a-z]*)/gi;
const NUMBER = /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/g;

/** Returns the straight segments of a path, without its curves. */
export const straightSegments = (path: string): Segment[] =>
	parseSegments(path).filter(({ isLine }) => isLine);

/** Returns the point at which each path command ends, moves and curves included. */
export const segmentEnds = (path: string): Segment['to'][] => parseSegments(path).map(({ to }) => to);

/**
 * Returns a segment for each path command, and whether it draws a straight line: moves and curves do not.
 * Supports the syntax that the pictures use.
 */
function parseSegments(path: string): (Segment & { readonly isLine: boolean })[] {
	const found: (Segment & { readonly isLine: boolean })[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const addSegment = (nextX: number, nextY: number, isLine: boolean) => {
		found.push({ from: [x, y], to: [nextX, nextY], isLine });
		[x, y] = [nextX, nextY];
	};
	for (const [, letter = '', rest = ''] of path.matchAll(COMMAND)) {
		const kind = letter.toLowerCase();
		const isRelative = kind === letter;
		const numbers = (rest.match(NUMBER) ?? []).map(Number);
		const argumentCount = ARGUMENT_COUNTS[kind] ?? 0;
		if (kind === 'z') {
			addSegment(startX, startY, true);
			continue;
		}
		for (let at = 0; at + argumentCount <= numbers.length; at += argumentCount) {
			const [dx, dy] = isRelative ? [x, y] : [0, 0];
			const own = numbers.slice(at, at + argumentCount);
			const last = own.at(-1) ?? 0;
			if (kind === 'h') addSegment(dx + last, y, true);
			else if (kind === 'v') addSegment(x, dy + last, true);
			else addSegment(dx + (own.at(-2) ?? 0), dy + last, kind === 'l' || (kind === 'm' && at > 0));
			if (kind === 'm' && at === 0) [startX, startY] = [x, y];
		}
	}
	return found;
}
