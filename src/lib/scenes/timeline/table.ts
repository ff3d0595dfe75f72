import { formatDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { TimelineData } from './data.ts';

const COLUMNS = ['who', 'said', 'what', 'from', 'until', 'status'] as const;

/** Returns the table of the records, one per row, in the order of the picture. */
export function table({ items }: TimelineData, world: PictureWorld): Table {
	const none = world.word('timeline.none');
	const date = (iso: string | undefined) => (iso === undefined ? none : formatDate(world.locale, iso));
	const word = (of: 'kind' | 'status', name: string | undefined) =>
		name === undefined ? none : world.word(`timeline.${of}-${name}`);
	return {
		caption: world.fill('timeline.caption', { date: formatDate(world.locale, world.lawAsOf) }),
		head: COLUMNS.map((column) => world.word(`timeline.head-${column}`)),
		rows: items.map(({ name, kind, what = none, when, until, status }) => [
			name,
			word('kind', kind),
			what,
			date(when),
			date(until),
			word('status', status)
		])
	};
}
