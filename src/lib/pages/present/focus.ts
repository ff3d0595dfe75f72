import { flushSync } from 'svelte';

/**
 * Gives the focus to the button that leads on, which is there at every step, and the keys back to the slides. Where it
 * cannot be had, nothing has the focus.
 */
export function focusForward(): void {
	const button = document.querySelector<HTMLElement>('.turn .forward');
	button?.focus({ preventScroll: true });
	if (document.activeElement !== button) (document.activeElement as HTMLElement | null)?.blur();
}

/** Does something that may take away what has the focus: it is then on the way on, and not at the top of the page. */
export function keepFocus(act: () => void): void {
	const { activeElement, body } = document;
	act();
	if (!activeElement || activeElement === body) return;
	flushSync();
	const now = document.activeElement;
	// What is hidden loses the focus with the next frame only.
	if (!now || now === body || now.getClientRects().length === 0) focusForward();
}
