/** As many records as fit, for pictures that may have too many. */
import { range } from 'd3-array';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { grow, type Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { note } from '#lib/chart/layout/text.ts';
import type { World } from '../world.ts';
import { pluralWord } from './plural.ts';

/**
 * A box of all items, or else of as many of the first as fit, with their number below: the word `picture.more`.
 * @param make returns the boxes of some items to try, the best first
 */
export const firstItems = <Item>(
	items: readonly Item[],
	make: (shown: readonly Item[]) => readonly Box[],
	world: World
): Box =>
	fit(
		...range(items.length, 0, -1).flatMap((count) =>
			make(items.slice(0, count)).map((box) =>
				column(
					{ gap: 's' },
					grow(box),
					note('more', count < items.length ? pluralWord(world, 'picture.more', items.length - count) : '')
				)
			)
		)
	);
