/** Lets the browser do what waits, before going on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds that a browser which does not tell when it is idle gets in its place. */
const INSTEAD = 50;

/**
 * Does something when nothing else is to be done: a piece of work that nobody waits for.
 * @returns a function that takes it back
 */
export function whenIdle(work: () => void): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(work, INSTEAD);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(work);
	return () => cancelIdleCallback(asked);
}
