/** Large numbers with names, side by side: each name beside its number or, in less space, below it. */
import { fit } from './alternatives.ts';
import { column, grow, row, type Box } from './box.ts';
import { number, text } from './text.ts';
import { textBlock, translate, stackBlocks, type TextBlock } from '../text/text-block.ts';
import { textWidth } from '../text/text-width.ts';
import { widestWordWidth } from '../text/wrap-text.ts';
import { splitColumns } from './divide-rect.ts';
import { COUNT_SIZE, LABEL_SIZE, type Rect } from '../viewport.ts';

/** A large number, formatted, with the name of what it counts. */
export interface NamedCount {
	readonly id: string;
	readonly number: string;
	/** Wordings of the name, from the longest to the shortest. */
	readonly names: readonly string[];
	/** Class names of the number. */
	readonly style?: string;
}

/** Gap between a number and the name beside it, in units. */
const NAME_GAP = LABEL_SIZE * 0.5;
/** Maximum number of lines of a name. */
const MAX_NAME_LINES = 2;

/**
 * Large numbers with their names in one row or, if the names do not fit, in as few rows as possible. Each name is beside
 * its number, or below it if there is too little space.
 * @param maxRows maximum number of rows: they do not fit in more
 */
export function counts(items: readonly NamedCount[], maxRows = items.length): Box {
	const inRows = (rows: number, isBeside: boolean) => {
		const across = Math.ceil(items.length / rows);
		return column(
			{ gap: 's' },
			...Array.from({ length: rows }, (_, index) =>
				row(
					{ gap: 'l' },
					...items
						.slice(index * across, (index + 1) * across)
						.map((item) => grow(countBox(item, isBeside), minWidth(item, isBeside)))
				)
			)
		);
	};
	const alternatives = Array.from({ length: Math.max(1, maxRows) }, (_, index) => index + 1);
	return fit(...alternatives.flatMap((rows) => [inRows(rows, true), inRows(rows, false)]));
}

const countBox = ({ id, number: figure, names, style = '' }: NamedCount, isBeside: boolean): Box =>
	(isBeside ? row : column)(
		{ gap: isBeside ? 's' : 'none', align: isBeside ? 'middle' : 'start' },
		number(`${id}-count`, figure, { style }),
		text(`${id}-name`, names, { maxLines: MAX_NAME_LINES })
	);

function minWidth({ number: figure, names }: NamedCount, isBeside: boolean): number {
	const [width, word] = [textWidth(figure, COUNT_SIZE), widestWordWidth(names.at(-1) ?? '', LABEL_SIZE)];
	return isBeside ? width + NAME_GAP + word : Math.max(width, word);
}

/**
 * Lays out numbers with their names in one row or, if the names do not fit, in as few rows as possible.
 * @param rows maximum number of rows
 * @returns undefined if they do not fit in so many rows
 */
export function layOutCounts(
	items: readonly NamedCount[],
	rect: Rect,
	rows = items.length
): TextBlock | undefined {
	for (let count = 1; count <= rows; count++) {
		const across = Math.ceil(items.length / count);
		for (const isBeside of [true, false]) {
			const lines = Array.from({ length: count }, (_, row) =>
				layOutRow(items.slice(row * across, (row + 1) * across), rect, isBeside)
			);
			if (lines.every((line) => line !== undefined)) return stackBlocks(lines, LABEL_SIZE * 0.6);
		}
	}
	return undefined;
}

function layOutRow(items: readonly NamedCount[], rect: Rect, isBeside: boolean): TextBlock | undefined {
	const shares = items.map(({ number, names }) => {
		const word = Math.max(...(names.at(-1) ?? '').split(' ').map((each) => textWidth(each, LABEL_SIZE)));
		return isBeside
			? textWidth(number, COUNT_SIZE) + NAME_GAP + word
			: Math.max(textWidth(number, COUNT_SIZE), word);
	});
	const parts = splitColumns({ ...rect, height: 0 }, shares, LABEL_SIZE).map((cell, index) =>
		layOutItem(items[index] as NamedCount, cell, isBeside)
	);
	if (!parts.every((part) => part !== undefined)) return undefined;
	return {
		texts: parts.flatMap(({ texts }) => texts),
		width: rect.width,
		height: Math.max(0, ...parts.map(({ height }) => height))
	};
}

function layOutItem(
	{ id, number, names, style = '' }: NamedCount,
	cell: Rect,
	isBeside: boolean
): TextBlock | undefined {
	const figure = textBlock(`${id}-count`, number, cell, {
		style: `figure-number ${style}`.trim(),
		size: COUNT_SIZE
	});
	const used = isBeside ? figure.width + NAME_GAP : 0;
	const name = textBlock(
		`${id}-name`,
		names,
		{ ...cell, x: cell.x + used, width: cell.width - used },
		{ maxLines: MAX_NAME_LINES }
	);
	const nameWidth = cell.width - used;
	if (figure.width > cell.width || name.width > nameWidth || name.texts.length > MAX_NAME_LINES)
		return undefined;
	if (!isBeside) return stackBlocks([figure, name], 0);
	const height = Math.max(figure.height, name.height);
	return {
		texts: [...figure.texts, ...translate(name, 0, Math.max(0, (figure.height - name.height) / 2)).texts],
		width: used + name.width,
		height
	};
}
