import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Ratio, Ratios } from './data.ts';

/** Who counts what: cameras, people, and what they come to; who is present and who takes turns is not one thing. */
export function table({ present, staff }: Ratios, world: World): Table {
	const records = new Map(world.records('ratio').map((record) => [record.id, record]));
	const row = (counted: string) => (ratio: Ratio) => [
		ratio.name,
		world.word(counted),
		integer(world, ratio.cameras),
		integer(world, ratio.people),
		integer(world, ratio.each),
		records.get(ratio.id)?.what ?? ''
	];
	return {
		caption: world.word('ratio.caption'),
		head: ['town', 'counted', 'cameras', 'people', 'each', 'source'].map((key) => world.word(`ratio.${key}`)),
		rows: [...present.map(row('ratio.present')), ...staff.map(row('ratio.staff'))]
	};
}
