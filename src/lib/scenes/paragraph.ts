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
