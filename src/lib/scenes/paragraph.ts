import { stacked, type Line } from '#lib/draw/lettering.ts';
import { wrap } from '#lib/draw/letters.ts';

/** Where words go, and how wide they may run. */
export interface Setting extends Pick<Line, 'x' | 'y' | 'size'> {
	readonly width?: number;
	readonly style?: string;
	readonly anchor?: Line['anchor'];
	/** From one line to the next, in sizes of letters. */
	readonly leading?: number;
}

/** Words as lines below one another, the first on `y`; one line where no width is given. */
export function paragraph(id: string, text: string, setting: Setting): Line[] {
	const { x, y, size, width = Infinity, style = '', anchor = 'start', leading = 1.2 } = setting;
	return stacked(wrap(text, size, width), { id, x, y, size, anchor, style }, leading);
}

/** The least width that takes no more lines than all there is: the last line is then no single word. */
export function evenWidth(text: string, size: number, width: number): number {
	const lines = wrap(text, size, width).length;
	let room = width;
	while (room > size && wrap(text, size, room - 1).length === lines) room -= 1;
	return room;
}

/** Breaks words into as few lines as there must be, about as long as one another. */
export const balanced = (text: string, size: number, width: number): string[] =>
	wrap(text, size, evenWidth(text, size, width));
