import type { Point } from '#lib/model/maths/geometry.ts';
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
	/** Angle in degrees, clockwise, by which the line is turned around its anchor; undefined for a level line. */
	readonly tilt?: number;
	/** Id of the person on the plan whom the text names and follows; undefined for other texts. */
	readonly personId?: string;
}

/** Share of the line that lies before its anchor. */
const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** Characters with a descender. */
const DESCENDERS = /[gjpqyQçÇ,;()]/;

/**
 * Returns the box of a text line in units, from the top of its capitals to its baseline or descenders. That of a tilted
 * line is the upright box around it.
 */
export function textExtent({ text, x, y, size, anchor, style, tilt }: TextLine) {
	const width = textWidth(text, size, style);
	const left = x - width * ANCHOR_SHARE[anchor];
	const [right, top] = [left + width, y - size * 0.75];
	const bottom = y + size * (DESCENDERS.test(text) ? 0.22 : 0.02);
	if (!tilt) return { left, right, top, bottom };
	const corners = [left, right].flatMap((cornerX) =>
		[top, bottom].map((cornerY) => turnPoint([cornerX, cornerY], tilt, [x, y]))
	);
	const [xs, ys] = [corners.map(([cornerX]) => cornerX), corners.map(([, cornerY]) => cornerY)];
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Returns a point turned around another, clockwise, by an angle in degrees. */
export function turnPoint([x, y]: Point, degrees: number, [cx, cy]: Point = [0, 0]): Point {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** Returns the boxes of two lines that may overlap: along their tilt if it is the same, else upright. */
export function comparableExtents(a: TextLine, b: TextLine) {
	if (!a.tilt || a.tilt !== b.tilt) return [textExtent(a), textExtent(b)] as const;
	const level = ({ tilt = 0, ...line }: TextLine): TextLine => {
		const [x, y] = turnPoint([line.x, line.y], -tilt);
		return { ...line, x, y };
	};
	return [textExtent(level(a)), textExtent(level(b))] as const;
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
		.filter(({ style, tilt }) => !tilt && !OTHER_FONT.test(style))
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
