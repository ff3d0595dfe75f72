/** Called before each frame with the seconds since the one before. */
export type Tick = (seconds: number) => void;

/** A frame that comes later than this counts as this: a tab that was away does not leap. */
const LONGEST = 0.1;

/**
 * The one animation clock of the page. It beats only while somebody listens, and never while the tab is
 * hidden; whoever moves something asks it for frames and nobody else may.
 */
export class Clock {
	readonly #ticks = new Set<Tick>();
	#frame = 0;
	#last = 0;

	/** Calls `tick` before each frame. Returns a function that stops it. */
	add(tick: Tick): () => void {
		this.#ticks.add(tick);
		if (this.#frame === 0) this.#start();
		return () => {
			this.#ticks.delete(tick);
			if (this.#ticks.size === 0) this.#stop();
		};
	}

	#start(): void {
		this.#last = performance.now();
		this.#frame = requestAnimationFrame(this.#beat);
	}

	#stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	readonly #beat = (now: number): void => {
		const seconds = Math.min(LONGEST, Math.max(0, (now - this.#last) / 1000));
		this.#last = now;
		this.#frame = requestAnimationFrame(this.#beat);
		// Whoever begins to listen during this frame is called before the next; whoever stops another, stops it now.
		for (const tick of [...this.#ticks]) if (this.#ticks.has(tick)) tick(seconds);
		if (this.#ticks.size === 0) this.#stop();
	};
}
