/** How many falls of each round somebody in the class ticked on paper, beside those that were opened in time. */
import type { ClassBoards } from '../class-boards.svelte.ts';

type Boards = Pick<ClassBoards, 'state' | 'setState'>;

/** Returns the counts of a board in the order of its rounds; undefined for a round whose ticks were not counted. */
export const readTicked = (boards: Pick<Boards, 'state'>, id: string): (number | undefined)[] =>
	boards
		.state(`${id}.ticked`)
		.split('.')
		.map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined));

/**
 * Sets the count of a round.
 * @param index place of the round on its board, from 0
 * @param count any number; NaN for none
 * @param falls falls of a round: nobody can tick more
 * @returns false if the count cannot be right, so that it is not taken
 */
export function setTicked(boards: Boards, id: string, index: number, count: number, falls: number): boolean {
	if (count < 0 || count > falls) return false;
	const counts = readTicked(boards, id);
	const all = Array.from({ length: Math.max(counts.length, index + 1) }, (_, each) =>
		each === index ? (Number.isNaN(count) ? undefined : Math.floor(count)) : counts[each]
	);
	boards.setState(`${id}.ticked`, all.join('.'));
	return true;
}
