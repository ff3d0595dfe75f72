import { whenIdle } from '#lib/runtime/idle.ts';

/** Milliseconds between things that are done before anybody asks for them. */
const SPACE = 500;

/** Waits until the browser has nothing else to do, or so many milliseconds. */
export const idle = (within = 2000): Promise<void> => new Promise((resolve) => whenIdle(resolve, within));

/** Likewise, some time later. */
export const lull = async (): Promise<void> => {
	await new Promise((resolve) => setTimeout(resolve, SPACE));
	await idle();
};

/** Whether all of the site is kept for a time without a network, or lies on a disk: see `client/keep.ts`. */
export const isKept = (): boolean => /ready|disk|alone/.test(document.documentElement.dataset['kept'] ?? '');
