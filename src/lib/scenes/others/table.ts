import { whole } from '../counted.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { OthersView } from './view.ts';

/** What is left of the events after each link, then the year of the others, each with its range. */
export function table({ stages, year }: OthersView, world: World): Table {
	const number = (value: number) => whole(world, value);
	return {
		caption: world.word('others.caption'),
		head: ['what', 'value', 'range'].map((key) => world.word(`others.head-${key}`)),
		rows: [
			...stages.map(({ left, stage }) => [
				world.word(`others.row-${stage}`),
				number(left),
				world.word('others.none')
			]),
			...year.map(({ high, low, value, what }) => [
				world.word(`others.row-${what}`),
				number(value),
				value > 0
					? world.fill('others.from-to', { low: number(low), high: number(high) })
					: world.word('others.none')
			])
		]
	};
}
