import { yieldToBrowser } from '#lib/runtime/page/idle.ts';

/** Longest time in milliseconds that the models compute before the browser may draw a frame. */
const SLICE_MS = 8;

/** Runs one computation at a time, in short slices. */
export class SlicedWork {
	#sliceBegan = -Infinity;
	/** Number of the current computation: a later one ends it. */
	#run = 0;

	/**
	 * Begins a computation, which ends the one before, and returns its number.
	 * @param isAtOnce whether its first slice runs before the browser draws a frame
	 */
	begin(isAtOnce = false): number {
		if (isAtOnce) this.#sliceBegan = performance.now();
		return ++this.#run;
	}

	/**
	 * Runs a part of a computation.
	 * @param onPause called before the browser may draw a frame
	 * @returns its result; undefined if a later computation has begun meanwhile
	 */
	async finish<Result>(
		steps: Generator<undefined, Result>,
		run: number,
		onPause?: () => void
	): Promise<Result | undefined> {
		for (;;) {
			if (performance.now() - this.#sliceBegan > SLICE_MS) {
				onPause?.();
				await yieldToBrowser();
				if (run !== this.#run) return undefined;
				this.#sliceBegan = performance.now();
			}
			const step = steps.next();
			if (step.done) return step.value;
		}
	}

	/** Ends the current computation. */
	stop(): void {
		this.#run++;
	}
}
