import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Count, QueueView } from './view.ts';
import { amount } from './words.ts';

/** The hour that is drawn, quarter by quarter, and what is to be expected of an hour. */
export function table({ quarters, mean }: QueueView, world: World): Table {
	const exact = (value: number) => integer(world, value);
	const row = (name: string, { alerts, right, lost }: Count, format: (value: number) => string) => [
		name,
		...[alerts, right, alerts - right, lost].map(format)
	];
	const minutes = 60 / quarters.length;
	const sum = (pick: keyof Count) => quarters.reduce((total, count) => total + count[pick], 0);
	const hour = { alerts: sum('alerts'), right: sum('right'), lost: sum('lost') };
	return {
		caption: world.word('queue.caption'),
		head: ['when', 'came', 'were-right', 'were-wrong', 'were-lost'].map((key) => world.word(`queue.${key}`)),
		rows: [
			...quarters.map((count, index) =>
				row(
					world.fill('queue.quarter', { from: exact(index * minutes), to: exact((index + 1) * minutes) }),
					count,
					exact
				)
			),
			row(world.word('queue.this-hour'), hour, exact),
			row(world.word('queue.mean-hour'), mean, (value) => amount(value, world))
		]
	};
}
