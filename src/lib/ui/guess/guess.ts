import { flushSync } from 'svelte';
import { formatFigure, unitForm } from '#lib/i18n/numbers.ts';
import type { GuessData } from '#lib/runtime/data.ts';
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
 * Returns a bar for the guess and one for the answer on the same scale. It goes from 0 to the largest possible guess,
 * or further if one of the two is larger.
 * @param guessed the guessed value; if negative (not answered or skipped), there is no bar for it
 * @param answer undefined until it is known; there is then no bar for it
 */
export function guessBars({ max }: GuessData, guessed: number, answer: number | undefined): GuessBar[] {
	const scale = Math.max(max, guessed, answer ?? 0);
	const bar = (id: GuessBar['id'], value: number): GuessBar => ({ id, value, share: value / scale });
	return [
		...(guessed >= 0 ? [bar('yours', guessed)] : []),
		...(answer === undefined ? [] : [bar('answer', answer)])
	];
}

/** Formats a guessed number with its unit. The value of a share is in percent, 0 to 100. */
export function writeGuess({ format, unit, one }: GuessData, value: number, locale: string): string {
	if (format.type === 'percent') return formatFigure(value / 100, format, locale);
	const number = formatFigure(value, format, locale);
	return unit ? `${number}\u00a0${unitForm({ unit, one }, value, locale)}` : number;
}

/**
 * Stores a guess and reveals the answer, with the story’s values of the settings on which it depends. Announces the answer.
 * @param answer undefined if the figures are not loaded yet
 * @param value the guessed value, or `SKIPPED`
 */
export function submitGuess(
	player: Player,
	guess: GuessData,
	answer: number | undefined,
	value: number
): void {
	revealAnswer(player, guess, value);
	announceAnswer(player, guess, answer, value);
}

/** Stores a guess and reveals the answer. Does not announce it. */
export function revealAnswer({ playhead, motion, world }: Player, guess: GuessData, value: number): void {
	playhead.reset(guess.resets ?? []);
	playhead.reveal(guess.setting, value, motion.isAllowed && world !== undefined);
}

/** Announces the answer of the current step with its explanation, once it is known. */
export function announceAnswer(
	player: Player,
	guess: GuessData,
	answer: number | undefined,
	value: number
): void {
	const { playhead, word, data } = player;
	const write = (amount: number) => writeGuess(guess, amount, data.locale);
	const announce = (known: number) =>
		player.announceAnswer(
			word(value === SKIPPED ? 'guess.spoken-skipped' : 'guess.spoken', {
				answer: write(known),
				guess: write(value)
			}),
			writeGuess({ ...guess, unit: '' }, known, data.locale)
		);
	if (answer !== undefined) return announce(answer);
	const { step } = playhead;
	void player.figuresLoaded.then(() => {
		const known = player.answer(guess, step);
		if (known !== undefined) announce(known);
	});
}

/**
 * Runs a function that replaces a guess's question by its answer, or the reverse, and moves the focus to a control of
 * what is then shown. Otherwise the focus would be lost with the removed button.
 * @param act the function; called at once
 */
export function preserveFocus(act: () => void): void {
	const box = document.activeElement?.closest('form, .ask');
	act();
	flushSync();
	const candidates = box?.querySelectorAll<HTMLElement>(box.matches('.open') ? '.plain' : 'input') ?? [];
	[...candidates].at(-1)?.focus({ preventScroll: true });
}
