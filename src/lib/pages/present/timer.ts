/**
 * The time of a lesson, as stamps: what it shows is computed from the clock when it is looked at, so that no window
 * has to be awake for it to be right, and two windows show the same.
 */
export interface Timer {
	/** When it was last set going, in ms since 1970; 0 while it stands. */
	readonly since: number;
	/** Milliseconds that it had counted by then. */
	readonly before: number;
	/** Milliseconds that it showed when the step came on. */
	readonly entered: number;
}

export const STOPPED: Timer = { since: 0, before: 0, entered: 0 };

/** Milliseconds counted. A clock that was set back counts nothing rather than less than nothing. */
export const elapsed = ({ since, before }: Timer, now: number): number =>
	before + (since > 0 ? Math.max(0, now - since) : 0);

/** Milliseconds since the step in focus came on. */
export const onStep = (timer: Timer, now: number): number => Math.max(0, elapsed(timer, now) - timer.entered);

export const isGoing = ({ since }: Timer): boolean => since > 0;

/** Sets it going, or goes on after a pause. */
export const go = (timer: Timer, now: number): Timer => (isGoing(timer) ? timer : { ...timer, since: now });

export const pause = (timer: Timer, now: number): Timer => ({
	...timer,
	since: 0,
	before: elapsed(timer, now)
});

/** Another step comes on. The first one that does sets the timer going: the lesson has begun. */
export function enter(timer: Timer, now: number): Timer {
	const begun = timer.since === 0 && timer.before === 0 ? go(timer, now) : timer;
	return { ...begun, entered: elapsed(begun, now) };
}

/** Minutes and seconds, with hours where there are some: `7:05`, `1:02:09`. Cuts, as clocks do. */
export function writeTime(milliseconds: number): string {
	const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Whether something that came from elsewhere is a timer. */
export function isTimer(value: unknown): value is Timer {
	if (typeof value !== 'object' || value === null) return false;
	return (['since', 'before', 'entered'] as const).every((key) => {
		const number = (value as Partial<Record<typeof key, unknown>>)[key];
		return typeof number === 'number' && number >= 0 && Number.isFinite(number);
	});
}
