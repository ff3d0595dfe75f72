import { formatDate } from '#lib/i18n/dates.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World, WorldRecord } from '../world.ts';

/** Days of the year in which the searches were counted. */
const DAYS_PER_YEAR = 365;

/** What the story’s record list `files` says of the lycées, the carnival and the police file. */
export interface FaceCases {
	/** Number of lycées. */
	readonly lycees: number;
	/** Decisions about the lycées, in chronological order. */
	readonly decisions: readonly WorldRecord[];
	/** Number of cameras in the street test. */
	readonly cameras: number;
	/** Number of people sought in the street test. */
	readonly sought: number;
	/** Number of these people who were found. */
	readonly found: number;
	/** Date of the street test. */
	readonly testDate: string;
	/** Number of faces in the police file. */
	readonly photoCount: number;
	/** Year of that count. */
	readonly photosYear: string;
	/** Number of searches in the police file on an average day. */
	readonly dailySearches: number;
	/** Year in which these searches were counted. */
	readonly searchesYear: string;
}

/** Returns what the story’s records say of the three cases. A count that the story omits is 0. */
export function data(_state: unknown, world: World): FaceCases {
	const records = world.records('files');
	const recordsOf = (kind: string) => records.filter((record) => record.kind === kind);
	const firstOf = (kind: string): Partial<WorldRecord> => recordsOf(kind)[0] ?? {};
	const { value: sought = 0, high: found = sought } = firstOf('sought');
	return {
		lycees: recordsOf('lycee').length,
		decisions: recordsOf('decision').toSorted((a, b) => (a.when ?? '').localeCompare(b.when ?? '')),
		cameras: firstOf('cameras').value ?? 0,
		sought,
		found,
		testDate: firstOf('cameras').when ?? '',
		photoCount: firstOf('photos').value ?? 0,
		photosYear: firstOf('photos').when ?? '',
		dailySearches: Math.round((firstOf('searches').value ?? 0) / DAYS_PER_YEAR),
		searchesYear: firstOf('searches').when ?? ''
	};
}

/** Returns a row for each record, and a last row with the number of searches per day. */
export function table({ dailySearches, searchesYear }: FaceCases, world: World) {
	const daily = {
		name: world.word('face-cases.per-day'),
		when: searchesYear,
		value: dailySearches,
		what: world.word('face-cases.divided')
	};
	const none = world.word('face-cases.none');
	return tableOf<Partial<WorldRecord>>(
		world,
		'face-cases',
		[...world.records('files'), daily],
		{
			what: ({ name = none }) => name,
			when: ({ when }) => (when ? formatDate(world.locale, when) : none),
			count: ({ value }) => (value === undefined ? none : formatCount(world, value)),
			more: ({ what = none }) => what
		},
		{ date: formatDate(world.locale, world.lawAsOf) }
	);
}
