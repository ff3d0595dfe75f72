/** Function called before each animation frame with the seconds since the previous one. */
export type FrameCallback = (seconds: number) => void;

/** Upper bound of a frame's duration, so that nothing jumps when a hidden tab becomes visible again. */
const MAX_FRAME_SECONDS = 0.2;

/**
 * The only animation clock of a page: every animation shares its frames. It requests frames only while it has
 * listeners; browsers send none while the tab is hidden.
 */
export class FrameClock {
	readonly #ticks = new Set<FrameCallback>();
	#frame = 0;
	#last = 0;

	/**
	 * Calls `tick` before each frame.
	 * @returns a function that removes the listener
	 */
	addListener(tick: FrameCallback): () => void {
		this.#ticks.add(tick);
		if (this.#frame === 0) this.#start();
		return () => {
			this.#ticks.delete(tick);
			if (this.#ticks.size === 0) this.#stop();
		};
	}

	/**
	 * Leaves out the frames of the next milliseconds: each one costs, even if nothing moves in it. Time goes on meanwhile.
	 */
	pause(milliseconds: number): void {
		this.#stop();
		setTimeout(() => (this.#frame ||= requestAnimationFrame(this.#onFrame)), milliseconds);
	}

	#start(): void {
		this.#last = performance.now();
		this.#frame = requestAnimationFrame(this.#onFrame);
	}

	#stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	readonly #onFrame = (now: number): void => {
		const seconds = Math.min(MAX_FRAME_SECONDS, Math.max(0, (now - this.#last) / 1000));
		this.#last = now;
		this.#frame = requestAnimationFrame(this.#onFrame);
		// Iterate over a copy: a listener added now starts with the next frame; one removed now is not called any more.
		for (const tick of [...this.#ticks]) if (this.#ticks.has(tick)) tick(seconds);
		if (this.#ticks.size === 0) this.#stop();
	};
}
