import { writeDate } from '../dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { OPERATIONS } from './view.ts';

/** What each panel says. */
export function table(world: World): Table {
	const columns = ['how', 'what', 'fr', 'eu'];
	return {
		caption: world.fill('three.caption', { date: writeDate(world, world.lawAsOf) }),
		head: ['operation', ...columns].map((column) => world.word(`three.head-${column}`)),
		rows: OPERATIONS.map((operation) => [
			world.word(`three.${operation}`),
			...columns.map((column) => world.word(`three.${operation}-${column}`))
		])
	};
}
