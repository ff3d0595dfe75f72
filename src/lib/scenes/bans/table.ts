import { writeDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Bans } from './data.ts';

const HEAD = ['who', 'said', 'what', 'from', 'until', 'status'] as const;

/** Every decision by what was said, then in the order of time. */
export function table({ lanes }: Bans, world: World): Table {
	const none = world.word('bans.none');
	const date = (iso: string | undefined) => (iso === undefined ? none : writeDate(world.locale, iso));
	return {
		caption: world.fill('bans.caption', { date: writeDate(world.locale, world.lawAsOf) }),
		head: HEAD.map((column) => world.word(`bans.head-${column}`)),
		rows: lanes.flatMap(({ lane, items }) =>
			items.map(({ name, what = none, when, until, status = 'said' }) => [
				name,
				world.word(`bans.lane-${lane}`),
				what,
				date(when),
				date(until),
				world.word(`bans.${status}`)
			])
		)
	};
}
