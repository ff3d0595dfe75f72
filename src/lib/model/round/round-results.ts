/** The results of the rounds that a reader or a class has played, as the address keeps them. */
import type { RoundSetup } from './round-play.ts';

/** The result of a round. */
export interface RoundResult extends RoundSetup {
	/** Falls seen. */
	readonly seen: number;
	/** Screens opened for nothing. */
	readonly wrong: number;
}

/** Largest number of people at the wall. */
export const MAX_PEOPLE = 4;
/** Rounds that the address keeps: a class of thirty, and a few more. Older ones are dropped. */
export const MAX_ROUNDS = 40;
/** Mark of a round without software, in place of its threshold. */
const ALONE = 'a';

const RESULT = /^(a|\d{1,3})_([1-4])_(\d{1,2})_(\d{1,3})$/;

/** Returns results as text, such as `a_1_1_0-64_1_4_6`: threshold or “a”, people, seen, opened for nothing. */
export const writeRounds = (rounds: readonly RoundResult[]): string =>
	rounds
		.slice(-MAX_ROUNDS)
		.map(({ threshold, people, seen, wrong }) => [threshold ?? ALONE, people, seen, wrong].join('_'))
		.join('-');

/** Returns the results in a text of {@link writeRounds}. Anything else in it is ignored. */
export const readRounds = (text = ''): RoundResult[] =>
	text
		.split('-')
		.flatMap((each) => {
			const [, mode, people, seen, wrong] = RESULT.exec(each) ?? [];
			const threshold = mode === ALONE ? undefined : Number(mode);
			if (mode === undefined || (threshold ?? 0) > 100) return [];
			return [{ threshold, people: Number(people), seen: Number(seen), wrong: Number(wrong) }];
		})
		.slice(-MAX_ROUNDS);
