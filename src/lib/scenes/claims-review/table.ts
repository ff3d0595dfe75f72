import { halves } from '../arrow.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';

const HEAD = ['then', 'kind', 'now', 'when'];

/** Every claim with its verdict, what is known in full, and the date of the fact that settles it. */
export function table(_piles: unknown, world: World): Table {
	const none = world.word('claims-review.none');
	return {
		caption: world.word('claims-review.caption'),
		head: HEAD.map((column) => world.word(`claims-review.head-${column}`)),
		rows: world.records('thennow').map(({ name, what, kind = 'open', when }) => {
			const [then, now] = halves(name);
			return [
				then,
				world.word(`claims-review.${kind}`),
				what ?? now,
				when === undefined ? none : writeDate(world.locale, when)
			];
		})
	};
}
