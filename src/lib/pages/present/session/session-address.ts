import { writeSession, type Session } from './session.ts';
import { isTimer, STOPPED_TIMER, type Timer } from '../presenter-window/timer.ts';

/**
 * Minimum average interval between two address changes, in ms, and the number of changes that may be written in a
 * burst. Browsers refuse more than 100 changes in 30 seconds.
 */
const CHANGE_INTERVAL_MS = 330;
const MAX_BURST = 8;

/**
 * Mirrors the session in the page address, so that a reload restores it. A clicker sends F5 as its “start” key, and
 * a reload may follow any key at once, so changes are written immediately while the burst allowance lasts. The timer
 * and the last step on the route go into the history entry only: a shared link must not carry them.
 */
export class SessionAddress {
	#session: Session | undefined;
	/** Number of changes that may still be written immediately, as of `#refilledAt`. */
	#allowance = MAX_BURST;
	#refilledAt = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Writes the session to the address, immediately or after a delay.
	 * @param session the session to write
	 * @param named whether the address names the step; false before the lesson has begun
	 */
	write(session: Session, named: boolean): void {
		this.#session = named ? session : { ...session, step: '' };
		if (this.#waiting !== undefined) return;
		const now = performance.now();
		this.#allowance = Math.min(MAX_BURST, this.#allowance + (now - this.#refilledAt) / CHANGE_INTERVAL_MS);
		this.#refilledAt = now;
		if (this.#allowance >= 1) this.#flush();
		else this.#waiting = setTimeout(() => this.#flush(), (1 - this.#allowance) * CHANGE_INTERVAL_MS);
	}

	/** Writes immediately, before a reload. */
	writeNow(session: Session, named: boolean): void {
		this.stop();
		this.#waiting = undefined;
		this.#allowance = MAX_BURST;
		this.write(session, named);
	}

	/** Cancels a delayed write. */
	stop(): void {
		clearTimeout(this.#waiting);
	}

	#flush(): void {
		this.#waiting = undefined;
		if (!this.#session) return;
		this.#allowance--;
		const { timer, left } = this.#session;
		try {
			history.replaceState({ timer, left }, '', location.pathname + writeSession(this.#session));
		} catch {
			// If the browser refuses, only a reload loses its step; the lesson continues.
		}
	}
}

/**
 * Returns the timer and the last step on the route from the history entry: a stopped timer and an empty id when the
 * page is opened afresh.
 */
export function readHistoryEntry(): { readonly timer: Timer; readonly left: string } {
	const { timer, left } = (history.state ?? {}) as { readonly timer?: unknown; readonly left?: unknown };
	return { timer: isTimer(timer) ? timer : STOPPED_TIMER, left: typeof left === 'string' ? left : '' };
}
