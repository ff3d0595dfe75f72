import type { Rect } from '../viewport.ts';
import { textWidth } from './text-width.ts';

/** A line of text with the position computed by a layout. */
export interface TextLine {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	/** Y of the baseline. */
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Class names of `picture.css` and `charts.css`. */
	readonly style: string;
	/** Id of the person on the plan whom the text names and follows; undefined for other texts. */
	readonly personId?: string;
}

/** Share of the line that lies before its anchor. */
const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** Characters with a descender. */
const DESCENDERS = /[gjpqyQçÇ,;()]/;

/** Returns the box of a text line in units, from the top of its capitals to its baseline or descenders. */
export function textExtent({ text, x, y, size, anchor, style }: TextLine) {
	const width = textWidth(text, size, style);
	const left = x - width * ANCHOR_SHARE[anchor];
	return {
		left,
		right: left + width,
		top: y - size * 0.75,
		bottom: y + size * (DESCENDERS.test(text) ? 0.22 : 0.02)
	};
}

/** Returns the same box as a rectangle. */
export function textRect(line: TextLine): Rect {
	const { left, right, top, bottom } = textExtent(line);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Gap between two lines side by side, in font sizes, below which they might collide in a wider font. */
const CLOSE_GAP = 1;
/** Styles in a font that `textWidth` does not measure. */
const OTHER_FONT = /\b(machine|figure-number)\b/;

/**
 * Returns the measured widths of the lines that have a close neighbour on the right or left. Stills and embedding pages
 * may show a wider fallback font; the SVG attribute `textLength` then keeps these lines at their width.
 */
export function fixedWidths(lines: readonly TextLine[]): ReadonlyMap<TextLine, number> {
	const set = lines
		.filter(({ style }) => !OTHER_FONT.test(style))
		.map((line) => ({ line, ...textExtent(line) }))
		.sort((a, b) => a.left - b.left);
	const widths = new Map<TextLine, number>();
	for (const [index, one] of set.entries())
		for (const next of set.slice(index + 1)) {
			const size = Math.min(one.line.size, next.line.size);
			const gap = next.left - one.right;
			if (Math.abs(one.line.y - next.line.y) > size / 2 || gap < 0 || gap > size * CLOSE_GAP) continue;
			for (const { line, left, right } of [one, next]) widths.set(line, right - left);
		}
	return widths;
}
