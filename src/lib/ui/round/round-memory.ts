import { readRounds, writeRounds } from '#lib/model/round/round-results.ts';
import type { RoundSetup } from '#lib/model/round/round-play.ts';

/** A round that was being played when the page was reloaded. */
export interface InterruptedRound {
	readonly setup: RoundSetup;
	/** Whether it was played in turns, without a clock. */
	readonly inTurns: boolean;
}

/** First letter of the text: how the round is played. */
const CLOCK = 'c';
const TURNS = 't';

/** Returns a round that begins as text: how it is played, and its setup. */
export const writeRoundInPlay = ({ setup, inTurns }: InterruptedRound): string =>
	(inTurns ? TURNS : CLOCK) + writeRounds([{ ...setup, seen: 0, wrong: 0 }]);

/** Returns the round in a text of {@link writeRoundInPlay}; undefined for any other text. */
export function readRoundInPlay(text = ''): InterruptedRound | undefined {
	const [round] = readRounds(text.slice(1));
	const { threshold, people } = round ?? {};
	return people === undefined ? undefined : { setup: { threshold, people }, inTurns: text.startsWith(TURNS) };
}
