import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { wrap } from '#lib/chart/text-width.ts';

/** Where words go, and how wide they may run. */
export interface TextStyle extends Pick<TextLine, 'x' | 'y' | 'size'> {
	readonly width?: number;
	readonly style?: string;
	readonly anchor?: TextLine['anchor'];
	/** From one line to the next, in sizes of letters. */
	readonly leading?: number;
}

/** Words as lines below one another, the first on `y`; one line where no width is given. */
export function paragraph(id: string, text: string, setting: TextStyle): TextLine[] {
	const { x, y, size, width = Infinity, style = '', anchor = 'start', leading = 1.2 } = setting;
	return stacked(wrap(text, size, width), { id, x, y, size, anchor, style }, leading);
}

/** How near to the least width is near enough, in units of the drawing. */
const FINENESS = 0.5;

/** The least width that takes no more lines than all there is: the last line is then no single word. */
export function evenWidth(text: string, size: number, width: number): number {
	const lines = wrap(text, size, width).length;
	if (lines === 1) return width;
	// Halved again and again: some layouts ask for hundreds of them.
	let [tooNarrow, enough] = [0, width];
	while (enough - tooNarrow > FINENESS) {
		const tried = (tooNarrow + enough) / 2;
		if (wrap(text, size, tried).length === lines) enough = tried;
		else tooNarrow = tried;
	}
	return enough;
}

/** Breaks words into as few lines as there must be, about as long as one another. */
export const balanced = (text: string, size: number, width: number): string[] =>
	wrap(text, size, evenWidth(text, size, width));
