/** Straight lines with gaps where text lies, so that no label is struck through. */
import { straightSegments } from '../path-segments.ts';
import { roundToTenth } from '../path.ts';
import type { textExtent } from './text-lines.ts';

/** Gap between text and line, in units. */
const TEXT_MARGIN = 2;
/** Distance by which a line may enter the box of a text without crossing its letters, in units. */
const BOX_TOLERANCE = 0.5;

type Point = readonly [x: number, y: number];
type Span = readonly [from: number, to: number];
/** Box of a text line, in units. */
type TextBox = ReturnType<typeof textExtent>;

/** Returns the path data of a straight line between two points, with gaps where text is. */
function lineAroundText(from: Point, to: Point, texts: readonly TextBox[]): string {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const at = (share: number): Point => [
		roundToTenth(from[0] + dx * share),
		roundToTenth(from[1] + dy * share)
	];
	return remainingSpans(texts.flatMap((box) => coveredSpan(from, [dx, dy], box, TEXT_MARGIN) ?? []))
		.map(([start, end]) => {
			const [[x, y], [nextX, nextY]] = [at(start), at(end)];
			return `M${x} ${y}${dx === 0 ? `V${nextY}` : dy === 0 ? `H${nextX}` : `L${nextX} ${nextY}`}`;
		})
		.join('');
}

/**
 * Returns the part of a line that a box covers, from and to as shares of its length (0 to 1): the line is clipped by
 * each pair of sides in turn. Undefined if the box does not cover any part.
 * @param margin distance by which the box is enlarged, in units
 */
function coveredSpan(from: Point, vector: Point, box: TextBox, margin: number): [Span] | undefined {
	const isNear = (axis: 0 | 1, low: number, high: number): boolean => {
		const [a, b] = [from[axis], from[axis] + vector[axis]];
		return Math.max(a, b) > low - margin && Math.min(a, b) < high + margin;
	};
	// Most boxes are far from the line.
	if (!isNear(0, box.left, box.right) || !isNear(1, box.top, box.bottom)) return undefined;
	const sides = [
		[box.left - margin, box.right + margin],
		[box.top - margin, box.bottom + margin]
	] as const;
	let [start, end] = [0, 1];
	for (const axis of [0, 1] as const) {
		if (vector[axis] === 0) continue;
		const [a, b] = sides[axis].map((side) => (side - from[axis]) / vector[axis]) as [number, number];
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

/** Commands of curves. */
const CURVES = /[acqst]/i;

/** Returns the path data of straight lines, with gaps where they would cross text; unchanged if they cross none. */
export function breakLineAtTexts(path: string, texts: readonly TextBox[]): string {
	if (CURVES.test(path)) return path;
	const segments = straightSegments(path).map(({ from, to }) => {
		const vector = [to[0] - from[0], to[1] - from[1]] as const;
		return { from, to, crossed: texts.filter((box) => coveredSpan(from, vector, box, -BOX_TOLERANCE)) };
	});
	if (segments.every(({ crossed }) => crossed.length === 0)) return path;
	return segments.map(({ from, to, crossed }) => lineAroundText(from, to, crossed)).join('');
}
