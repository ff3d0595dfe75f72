import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { Table } from '../scene.ts';
import type { PictureWorld } from '../define-picture-scene.ts';

const COLUMNS = ['then', 'kind', 'now', 'when'];

/**
 * Returns the table of the claims: what was said, the kind, what is known now, and the date of the fact that
 * settles it.
 */
export function table(_piles: unknown, world: PictureWorld): Table {
	const none = world.word('piles.none');
	return {
		caption: world.word('piles.caption'),
		head: COLUMNS.map((column) => world.word(`piles.head-${column}`)),
		rows: world.drawnRecords.map(({ name, what, kind, when }) => {
			const [then, now] = splitAtArrow(name);
			return [
				then,
				kind === undefined ? none : world.word(`piles.kind-${kind}`),
				what ?? now,
				when === undefined ? none : formatDate(world.locale, when)
			];
		})
	};
}
