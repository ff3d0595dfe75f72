import { textWidth } from './text-width.ts';

/** A line of text where a layout has put it. */
export interface TextLine {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Class names of `picture.css` and `charts.css`. */
	readonly style: string;
	/** Id of a person on the plan over whom it stands, and walks. */
	readonly on?: string;
}

/** Share of the line before its anchor. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Letters with a tail. */
const TAILS = /[gjpqyQçÇ,;()]/;

/** The room that a line takes, from the top of its capitals to the foot of its tails, if it has any. */
export function extent({ text, x, y, size, anchor }: TextLine) {
	const width = textWidth(text, size);
	const left = x - width * BEFORE[anchor];
	return {
		left,
		right: left + width,
		top: y - size * 0.75,
		bottom: y + size * (TAILS.test(text) ? 0.22 : 0.02)
	};
}

/** Lines nearer to one another than this, in the size of their letters, would run together in a wider font. */
const CLOSE = 1;
/** Styles whose letters are not those that `textWidth` measures. */
const OTHER_FONT = /\b(machine|figure-number)\b/;

/**
 * Lines that another one stands close beside, with the width that they were laid out for: where the font of labels has
 * not come, and never does in stills and in other people's pages, the reader's own may be wider. These are held.
 */
export function heldWidths(lines: readonly TextLine[]): ReadonlyMap<TextLine, number> {
	const set = lines
		.filter(({ style }) => !OTHER_FONT.test(style))
		.map((line) => ({ line, ...extent(line) }))
		.sort((a, b) => a.left - b.left);
	const held = new Map<TextLine, number>();
	for (const [index, one] of set.entries())
		for (const next of set.slice(index + 1)) {
			const size = Math.min(one.line.size, next.line.size);
			const gap = next.left - one.right;
			if (Math.abs(one.line.y - next.line.y) > size / 2 || gap < 0 || gap > size * CLOSE) continue;
			for (const { line, left, right } of [one, next]) held.set(line, right - left);
		}
	return held;
}

/** Several lines below one another, the first at `line.y`. */
export function stacked(texts: readonly string[], line: Omit<TextLine, 'text'>, leading = 1.18): TextLine[] {
	return texts.map((text, index) => ({
		...line,
		id: `${line.id}-${index}`,
		text,
		y: line.y + index * line.size * leading
	}));
}
