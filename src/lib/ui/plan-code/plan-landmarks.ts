/** The places of a district that the missions of a class name: some buildings, the tram stop and a bench. */
import type { WordKey } from '#lib/i18n/words.ts';
import type { District } from '#lib/model/district/district.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** Uses of buildings that have a name on plans for a class. */
export const NAMED_USES: readonly string[] = ['cafe', 'school', 'market-hall'];

/** A place outdoors, with its name. */
export interface Landmark {
	readonly name: string;
	/** In metres. */
	readonly at: Point;
}

/** The words of the places that are marked, by their ids. */
const LANDMARK_WORDS: Readonly<Record<string, WordKey>> = {
	'tram-stop': 'plans.place-tram-stop',
	bench: 'plans.place-bench'
};

/**
 * Returns the marked places that a district has.
 * @param word returns an interface word
 */
export const landmarks = ({ places }: District, word: (key: WordKey) => string): Landmark[] =>
	Object.entries(LANDMARK_WORDS).flatMap(([id, key]) => {
		const at = places[id];
		return at ? [{ name: word(key), at }] : [];
	});
