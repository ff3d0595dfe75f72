import type { Table } from '../scene.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { WorldRecord } from '../world.ts';

const COLUMNS = ['town', 'kind', 'what', 'when', 'status'] as const;

/**
 * Returns the table of the records, one per row. It has columns for kind and description only if some record
 * has them.
 */
export function table(world: PictureWorld): Table {
	const towns = world.drawnRecords;
	const columns = COLUMNS.filter((column) => {
		if (column === 'what') return towns.some(({ what }) => what !== undefined);
		return column !== 'kind' || towns.some(({ kind }) => kind !== undefined);
	});
	const none = world.word('map.none');
	const cell = {
		town: ({ name }) => name,
		kind: ({ kind }) => (kind === undefined ? none : world.word(`map.kind-${kind}`)),
		what: ({ what = none }) => what,
		when: (record) => dateText(record, world),
		status: (record) => statusText(record, world)
	} satisfies Record<(typeof COLUMNS)[number], (record: WorldRecord) => string>;
	return {
		caption: world.fill('map.caption', { date: formatDate(world.locale, world.lawAsOf) }),
		head: columns.map((column) => world.word(`map.head-${column}`)),
		rows: towns.map((record) => columns.map((column) => cell[column](record)))
	};
}

/**
 * Returns the words for the last known status of a record, with the year in which it was known: it may have
 * changed since.
 */
function statusText({ known, status, until }: WorldRecord, world: PictureWorld): string {
	const of = until ?? known;
	if (status === undefined) return world.word('map.none');
	return of === undefined
		? world.word(`map.status-${status}`)
		: world.fill(`map.in-status-${status}`, { year: formatDate(world.locale, of, 'year') });
}

function dateText({ when, until }: WorldRecord, world: PictureWorld): string {
	const [from, to] = [when, until].map((iso) =>
		iso === undefined ? undefined : formatDate(world.locale, iso)
	);
	if (from !== undefined && to !== undefined) {
		return from === to ? from : world.fill('map.span', { from, until: to });
	}
	if (from !== undefined) return world.fill('map.from', { from });
	return to === undefined ? world.word('map.undated') : world.fill('map.until', { until: to });
}
