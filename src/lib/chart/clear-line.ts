/** Straight lines that stop before words and go on behind them: nothing strikes a label through. */
import { round } from './path.ts';
import { extent, type TextLine } from './text-lines.ts';

/** Room between a word and the line, in units. */
const CLEAR = 2;

type Point = readonly [x: number, y: number];
type Span = readonly [from: number, to: number];

/** A line between two points, as path data, without what would lie behind words. */
export function clearLine(from: Point, to: Point, texts: readonly TextLine[]): string {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const at = (share: number): Point => [round(from[0] + dx * share), round(from[1] + dy * share)];
	return rest(texts.flatMap((line) => within(from, [dx, dy], extent(line)) ?? []))
		.map(([start, end]) => {
			const [[x, y], [nextX, nextY]] = [at(start), at(end)];
			return `M${x} ${y}${dx === 0 ? `V${nextY}` : dy === 0 ? `H${nextX}` : `L${nextX} ${nextY}`}`;
		})
		.join('');
}

/** The part of a line that words cover, as shares of it: its way is cut at each side of their box in turn. */
function within(from: Point, way: Point, box: ReturnType<typeof extent>): [Span] | undefined {
	const sides = [
		[box.left - CLEAR, box.right + CLEAR],
		[box.top - CLEAR, box.bottom + CLEAR]
	] as const;
	let [start, end] = [0, 1];
	for (const axis of [0, 1] as const) {
		const [low, high] = sides[axis];
		if (way[axis] === 0) {
			if (from[axis] <= low || from[axis] >= high) return undefined;
			continue;
		}
		const [a, b] = [(low - from[axis]) / way[axis], (high - from[axis]) / way[axis]];
		start = Math.max(start, Math.min(a, b));
		end = Math.min(end, Math.max(a, b));
	}
	return start < end ? [[start, end]] : undefined;
}

/** What gaps leave of a whole line. */
function rest(gaps: readonly Span[]): Span[] {
	const pieces: Span[] = [];
	let from = 0;
	for (const [start, end] of [...gaps].sort((a, b) => a[0] - b[0])) {
		if (start > from) pieces.push([from, start]);
		from = Math.max(from, end);
	}
	if (from < 1) pieces.push([from, 1]);
	return pieces;
}

/** Strokes `Mx yLx y`, without what would lie behind words. */
export const clearStrokes = (strokes: string, texts: readonly TextLine[]): string =>
	strokes.replace(
		/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g,
		(_, x: string, y: string, toX: string, toY: string) =>
			clearLine([Number(x), Number(y)], [Number(toX), Number(toY)], texts)
	);
