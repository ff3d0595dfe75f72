/** Shortest time between two writes of the address: browsers refuse more than a hundred in thirty seconds. */
const MIN_INTERVAL_MS = 1000;
/** Delay of a write after the last change, because a write would take too much of a frame while a control moves. */
const WRITE_DELAY_MS = 120;

/**
 * Writes the current step and the reader's choices into the address. It never adds a history entry, is debounced until
 * scrolling and input pause, and writes at most once a second.
 */
export class AddressWriter {
	#step = '';
	#query = '';
	#last = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isPaused = false;
	/** The hash of the address when the pending write was scheduled. */
	#scheduledHash: string | undefined;

	/** While true, nothing is written. */
	set held(value: boolean) {
		this.#isPaused = value;
		if (!value) this.#schedule();
	}

	/**
	 * Schedules the address to be written.
	 * @param step id of the current step; undefined keeps the step of the last call, and an empty text the hash of the
	 *   address
	 * @param query the choices as a query with its question mark, or empty
	 */
	write(step: string | undefined, query: string): void {
		this.#step = step ?? this.#step;
		this.#query = query;
		if (!this.#isPaused) this.#schedule();
	}

	#schedule(): void {
		clearTimeout(this.#timer);
		if (this.#url() === undefined) {
			this.#scheduledHash = undefined;
			return;
		}
		const wait = Math.max(WRITE_DELAY_MS, MIN_INTERVAL_MS - (performance.now() - this.#last));
		this.#scheduledHash ??= location.hash;
		this.#timer = setTimeout(() => {
			const scheduledHash = this.#scheduledHash;
			this.#scheduledHash = undefined;
			const url = this.#url();
			if (this.#isPaused || url === undefined) return;
			this.#last = performance.now();
			// The reader followed a link meanwhile, and writing could undo its jump. Try again once its step is the current one.
			if (location.hash !== scheduledHash) {
				this.#schedule();
				return;
			}
			try {
				history.replaceState(history.state, '', url);
			} catch {
				// If the browser refuses, only the address is out of date.
			}
		}, wait);
	}

	/** The address to write, or undefined if nothing changes. */
	#url(): string | undefined {
		const hash = this.#step ? `#${this.#step}` : location.hash;
		const url = `${location.pathname}${this.#query}${hash}`;
		return url === `${location.pathname}${location.search}${location.hash}` ? undefined : url;
	}
}
