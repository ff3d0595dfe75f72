import { writeSession, type Session } from './session.ts';
import { isTimer, STOPPED_TIMER, type Timer } from '../presenter-window/timer.ts';

/**
 * Minimum average interval between two changes of the address, in ms, and the number of changes that may follow each
 * other at once. Browsers refuse more than 100 changes in 30 seconds.
 */
const CHANGE_INTERVAL_MS = 330;
const MAX_BURST = 8;

/**
 * Writes the session into the address of the page, so that a reload restores it. A clicker sends F5 as its “start” key,
 * so a reload may follow any key: changes are written at once, unless there were too many (`MAX_BURST`). The timer and
 * the last step on the route go only into the history entry, because a shared link must not contain them.
 */
export class SessionAddress {
	#session: Session | undefined;
	/** Number of changes that could still be written at once at the time `#refilledAt`; it grows again with time. */
	#allowance = MAX_BURST;
	#refilledAt = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Writes a session into the address, at once or, after many changes, with a delay.
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

	/** Writes a session into the address at once, whatever was written before. Call it before a reload. */
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
 * Reads the timer, and the id of the last step shown on the route (`left`), from the history entry. If the entry has
 * none, the timer is stopped at 0 and the id is empty.
 */
export function readHistoryEntry(): { readonly timer: Timer; readonly left: string } {
	const { timer, left } = (history.state ?? {}) as { readonly timer?: unknown; readonly left?: unknown };
	return { timer: isTimer(timer) ? timer : STOPPED_TIMER, left: typeof left === 'string' ? left : '' };
}
