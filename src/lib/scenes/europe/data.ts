import { countries as outlines } from 'virtual:europe';
import type { World, WorldRecord } from '../world.ts';

/** Statuses that the study gives to countries, in the order of the legend. */
export const COUNTRY_STATUSES = ['uses', 'expected', 'unlisted', 'outside'] as const;
/** Status that the study gives to a country. */
export type CountryStatus = (typeof COUNTRY_STATUSES)[number];

/** A country of the study, with its outline. */
export interface Country {
	/** ISO 3166 code in lower case, as in the map data. */
	readonly code: string;
	readonly name: string;
	readonly status: CountryStatus;
	/** Path data, in kilometres. */
	readonly outline: string;
}

/** The countries of the study, and its date in the format of the story. */
export interface Europe {
	readonly countries: readonly Country[];
	readonly when: string | undefined;
}

/** Returns the countries of the study, and its date. */
export const data = (_state: unknown, world: World): Europe => ({
	countries: countriesOf(world),
	when: world.records('europe')[0]?.when
});

/**
 * Returns the countries of the record list `europe`, in its order. Records without an outline appear only in
 * the table.
 */
function countriesOf(world: World): Country[] {
	return world.records('europe').flatMap((record): Country[] => {
		const outline = outlines[record.id];
		return outline === undefined
			? []
			: [{ code: record.id, name: record.name, status: statusOf(record), outline }];
	});
}

/**
 * Returns the status of a country. `outside` is tested first: such a country is on no list because the study
 * does not cover it.
 */
export function statusOf({ kind, status }: WorldRecord): CountryStatus {
	if (status === 'outside') return 'outside';
	return COUNTRY_STATUSES.find((look) => look === kind) ?? 'unlisted';
}
