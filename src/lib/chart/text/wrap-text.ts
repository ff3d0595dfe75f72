/** Breaks texts into lines. */
import { isMonospaced, textWidth } from './text-width.ts';

/** A text split into words, with the width of each at font size 1. */
interface Measured {
	readonly words: readonly string[];
	readonly widths: readonly number[];
	/** Width of the widest word at font size 1. */
	readonly widest: number;
	/** Width of a space at font size 1. */
	readonly space: number;
	/** Cached results of `wrapEvenly`, by font size and width. */
	readonly even: Map<number, Map<number, readonly string[]>>;
}

/** Cache: layouts try the same words at many widths, and again for each new setting. */
const measuredTexts = new Map<string, Measured>();
/** Cache limits: texts contain numbers that change with every setting. Beyond a limit the cache is cleared. */
const CACHE_LIMITS = { texts: 2000, widths: 50 };

function measure(text: string, style: string): Measured {
	const key = isMonospaced(style) ? `mono ${text}` : text;
	const cached = measuredTexts.get(key);
	if (cached) return cached;
	const words = text.split(' ');
	const widths = words.map((word) => textWidth(word, 1, style));
	const space = textWidth(' ', 1, style);
	const measured = { words, widths, widest: Math.max(...widths), space, even: new Map() };
	if (measuredTexts.size >= CACHE_LIMITS.texts) measuredTexts.clear();
	measuredTexts.set(key, measured);
	return measured;
}

/**
 * Returns the number of lines no wider than `width`, without building them: layouts try many widths.
 * @param firsts gets the index of the first word of each line
 */
function breakLines({ widths, space }: Measured, size: number, width: number, firsts?: number[]): number {
	let lines = 0;
	let line = 0;
	for (let index = 0; index < widths.length; index++) {
		const own = widths[index] ?? 0;
		const longer = line + space + own;
		if (index > 0 && longer * size <= width) line = longer;
		else {
			firsts?.push(index);
			lines++;
			line = own;
		}
	}
	return lines;
}

/** Returns the number of lines into which {@link wrapText} breaks a text. */
export const countLines = (text: string, size: number, width: number, style = ''): number =>
	breakLines(measure(text, style), size, width);

/**
 * Breaks a text at its ordinary spaces (not at no-break spaces) into lines no wider than `width`.
 * @param style class names of the text, which decide its font
 * @returns at least one line; a single long word may be wider
 */
export function wrapText(text: string, size: number, width: number, style = ''): string[] {
	const measured = measure(text, style);
	const firsts: number[] = [];
	breakLines(measured, size, width, firsts);
	return firsts.map((first, line) => measured.words.slice(first, firsts[line + 1]).join(' '));
}

/** Returns the width of the widest word, which is the smallest possible width of the text. */
export const widestWordWidth = (text: string, size: number, style = ''): number =>
	measure(text, style).widest * size;

/** Precision of the search for the smallest width, in units. */
const WIDTH_PRECISION = 0.5;

/** Breaks a text into lines of about equal length: as many lines as {@link wrapText} needs. */
export function wrapEvenly(text: string, size: number, width: number, style = ''): readonly string[] {
	const measured = measure(text, style);
	const { even } = measured;
	const ofSize = even.get(size) ?? new Map<number, readonly string[]>();
	const cached = ofSize.get(width);
	if (cached) return cached;
	const lines = wrapText(text, size, evenWidth(measured, size, width), style);
	if (ofSize.size >= CACHE_LIMITS.widths) ofSize.clear();
	even.set(size, ofSize.set(width, lines));
	return lines;
}

/**
 * Returns the smallest width at which a text needs no more lines than at `width`, so that the last line is not a single
 * word.
 */
function evenWidth(measured: Measured, size: number, width: number): number {
	const lines = breakLines(measured, size, width);
	if (lines === 1) return width;
	let [tooNarrow, enough] = [0, width];
	while (enough - tooNarrow > WIDTH_PRECISION) {
		const tried = (tooNarrow + enough) / 2;
		if (breakLines(measured, size, tried) === lines) enough = tried;
		else tooNarrow = tried;
	}
	return enough;
}
