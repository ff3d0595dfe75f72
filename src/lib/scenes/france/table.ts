import type { Table } from '../scene.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { World, WorldRecord } from '../world.ts';

const HEAD = ['town', 'kind', 'what', 'when', 'status'] as const;

/** The list that works without the map: every project, town by town; in a clause too where the page has them. */
export function table(world: World): Table {
	const towns = world.records('towns');
	const columns = HEAD.filter((column) => column !== 'what' || towns.some(({ what }) => what !== undefined));
	const none = world.word('france.none');
	const cell = {
		town: ({ name }) => name,
		kind: ({ kind = 'other' }) => world.word(`france.${kind}`),
		what: ({ what = none }) => what,
		when: (record) => span(record, world),
		status: (record) => state(record, world)
	} satisfies Record<(typeof HEAD)[number], (record: WorldRecord) => string>;
	return {
		caption: world.fill('france.caption', { date: writeDate(world.locale, world.lawAsOf) }),
		head: columns.map((column) => world.word(`france.head-${column}`)),
		rows: towns.map((record) => columns.map((column) => cell[column](record)))
	};
}

/** Its last known state, and the year of which it is: nothing here says that it is so today. */
function state({ known, status = 'unknown', until }: WorldRecord, world: World): string {
	const of = status === 'stopped' || status === 'annulled' ? until : known;
	return of === undefined
		? world.word(`france.${status}`)
		: world.fill(`france.in-${status}`, { year: writeDate(world.locale, of, 'year') });
}

function span({ when, until }: WorldRecord, world: World): string {
	const [from, to] = [when, until].map((iso) =>
		iso === undefined ? undefined : writeDate(world.locale, iso)
	);
	if (from !== undefined && to !== undefined) {
		return from === to ? from : world.fill('france.span', { from, until: to });
	}
	if (from !== undefined) return world.fill('france.from', { from });
	return to === undefined ? world.word('france.undated') : world.fill('france.until', { until: to });
}
