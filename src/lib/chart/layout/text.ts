/** Text as boxes: the first wording and font size that fit, in lines of about equal length. */
import type { TextLine } from '../text/text-lines.ts';
import { textWidth } from '../text/text-width.ts';
import { widestWordWidth, wrapEvenly, wrapText } from '../text/wrap-text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE } from '../viewport.ts';
import type { Box, Measured, Size } from './box.ts';

/** Style, size and number of lines of a text. */
export interface TextOptions {
	/** Class names of the style sheets of charts. */
	readonly style?: string;
	/** Font size; or several, from the largest, which are tried with each wording. */
	readonly size?: number | readonly number[];
	readonly anchor?: TextLine['anchor'];
	/** Maximum number of lines: it does not fit on more. */
	readonly maxLines?: number;
	/** Maximum width of a line, in units. */
	readonly maxWidth?: number;
}

/** Line height, height of capitals and depth of descenders, as factors of the font size. */
const [LINE_HEIGHT, CAP_HEIGHT, DESCENT] = [1.2, 0.75, 0.25];
const EPSILON = 0.01;

/**
 * Text in as few lines as needed. An empty text takes no space.
 * @param id prefix of the ids of its lines
 * @param wordings one wording, or several from the longest to the shortest
 */
export function text(id: string, wordings: string | readonly string[], options: TextOptions = {}): Box {
	const {
		style = '',
		size = LABEL_SIZE,
		anchor = 'start',
		maxLines = Infinity,
		maxWidth = Infinity
	} = options;
	const candidates = [wordings]
		.flat()
		.flatMap((words) => [size].flat().map((each) => ({ words, size: each })));
	// Searches for the best layout measure the same text again and again.
	const known = new Map<string, Measured>();
	return {
		measure(available) {
			const key = `${available.width} ${available.height}`;
			const before = known.get(key);
			if (before) return before;
			const width = Math.min(available.width, maxWidth);
			const isFitting = (each: (typeof candidates)[number]) => {
				if (each.words === '') return true;
				const lines = wrapText(each.words, each.size, width, style).length;
				return (
					lines <= maxLines &&
					heightOf(lines, each.size) <= available.height + EPSILON &&
					widestWordWidth(each.words, each.size, style) <= width + EPSILON
				);
			};
			const found = candidates.find(isFitting);
			const chosen = found ?? candidates.at(-1) ?? { words: '', size: LABEL_SIZE };
			const lines = chosen.words === '' ? [] : wrapEvenly(chosen.words, chosen.size, width, style);
			const measured = {
				...measureLines(id, lines, { style, anchor, size: chosen.size }),
				fits: found !== undefined
			};
			known.set(key, measured);
			return measured;
		}
	};
}

function measureLines(
	id: string,
	lines: readonly string[],
	{ size, anchor, style }: Pick<TextLine, 'size' | 'anchor' | 'style'>
): Omit<Measured, 'fits'> & Size {
	const width = Math.max(0, ...lines.map((line) => textWidth(line, size, style)));
	const height = heightOf(lines.length, size);
	const shift = { start: 0, middle: width / 2, end: width }[anchor];
	return {
		width,
		height,
		middle: (height - size * DESCENT) / 2,
		leading: size * (LINE_HEIGHT - CAP_HEIGHT - DESCENT),
		draw: (x, y) => ({
			texts: lines.map((line, index) => ({
				id: `${id}-${index}`,
				text: line,
				x: x + shift,
				y: y + size * (CAP_HEIGHT + index * LINE_HEIGHT),
				size,
				anchor,
				style
			}))
		})
	};
}

const heightOf = (lines: number, size: number): number =>
	lines === 0 ? 0 : size * ((lines - 1) * LINE_HEIGHT + CAP_HEIGHT + DESCENT);

/** The title of a picture, in at most two lines. */
export const title = (wordings: string | readonly string[], options: TextOptions = {}): Box =>
	text('title', wordings, { style: 'chart-title', size: TITLE_SIZE, maxLines: 2, ...options });

/** Text of less importance, such as a remark below a title. */
export const note = (id: string, wordings: string | readonly string[], options: TextOptions = {}): Box =>
	text(id, wordings, { style: 'soft', ...options });

/** A large number. */
export const number = (id: string, wordings: string | readonly string[], options: TextOptions = {}): Box =>
	text(id, wordings, {
		size: COUNT_SIZE,
		maxLines: 1,
		...options,
		style: `figure-number ${options.style ?? ''}`.trim()
	});
