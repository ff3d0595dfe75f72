/** Milliseconds that something may wait for the machine to have nothing else to do. */
const LONGEST = 2000;

/**
 * Does something once the machine has nothing else to do; browsers that cannot tell do it soon.
 * @returns what calls it off
 */
export function whenIdle(act: () => void): () => void {
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(act);
		return () => clearTimeout(timer);
	}
	const handle = requestIdleCallback(act, { timeout: LONGEST });
	return () => cancelIdleCallback(handle);
}
