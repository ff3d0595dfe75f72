import { flushSync } from 'svelte';

/**
 * Focuses the “next” button, which every step has, so that keys control the slides. If it cannot take the focus, the
 * active element is blurred.
 */
export function focusNextButton(): void {
	const button = document.querySelector<HTMLElement>('.turn .forward');
	button?.focus({ preventScroll: true });
	if (document.activeElement !== button) (document.activeElement as HTMLElement | null)?.blur();
}

/**
 * Runs `act`, then focuses the “next” button if the focused element was removed or hidden, so that the focus does
 * not return to the top of the page.
 */
export function runKeepingFocus(act: () => void): void {
	const { activeElement, body } = document;
	act();
	if (!activeElement || activeElement === body) return;
	flushSync();
	const now = document.activeElement;
	// A hidden element keeps the focus until the next frame.
	if (!now || now === body || now.getClientRects().length === 0) focusNextButton();
}
