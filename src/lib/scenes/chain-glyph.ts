import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';

/** A link of a drawn chain, seen flat: its length and half its breadth; and about how far it is to the next. */
const LONG = 5;
const HALF = 1.4;
const PITCH = 7;

/**
 * The chain that joins the signs of the links: flat links, and between two of them one seen on edge.
 * @param along to the right; down if not
 */
export function chainGlyph(
	id: string,
	[x, y]: readonly [number, number],
	length: number,
	along: boolean
): Stroke {
	const count = Math.max(1, Math.round(length / PITCH));
	const pitch = length / count;
	const starts = Array.from({ length: count }, (_, index) => (index + 0.5) * pitch - LONG / 2);
	const at = (over: number, across: number) =>
		along ? `${round(x + over)} ${round(y + across)}` : `${round(x + across)} ${round(y + over)}`;
	const half = `A${HALF} ${HALF} 0 0 ${along ? 1 : 0}`;
	const flat = starts.map((start) => {
		const [near, far] = [start + HALF, start + LONG - HALF];
		return `M${at(near, -HALF)}L${at(far, -HALF)}${half} ${at(far, HALF)}L${at(near, HALF)}${half} ${at(near, -HALF)}z`;
	});
	const ends = [...starts.map((start) => start + HALF), length];
	const onEdge = [0, ...starts.map((start) => start + LONG - HALF)].map(
		(start, index) => `M${at(start, 0)}L${at(ends[index] ?? length, 0)}`
	);
	return stroke(id, 'boxes', [...onEdge, ...flat].join(''));
}
