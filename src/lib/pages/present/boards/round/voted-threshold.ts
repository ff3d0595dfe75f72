import type { ClassBoards } from '../class-boards.svelte.ts';
import { countAnswers, readRolls, rollSize } from '../tables/roll-calls.ts';
import { readTalk, sizeOf } from '../talk/talk-values.ts';

/**
 * Returns the threshold for which most of the class voted, and its votes; of equal ones, the lowest, which raises most
 * alerts.
 * @param id id of the board whose choices are thresholds
 * @returns undefined if nobody has voted yet, or if there is no such board
 */
export function votedThreshold(
	boards: Pick<ClassBoards, 'find' | 'state'>,
	id: string
): { readonly threshold: number; readonly votes: number } | undefined {
	const board = boards.find(id);
	if (board?.kind !== 'talk' && board?.kind !== 'tables') return undefined;
	const { choices } = board;
	const state = boards.state(id);
	const votes =
		board.kind === 'talk'
			? readTalk(state, sizeOf(board)).votes
			: countAnswers(readRolls(state, rollSize(board)).rows[0] ?? '', choices.length);
	return choices
		.map((choice, index) => ({ threshold: Number(choice), votes: votes[index] ?? 0 }))
		.filter((each) => each.votes > 0)
		.toSorted((a, b) => b.votes - a.votes || a.threshold - b.threshold)[0];
}
