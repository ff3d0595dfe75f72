import { flushSync } from 'svelte';
import type { GuessData } from '#lib/runtime/data.ts';
import { whenFiguresReady } from '#lib/runtime/update/when-figures-ready.svelte.ts';
import type { Player } from '#lib/runtime/player.svelte.ts';

/** Value of a guess's setting before the reader answers. */
export const NOT_ANSWERED = -1;
/** Value of a guess's setting when the reader skipped it to see the answer. */
export const SKIPPED = -2;

/** A bar with its value, and its length as a share of the common scale. */
export interface GuessBar {
	readonly id: 'yours' | 'answer';
	readonly value: number;
	/** 0 … 1. */
	readonly share: number;
}

/**
 * Returns bars of the guess and the answer on one scale, from zero to the largest possible guess or to the answer if that is
 * larger.
 * @param guessed value of the guess's setting; negative values give no bar
 * @param answer the answer, or undefined until it is known
 */
export function guessBars({ max }: GuessData, guessed: number, answer: number | undefined): GuessBar[] {
	const scale = Math.max(max, guessed, answer ?? 0);
	const bar = (id: GuessBar['id'], value: number): GuessBar => ({ id, value, share: value / scale });
	return [
		...(guessed >= 0 ? [bar('yours', guessed)] : []),
		...(answer === undefined ? [] : [bar('answer', answer)])
	];
}

/** Submits a guess (or `SKIPPED`), and announces the answer with its explanation once the figures are loaded. */
export function submitGuess(
	player: Player,
	guess: GuessData,
	answer: number | undefined,
	value: number
): void {
	const { motion, playhead, word } = player;
	const write = (amount: number) => player.writeGuess(guess, amount);
	const announce = (known: number) =>
		player.announceAnswer(
			word(value === SKIPPED ? 'guess.spoken-skipped' : 'guess.spoken', {
				answer: write(known),
				guess: write(value)
			}),
			player.writeGuess({ ...guess, unit: '' }, known)
		);
	playhead.reveal(guess.setting, value, motion.isAllowed && player.world !== undefined);
	if (answer !== undefined) return announce(answer);
	const { step } = playhead;
	whenFiguresReady(player, () => {
		const known = player.answer(guess, step);
		if (known !== undefined) announce(known);
	});
}

/**
 * Runs a function that swaps question and answer, and moves the focus to the corresponding button. Otherwise the focus would
 * be lost with the removed button.
 */
export function preserveFocus(act: () => void): void {
	const box = document.activeElement?.closest('form, .ask');
	act();
	flushSync();
	const candidates = box?.querySelectorAll<HTMLElement>(box.matches('.open') ? '.plain' : 'input') ?? [];
	[...candidates].at(-1)?.focus({ preventScroll: true });
}
