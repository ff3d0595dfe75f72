/** Large numbers beside one another, each with its name. */
import { block, moved, stack, type Block } from './block.ts';
import { textWidth } from './text-width.ts';
import { columns, COUNT, LABEL, type Rect } from './viewport.ts';

export interface Counted {
	readonly id: string;
	readonly number: string;
	/** From the longest to the shortest. */
	readonly names: readonly string[];
	/** Ink of the number: `right-ink`, `wrong-ink`. */
	readonly style?: string;
}

/** Room between a number and its name beside it. */
const BESIDE = LABEL * 0.5;
/** Lines that a name may have before a shorter one is taken. */
const LINES = 2;

/** Numbers in one row, each with its name beside it where all have room for that, else under it. */
export function counts(items: readonly Counted[], rect: Rect): Block {
	const least = items.map(
		({ number, names }) => [textWidth(number, COUNT), widest(names.at(-1) ?? '')] as const
	);
	const beside = least.map(([number, name]) => number + BESIDE + name);
	const under = least.map(([number, name]) => Math.max(number, name));
	const fits = sum(beside) + LABEL * (items.length - 1) <= rect.width;
	const room = columns(rect, shares(fits ? beside : under, rect.width), LABEL);
	const parts = items.map((item, index) => one(item, room[index] ?? rect, fits));
	return {
		texts: parts.flatMap(({ texts }) => texts),
		width: rect.width,
		height: Math.max(0, ...parts.map(({ height }) => height))
	};
}

/** Width that numbers in a row need at least. */
export const widthOfCounts = (items: readonly Counted[]): number =>
	sum(items.map(({ number, names }) => Math.max(textWidth(number, COUNT), widest(names.at(-1) ?? '')))) +
	LABEL * (items.length - 1);

/** What each needs, and of what is left the same for each. */
const shares = (least: readonly number[], width: number): number[] => {
	const spare = Math.max(0, width - LABEL * (least.length - 1) - sum(least)) / least.length;
	return least.map((one) => one + spare);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const widest = (words: string): number => Math.max(...words.split(' ').map((word) => textWidth(word, LABEL)));

function one({ id, number, names, style = '' }: Counted, cell: Rect, beside: boolean): Block {
	const figure = block(`${id}-count`, number, cell, {
		style: `figure-number ${style}`.trim(),
		size: COUNT
	});
	const before = beside ? textWidth(number, COUNT) + BESIDE : 0;
	const name = block(
		`${id}-name`,
		names,
		{ ...cell, x: cell.x + before, width: cell.width - before },
		{ most: LINES }
	);
	if (!beside) return stack([figure, name], 0);
	return {
		texts: [...figure.texts, ...moved(name, 0, Math.max(0, (figure.height - name.height) / 2)).texts],
		width: before + name.width,
		height: Math.max(figure.height, name.height)
	};
}
