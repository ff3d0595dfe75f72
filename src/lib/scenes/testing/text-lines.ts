/** What readers must never get: words over words, or words over the edge. */
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import type { Box } from '#lib/chart/viewport.ts';

/** Every pair of lines that touch. */
export function collisions(lines: readonly TextLine[]): string[] {
	const placed = lines.map((line) => ({ line, at: extent(line) }));
	return placed.flatMap(({ line, at }, index) =>
		placed
			.slice(index + 1)
			.filter((other) => touch(at, other.at))
			.map((other) => `“${line.text}” and “${other.line.text}”`)
	);
}

type Extent = ReturnType<typeof extent>;

/** A tenth of a unit is what coordinates are rounded to. */
const touch = (a: Extent, b: Extent): boolean =>
	a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

/** Every line that leaves the frame, or has no place at all. */
export function outside(lines: readonly TextLine[], [x, y, width, height]: Box): string[] {
	return lines
		.filter((line) => {
			const { left, right, top, bottom } = extent(line);
			const across = left >= x - 0.1 && right <= x + width + 0.1;
			return !(across && top >= y - 0.1 && bottom <= y + height + 0.1);
		})
		.map(({ text }) => text);
}

/** Where the shapes of a path begin. */
export const starts = (path: string): [x: number, y: number][] =>
	[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
