import type { GuessData } from './data.ts';
import type { Player } from './player.svelte.ts';

/** Values of a guess's setting that are no guess: none yet, and seen without one. */
const NOT_YET = -1;
export const SKIPPED = -2;

/** One guess while it is asked and answered, however it is laid out. */
export class Guessing {
	readonly #guess: GuessData;
	readonly #player: Player;
	readonly #index: number;

	/** @param index of the step that asks */
	constructor(guess: GuessData, player: Player, index: number) {
		this.#guess = guess;
		this.#player = player;
		this.#index = index;
		this.draft = Math.round((guess.min + guess.max) / 2);
	}

	/** Where the range stands before the guess is made. */
	draft = $state.raw(0);
	#kept = $derived.by(() => this.#player.playhead.kept.settings[this.#guess.setting] ?? NOT_YET);
	/** Whether the answer is shown. */
	open = $derived.by(() => this.#kept !== NOT_YET);
	#answer = $derived.by(() => this.#player.answer(this.#guess, this.#index));

	/** Two bars on one scale, zero to the most that may be guessed. */
	bars = $derived.by(() => [
		...(this.#kept >= 0 ? [{ id: 'yours', value: this.#kept }] : []),
		...(this.#answer === undefined ? [] : [{ id: 'answer', value: this.#answer }])
	]);

	write = (value: number): string => this.#player.writeGuess(this.#guess, value);

	#bounded(value: number): number {
		return Math.min(this.#guess.max, Math.max(this.#guess.min, value));
	}

	/** Where a value stands between the least and the most that may be guessed, 0 … 1. */
	share(value: number): number {
		return (this.#bounded(value) - this.#guess.min) / (this.#guess.max - this.#guess.min);
	}

	/** Moves the range by so many of its steps. */
	nudge(steps: number): void {
		this.draft = this.#bounded(this.draft + steps * this.#guess.step);
	}

	/** Makes the guess, or none (`SKIPPED`), and says the answer. */
	choose(value: number): void {
		const { playhead, word, say } = this.#player;
		playhead.set(this.#guess.setting, value);
		const answer = this.#answer === undefined ? '' : this.write(this.#answer);
		say(
			value === SKIPPED
				? word('guess.spoken-skipped', { answer })
				: word('guess.spoken', { answer, guess: this.write(value) })
		);
	}

	/** Takes the guess back. */
	again(): void {
		this.#player.playhead.set(this.#guess.setting, NOT_YET);
	}
}
