import { flushSync } from 'svelte';
import type { GuessData } from '#lib/runtime/data.ts';
import { withNumbers } from '#lib/runtime/with-numbers.svelte.ts';
import type { Player } from '#lib/runtime/player.svelte.ts';

/** Values of a guess's setting that are no guess: none yet, and seen without one. */
export const NOT_YET = -1;
export const SKIPPED = -2;

/** A bar: so much, and as a share of the scale that all bars of a guess are drawn on. */
export interface Bar {
	readonly id: 'yours' | 'answer';
	readonly value: number;
	/** 0 … 1. */
	readonly share: number;
}

/**
 * The guess and the answer as two bars on one scale: from zero, whatever the least is that may be guessed, to the most
 * that may be, or to the answer where it is more.
 * @param guessed what the guess's setting holds
 */
export function barsOf({ max }: GuessData, guessed: number, answer: number | undefined): Bar[] {
	const scale = Math.max(max, guessed, answer ?? 0);
	const bar = (id: Bar['id'], value: number): Bar => ({ id, value, share: value / scale });
	return [
		...(guessed >= 0 ? [bar('yours', guessed)] : []),
		...(answer === undefined ? [] : [bar('answer', answer)])
	];
}

/** Makes a guess, or none (`SKIPPED`), and says the answer with what explains it, once it is known. */
export function choose(player: Player, guess: GuessData, answer: number | undefined, value: number): void {
	const { motion, playhead, word } = player;
	const write = (amount: number) => player.writeGuess(guess, amount);
	const say = (known: number) =>
		player.sayAnswer(
			word(value === SKIPPED ? 'guess.spoken-skipped' : 'guess.spoken', {
				answer: write(known),
				guess: write(value)
			}),
			player.writeGuess({ ...guess, unit: '' }, known)
		);
	playhead.reveal(guess.setting, value, motion.allowed && player.world !== undefined);
	if (answer !== undefined) return say(answer);
	const { step } = playhead;
	withNumbers(player, () => {
		const known = player.answer(guess, step);
		if (known !== undefined) say(known);
	});
}

/**
 * Question and answer take each other's place, and their buttons with them: whoever had the focus on one has it on what
 * stands there now, and not at the top of the page.
 */
export function keepFocus(act: () => void): void {
	const box = document.activeElement?.closest('form, .ask');
	act();
	flushSync();
	const there = box?.querySelectorAll<HTMLElement>(box.matches('.open') ? '.plain' : 'input') ?? [];
	[...there].at(-1)?.focus({ preventScroll: true });
}
