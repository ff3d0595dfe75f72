import type { Table } from '../scene.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { World } from '../world.ts';
import { itemsOf } from './data.ts';

const HEAD = ['text', 'kind', 'what', 'from', 'until', 'status'];

/** Every text and ruling in the order of time, with what it says. */
export function table(_law: unknown, world: World): Table {
	const none = world.word('law.none');
	const date = (iso: string | undefined) => (iso === undefined ? none : writeDate(world.locale, iso));
	return {
		caption: world.fill('law.caption', { date: writeDate(world.locale, world.lawAsOf) }),
		head: HEAD.map((column) => world.word(`law.head-${column}`)),
		rows: itemsOf(world).map(({ name, kind = 'law', what = none, when, until, status = 'ruling' }) => [
			name,
			world.word(`law.${kind}`),
			what,
			date(when),
			date(until),
			world.word(status === 'ruling' ? 'law.stands' : `law.${status}`)
		])
	};
}
