import { writeDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { PictureWorld } from '../pictured.ts';
import type { Dated } from './data.ts';

const HEAD = ['who', 'said', 'what', 'from', 'until', 'status'] as const;

/** Every record by its kind, then in the order of time. */
export function table({ lanes }: Dated, world: PictureWorld): Table {
	const none = world.word('timeline.none');
	const date = (iso: string | undefined) => (iso === undefined ? none : writeDate(world.locale, iso));
	return {
		caption: world.fill('timeline.caption', { date: writeDate(world.locale, world.lawAsOf) }),
		head: HEAD.map((column) => world.word(`timeline.head-${column}`)),
		rows: lanes.flatMap(({ kind, items }) =>
			items.map(({ name, what = none, when, until, status }) => [
				name,
				world.word(`timeline.kind-${kind}`),
				what,
				date(when),
				date(until),
				status === undefined ? none : world.word(`timeline.status-${status}`)
			])
		)
	};
}
