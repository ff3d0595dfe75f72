import type { TownWord } from '../schema/town.ts';
import type { Localized } from './story.ts';

/** What a town edition changes: names of pictures, ids of questions, and words. */
export interface TownPlaces {
	readonly counts?: string | undefined;
	readonly ratio?: string | undefined;
	readonly map?: string | undefined;
	readonly questions?: string | undefined;
	readonly answers: {
		readonly operators?: string | undefined;
		readonly cost?: string | undefined;
		readonly trial?: string | undefined;
	};
	readonly words: Readonly<Record<TownWord, Localized>>;
}
