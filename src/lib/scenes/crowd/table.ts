import { pluralWord, formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { CrowdData } from './data.ts';

/**
 * Returns the table: the crowd by result, then innocent people flagged by length of the watchlist; before the
 * guess, only the known numbers.
 */
export function table({ isResolved, sums, byList }: CrowdData, world: World): Table {
	const { crowd, wanted, right, wrong, missed, ignored, oneIn } = sums;
	const row = (id: string, count: number) => [world.word(`crowd.row-${id}`), formatCount(world, count)];
	const knownRows = [row('crowd', crowd), row('wanted', wanted)];
	const resultRows = [
		row('right', right),
		row('missed', missed),
		row('others', crowd - wanted),
		row('wrong', wrong),
		row('ignored', ignored),
		row('alerts', right + wrong),
		...byList.map(({ list, wrong: flagged }) => [
			world.fill('crowd.row-list', { names: pluralWord(world, 'crowd.names', list) }),
			formatCount(world, flagged)
		])
	];
	return {
		caption: world.fill('crowd.caption', {
			list: formatCount(world, sums.list),
			match: formatCount(world, sums.match)
		}),
		head: ['crowd.head-who', 'crowd.head-people'].map(world.word),
		rows: [...knownRows, ...(isResolved ? resultRows : [row('one-in', oneIn)])]
	};
}
