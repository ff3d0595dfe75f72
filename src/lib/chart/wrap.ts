/** Where lines break. */
import { textWidth } from './text-width.ts';

/** Words, and how wide each is in letters of size 1. */
interface Measured {
	readonly words: readonly string[];
	readonly widths: readonly number[];
	/** Lines of even length, by size and width. */
	readonly even: Map<string, readonly string[]>;
}

/** What has been measured: layouts try the same words at many widths, and again for each new setting. */
const known = new Map<string, Measured>();
/** Numbers change with every setting: so many texts, or widths of one, and it begins anew. */
const KEPT = { texts: 500, widths: 50 };

function measured(text: string): Measured {
	const before = known.get(text);
	if (before) return before;
	const words = text.split(' ');
	const all = { words, widths: words.map((word) => textWidth(word, 1)), even: new Map() };
	if (known.size >= KEPT.texts) known.clear();
	known.set(text, all);
	return all;
}

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

/** Width of the longest word: no line can be narrower. */
export const widestWord = (text: string, size: number): number => Math.max(...measured(text).widths) * size;

/** How near to the least width is near enough, in units. */
const FINENESS = 0.5;

/** The same in as many lines, but about as long as one another. */
export function evenLines(text: string, size: number, width: number): readonly string[] {
	const { even } = measured(text);
	const key = `${size} ${width}`;
	const before = even.get(key);
	if (before) return before;
	const lines = wrap(text, size, evenWidth(text, size, width));
	if (even.size >= KEPT.widths) even.clear();
	even.set(key, lines);
	return lines;
}

/** The least width that takes no more lines than all there is: the last line is then no single word. */
function evenWidth(text: string, size: number, width: number): number {
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
