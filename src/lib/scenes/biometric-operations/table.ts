import { formatDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { OPERATIONS } from './operations.ts';

/** Returns the table of all three operations. */
export function table(world: World): Table {
	const columns = ['how', 'what', 'fr', 'eu'];
	return {
		caption: world.fill('biometric-operations.caption', { date: formatDate(world.locale, world.lawAsOf) }),
		head: ['operation', ...columns].map((column) => world.word(`biometric-operations.head-${column}`)),
		rows: OPERATIONS.map((operation) => [
			world.word(`biometric-operations.${operation}`),
			...columns.map((column) => world.word(`biometric-operations.${operation}-${column}`))
		])
	};
}
