import { formatCount } from '../shared/plural.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { FaceCases } from './data.ts';

const COLUMNS = ['what', 'when', 'count', 'more'] as const;

/**
 * Returns a row for each case with its date, its count and further details, and a last row with the number of
 * searches per day.
 */
export function table({ dailySearches, searchesYear }: FaceCases, world: World): Table {
	const none = world.word('face-cases.none');
	return {
		caption: world.fill('face-cases.caption', { date: formatDate(world.locale, world.lawAsOf) }),
		head: COLUMNS.map((column) => world.word(`face-cases.head-${column}`)),
		rows: [
			...world
				.records('files')
				.map(({ name, when, value, what }) => [
					name,
					when === undefined ? none : formatDate(world.locale, when),
					value === undefined ? none : formatCount(world, value),
					what ?? none
				]),
			[
				world.word('face-cases.per-day'),
				searchesYear === '' ? none : searchesYear,
				formatCount(world, dailySearches),
				world.word('face-cases.divided')
			]
		]
	};
}
