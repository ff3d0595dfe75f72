/** The gallery entry that resembles a person of the story. The story sets it; no model computes it. */
import type { Scenario } from '#lib/narrative/types/scenario.ts';

/** A gallery entry, and the person who looks like it. */
export interface Lookalike {
	/** Number of the entry, from 1; 0 if there is none. */
	readonly entry: number;
	/** Id of the person; empty if there is none. */
	readonly personId: string;
}

/** The people on the list (the gallery): random faces derived from a seed, and one lookalike. */
export interface Gallery {
	readonly seed: number;
	readonly lookalike: Lookalike;
}

/** Returns the lookalike of the first person of a scenario who has one; entry 0 and an empty id if nobody has. */
export function findLookalike({ people }: Scenario): Lookalike {
	const { id: of = '', resembles: entry = 0 } = people.find(({ resembles }) => resembles) ?? {};
	return { entry, personId: of };
}
