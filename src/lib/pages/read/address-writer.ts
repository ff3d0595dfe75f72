/** Browsers refuse more than a hundred changes of the address in half a minute. */
const LEAST_BETWEEN = 1000;
/** Milliseconds after the last change: writing takes longer than a frame of a hand that moves a control may. */
const RESTS = 120;

/**
 * Keeps the address at the step in focus and the reader's choices. It never adds a page to the history, waits
 * until scrolling and hands have come to rest, and writes at most once a second.
 */
export class AddressWriter {
	#step = '';
	#query = '';
	#last = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#held = false;
	/** The hash that stood when something new was to be written first. */
	#from: string | undefined;

	/** While held, nothing is written. */
	set held(value: boolean) {
		this.#held = value;
		if (!value) this.#schedule();
	}

	/** @param step id of the step in focus; undefined leaves it as it is */
	write(step: string | undefined, query: string): void {
		this.#step = step ?? this.#step;
		this.#query = query;
		if (!this.#held) this.#schedule();
	}

	#schedule(): void {
		clearTimeout(this.#timer);
		if (this.#url() === undefined) {
			this.#from = undefined;
			return;
		}
		const wait = Math.max(RESTS, LEAST_BETWEEN - (performance.now() - this.#last));
		this.#from ??= location.hash;
		this.#timer = setTimeout(() => {
			const from = this.#from;
			this.#from = undefined;
			const url = this.#url();
			if (this.#held || url === undefined) return;
			this.#last = performance.now();
			// A link was followed meanwhile: writing now could undo its jump. Later its own step will be in focus.
			if (location.hash !== from) {
				this.#schedule();
				return;
			}
			try {
				history.replaceState(history.state, '', url);
			} catch {
				// A browser that refuses costs the reader a link, not the page.
			}
		}, wait);
	}

	/** The address to write, or undefined where it stands there already. */
	#url(): string | undefined {
		const hash = this.#step ? `#${this.#step}` : location.hash;
		const url = `${location.pathname}${this.#query}${hash}`;
		return url === `${location.pathname}${location.search}${location.hash}` ? undefined : url;
	}
}
