import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { DataflowData } from './data.ts';

/** Returns the table of all data flows: town, source, and whether it exists. */
export function table({ rooms }: DataflowData, world: World): Table {
	const records = new Map(world.records('flows').map((record) => [record.id, record]));
	return {
		caption: world.word('dataflow.caption'),
		head: ['town', 'data', 'state', 'year', 'detail'].map((key) => world.word(`dataflow.${key}`)),
		rows: rooms.flatMap(({ town, flows }) =>
			flows.map(({ id, names: [name = ''], isSeen }) => [
				world.word(`dataflow.${town}`),
				name,
				world.word(isSeen ? 'dataflow.seen' : 'dataflow.hoped'),
				records.get(id)?.when?.slice(0, 4) ?? '',
				records.get(id)?.what ?? ''
			])
		)
	};
}
