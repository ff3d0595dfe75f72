/** Resolves in a new task, so that the browser can handle input and painting first. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Delay used instead in browsers without `requestIdleCallback`. */
const FALLBACK_DELAY_MS = 50;

/**
 * Runs a callback when the browser is idle.
 * @param within milliseconds after which it runs in any case
 * @returns a function that cancels it
 */
export function whenIdle(work: () => void, within?: number): () => void {
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(work, FALLBACK_DELAY_MS);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(work, within === undefined ? undefined : { timeout: within });
	return () => cancelIdleCallback(handle);
}

/**
 * Resolves when the page's fonts are loaded, so that text is laid out only once.
 * @param within milliseconds after which it resolves in any case
 */
export const fontsReady = (within: number): Promise<unknown> =>
	Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, within))]);
