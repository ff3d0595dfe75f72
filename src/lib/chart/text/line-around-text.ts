/** Straight lines with gaps where text lies, so that no label is struck through. */
import { roundToTenth } from '../path.ts';
import { textExtent, type TextLine } from './text-lines.ts';

/** Gap between text and line, in units. */
const TEXT_MARGIN = 2;

type Point = readonly [x: number, y: number];
type Span = readonly [from: number, to: number];

/** Returns the path data of a straight line between two points, with gaps where text is. */
export function lineAroundText(from: Point, to: Point, texts: readonly TextLine[]): string {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const at = (share: number): Point => [
		roundToTenth(from[0] + dx * share),
		roundToTenth(from[1] + dy * share)
	];
	return remainingSpans(texts.flatMap((line) => coveredSpan(from, [dx, dy], textExtent(line)) ?? []))
		.map(([start, end]) => {
			const [[x, y], [nextX, nextY]] = [at(start), at(end)];
			return `M${x} ${y}${dx === 0 ? `V${nextY}` : dy === 0 ? `H${nextX}` : `L${nextX} ${nextY}`}`;
		})
		.join('');
}

/**
 * Returns the part of a line that a box covers, from and to as shares of its length (0 to 1): the line is clipped by
 * each pair of sides in turn. Undefined if the box does not cover any part.
 */
function coveredSpan(from: Point, vector: Point, box: ReturnType<typeof textExtent>): [Span] | undefined {
	const sides = [
		[box.left - TEXT_MARGIN, box.right + TEXT_MARGIN],
		[box.top - TEXT_MARGIN, box.bottom + TEXT_MARGIN]
	] as const;
	let [start, end] = [0, 1];
	for (const axis of [0, 1] as const) {
		const [low, high] = sides[axis];
		if (vector[axis] === 0) {
			if (from[axis] <= low || from[axis] >= high) return undefined;
			continue;
		}
		const [a, b] = [(low - from[axis]) / vector[axis], (high - from[axis]) / vector[axis]];
		start = Math.max(start, Math.min(a, b));
		end = Math.min(end, Math.max(a, b));
	}
	return start < end ? [[start, end]] : undefined;
}

/** Returns the spans between 0 and 1 that the gaps do not cover. */
function remainingSpans(gaps: readonly Span[]): Span[] {
	const pieces: Span[] = [];
	let from = 0;
	for (const [start, end] of [...gaps].sort((a, b) => a[0] - b[0])) {
		if (start > from) pieces.push([from, start]);
		from = Math.max(from, end);
	}
	if (from < 1) pieces.push([from, 1]);
	return pieces;
}

/**
 * Returns the path data of straight strokes, with gaps where text is.
 * @param strokes path data of the form `Mx yLx y…`
 */
export const strokesAroundText = (strokes: string, texts: readonly TextLine[]): string =>
	strokes.replace(
		/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g,
		(_, x: string, y: string, toX: string, toY: string) =>
			lineAroundText([Number(x), Number(y)], [Number(toX), Number(toY)], texts)
	);
