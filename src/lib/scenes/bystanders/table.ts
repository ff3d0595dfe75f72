import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { BystandersView } from './view.ts';

/** What is left of the events after each link, then the year of the others, each with its range. */
export function table({ stages, year }: BystandersView, world: World): Table {
	const number = (value: number) => integer(world, value);
	return {
		caption: world.word('bystanders.caption'),
		head: ['what', 'value', 'range'].map((key) => world.word(`bystanders.head-${key}`)),
		rows: [
			...stages.map(({ left, stage }) => [
				world.word(`bystanders.row-${stage}`),
				number(left),
				world.word('bystanders.none')
			]),
			...year.map(({ high, low, value, what }) => [
				world.word(`bystanders.row-${what}`),
				number(value),
				value > 0
					? world.fill('bystanders.from-to', { low: number(low), high: number(high) })
					: world.word('bystanders.none')
			])
		]
	};
}
