/** Text as boxes: the first wording and font size that fit, in lines of about equal length. */
import type { TextLine } from '../text/text-lines.ts';
import { textWidth } from '../text/text-width.ts';
import { countLines, widestWordWidth, wrapEvenly } from '../text/wrap-text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE } from '../viewport.ts';
import { memoizeLatest, MISFIT, PLACES, type Box, type Measured } from './box.ts';

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
	return {
		measure: memoizeLatest((available, isTrial) => {
			const width = Math.min(available.width, maxWidth);
			let chosen = { words: '', size: LABEL_SIZE };
			const fits = [wordings].flat().some((words) =>
				[size].flat().some((each) => {
					chosen = { words, size: each };
					if (words === '') return true;
					const lines = countLines(words, each, width, style);
					return (
						lines <= maxLines &&
						heightOf(lines, each) <= available.height + EPSILON &&
						widestWordWidth(words, each, style) <= width + EPSILON
					);
				})
			);
			if (isTrial && !fits) return MISFIT;
			const lines = chosen.words === '' ? [] : wrapEvenly(chosen.words, chosen.size, width, style);
			return measureLines(id, lines, { style, anchor, size: chosen.size }, fits);
		})
	};
}

function measureLines(
	id: string,
	lines: readonly string[],
	{ size, anchor, style }: Pick<TextLine, 'size' | 'anchor' | 'style'>,
	fits: boolean
): Measured {
	const width = Math.max(0, ...lines.map((line) => textWidth(line, size, style)));
	const height = heightOf(lines.length, size);
	const shift = width * PLACES[anchor];
	return {
		width,
		height,
		fits,
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
