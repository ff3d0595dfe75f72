import type { PlannedSlides } from '../data/deck-types.ts';

/**
 * The timer of a lesson, stored as timestamps. The elapsed time is computed from the clock when it is read, so it is
 * right after a window has slept, and the same in all windows.
 */
export interface Timer {
	/** When it was last started, in ms since 1970; 0 while it is stopped. */
	readonly since: number;
	/** Time counted before `since`, in ms. */
	readonly before: number;
	/** Elapsed time at which the current step was first shown, in ms. */
	readonly entered: number;
	/** The timer of the lesson before, once a later lesson of the route has begun. */
	readonly earlier?: Timer;
}

/** Time in a later lesson, in ms, before which a way back to the lesson before means that a key went too far. */
const SLIP_MS = 180_000;

/** A timer that has not been started. */
export const STOPPED_TIMER: Timer = { since: 0, before: 0, entered: 0 };

/**
 * Returns the time in ms that the timer has run, without pauses. If the system clock was set back, the time since the
 * last start counts as 0.
 * @param now the present time, in ms since 1970
 */
export const elapsedTime = ({ since, before }: Timer, now: number): number =>
	before + (since > 0 ? Math.max(0, now - since) : 0);

/**
 * Returns the time in ms that the timer has run since the current step was shown.
 * @param now the present time, in ms since 1970
 */
export const timeOnStep = (timer: Timer, now: number): number =>
	Math.max(0, elapsedTime(timer, now) - timer.entered);

/** Returns whether the timer is running. */
export const isRunning = ({ since }: Timer): boolean => since > 0;

/** Returns a timer that runs from `now` on, in ms since 1970: started, or resumed after a pause. */
export const startTimer = (timer: Timer, now: number): Timer =>
	isRunning(timer) ? timer : { ...timer, since: now };

/** Returns a stopped timer with the elapsed time at `now`, in ms since 1970. */
export const pauseTimer = (timer: Timer, now: number): Timer => ({
	...timer,
	since: 0,
	before: elapsedTime(timer, now)
});

/** Returns the timer as of the moment `now`, in ms since 1970, when another step is shown. The first step starts it. */
export function enterStep(timer: Timer, now: number): Timer {
	const begun = timer.since === 0 && timer.before === 0 ? startTimer(timer, now) : timer;
	return { ...begun, entered: elapsedTime(begun, now) };
}

/**
 * Returns the timer as of the moment `now`, in ms since 1970, when a stop of a row of the plan is shown. A row is timed as a
 * whole. A later lesson of a route, on another day, begins with a timer of its own. One key too many at the end of a lesson
 * begins the next one: the way back soon after restores the timer.
 * @param left the row shown before; undefined if there was none
 */
export function enterRow(
	timer: Timer,
	left: TimedLesson | undefined,
	row: TimedLesson | undefined,
	now: number
): Timer {
	const lessons = left && row ? (row.lesson ?? 0) - (left.lesson ?? 0) : 0;
	if (lessons > 0) return { ...enterStep(STOPPED_TIMER, now), earlier: timer };
	if (lessons < 0 && timer.earlier && elapsedTime(timer, now) < SLIP_MS) return enterStep(timer.earlier, now);
	const hasBegun = isRunning(timer) || timer.before > 0;
	return row && row === left && hasBegun ? timer : enterStep(timer, now);
}

/** What the timer must know of a row of a plan. */
type TimedLesson = Pick<PlannedSlides, 'lesson'>;

/** Formats a time as minutes and seconds, with hours if there are any: `7:05`, `1:02:09`. Rounds down to seconds. */
export function formatTime(milliseconds: number): string {
	const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
	const twoDigits = (value: number) => String(value).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return h > 0 ? `${h}:${twoDigits(m)}:${twoDigits(s)}` : `${m}:${twoDigits(s)}`;
}

/** Returns whether a value, such as one from another window or the history, is a valid timer. */
export function isTimer(value: unknown): value is Timer {
	if (typeof value !== 'object' || value === null) return false;
	const { earlier } = value as { earlier?: unknown };
	if (earlier !== undefined && !isTimer(earlier)) return false;
	return (['since', 'before', 'entered'] as const).every((key) => {
		const number = (value as Partial<Record<typeof key, unknown>>)[key];
		return typeof number === 'number' && number >= 0 && Number.isFinite(number);
	});
}
