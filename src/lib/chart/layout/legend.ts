/** Legends: marks, each with a label beside it, one after another in as few lines as they need. */
import type { Drawing } from '../drawing.ts';
import { fit, flow } from './alternatives.ts';
import { fixed, row, type Box } from './box.ts';
import { text } from './text.ts';
import { textBlock, translate, stackBlocks, type TextBlock } from '../text/text-block.ts';
import { splitColumns } from './divide-rect.ts';
import { COUNT_SIZE, LABEL_SIZE, type Rect } from '../viewport.ts';

/** A mark around a centre, as a box. @param size its side, in units */
export const symbol = (size: number, draw: (x: number, y: number) => Partial<Drawing>): Box =>
	fixed({ width: size, height: size }, (x, y) => draw(x + size / 2, y + size / 2));

/** A mark of a legend and its label. */
export interface Key {
	readonly id: string;
	readonly mark: Box;
	/** Wordings of the label, from the longest to the shortest. */
	readonly wordings: readonly string[];
	readonly style?: string;
}

/** A legend with the longest wordings that fit in at most `maxLines` lines, or else with the shortest in more lines. */
export function legend(
	keys: readonly Key[],
	{ maxLines = 1, size = LABEL_SIZE }: { readonly maxLines?: number; readonly size?: number } = {}
): Box {
	const levels = Math.max(1, ...keys.map(({ wordings }) => wordings.length));
	const withWording = (level: number, lines: number) =>
		flow(
			{ maxLines: lines },
			...keys.map(({ id, mark, wordings, style = '' }) =>
				row(
					{ gap: 's', align: 'middle' },
					mark,
					text(id, wordings[Math.min(level, wordings.length - 1)] ?? '', { style, size })
				)
			)
		);
	return fit(
		...Array.from({ length: levels }, (_, level) => withWording(level, maxLines)),
		withWording(levels - 1, Infinity)
	);
}

/** An entry of a legend: the label of one mark. */
export interface LegendEntry {
	readonly id: string;
	/** Wordings of the label, from the longest to the shortest. */
	readonly wordings: readonly string[];
	readonly style?: string;
}

/** The text lines of a legend, and the centres of its marks. */
export interface Legend extends TextBlock {
	readonly markCentres: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

/** Sizes, gaps and number of lines of a legend. */
export interface LegendOptions {
	/** Width of a mark, in units. */
	readonly mark: number;
	readonly size?: number;
	/** Gap between two entries of a line, in units. */
	readonly gap?: number;
	/** Preferred maximum number of lines. There are more if even the shortest wordings do not fit in so many. */
	readonly maxLines?: number;
}

/** Gap between a mark and its label, as a factor of the font size. */
const MARK_GAP = 0.45;
/** Line height, as a factor of the font size. */
const LINE_HEIGHT = 1.4;

/** Lays out a legend with the longest wordings that fit in at most `maxLines` lines, or else with the shortest. */
export function layOutLegend(
	entries: readonly LegendEntry[],
	rect: Rect,
	{ mark, size = LABEL_SIZE, gap = LABEL_SIZE * 1.4, maxLines = 1 }: LegendOptions
): Legend {
	const longest = Math.max(1, ...entries.map(({ wordings }) => wordings.length));
	let layout = layOutLines(entries, rect, 0, { mark, size, gap });
	for (let level = 1; level < longest && layout.lines > maxLines; level++)
		layout = layOutLines(entries, rect, level, { mark, size, gap });
	return layout.keys;
}

function layOutLines(
	entries: readonly LegendEntry[],
	rect: Rect,
	level: number,
	{ mark, size, gap }: Required<Omit<LegendOptions, 'maxLines'>>
): { readonly keys: Legend; readonly lines: number } {
	const indent = mark + size * MARK_GAP;
	const lineHeight = size * LINE_HEIGHT;
	let [x, line] = [rect.x, 0];
	const spots: { id: string; x: number; y: number }[] = [];
	const texts = entries.flatMap(({ id, wordings, style = '' }) => {
		const wording = wordings[Math.min(level, wordings.length - 1)] ?? '';
		const set = (width: number) => textBlock(id, wording, { x: 0, y: 0, width }, { size, style });
		const singleLine = set(Infinity);
		if (x > rect.x && x + indent + singleLine.width > rect.x + rect.width) [x, line] = [rect.x, line + 1];
		const words = x + indent + singleLine.width > rect.x + rect.width ? set(rect.width - indent) : singleLine;
		const middle = rect.y + lineHeight * (line + 0.5);
		spots.push({ id, x: x + mark / 2, y: middle });
		const placed = translate(words, x + indent, middle - singleLine.height / 2 + size * 0.1).texts;
		line += words.texts.length - 1;
		x += indent + words.width + gap;
		return placed;
	});
	const lines = entries.length === 0 ? 0 : line + 1;
	return { keys: { texts, markCentres: spots, width: rect.width, height: lines * lineHeight }, lines };
}

/** An entry of a legend with a large number (`figure`). */
export interface LegendFigure {
	readonly id: string;
	readonly figure: string;
	readonly name: string;
}

/**
 * Lays out a legend with large numbers side by side, each beside its mark and above its name.
 * @param mark width of a mark, in units
 */
export function layOutFigures(entries: readonly LegendFigure[], rect: Rect, mark: number): Legend {
	const placed = splitColumns(rect, entries.length, LABEL_SIZE).map((cell, index) => {
		const { id, figure, name } = entries[index] ?? { id: '', figure: '', name: '' };
		const words = {
			...cell,
			x: cell.x + mark + LABEL_SIZE * 0.6,
			width: cell.width - mark - LABEL_SIZE * 0.6
		};
		const number = textBlock(`${id}-count`, figure, words, { style: 'figure-number', size: COUNT_SIZE });
		return {
			words: stackBlocks([number, textBlock(id, name, words)], 0),
			spot: { id, x: cell.x + mark / 2, y: cell.y + COUNT_SIZE * 0.4 }
		};
	});
	return {
		texts: placed.flatMap(({ words }) => words.texts),
		markCentres: placed.map(({ spot }) => spot),
		width: rect.width,
		height: Math.max(0, ...placed.map(({ words }) => words.height))
	};
}
