/** The gallery entry that resembles a person of the story. The story sets it; no model computes it. */
import type { Scenario } from '#lib/narrative/types/scenario.ts';

/** A gallery entry, and the person whom it resembles. */
export interface Lookalike {
	/** Number of the entry, from 1; 0 if there is none. */
	readonly entry: number;
	/** Id of the person; empty if there is none. */
	readonly personId: string;
}

/** The people on the list (the gallery): random faces from a seed, and one lookalike. */
export interface Gallery {
	readonly seed: number;
	readonly lookalike: Lookalike;
}

/** Returns the first person of a scenario who has a lookalike. */
export function findLookalike({ people }: Scenario): Lookalike {
	const { id: of = '', resembles: entry = 0 } = people.find(({ resembles }) => resembles) ?? {};
	return { entry, personId: of };
}
