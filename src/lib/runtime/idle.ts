/** Lets the browser do what waits, before going on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds that a browser which does not tell when it is idle gets in its place. */
const INSTEAD = 50;

/**
 * Does something when nothing else is to be done: a piece of work that nobody waits for.
 * @param within milliseconds after which it is done all the same
 * @returns a function that takes it back
 */
export function whenIdle(work: () => void, within?: number): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(work, INSTEAD);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(work, within === undefined ? undefined : { timeout: within });
	return () => cancelIdleCallback(asked);
}

/** Waits until a page's letters are there, so that it is laid out once and with them, but for so many milliseconds at most. */
export const letters = (within: number): Promise<unknown> =>
	Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, within))]);
