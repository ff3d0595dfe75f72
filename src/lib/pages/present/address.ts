import { writeSession, type Session } from './session.ts';
import { isTimer, STOPPED, type Timer } from './timer.ts';

/**
 * Milliseconds for each change of the address, and how many may come at once: browsers refuse more than a hundred in half a
 * minute.
 */
const EACH = 330;
const AT_ONCE = 8;

/**
 * Keeps the address at the session, so that a reload (which a clicker sends where one expects to begin) gives it
 * back: a reload may follow a key at once. Written at once as long as few changes came just before; what is of this lesson
 * alone goes along with the history entry: no address should hold a clock, or where its sender left a route.
 */
export class SessionAddress {
	#session: Session | undefined;
	/** Changes that may be written at once, as of `#counted`. */
	#free = AT_ONCE;
	#counted = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** @param named whether the step stands in it: not before the lesson has begun */
	write(session: Session, named: boolean): void {
		this.#session = named ? session : { ...session, step: '' };
		if (this.#waiting !== undefined) return;
		const now = performance.now();
		this.#free = Math.min(AT_ONCE, this.#free + (now - this.#counted) / EACH);
		this.#counted = now;
		if (this.#free >= 1) this.#now();
		else this.#waiting = setTimeout(() => this.#now(), (1 - this.#free) * EACH);
	}

	/** Writes at once, for a page that is about to be loaded again. */
	writeNow(session: Session, named: boolean): void {
		this.stop();
		this.#waiting = undefined;
		this.#free = AT_ONCE;
		this.write(session, named);
	}

	stop(): void {
		clearTimeout(this.#waiting);
	}

	#now(): void {
		this.#waiting = undefined;
		if (!this.#session) return;
		this.#free--;
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
