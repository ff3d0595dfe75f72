/** Checks of text lines: none may overlap another or leave the picture. */
import { comparableExtents, textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import type { Box } from '#lib/chart/viewport.ts';

/** Returns a message with both texts for every pair of text lines that overlap. */
export function findCollisions(lines: readonly TextLine[]): string[] {
	return lines.flatMap((line, index) =>
		lines
			.slice(index + 1)
			.filter((other) => overlap(...comparableExtents(line, other)))
			.map((other) => `“${line.text}” and “${other.text}”`)
	);
}

type Extent = ReturnType<typeof textExtent>;

/** Returns whether two lines overlap by more than 0.1 unit, to which coordinates are rounded. */
const overlap = (a: Extent, b: Extent): boolean =>
	a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

/** Returns the texts of the lines that leave the box or have no valid position. */
export function findOutside(lines: readonly TextLine[], [x, y, width, height]: Box): string[] {
	return lines
		.filter((line) => {
			const { left, right, top, bottom } = textExtent(line);
			const across = left >= x - 0.1 && right <= x + width + 0.1;
			return !(across && top >= y - 0.1 && bottom <= y + height + 0.1);
		})
		.map(({ text }) => text);
}

/** Returns the start points of the subpaths of a path. */
export const subpathStarts = (path: string): [x: number, y: number][] =>
	[...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
