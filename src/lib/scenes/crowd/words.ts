/** The table of the crowd, and the summary of its alerts. */
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import type { CrowdData } from './data.ts';

/** Returns a summary of right and false alerts, such as “21 alerts, 13 of them false”. */
export function formatAlertSummary(world: World, right: number, wrong: number): string {
	const alerts = right + wrong;
	if (alerts === 0) return world.word('crowd.no-alert');
	return world.fill('crowd.summary', {
		alerts: pluralWord(world, 'crowd.alerts', alerts),
		verdict: verdict(world, right, wrong)
	});
}

function verdict(world: World, right: number, wrong: number): string {
	if (wrong === 0) return pluralWord(world, 'crowd.all-right', right);
	return pluralWord(world, right === 0 ? 'crowd.all-wrong' : 'crowd.of-them', wrong);
}

/**
 * Returns the table: the crowd by result, then innocent people flagged by length of the watchlist; before the
 * guess, only the known numbers.
 */
export function table({ isResolved, sums, byList }: CrowdData, world: World) {
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
	return tableOf(
		world,
		'crowd',
		[...knownRows, ...(isResolved ? resultRows : [row('one-in', oneIn)])],
		{ who: ([who = '']) => who, people: ([, people = '']) => people },
		{ list: formatCount(world, sums.list), match: formatCount(world, sums.match) }
	);
}
