/** Resolves in a new task, so that the browser can handle input and painting first. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Delay of the callback in browsers without `requestIdleCallback`. */
const FALLBACK_DELAY_MS = 50;

/**
 * Runs a callback once, when the browser is idle.
 * @param within milliseconds after which it runs in any case; if undefined, it may wait for ever
 */
export function whenIdle(work: () => void, within?: number): void {
	if (!('requestIdleCallback' in globalThis)) setTimeout(work, FALLBACK_DELAY_MS);
	else requestIdleCallback(work, within === undefined ? undefined : { timeout: within });
}

/**
 * Resolves when the page's fonts are loaded, so that text is not laid out twice.
 * @param within milliseconds after which it resolves even without the fonts
 */
export const fontsReady = (within: number): Promise<unknown> =>
	Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, within))]);
