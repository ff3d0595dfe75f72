import { countries as outlines } from 'virtual:europe';
import type { World, WorldRecord } from '../world.ts';

/** What the study says of a country, in the order of the legend. */
export const LOOKS = ['uses', 'expected', 'unlisted', 'outside'] as const;
export type Look = (typeof LOOKS)[number];

export interface Country {
	/** Two letters, lower case, as the map has them. */
	readonly code: string;
	readonly name: string;
	readonly look: Look;
	readonly outline: string;
}

/** The countries of the story’s list `europe`, in its order; what the map does not hold is in the table alone. */
export function countriesOf(world: World): Country[] {
	return world.records('europe').flatMap((record) => {
		const outline = outlines[record.id];
		return outline === undefined
			? []
			: [{ code: record.id, name: record.name, look: lookOf(record), outline }];
	});
}

/** Outside the study comes first: such a country is on no list either, but for another reason. */
export function lookOf({ kind, status }: WorldRecord): Look {
	if (status === 'outside') return 'outside';
	return LOOKS.find((look) => look === kind) ?? 'unlisted';
}
