import type { QuarterState } from './quarter-state.svelte.ts';

/** Id of the heading above the visitor’s cameras. */
export const OWN_HEADING = 'quarter-own';

/** Removes a camera, and moves the focus to the heading of the list, since what had it is gone. */
export async function removeCamera(quarter: QuarterState, index: number): Promise<void> {
	await quarter.remove(index);
	document.getElementById(OWN_HEADING)?.focus();
}
