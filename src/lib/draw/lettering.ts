import { textWidth } from './letters.ts';

/** A line of text that a view has laid out: pictures that set many of them need no component for each. */
export interface Line {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Class names of `picture.css` and `charts.css`. */
	readonly style: string;
}

/** Share of the line before its anchor. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Letters with a tail. */
const TAILS = /[gjpqyQçÇ,;()]/;

/** The room that a line takes, from the top of its capitals to the foot of its tails, if it has any. */
export function extent({ text, x, y, size, anchor }: Line) {
	const width = textWidth(text, size);
	const left = x - width * BEFORE[anchor];
	return {
		left,
		right: left + width,
		top: y - size * 0.75,
		bottom: y + size * (TAILS.test(text) ? 0.22 : 0.02)
	};
}

/** Several lines below one another, the first at `line.y`. */
export function stacked(texts: readonly string[], line: Omit<Line, 'text'>, leading = 1.18): Line[] {
	return texts.map((text, index) => ({
		...line,
		id: `${line.id}-${index}`,
		text,
		y: line.y + index * line.size * leading
	}));
}
