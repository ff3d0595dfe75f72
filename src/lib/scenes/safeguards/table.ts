import { halves } from '../arrow.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';

/** Every door with who holds its key and what the law asks. */
export function table(world: World): Table {
	return {
		caption: world.fill('safeguards.caption', { date: writeDate(world.locale, world.lawAsOf) }),
		head: ['door', 'key', 'gate'].map((column) => world.word(`safeguards.head-${column}`)),
		rows: world
			.records('doors')
			.map(({ name, what = world.word('safeguards.none') }) => [...halves(name), what])
	};
}
