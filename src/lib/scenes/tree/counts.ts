/** Lays out the counts of the outcomes with their names. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { splitCells } from '#lib/chart/layout/divide-rect.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { OutcomeTree } from './data.ts';
import { OUTCOMES, type Outcome } from './sort.ts';

const INK_STYLES: Readonly<Record<Outcome, string>> = {
	right: 'right-ink',
	false: 'wrong-ink',
	missed: '',
	ignored: ''
};

/**
 * Lays out the counts of the four outcomes with their names.
 * @param across number of columns
 */
export function layOutCounts(
	counts: OutcomeTree['counts'],
	rect: Rect,
	across: number,
	world: World
): TextBlock {
	const countBlocks = splitCells({ ...rect, height: 0 }, OUTCOMES.length, across, LABEL_SIZE).map(
		(cell, index) => {
			const outcome = OUTCOMES[index] ?? 'right';
			return layOutCount(
				outcome,
				counts[outcome],
				pluralWord(world, `tree.${outcome}`, counts[outcome]),
				across > 1 ? cell : { ...cell, y: rect.y },
				world,
				across > 1 ? COUNT_SIZE : TITLE_SIZE
			);
		}
	);
	const countRows = Array.from({ length: OUTCOMES.length / across }, (_, row) =>
		countBlocks.slice(row * across, (row + 1) * across)
	);
	return stackBlocks(
		countRows.map((line) => ({
			texts: line.flatMap(({ texts }) => texts),
			width: rect.width,
			height: Math.max(...line.map(({ height }) => height))
		})),
		LABEL_SIZE * 0.6
	);
}

/**
 * Lays out a number with its name, beside it or, if that does not fit, below it.
 * @param size font size of the number, in units
 */
export function layOutCount(
	outcome: Outcome | 'unresolved',
	value: number,
	name: string,
	cell: Rect,
	world: World,
	size = COUNT_SIZE
): TextBlock {
	const style = outcome === 'unresolved' ? '' : INK_STYLES[outcome];
	const number = textBlock(`${outcome}-count`, formatCount(world, value), cell, {
		style: `figure-number ${style}`.trim(),
		size
	});
	const width = textWidth(formatCount(world, value), size) + LABEL_SIZE * 0.5;
	const words = name.split(' ');
	const beside = Math.max(...words.map((word) => textWidth(word, LABEL_SIZE))) <= cell.width - width;
	const column = beside ? { ...cell, x: cell.x + width, width: cell.width - width } : cell;
	const label = textBlock(`${outcome}-name`, name, column);
	if (!beside) return stackBlocks([number, label], 0);
	const labelOffset = Math.max(0, (number.height - label.height) / 2);
	return {
		texts: [...number.texts, ...translate(label, 0, labelOffset).texts],
		width: width + label.width,
		height: Math.max(number.height, label.height)
	};
}
