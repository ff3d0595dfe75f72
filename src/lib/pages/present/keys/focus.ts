import { flushSync } from 'svelte';

/**
 * Moves the focus to the “next” button, which every step has, so that keys control the slides again. If the button
 * cannot take the focus, no element keeps it.
 */
export function focusNextButton(): void {
	const button = document.querySelector<HTMLElement>('.turn .forward');
	button?.focus({ preventScroll: true });
	if (document.activeElement !== button) (document.activeElement as HTMLElement | null)?.blur();
}

/** Returns whether the “next” button has the focus. */
export const isNextButtonFocused = (): boolean => document.activeElement?.matches('.turn .forward') === true;

/** Returns whether a dialog covers the slides, behind which no key acts on a board. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/**
 * Runs a function. If that removes or hides the focused element, focuses the “next” button, because the browser would
 * return the focus to the top of the page.
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
