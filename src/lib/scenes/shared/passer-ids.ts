/** The people who pass the cameras of “Recognising”: their ids, and how many of them one mark represents. */
import { entryId } from '#lib/model/faces/faces.ts';

/**
 * Returns the ids of `count` people flagged by mistake.
 * @param named id of a named character among them, who comes last, where there is space for a label
 */
export const flaggedIds = (count: number, named?: string): string[] =>
	Array.from({ length: count }, (_, index) => (index === count - 1 && named ? named : passerId(index)));

/** Returns the id of a random passer-by. */
export const passerId = (index: number): string => `passer-by-${index}`;

/** Returns the ids of `count` entries of the watchlist; the first `from` entries are skipped. */
export const watchlistIds = (count: number, from = 0): string[] =>
	Array.from({ length: count }, (_, index) => entryId(from + index + 1));

/**
 * Returns how many marks represent a number of people: at least one, unless there is nobody.
 * @param pile people per mark
 */
export const markCount = (people: number, pile: number): number =>
	people === 0 ? 0 : Math.max(1, Math.round(people / pile));

/** Possible numbers of people per mark. */
export const PEOPLE_PER_MARK = [1, 10, 100, 1_000, 10_000, 100_000] as const;
