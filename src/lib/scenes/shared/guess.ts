/** Guesses of the reader, as scenes read them from the settings. */
import type { Settings } from '#lib/narrative/types/story.ts';

/** The parameter of scenes that hide the answer to a guess. */
export const ANSWER = {
	type: 'choice',
	of: ['shown', 'asked'],
	default: 'shown',
	what: '`asked`: the answer is hidden until the reader has guessed; `shown`: it is visible.'
} as const;

/** Stands for a number that the reader is to guess. */
export const COVERED = '?';

/** Value of the setting of a guess that the reader has not made. */
export const NO_GUESS = -1;

/** Returns whether the reader has made a guess, or skipped it to see the answer. */
export const isAnswered = (settings: Settings, guess: string): boolean =>
	(settings[guess] ?? NO_GUESS) !== NO_GUESS;

/**
 * Returns the value to which the reader has moved a guess before submitting it; undefined if she has not moved it. The
 * playhead stores it beside the settings.
 */
export const draftOf = (settings: Settings, guess: string): number | undefined => settings[`${guess}-draft`];
