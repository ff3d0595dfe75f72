/** What becomes of the cases, in numbers with their names. */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { cells } from '#lib/chart/divide.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { COUNT, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import type { Tree } from './data.ts';
import { OUTCOMES, type Outcome } from './sort.ts';

const INK: Readonly<Record<Outcome, string>> = {
	right: 'right-ink',
	false: 'wrong-ink',
	missed: '',
	ignored: ''
};

/** Four counts with their names, each as wide as its column. */
export function counted(counts: Tree['counts'], rect: Rect, across: number, world: World): Block {
	const parts = cells({ ...rect, height: 0 }, OUTCOMES.length, across, LABEL).map((cell, index) => {
		const outcome = OUTCOMES[index] ?? 'right';
		return count(
			outcome,
			counts[outcome],
			plural(world, `tree.${outcome}`, counts[outcome]),
			across > 1 ? cell : { ...cell, y: rect.y },
			world,
			across > 1 ? COUNT : TITLE
		);
	});
	const lines = Array.from({ length: OUTCOMES.length / across }, (_, row) =>
		parts.slice(row * across, (row + 1) * across)
	);
	return stack(
		lines.map((line) => ({
			texts: line.flatMap(({ texts }) => texts),
			width: rect.width,
			height: Math.max(...line.map(({ height }) => height))
		})),
		LABEL * 0.6
	);
}

/** A number with its name beside it, or under it where there is no room. */
export function count(
	outcome: Outcome | 'unresolved',
	value: number,
	name: string,
	cell: Rect,
	world: World,
	size = COUNT
): Block {
	const style = outcome === 'unresolved' ? '' : INK[outcome];
	const number = block(`${outcome}-count`, integer(world, value), cell, {
		style: `figure-number ${style}`.trim(),
		size
	});
	const width = textWidth(integer(world, value), size) + LABEL * 0.5;
	const words = name.split(' ');
	const beside = Math.max(...words.map((word) => textWidth(word, LABEL))) <= cell.width - width;
	const column = beside ? { ...cell, x: cell.x + width, width: cell.width - width } : cell;
	const label = block(`${outcome}-name`, name, column);
	if (!beside) return stack([number, label], 0);
	const lift = Math.max(0, (number.height - label.height) / 2);
	return {
		texts: [...number.texts, ...moved(label, 0, lift).texts],
		width: width + label.width,
		height: Math.max(number.height, label.height)
	};
}
