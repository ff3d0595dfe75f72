import { writeSession, type Session } from './session.ts';
import { isTimer, STOPPED, type Timer } from './timer.ts';

/** Milliseconds between two changes of the address: browsers refuse more than a hundred in half a minute. */
const LEAST_BETWEEN = 320;

/**
 * Keeps the address at the session, so that a reload (which a clicker sends where one expects to begin) gives it
 * back. Written at once where the last writing is long enough ago; what is of this lesson alone goes along with the
 * history entry: no address should hold a clock, or where its sender left a route.
 */
export class SessionAddress {
	#session: Session | undefined;
	#last = -Infinity;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** @param named whether the step stands in it: not before the lesson has begun */
	write(session: Session, named: boolean): void {
		this.#session = named ? session : { ...session, step: '' };
		if (this.#waiting !== undefined) return;
		const wait = LEAST_BETWEEN - (performance.now() - this.#last);
		if (wait <= 0) this.#now();
		else this.#waiting = setTimeout(() => this.#now(), wait);
	}

	/** Writes at once, for a page that is about to be loaded again. */
	writeNow(session: Session, named: boolean): void {
		this.stop();
		this.#waiting = undefined;
		this.#last = -Infinity;
		this.write(session, named);
	}

	stop(): void {
		clearTimeout(this.#waiting);
	}

	#now(): void {
		this.#waiting = undefined;
		if (!this.#session) return;
		this.#last = performance.now();
		const { timer, left } = this.#session;
		try {
			history.replaceState({ timer, left }, '', location.pathname + writeSession(this.#session));
		} catch {
			// A browser that refuses costs a reload its step, not the lesson.
		}
	}
}

/** What came along with the address; a stopped timer, and no place on a route, where it is opened afresh. */
export function readEntry(): { readonly timer: Timer; readonly left: string } {
	const { timer, left } = (history.state ?? {}) as { readonly timer?: unknown; readonly left?: unknown };
	return { timer: isTimer(timer) ? timer : STOPPED, left: typeof left === 'string' ? left : '' };
}
