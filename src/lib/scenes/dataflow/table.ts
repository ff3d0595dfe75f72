import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { DataflowView } from './data.ts';

/** Returns the table of all data flows: town, source, and whether it exists. */
export function table({ rooms }: DataflowView, world: World): Table {
	const records = new Map(world.records('flows').map((record) => [record.id, record]));
	return {
		caption: world.word('dataflow.caption'),
		head: ['town', 'data', 'state', 'year', 'detail'].map((key) => world.word(`dataflow.${key}`)),
		rows: rooms.flatMap(({ town, flows }) =>
			flows.map(({ id, names: [name = ''], seen }) => [
				world.word(`dataflow.${town}`),
				name,
				world.word(seen ? 'dataflow.seen' : 'dataflow.hoped'),
				records.get(id)?.when?.slice(0, 4) ?? '',
				records.get(id)?.what ?? ''
			])
		)
	};
}
