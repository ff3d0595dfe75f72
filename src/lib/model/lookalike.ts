/** Whom of the story an entry of the list resembles: the story's choice, and no result of a model. */
import type { Scenario } from '#lib/narrative/scenario.ts';

export interface Lookalike {
	/** Number of the entry, from 1 on; 0 where there is none. */
	readonly entry: number;
	/** Id of the person. */
	readonly of: string;
}

/** Those who are on the list, and the one whom an entry resembles. */
export interface Listed {
	readonly seed: number;
	readonly lookalike: Lookalike;
}

/** The first person whom an entry resembles. */
export function lookalikeIn({ people }: Scenario): Lookalike {
	const { id: of = '', resembles: entry = 0 } = people.find(({ resembles }) => resembles) ?? {};
	return { entry, of };
}
