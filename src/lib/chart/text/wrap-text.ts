/** Breaks texts into lines. */
import { textWidth } from './text-width.ts';

/** A text split into words, with the width of each at font size 1. */
interface Measured {
	readonly words: readonly string[];
	readonly widths: readonly number[];
	/** Cached results of `wrapEvenly`, by font size and width. */
	readonly even: Map<string, readonly string[]>;
}

/** Cache: layouts try the same words at many widths, and again for each new setting. */
const measuredTexts = new Map<string, Measured>();
/** Cache limits: texts contain numbers that change with every setting. Beyond a limit the cache is cleared. */
const CACHE_LIMITS = { texts: 500, widths: 50 };

function measure(text: string): Measured {
	const cached = measuredTexts.get(text);
	if (cached) return cached;
	const words = text.split(' ');
	const measured = { words, widths: words.map((word) => textWidth(word, 1)), even: new Map() };
	if (measuredTexts.size >= CACHE_LIMITS.texts) measuredTexts.clear();
	measuredTexts.set(text, measured);
	return measured;
}

const SPACE = textWidth(' ', 1);

/** Returns the index of the first word of each line. */
function lineStarts({ widths }: Measured, size: number, width: number): number[] {
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
 * Breaks a text at its ordinary spaces (not at no-break spaces) into lines no wider than `width`.
 * @returns at least one line; a single long word may be wider
 */
export function wrapText(text: string, size: number, width: number): string[] {
	const measured = measure(text);
	const firsts = lineStarts(measured, size, width);
	return firsts.map((first, line) => measured.words.slice(first, firsts[line + 1]).join(' '));
}

/** Returns the width of the widest word, which is the smallest possible width of the text. */
export const widestWordWidth = (text: string, size: number): number =>
	Math.max(...measure(text).widths) * size;

/** Precision of the search for the smallest width, in units. */
const WIDTH_PRECISION = 0.5;

/** Breaks a text into lines of about equal length: as many lines as {@link wrapText} needs. */
export function wrapEvenly(text: string, size: number, width: number): readonly string[] {
	const { even } = measure(text);
	const key = `${size} ${width}`;
	const cached = even.get(key);
	if (cached) return cached;
	const lines = wrapText(text, size, evenWidth(text, size, width));
	if (even.size >= CACHE_LIMITS.widths) even.clear();
	even.set(key, lines);
	return lines;
}

/**
 * Returns the smallest width at which a text needs no more lines than at `width`, so that the last line is not a single
 * word.
 */
function evenWidth(text: string, size: number, width: number): number {
	const measured = measure(text);
	const lines = lineStarts(measured, size, width).length;
	if (lines === 1) return width;
	let [tooNarrow, enough] = [0, width];
	while (enough - tooNarrow > WIDTH_PRECISION) {
		const tried = (tooNarrow + enough) / 2;
		if (lineStarts(measured, size, tried).length === lines) enough = tried;
		else tooNarrow = tried;
	}
	return enough;
}
