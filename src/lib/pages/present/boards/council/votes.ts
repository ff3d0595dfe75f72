import type { WordKey } from '#lib/i18n/words.ts';
import type { Votes } from './council-state.ts';

/** Returns whether any vote is counted. */
export const hasVotes = (votes: Votes): boolean => votes.some((count) => count > 0);

/** Returns the key of the word that says what a vote decided: more for than against, fewer, as many, or no vote. */
export function verdictKey(votes: Votes): WordKey {
	const [yes, no] = votes;
	if (!hasVotes(votes)) return 'present.council.not-voted';
	if (yes === no) return 'present.council.tied';
	return yes > no ? 'present.council.adopted' : 'present.council.rejected';
}

/** Returns a change with its sign: “+2”, “−1”, “=”. */
export const signed = (change: number): string =>
	change === 0 ? '=' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
