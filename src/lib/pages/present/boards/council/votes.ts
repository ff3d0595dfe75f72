import type { WordKey } from '#lib/i18n/words.ts';
import type { Votes } from './council-state.ts';

/** Returns the key of the word that says what a vote decided: more for than against, fewer, as many, or no vote. */
export function verdictKey([yes, no, abstentions]: Votes): WordKey {
	if (yes + no + abstentions === 0) return 'present.council.not-voted';
	if (yes === no) return 'present.council.tied';
	return yes > no ? 'present.council.adopted' : 'present.council.rejected';
}

/** Returns a change with its sign: “+2”, “−1”, “=”. */
export const signed = (change: number): string =>
	change === 0 ? '=' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
