import type { PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { OutcomeTree } from './data.ts';

/** Returns the table of the counts: one row for each outcome, then rows for their sums. */
export function table({ counts, threshold }: OutcomeTree, world: PictureWorld): Table {
	const { right, false: wrong, missed, ignored } = counts;
	const rows: readonly [string, number][] = [
		['right', right],
		['false', wrong],
		['missed', missed],
		['ignored', ignored],
		['alerts', right + wrong],
		['real', right + missed],
		['ordinary', wrong + ignored],
		['all', right + wrong + missed + ignored]
	];
	return {
		caption: world.fill('tree.caption', { threshold: thresholdText(threshold, world) }),
		head: ['tree.head-case', 'tree.head-count'].map(world.word),
		rows: rows.map(([id, count]) => [world.word(`tree.row-${id}`), formatCount(world, count)])
	};
}

/** Returns the words for the threshold, or an empty string without one. */
export const thresholdText = (threshold: number | undefined, world: PictureWorld): string =>
	threshold === undefined ? '' : formatCount(world, threshold);
