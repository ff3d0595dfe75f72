import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';

/** Dimensions of a link in units: length, half its width, and distance to the next link. */
const LINK = { long: 5, half: 1.4, pitch: 7 };

/**
 * Returns the shape of a chain between two signs, in which flat links alternate with links seen from the side.
 * @param along whether it runs to the right; otherwise down
 * @param scale scale of the links
 */
export function chainShape(
	id: string,
	[x, y]: readonly [number, number],
	length: number,
	along: boolean,
	scale = 1
): Shape {
	const [long, breadth, most] = [LINK.long * scale, LINK.half * scale, LINK.pitch * scale];
	const count = Math.max(1, Math.round(length / most));
	const pitch = length / count;
	const starts = Array.from({ length: count }, (_, index) => (index + 0.5) * pitch - long / 2);
	const at = (over: number, across: number) =>
		along
			? `${roundToTenth(x + over)} ${roundToTenth(y + across)}`
			: `${roundToTenth(x + across)} ${roundToTenth(y + over)}`;
	const half = `A${roundToTenth(breadth)} ${roundToTenth(breadth)} 0 0 ${along ? 1 : 0}`;
	const flat = starts.map((start) => {
		const [near, far] = [start + breadth, start + long - breadth];
		return `M${at(near, -breadth)}L${at(far, -breadth)}${half} ${at(far, breadth)}L${at(near, breadth)}${half} ${at(near, -breadth)}z`;
	});
	const ends = [...starts.map((start) => start + breadth), length];
	const onEdge = [0, ...starts.map((start) => start + long - breadth)].map(
		(start, index) => `M${at(start, 0)}L${at(ends[index] ?? length, 0)}`
	);
	return createShape(id, 'boxes', [...onEdge, ...flat].join(''));
}
