/** The best line breaks found so far. */
interface Breaks {
	readonly lines: readonly string[];
	readonly uneven: number;
}

/**
 * Breaks words into lines: as few as possible, and as even as possible, that is, with the smallest sum of the squares
 * of the widths left free (dynamic programming).
 * @param width available width of a line
 * @param widthOf returns the width of a line, in the same unit
 * @returns the lines; empty without words. A word that is too wide is alone on its line
 */
export function breakLinesEvenly(
	words: readonly string[],
	width: number,
	widthOf: (line: string) => number
): string[] {
	const best = new Map<number, Breaks>([[words.length, { lines: [], uneven: 0 }]]);
	for (let from = words.length - 1; from >= 0; from--) {
		let found: Breaks | undefined;
		for (let to = from + 1; to <= words.length; to++) {
			const line = words.slice(from, to).join(' ');
			const free = width - widthOf(line);
			if (free < 0 && to > from + 1) break;
			const rest = best.get(to);
			if (!rest) continue;
			const setting = { lines: [line, ...rest.lines], uneven: rest.uneven + free ** 2 };
			if (!found || isBetter(setting, found)) found = setting;
		}
		if (found) best.set(from, found);
	}
	return [...(best.get(0)?.lines ?? [])];
}

const isBetter = (a: Breaks, b: Breaks): boolean =>
	a.lines.length === b.lines.length ? a.uneven < b.uneven : a.lines.length < b.lines.length;
