import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { AlertCounts, QueueView } from './data.ts';
import { formatAverage } from './words.ts';

/** Returns a row for each hour of the simulated day, for the whole day, and for the average hour. */
export function table({ hours, total, mean }: QueueView, world: World): Table {
	const exact = (value: number) => formatCount(world, value);
	const row = (name: string, { alerts, right, lost }: AlertCounts, format: (value: number) => string) => [
		name,
		...[alerts, right, lost].map(format)
	];
	return {
		caption: world.word('queue.caption'),
		head: ['when', 'came', 'were-right', 'were-lost'].map((key) => world.word(`queue.${key}`)),
		rows: [
			...hours.map((count, hour) =>
				row(world.fill('queue.clock', { hour: formatCount(world, hour) }), count, exact)
			),
			row(world.word('queue.this-day'), total, exact),
			row(world.word('queue.mean-hour'), mean, (value) => formatAverage(value, world))
		]
	};
}
