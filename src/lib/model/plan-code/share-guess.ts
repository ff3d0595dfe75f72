/**
 * The bet of a table on its own plan, behind the cameras on its strip: what share of the streets it films, in whole per
 * cents, such as `= 30 %`.
 */

/** Largest bet, in per cent. */
export const MAX_SHARE_GUESS = 100;

/** A text in two parts: what precedes a bet, and the bet. */
export interface SplitShareGuess {
	/** The text without the bet. */
	readonly text: string;
	/** The bet in per cent, 0 … 100; undefined if there is none, or it is wrong. */
	readonly shareGuess?: number;
	/** What stands in the place of the bet and is none. */
	readonly wrong?: string;
}

/** The beginning of an address up to the value of its last parameter, whose sign of equality announces no bet. */
const ADDRESS = /^.*[?&]\w+=/s;
/** A number at the end, which a sign of per cent makes a bet. */
const LAST_NUMBER = /^(.*\S)\s+(\d+)\s*(%?)\s*$/s;
const GUESS = /^\s*(\d{1,3})\s*%?\s*$/;

/**
 * Splits a text where its bet begins. A number without a sign of equality or of per cent could belong to a camera, such as
 * one whose letter is missing, so it is a bet only behind a whole plan.
 * @param isWhole returns whether a text is a plan that has all its cameras
 */
export function splitShareGuess(text: string, isWhole: (text: string) => boolean): SplitShareGuess {
	const place = text.indexOf('=', ADDRESS.exec(text)?.[0].length ?? 0);
	if (place >= 0) return readGuess(text.slice(0, place), text.slice(place + 1));
	const [, before, number = '', percent] = LAST_NUMBER.exec(text) ?? [];
	return before !== undefined && (percent || isWhole(before)) ? readGuess(before, number) : { text };
}

function readGuess(text: string, written: string): SplitShareGuess {
	const shareGuess = Number(GUESS.exec(written)?.[1] ?? NaN);
	return shareGuess <= MAX_SHARE_GUESS ? { text, shareGuess } : { text, wrong: written.trim() };
}
