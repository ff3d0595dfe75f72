/** Those who pass in front of the cameras of “Recognising”: who they are, and how many of them one mark stands for. */
import { entryId } from '#lib/model/faces.ts';

/** So many innocent people who are flagged; one whom the story names comes last, where there is room for her name. */
export const flagged = (count: number, named?: string): string[] =>
	Array.from({ length: count }, (_, index) => (index === count - 1 && named ? named : passer(index)));

/** Somebody whose face was drawn by chance. */
export const passer = (index: number): string => `passer-by-${index}`;

/** So many of those on the list, from one of them on. */
export const listed = (count: number, from = 0): string[] =>
	Array.from({ length: count }, (_, index) => entryId(from + index + 1));

/** Frames for so many people: at least one, if there is anybody. */
export const framesFor = (people: number, pile: number): number =>
	people === 0 ? 0 : Math.max(1, Math.round(people / pile));

/** How many people a frame may stand for, from one on. */
export const PILES = [1, 10, 100, 1_000, 10_000, 100_000] as const;
