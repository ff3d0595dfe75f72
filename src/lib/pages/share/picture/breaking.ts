/** The best way found to set some words: how many lines, and how uneven they are. */
interface Setting {
	readonly lines: readonly string[];
	readonly uneven: number;
}

/**
 * Breaks words into as few lines as the width allows, and as even as they then can be: the squares of what each
 * line leaves free add up to the least.
 * @param widthOf width of a line, in the unit of `width`
 * @returns no line for no words; a word that is too wide stands alone
 */
export function breakEvenly(
	words: readonly string[],
	width: number,
	widthOf: (line: string) => number
): string[] {
	const best = new Map<number, Setting>([[words.length, { lines: [], uneven: 0 }]]);
	for (let from = words.length - 1; from >= 0; from--) {
		let found: Setting | undefined;
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

const isBetter = (a: Setting, b: Setting): boolean =>
	a.lines.length === b.lines.length ? a.uneven < b.uneven : a.lines.length < b.lines.length;
