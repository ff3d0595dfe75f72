import type { Table } from '../scene.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { World } from '../world.ts';
import { statusOf, COUNTRY_STATUSES } from './countries.ts';

const COLUMNS = ['country', 'code', 'list'] as const;

/** Returns a row for each country, sorted by status and then by name. */
export function table(world: World): Table {
	const records = world.records('europe');
	const when = records[0]?.when;
	const sorted = [...records].sort(
		(a, b) =>
			COUNTRY_STATUSES.indexOf(statusOf(a)) - COUNTRY_STATUSES.indexOf(statusOf(b)) ||
			a.name.localeCompare(b.name, world.lang)
	);
	return {
		caption: world.fill('europe.caption', { date: when === undefined ? '' : formatDate(world.locale, when) }),
		head: COLUMNS.map((column) => world.word(`europe.head-${column}`)),
		rows: sorted.map((record) => [
			record.name,
			record.id.toUpperCase(),
			world.word(`europe.in-${statusOf(record)}`)
		])
	};
}
