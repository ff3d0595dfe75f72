/** Text blocks: words broken into as few lines as needed, of about equal length. */
import { textWidth } from './text-width.ts';
import { wrapEvenly, widestWordWidth, wrapText } from './wrap-text.ts';
import { stackLines, type TextLine } from './text-lines.ts';
import { roundToTenth } from '../path.ts';
import { LABEL_SIZE, type Rect } from '../viewport.ts';

/** Text lines, and the width and height that they take, in units. */
export interface TextBlock {
	readonly texts: readonly TextLine[];
	readonly width: number;
	readonly height: number;
}

/** Font size, alignment, style and number of lines of a text block. */
export interface BlockOptions {
	/** Class names of `drawing.css`. */
	readonly style?: string;
	readonly size?: number;
	readonly anchor?: TextLine['anchor'];
	/** Maximum number of lines. The first wording that fits is used, or the last if none fits. */
	readonly maxLines?: number;
}

/** Line height, as a factor of the font size. */
const LINE_HEIGHT = 1.2;
/** Height of capitals, as a factor of the font size. */
const CAP_HEIGHT = 0.75;
/** Space below the last line for descenders, as a factor of the font size. */
const DESCENT = 0.25;
/** Factor by which bold letters may be wider than `textWidth` measures, in fallback fonts. */
const BOLD_WIDTH_FACTOR = 1.04;

/**
 * Lays out words in a column, from its top: along its left edge, or centred or right-aligned according to `anchor`.
 * @param wordings one wording, or several from the longest to the shortest
 */
export function textBlock(
	id: string,
	wordings: string | readonly string[],
	{ x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
	{ style = '', size = LABEL_SIZE, anchor = 'start', maxLines = Infinity }: BlockOptions = {}
): TextBlock {
	const lineWidth = /strong|title|count|hero/.test(style) ? width / BOLD_WIDTH_FACTOR : width;
	const all = typeof wordings === 'string' ? [wordings] : wordings;
	const fits = (words: string) =>
		wrapText(words, size, lineWidth).length <= maxLines && widestWordWidth(words, size) <= lineWidth;
	const words = (all.length > 1 ? all.find(fits) : undefined) ?? all.at(-1) ?? '';
	const lines = words === '' ? [] : wrapEvenly(words, size, lineWidth);
	const at = { start: x, middle: x + width / 2, end: x + width }[anchor];
	return {
		texts: stackLines(
			lines,
			{ id, x: roundToTenth(at), y: roundToTenth(y + size * CAP_HEIGHT), size, anchor, style },
			LINE_HEIGHT
		).map((line) => ({ ...line, y: roundToTenth(line.y) })),
		width: Math.max(0, ...lines.map((line) => textWidth(line, size))),
		height: lines.length === 0 ? 0 : size * ((lines.length - 1) * LINE_HEIGHT + CAP_HEIGHT + DESCENT)
	};
}

/** Returns a text block moved by an offset, in units. */
export const translate = ({ texts, ...rest }: TextBlock, dx: number, dy: number): TextBlock => ({
	...rest,
	texts: texts.map((line) => ({ ...line, x: roundToTenth(line.x + dx), y: roundToTenth(line.y + dy) }))
});

/**
 * Stacks blocks that were laid out from the same top, one below another. Empty blocks take no space.
 * @param gap gap between two blocks, in units
 */
export function stackBlocks(blocks: readonly TextBlock[], gap = LABEL_SIZE * 0.5): TextBlock {
	let height = 0;
	const texts = blocks.flatMap((each) => {
		const placed = translate(each, 0, height).texts;
		if (each.height > 0) height += each.height + gap;
		return placed;
	});
	return {
		texts,
		width: Math.max(0, ...blocks.map(({ width }) => width)),
		height: Math.max(0, height - gap)
	};
}
