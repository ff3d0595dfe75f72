import { whenIdle } from '#lib/runtime/page/idle.ts';

/** Delay between two background tasks, in ms. */
const TASK_DELAY_MS = 500;

/** Resolves when the browser is idle, or after `within` ms if it does not become idle. */
export const waitUntilIdle = (within = 2000): Promise<void> =>
	new Promise((resolve) => whenIdle(resolve, within));

/** Waits for `TASK_DELAY_MS`, then resolves when the browser is idle. */
export const idleAfterDelay = async (): Promise<void> => {
	await new Promise((resolve) => setTimeout(resolve, TASK_DELAY_MS));
	await waitUntilIdle();
};

/**
 * Returns whether the page’s language is available offline, from the cache or from a disk. `client/keep.ts` sets the
 * attribute that says so.
 */
export const isAvailableOffline = (): boolean =>
	/ready|disk|alone/.test(document.documentElement.dataset['kept'] ?? '');
