import { readClock, writeClock } from '#lib/narrative/parameters.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { CheckView } from './view.ts';

/** What is drawn over the square: the share filmed, each alert of the twelve minutes, those on the list. */
export function table({ filmed, listed, raised }: CheckView, world: World): Table {
	const start = readClock(world.scenario.start) ?? 0;
	return {
		caption: world.word('check.caption'),
		head: ['check.head-mark', 'check.head-what'].map(world.word),
		rows: [
			[
				world.word('check.row-seen'),
				world.fill('check.of-street', { share: world.format(filmed, { type: 'percent', digits: 0 }) })
			],
			...raised.map(({ id, at, right }) => [
				world.fill(right ? 'check.row-right' : 'check.row-wrong', { time: writeClock(start + at) }),
				world.word(`incident.${id}`)
			]),
			...listed.map(({ id }) => [world.word('check.row-list'), world.word(`person.${id}`)])
		]
	};
}
