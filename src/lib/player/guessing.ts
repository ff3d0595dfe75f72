import type { GuessData } from './data.ts';
import type { Player } from './player.svelte.ts';

/** Values of a guess's setting that are no guess: none yet, and seen without one. */
export const NOT_YET = -1;
export const SKIPPED = -2;

/** A value brought back among those that may be guessed. */
export const bounded = ({ min, max }: GuessData, value: number): number =>
	Math.min(max, Math.max(min, value));

/** Where a value stands between the least and the most that may be guessed, 0 … 1. */
export const shareOf = (guess: GuessData, value: number): number =>
	(bounded(guess, value) - guess.min) / (guess.max - guess.min);

/**
 * Two bars on one scale, zero to the most that may be guessed.
 * @param kept what the guess's setting holds
 */
export const barsOf = (
	kept: number,
	answer: number | undefined
): { id: 'yours' | 'answer'; value: number }[] => [
	...(kept >= 0 ? [{ id: 'yours' as const, value: kept }] : []),
	...(answer === undefined ? [] : [{ id: 'answer' as const, value: answer }])
];

/** Makes a guess, or none (`SKIPPED`), and says the answer. */
export function choose(player: Player, guess: GuessData, answer: number | undefined, value: number): void {
	const { playhead, word } = player;
	const write = (amount: number) => player.writeGuess(guess, amount);
	playhead.set(guess.setting, value);
	const spoken = answer === undefined ? '' : write(answer);
	player.say(
		value === SKIPPED
			? word('guess.spoken-skipped', { answer: spoken })
			: word('guess.spoken', { answer: spoken, guess: write(value) })
	);
}
