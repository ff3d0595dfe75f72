/** Where lines break. */
import { textWidth } from './text-width.ts';

/** Words, and how wide each is in letters of size 1: measured once, however many widths are tried. */
interface Measured {
	readonly words: readonly string[];
	readonly widths: readonly number[];
}

const measured = (text: string): Measured => {
	const words = text.split(' ');
	return { words, widths: words.map((word) => textWidth(word, 1)) };
};

const SPACE = textWidth(' ', 1);

/** Index of the first word of each line. */
function breaks({ widths }: Measured, size: number, width: number): number[] {
	const firsts: number[] = [];
	let line = 0;
	for (const [index, own] of widths.entries()) {
		const longer = line + SPACE + own;
		if (index > 0 && longer * size <= width) line = longer;
		else {
			firsts.push(index);
			line = own;
		}
	}
	return firsts;
}

/**
 * Breaks words into lines no wider than `width`, at spaces that may be broken.
 * @returns at least one line; one word alone may be wider
 */
export function wrap(text: string, size: number, width: number): string[] {
	const all = measured(text);
	const firsts = breaks(all, size, width);
	return firsts.map((first, line) => all.words.slice(first, firsts[line + 1]).join(' '));
}

/** How near to the least width is near enough, in units. */
const FINENESS = 0.5;

/** The least width that takes no more lines than all there is: the last line is then no single word. */
export function evenWidth(text: string, size: number, width: number): number {
	const all = measured(text);
	const lines = breaks(all, size, width).length;
	if (lines === 1) return width;
	let [tooNarrow, enough] = [0, width];
	while (enough - tooNarrow > FINENESS) {
		const tried = (tooNarrow + enough) / 2;
		if (breaks(all, size, tried).length === lines) enough = tried;
		else tooNarrow = tried;
	}
	return enough;
}
