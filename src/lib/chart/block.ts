/** Words set in a room: as many lines as they need, about as long as one another. */
import { textWidth } from './text-width.ts';
import { evenLines, widestWord, wrap } from './wrap.ts';
import { stacked, type TextLine } from './text-lines.ts';
import { round } from './path.ts';
import { LABEL, type Rect } from './viewport.ts';

export interface Block {
	readonly texts: readonly TextLine[];
	readonly width: number;
	readonly height: number;
}

export interface Setting {
	/** Class names of `drawing.css`. */
	readonly style?: string;
	readonly size?: number;
	readonly anchor?: TextLine['anchor'];
	/** Lines that it may have; the first wording that needs no more is taken, or the last. */
	readonly most?: number;
}

/** From one line to the next, and height of capitals, in sizes of letters. */
const LEADING = 1.2;
const CAPITALS = 0.75;
/** Room under the last line for letters with tails, in sizes of letters. */
const TAILS = 0.25;
/** Bold letters are wider than `textWidth` measures, in some fonts that stand in for ours. */
const BOLD = 1.04;

/**
 * Words in a column, from its top: at its left edge, or at its middle or right where `anchor` says so.
 * @param wordings one, or several from the longest to the shortest
 */
export function block(
	id: string,
	wordings: string | readonly string[],
	{ x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
	{ style = '', size = LABEL, anchor = 'start', most = Infinity }: Setting = {}
): Block {
	const room = /strong|title|count|hero/.test(style) ? width / BOLD : width;
	const all = typeof wordings === 'string' ? [wordings] : wordings;
	const fits = (words: string) => wrap(words, size, room).length <= most && widestWord(words, size) <= room;
	const words = (all.length > 1 ? all.find(fits) : undefined) ?? all.at(-1) ?? '';
	const lines = words === '' ? [] : evenLines(words, size, room);
	const at = { start: x, middle: x + width / 2, end: x + width }[anchor];
	return {
		texts: stacked(
			lines,
			{ id, x: round(at), y: round(y + size * CAPITALS), size, anchor, style },
			LEADING
		).map((line) => ({ ...line, y: round(line.y) })),
		width: Math.max(0, ...lines.map((line) => textWidth(line, size))),
		height: lines.length === 0 ? 0 : size * ((lines.length - 1) * LEADING + CAPITALS + TAILS)
	};
}

/** The same words elsewhere. */
export const moved = ({ texts, ...rest }: Block, dx: number, dy: number): Block => ({
	...rest,
	texts: texts.map((line) => ({ ...line, x: round(line.x + dx), y: round(line.y + dy) }))
});

/** Blocks under one another, from the top of the first. */
export function stack(blocks: readonly Block[], gap = LABEL * 0.5): Block {
	let height = 0;
	const texts = blocks.flatMap((each) => {
		const placed = moved(each, 0, height).texts;
		if (each.height > 0) height += each.height + gap;
		return placed;
	});
	return {
		texts,
		width: Math.max(0, ...blocks.map(({ width }) => width)),
		height: Math.max(0, height - gap)
	};
}
