/** Numbers with their names, side by side: each name beside its number or, where there is less room, under it. */
import { block, moved, stack, type Block } from './block.ts';
import { textWidth } from './text-width.ts';
import { columns } from './divide.ts';
import { COUNT, LABEL, type Rect } from './viewport.ts';

export interface Counted {
	readonly id: string;
	readonly number: string;
	/** From the longest to the shortest. */
	readonly names: readonly string[];
	/** Class names of the number. */
	readonly style?: string;
}

/** From a number to the name beside it. */
const GAP = LABEL * 0.5;
/** Lines that a name may have. */
const LINES = 2;

/** All of them in one row, or in as few rows as let every name stand; undefined where none does. */
export function counts(items: readonly Counted[], rect: Rect, rows = items.length): Block | undefined {
	for (let count = 1; count <= rows; count++) {
		const across = Math.ceil(items.length / count);
		for (const beside of [true, false]) {
			const lines = Array.from({ length: count }, (_, row) =>
				inRow(items.slice(row * across, (row + 1) * across), rect, beside)
			);
			if (lines.every((line) => line !== undefined)) return stack(lines, LABEL * 0.6);
		}
	}
	return undefined;
}

function inRow(items: readonly Counted[], rect: Rect, beside: boolean): Block | undefined {
	const shares = items.map(({ number, names }) => {
		const word = Math.max(...(names.at(-1) ?? '').split(' ').map((each) => textWidth(each, LABEL)));
		return beside ? textWidth(number, COUNT) + GAP + word : Math.max(textWidth(number, COUNT), word);
	});
	const parts = columns({ ...rect, height: 0 }, shares, LABEL).map((cell, index) =>
		one(items[index] as Counted, cell, beside)
	);
	if (!parts.every((part) => part !== undefined)) return undefined;
	return {
		texts: parts.flatMap(({ texts }) => texts),
		width: rect.width,
		height: Math.max(0, ...parts.map(({ height }) => height))
	};
}

function one({ id, number, names, style = '' }: Counted, cell: Rect, beside: boolean): Block | undefined {
	const figure = block(`${id}-count`, number, cell, {
		style: `figure-number ${style}`.trim(),
		size: COUNT
	});
	const used = beside ? figure.width + GAP : 0;
	const name = block(
		`${id}-name`,
		names,
		{ ...cell, x: cell.x + used, width: cell.width - used },
		{ most: LINES }
	);
	const room = cell.width - used;
	if (figure.width > cell.width || name.width > room || name.texts.length > LINES) return undefined;
	if (!beside) return stack([figure, name], 0);
	const height = Math.max(figure.height, name.height);
	return {
		texts: [...figure.texts, ...moved(name, 0, Math.max(0, (figure.height - name.height) / 2)).texts],
		width: used + name.width,
		height
	};
}
