/**
 * A countdown as text: empty before it starts, `r` and its end while it runs, `p` and the seconds left while it is
 * paused. The time left is computed from the clock, so it is the same in both windows and after a reload.
 */

/** A countdown: when it ends, in ms since 1970, or undefined while it is paused; and the ms left while it is. */
export interface Countdown {
	readonly until: number | undefined;
	readonly left: number;
}

/** Returns the countdown that a text stands for; one that has not started for any other text. @param seconds its length */
export function readCountdown(text: string, seconds: number): Countdown {
	const [, end, left] = /^(?:r([\da-z]{1,10})|p(\d{1,5}))$/.exec(text) ?? [];
	if (end !== undefined) return { until: parseInt(end, 36), left: 0 };
	return { until: undefined, left: Math.min(Number(left ?? seconds), seconds) * 1000 };
}

/**
 * Returns the ms left of a countdown, from 0 to its length.
 * @param seconds its length, which it does not exceed if the clock was set back
 * @param now the present time, in ms since 1970
 */
export const timeLeft = ({ until, left }: Countdown, seconds: number, now: number): number =>
	Math.min(seconds * 1000, Math.max(0, until === undefined ? left : until - now));

/** Returns the text of a countdown with some ms left that runs from `now` on, in ms since 1970. */
export const runCountdown = (left: number, now: number): string => `r${Math.round(now + left).toString(36)}`;

/** Returns the text of a paused countdown with some ms left. */
export const pauseCountdown = (left: number): string => `p${Math.ceil(left / 1000)}`;

/** A moment of a countdown that is announced. */
export type CountdownMark = 'half' | 'minute' | 'end';

/**
 * Returns the last announced moment that a countdown has passed: its half, its last minute, if it is longer than that,
 * or its end; undefined before.
 */
export function countdownMark(left: number, seconds: number): CountdownMark | undefined {
	const passed = (
		[
			{ mark: 'end', at: 0 },
			{ mark: 'half', at: seconds * 500 },
			...(seconds > 60 ? ([{ mark: 'minute', at: 60_000 }] as const) : [])
		] as const
	).filter(({ at }) => left <= at);
	return passed.toSorted((a, b) => a.at - b.at)[0]?.mark;
}
