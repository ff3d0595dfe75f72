import { whenIdle } from '#lib/runtime/page/idle.ts';

/** Delay between two background tasks, in ms. */
const TASK_DELAY_MS = 500;

/** Resolves when the browser is idle, at the latest after `within` ms. */
export const waitUntilIdle = (within = 2000): Promise<void> =>
	new Promise((resolve) => whenIdle(resolve, within));

/** Resolves when the browser is idle, after a delay. */
export const idleAfterDelay = async (): Promise<void> => {
	await new Promise((resolve) => setTimeout(resolve, TASK_DELAY_MS));
	await waitUntilIdle();
};

/** Returns whether the whole site is available offline, from the cache or from a disk; see `client/keep.ts`. */
export const isAvailableOffline = (): boolean =>
	/ready|disk|alone/.test(document.documentElement.dataset['kept'] ?? '');
